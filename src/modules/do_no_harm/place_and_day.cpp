#include "modules/do_no_harm/place_and_day.hpp"

#include <algorithm>
#include <set>

#include "modules/do_no_harm/runs.hpp"

namespace liaise::do_no_harm {

namespace {

using WordsMeant = std::set<std::string>;

WordsMeant folded_words(std::initializer_list<std::string_view> words) {
    WordsMeant all;
    for (const auto word : words) all.insert(folded_word(word));
    return all;
}

const WordsMeant& days_of_the_week() {
    static const auto words =
        folded_words({"monday",   "tuesday",  "wednesday", "thursday", "friday",    "saturday",
                      "sunday",   "lundi",    "mardi",     "mercredi", "jeudi",     "vendredi",
                      "samedi",   "dimanche", "lunes",     "martes",   "miércoles", "jueves",
                      "viernes",  "sábado",   "domingo",   "feira",    "الاثنين",   "الإثنين",
                      "الثلاثاء", "الأربعاء", "الخميس",    "الجمعة",   "السبت",     "الأحد"});
    return words;
}

const WordsMeant& words_for_places() {
    static const auto words = folded_words(
        {"prison",      "prisons",     "jail",     "jails",     "gaol",          "penitentiary",
         "remand",      "custody",     "lockup",   "detention", "police",        "commissariat",
         "gendarmerie", "pénitencier", "arrêt",    "prisión",   "cárcel",        "comisaría",
         "prisão",      "cadeia",      "presídio", "esquadra",  "penitenciária", "سجن",
         "السجن",       "سجون",        "السجون",   "مخفر",      "المخفر",        "الاحتجاز",
         "احتجاز",      "التوقيف",     "توقيف"});
    return words;
}

bool has_one_of(const Tokens& tokens, const WordsMeant& words) {
    return std::ranges::any_of(tokens, [&](const Token& token) {
        bool is_one = false;
        each_variant_of(token.folded, [&](const std::string& variant) {
            is_one = is_one || words.contains(variant);
            return is_one;
        });
        return is_one;
    });
}

}  // namespace

bool may_tell_a_day_to_come(std::string_view text, Day today) {
    auto tokens = tokens_of(text);
    understand(tokens, {});
    if (has_one_of(tokens, days_of_the_week())) return true;
    for (std::size_t i = 0; i < tokens.size();) {
        const auto run = date_run(tokens, i);
        // A month of an open year is as good as any other word: "May", "mars".
        const bool is_a_day = run && run->has_month && (run->first || run->has_day);
        if (is_a_day && (!run->first || *run->first > today)) return true;
        i = run ? run->end : i + 1;
    }
    return false;
}

bool tells_of_a_place(std::string_view text) {
    return has_one_of(tokens_of(text), words_for_places());
}

}  // namespace liaise::do_no_harm
