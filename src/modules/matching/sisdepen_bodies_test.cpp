#include <gtest/gtest.h>

#include <set>

#include "modules/matching/bodies_in_text.hpp"
#include "modules/matching/normalise.hpp"
#include "modules/matching/sisdepen_lists_test.hpp"

namespace liaise::matching {
namespace {

std::vector<BodyPhrases> bodies() {
    return {
        {"bar", {"OAB", "Ordem dos Advogados do Brasil", "Ordem dos Advogados",
                 "Comissão de Direitos Humanos da OAB", "Direitos Humanos da OAB",
                 "Direitos Humanos OAB", "Comissão de Assuntos Carcerários da OAB"}},
        {"church", {"Pastoral Carcerária", "Pastorais Carcerárias", "Pastoral Penitenciária"}},
        {"fbac", {"FBAC", "Fraternidade Brasileira de Assistência aos Condenados",
                  "Fraternidade Brasileira de Assistência ao Condenado",
                  "Fraternidade Brasileira e Assistência aos Condenados",
                  "Federação Brasileira de Assistência aos Condenados"}},
        {"penitentiary council", {"COPEN", "Conselho Penitenciário"}},
        {"national department", {"DEPEN", "Departamento Penitenciário Nacional"}},
        {"cnj", {"CNJ", "C.N.J", "Conselho Nacional de Justiça"}},
        {"judge", {"VEP", "Juiz da VEP", "Vara de Execuções Penais", "Vara de Execução Penal",
                   "Juiz Corregedor", "Juiz da Execução Penal"}},
        {"prosecutor", {"Promotoria", "Promotora de Justiça", "MPF"}},
        {"inspectorate", {"Corregedoria"}},
        {"health", {"Vigilância Sanitária", "Secretaria de Saúde", "Vigilância Epidemiológica"}},
        {"rights", {"Direitos Humanos", "Comissão de Direitos Humanos",
                    "Comissão dos Direitos Humanos"}},
        {"prevention", {"Prevenção e Combate a Tortura", "Combate à Tortura", "MNPCT"}},
        {"condepe", {"CONDEPE", "CONDEP"}},
        {"audit", {"Tribunal de Contas", "TCE"}},
        {"ministry", {"SEJUS", "SEAP", "AGEPEN", "Secretaria de Estado da Justiça",
                      "Secretaria de Administração Penitenciária",
                      "Secretaria da Administração Penitenciária"}},
    };
}

PhraseSettings words() {
    return {{"e"}, {"a", "o", "da", "do", "de", "dos", "das", "membros", "visita", "presidente"}};
}

TEST(SisdepenBodies, MostOfTheFreeTextNamesAKnownBody) {
    const auto texts = sisdepen::named_bodies();
    if (texts.empty()) GTEST_SKIP() << "the shared data br-sisdepen is not here";

    std::size_t named = 0;
    std::size_t understood = 0;
    for (const auto& text : texts) {
        const auto found = recognise_bodies(text, bodies(), words());
        if (!found.bodies.empty()) ++named;
        if (!found.bodies.empty() && found.is_understood()) ++understood;
    }
    RecordProperty("texts", static_cast<int>(texts.size()));
    RecordProperty("named", static_cast<int>(named));
    RecordProperty("understood", static_cast<int>(understood));

    EXPECT_EQ(texts.size(), 557U);
    EXPECT_GE(named * 100, texts.size() * 60);
    EXPECT_GE(understood * 100, texts.size() * 50);
}

TEST(SisdepenBodies, NoWordOfATextIsLostUnreported) {
    const auto texts = sisdepen::named_bodies();
    if (texts.empty()) GTEST_SKIP() << "the shared data br-sisdepen is not here";

    for (const auto& text : texts) {
        const auto found = recognise_bodies(text, {}, {});
        std::string reported;
        for (const auto& part : found.left_over) reported += part + " ";
        std::multiset<std::string> said;
        for (const auto& word : words_of(text, {})) said.insert(word);
        std::multiset<std::string> heard;
        for (const auto& word : words_of(reported, {})) heard.insert(word);
        EXPECT_EQ(heard, said);
    }
}

}  // namespace
}  // namespace liaise::matching
