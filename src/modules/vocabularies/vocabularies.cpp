#include "modules/vocabularies/vocabularies.hpp"

#include <algorithm>

#include "modules/vocabularies/shipped.hpp"
#include "modules/vocabularies/vocabularies_queries.hpp"

namespace liaise::vocabularies {

namespace {

bool is_code(const std::string& code) {
    constexpr std::size_t letters_max = 60;  // a word, not a sentence
    return !code.empty() && code.size() <= letters_max &&
           std::ranges::all_of(code, [](unsigned char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
           });
}

bool is_shipped(std::string_view vocabulary, const std::string& code) {
    const auto known = shipped(vocabulary);
    return std::ranges::find(known, code) != known.end();
}

/// Whether the program knows what to make of it: of a closed vocabulary it knows the shipped words.
bool is_understood(std::string_view vocabulary, const std::string& code) {
    return !is_closed(vocabulary) || is_shipped(vocabulary, code);
}

}  // namespace

Result<std::vector<guard::Seen<Word>>> list(guard::Work& work, const Which& which) {
    std::vector<guard::Seen<Word>> words;
    auto wanted = [&](std::string_view name) {
        return !which.vocabulary || *which.vocabulary == name;
    };
    const auto added = queries::added(work);
    for (const auto& one : shipped()) {
        if (!wanted(one.vocabulary)) continue;
        for (auto code : one.codes) {
            const auto renamed = std::ranges::find_if(added, [&](const auto& word) {
                return word->vocabulary == one.vocabulary && word->code == code;
            });
            if (renamed == added.end())
                words.push_back(work.own_knowledge(
                    Word{std::string(one.vocabulary), std::string(code), {}, {}, {}}));
        }
    }
    for (const auto& word : added)
        if (wanted(word->vocabulary) && is_understood(word->vocabulary, word->code))
            words.push_back(word);
    return words;
}

Result<Done> add(guard::RegisterWork& work, const Draft& draft) {
    if (shipped(draft.vocabulary).empty())
        return invalid("vocabulary", "vocabularies.no_such",
                       "There is no such vocabulary. Choose one from the list.");
    if (!is_code(draft.code))
        return invalid("code", "vocabularies.not_a_code",
                       "Write the code with small letters, digits and _, as in women_prison.");
    if (!is_understood(draft.vocabulary, draft.code))
        return invalid("vocabulary", "vocabularies.closed",
                       "The program decides by the words of this vocabulary, so it takes no "
                       "others. Choose one of them; you can name it anew.");
    if (draft.names.empty())
        return invalid("names", "error.no_name", "Give the word a name in one language at least.");
    queries::put(work, draft);
    return Done{};
}

Result<Done> check(guard::Work& work, std::string_view vocabulary, const std::string& code,
                   const std::string& field) {
    if (is_shipped(vocabulary, code)) return Done{};
    if (!is_closed(vocabulary) && queries::has_added(work, vocabulary, code)) return Done{};
    return invalid(field, "vocabularies.unknown_word",
                   "This is not a word of the list. Choose one from the list, or have the "
                   "coordinating body add it.");
}

}  // namespace liaise::vocabularies
