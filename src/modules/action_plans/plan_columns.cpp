#include "modules/action_plans/plan_columns.hpp"

#include "modules/imports/headings.hpp"
#include "modules/imports/values.hpp"

namespace liaise::action_plans {

namespace {

struct Words {
    const char* code;
    std::vector<const char*> words;
};

imports::ValueMap map_of(const std::vector<Words>& all) {
    imports::ValueMap map;
    for (const auto& [code, words] : all)
        for (const auto* word : words) map.add(word, {code});
    return map;
}

std::optional<std::string> meant(const imports::ValueMap& map, const std::string& words) {
    const auto* found = map.words(imports::in_one_line(words));
    if (!found || found->empty()) return std::nullopt;
    return found->front();
}

const imports::ValueMap& heading_words() {
    static const auto map = map_of(
        {{"number",
          {"no", "n", "nr", "num", "number", "para", "paragraph*", "ref", "reference", "rec no",
           "recommendation no", "recommendation number", "numéro*", "paragraphe*", "número*",
           "párrafo*", "رقم*", "الرقم", "الفقرة"}},
         {"text",
          {"recommendation", "recommendations", "text of recommendation", "recommendation text",
           "recommandation", "recommandations", "texte*", "recomendación", "recomendaciones",
           "التوصية", "التوصيات", "نص التوصية"}},
         {"answer",
          {"accepted*", "accept*", "response", "answer", "position*", "decision", "acceptée*",
           "accepté*", "réponse", "aceptada*", "respuesta", "مقبولة*", "القبول", "الرد", "الموقف"}},
         {"action",
          {"action", "actions", "action*planned*", "planned action*", "measure*", "activity",
           "activities", "action*prévue*", "mesure*", "acción*", "medida*", "الإجراء*", "التدابير",
           "الإجراءات المزمعة"}},
         {"responsible",
          {"responsible*", "owner", "lead", "who", "by whom", "responsable*", "المسؤول*",
           "الجهة*"}},
         {"deadline",
          {"deadline", "due*", "by when", "target date", "timeline", "time frame", "timeframe",
           "échéance*", "délai*", "date limite", "plazo*", "fecha*", "الموعد*", "الأجل", "المهلة"}},
         {"claim",
          {"status*", "progress*", "implementation*", "state", "état*", "avancement*", "statut*",
           "estado*", "avance*", "الحالة", "التقدم*", "حالة التنفيذ"}}});
    return map;
}

const imports::ValueMap& answer_words() {
    static const auto map = map_of(
        {{"accepted",
          {"accepted", "accept", "agreed", "agree", "yes", "fully accepted", "oui", "acceptée",
           "accepté", "sí", "aceptada", "aceptado", "نعم", "مقبولة", "مقبول"}},
         {"partly",
          {"partly accepted", "partially accepted", "accepted in part", "partly", "partially",
           "partiellement acceptée", "partiellement", "parcialmente aceptada", "parcialmente",
           "مقبولة جزئيًا", "جزئيًا"}},
         {"in_principle",
          {"accepted in principle", "in principle", "acceptée en principe", "en principe",
           "en principio", "من حيث المبدأ"}},
         {"noted", {"noted", "pris note", "notée", "tomado nota", "أُحيط علمًا"}},
         {"rejected",
          {"rejected", "not accepted", "not agreed", "refused", "no", "non", "rejetée", "refusée",
           "non acceptée", "rechazada", "no aceptada", "لا", "مرفوضة", "مرفوض", "غير مقبولة"}},
         {"disputed", {"disputed", "contested", "contestée"}}});
    return map;
}

const imports::ValueMap& state_words() {
    static const auto map = map_of(
        {{"fully", {"completed",    "complete", "done",     "implemented", "fully implemented",
                    "achieved",     "closed",   "réalisée", "réalisé",     "mise en œuvre",
                    "terminée",     "terminé",  "achevée",  "cumplida",    "completada",
                    "implementada", "منفذة",    "منجزة",    "تم",          "نُفذت"}},
         {"largely", {"largely implemented", "largely", "mostly implemented", "largement*"}},
         {"partly",
          {"partly implemented", "partially implemented", "partly", "partially", "partiellement*",
           "parcialmente*", "منفذة جزئيًا", "جزئيًا"}},
         {"started",
          {"in progress", "ongoing", "on going", "started", "under way", "underway", "en cours*",
           "en curso", "en proceso", "قيد التنفيذ", "جارية"}},
         {"not_done",
          {"not started", "not implemented", "not done", "planned", "pending", "non commencée",
           "non réalisée", "prévue", "pendiente", "no iniciada", "لم تبدأ", "لم تُنفذ", "مخططة"}},
         {"no_longer_relevant", {"no longer relevant", "obsolete", "sans objet"}}});
    return map;
}

}  // namespace

PlanColumns columns_guessed(const std::vector<std::string>& headings) {
    PlanColumns guess;
    const std::vector<std::pair<std::string, std::optional<std::string> PlanColumns::*>> parts = {
        {"number", &PlanColumns::number},
        {"text", &PlanColumns::text},
        {"answer", &PlanColumns::answer},
        {"action", &PlanColumns::action},
        {"responsible", &PlanColumns::responsible},
        {"deadline", &PlanColumns::deadline},
        {"claim", &PlanColumns::claim}};
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const auto what = meant(heading_words(), headings[i]);
        if (!what) continue;
        for (const auto& [name, column] : parts)
            if (name == *what && !(guess.*column))
                guess.*column = "column " + imports::letters_of_column(i + 1);
    }
    return guess;
}

std::optional<Code<"authority_answer">> answer_guessed(const std::string& words) {
    if (const auto code = meant(answer_words(), words)) return Code<"authority_answer">{*code};
    return std::nullopt;
}

std::optional<Code<"implementation">> state_guessed(const std::string& words) {
    if (const auto code = meant(state_words(), words)) return Code<"implementation">{*code};
    return std::nullopt;
}

}  // namespace liaise::action_plans
