#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace liaise::matching {

/// A body, by the caller's key, and the phrases that name it in free text.
struct BodyPhrases {
    std::string body;
    std::vector<std::string> phrases;
};

/// How free text is put together in the language at hand; given by the mapping file.
struct PhraseSettings {
    std::vector<std::string> joiners;  ///< Words that join names: "and", "e".
    std::vector<std::string> passing;  ///< Words that need no report beside a name: "da", "visit".
};

/// What free text says of bodies. `bodies`: each once, as they come. `left_over`: parts that name
/// no known body. `beside`: further words beside a body that was recognised.
struct NamedBodies {
    std::vector<std::string> bodies;
    std::vector<std::string> left_over;
    std::vector<std::string> beside;

    bool is_understood() const { return left_over.empty(); }
};

/// Reads parts set off by punctuation or a joiner; in each the longest phrases count, and of two
/// bodies with one phrase the first listed. Long words may be one letter off.
NamedBodies recognise_bodies(std::string_view text, const std::vector<BodyPhrases>& bodies,
                             const PhraseSettings& settings = {});

}  // namespace liaise::matching
