#pragma once

#include "base/code.hpp"
#include "base/names.hpp"
#include "guard/own_work.hpp"

/// The words that records are described with.
namespace liaise::vocabularies {

struct Word {
    std::string vocabulary;
    std::string code;
    Names names;
    std::optional<std::string> source;
    std::optional<Day> retired_since;

    static constexpr auto describe() {
        return record("word",
            field("vocabulary", &Word::vocabulary, Reach::everyone, "The vocabulary it is of."),
            field("code", &Word::code, Reach::everyone, "The word, as records and files write it."),
            field("names", &Word::names, Reach::everyone,
                  "What people read; empty for a shipped word, which the screens know."),
            field("source", &Word::source, Reach::everyone, "Where the word comes from."),
            field("retired_since", &Word::retired_since, Reach::everyone,
                  "Since when it is no longer offered."));
    }
};
static_assert(Described<Word>);

struct Draft {
    std::string vocabulary;
    std::string code;
    Names names;
    std::optional<std::string> source;

    static constexpr auto describe() {
        return record("word_draft",
            field("vocabulary", &Draft::vocabulary, Reach::everyone, "The vocabulary it is for."),
            field("code", &Draft::code, Reach::everyone, "Small letters, digits and `_`."),
            field("names", &Draft::names, Reach::everyone, "What people read."),
            field("source", &Draft::source, Reach::everyone, "Where the word comes from."));
    }
};
static_assert(Described<Draft>);

struct Which {
    std::optional<std::string> vocabulary;

    static constexpr auto describe() {
        return record("which_vocabulary",
            field("vocabulary", &Which::vocabulary, Reach::everyone, "Only words of this one."));
    }
};

/// The words, vocabulary by vocabulary, in their order.
Result<std::vector<guard::Seen<Word>>> list(guard::Work& work, const Which& which);

/// Adds a word, or names one anew. Errors: `invalid` for no vocabulary, and for one that is closed.
Result<Done> add(guard::RegisterWork& work, const Draft& draft);

/// Checks that `code` is a word of `vocabulary`; `field` is for the message.
Result<Done> check(guard::Work& work, std::string_view vocabulary, const std::string& code,
                   const std::string& field);

template <VocabularyName V>
Result<Done> check(guard::Work& work, const Code<V>& code, const std::string& field) {
    return check(work, V.view(), code.value, field);
}

template <VocabularyName V>
Result<Done> check(guard::Work& work, const std::vector<Code<V>>& codes, const std::string& field) {
    for (const auto& code : codes)
        if (auto good = check(work, code, field); !good) return good;
    return Done{};
}

}  // namespace liaise::vocabularies
