#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>

#include "modules/do_no_harm/lexicon.hpp"
#include "modules/do_no_harm/reading.hpp"

namespace liaise::do_no_harm {
namespace {

/// Initials that are no person's.
constexpr std::array<std::string_view, 10> of_no_person{"us", "un", "uk", "eu", "sa",
                                                        "dc", "nu", "ue", "ao", "ee"};

/// Endings of words for things; few surnames have them.
constexpr std::array<std::string_view, 34> of_things{
    "tion", "tions", "sion",  "sions", "ment",  "ments", "ity",  "ities", "ness", "ance", "ence",
    "ings", "ism",   "ory",   "ical",  "cial",  "tial",  "ive",  "ives",  "ures", "ary",  "ship",
    "cion", "cao",   "coes",  "dad",   "dade",  "iento", "ique", "aire",  "ite",  "icas", "icos",
    "als"};

struct NameShape {
    std::size_t words = 0;
    std::size_t initials = 0;
    bool has_given = false;
    bool has_given_word = false;
    bool is_of_things = false;  ///< A word of it is written small elsewhere, or names a thing.
    std::string letters;
};

using SmallWords = std::unordered_set<std::string_view>;

/// The words that this text writes small: with a capital they are a heading's, and no name.
SmallWords small_words(const Tokens& tokens) {
    SmallWords words;
    for (const auto& token : tokens) {
        if (!token.is_mark && !token.has_capital && !token.is_arabic) words.insert(token.folded);
    }
    return words;
}

bool is_of_things(const Token& token, const SmallWords& small) {
    if (token.is_all_capitals || small.contains(token.folded)) return true;
    return std::any_of(of_things.begin(), of_things.end(), [&](std::string_view ending) {
        return token.folded.size() > ending.size() + 2 && token.folded.ends_with(ending);
    });
}

NameShape shape_of(const Tokens& tokens, Stretch run, const SmallWords& small) {
    NameShape shape;
    for (auto i = run.begin; i < run.end; ++i) {
        const auto& token = tokens[i];
        if (token.is_mark || (!token.has_capital && !token.is_arabic)) continue;
        if (token.letters == 1) {
            ++shape.initials;
            shape.letters += token.folded;
            continue;
        }
        ++shape.words;
        shape.is_of_things = shape.is_of_things || is_of_things(token, small);
        shape.has_given = shape.has_given || (token.classes & given) != 0;
        shape.has_given_word = shape.has_given_word || (token.classes & given_word) != 0;
    }
    return shape;
}

bool has(const Tokens& tokens, std::size_t i, std::uint64_t classes) {
    return i < tokens.size() && (tokens[i].classes & classes) != 0;
}

/// "Supreme Court", "Ministry of Health": a capital word of an office on either side.
bool stands_in_an_office(const Tokens& tokens, Stretch run) {
    const auto is_office = [&](std::size_t i) {
        return i < tokens.size() && tokens[i].has_capital && (tokens[i].classes & ordinary) != 0 &&
               tokens[i].sentence == tokens[run.begin].sentence;
    };
    auto before = run.begin;
    while (before > 0 && (tokens[before - 1].classes & (particle | stop)) != 0 &&
           !tokens[before - 1].has_capital && run.begin - before < 2) {
        --before;
    }
    return is_office(run.end) || (before > 0 && is_office(before - 1));
}

/// "refused", "a refusé", "se negó": what only people do.
bool has_spoken(const Tokens& tokens, std::size_t i) {
    if (has(tokens, i, Class::speaks)) return true;
    const bool is_small = i < tokens.size() && tokens[i].letters <= 2 && !tokens[i].is_mark;
    return is_small && has(tokens, i + 1, Class::speaks);
}

bool is_somebody(const Tokens& tokens, Stretch run, const NameShape& shape) {
    const auto& first = tokens[run.begin];
    const bool speaks = has(tokens, run.end, tells) && !first.opens_sentence;
    const bool acts = has(tokens, run.end, does | tells | personal);
    if (shape.words == 0) {
        const bool is_none = std::find(of_no_person.begin(), of_no_person.end(), shape.letters) !=
                             of_no_person.end();
        return shape.initials >= 2 && !is_none;
    }
    if (shape.has_given && !has(tokens, run.begin, saint)) return true;
    // "B. Constitutional" at the beginning of a line is a heading, "Rahman W." is not.
    const bool may_head = first.opens_sentence && first.letters == 1 && shape.initials == 1;
    if (shape.initials > 0) return !may_head || acts;
    if (has(tokens, run.begin, saint) || shape.is_of_things) return false;
    if (shape.words == 1 && has(tokens, run.begin, month)) return false;
    if (shape.words == 1 && shape.has_given_word) return !first.opens_sentence || acts;
    if (stands_in_an_office(tokens, run)) return false;
    if (shape.words == 1) return speaks || has_spoken(tokens, run.end);
    return true;
}

/// م. ع. : two letters, each with its full stop.
std::size_t arabic_initials(const Tokens& tokens, std::size_t i) {
    std::size_t letters = 0;
    auto end = i;
    while (end + 1 < tokens.size() && tokens[end].is_arabic && tokens[end].letters == 1 &&
           tokens[end + 1].folded == "." && !tokens[end + 1].is_spaced) {
        end += 2;
        ++letters;
    }
    const bool has_surname = letters == 1 && end < tokens.size() &&
                             tokens[end].folded.starts_with("ال") && tokens[end].letters > 3;
    if (has_surname) return end + 1;
    return letters >= 2 ? end : i;
}

bool is_arabic_name(const Tokens& tokens, Stretch run) {
    const auto& first = tokens[run.begin];
    if ((first.classes & given) != 0) return true;
    const bool is_servant = first.folded == "عبد" || first.folded.starts_with("عبدال");
    if (is_servant && (run.end > run.begin + 1 || first.letters > 4)) return true;
    return (first.classes & given_word) != 0 && run.end > run.begin + 1;
}

}  // namespace

void see_names(const Tokens& tokens, std::vector<Sighting>& seen) {
    const auto small = small_words(tokens);
    for (std::size_t i = 0; i < tokens.size();) {
        const auto& token = tokens[i];
        auto end = i;
        bool is_name = false;
        if (token.is_arabic && !token.is_known) {
            end = arabic_initials(tokens, i);
            is_name = end > i;
            const bool is_servant = token.folded.starts_with("عبد");
            if (!is_name && (is_servant || (token.classes & (given | given_word)) != 0)) {
                end = name_run(tokens, i);
                is_name = end > i && is_arabic_name(tokens, {i, end});
            }
        } else if (token.has_capital) {
            end = name_run(tokens, i);
            is_name = end > i && is_somebody(tokens, {i, end}, shape_of(tokens, {i, end}, small));
        }
        if (is_name) seen.push_back({Kind::person, {i, end}});
        i = std::max(end, i + 1);
    }
}

}  // namespace liaise::do_no_harm
