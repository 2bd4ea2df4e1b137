#pragma once

#include <algorithm>

#include "guard/letters.hpp"
#include "guard/work.hpp"
#include "modules/bodies/body.hpp"
#include "modules/exchange/disclosure.hpp"
#include "modules/exchange/piece.hpp"

/// What the letters of meetings and of joint visits have alike.
namespace liaise::exchange {

/// A letter in the own compartment that belongs to something which bodies do together.
struct LetterTogether {
    Id<guard::Letter> id;
    bool is_ours = false;
    std::string kind;
    Id<bodies::Body> sender;
    Id<bodies::Body> recipient;
    Moment at;
    std::string heading;          ///< JSON
    bool is_called_back = false;  ///< or its words were destroyed here
};

/// Letters of which thing: `key` names it in their headings; letters of the kind `word_kind` have
/// no text. Of all such things without an id.
struct OfWhat {
    std::string key;
    std::string word_kind;
    std::optional<std::string> id;
};

/// In the order in which they came or went.
std::vector<guard::Seen<LetterTogether>> letters_together(guard::Work& work, const OfWhat& what);

/// What a text that was told together says, or why it does not open.
struct WordsTogether {
    std::optional<Piece> piece;
    bool may_print = true;
    std::optional<std::string> shut;
};

/// Opens a letter that has one piece. That it was opened is written down.
WordsTogether words_together(guard::OpeningWork& work, const Id<guard::Letter>& letter);

/// Whether it is one of them.
inline bool is_among(const std::vector<Id<bodies::Body>>& all, const Id<bodies::Body>& body) {
    return std::ranges::find(all, body) != all.end();
}

/// Adds it unless it stands there already.
inline void name_once(std::vector<Id<bodies::Body>>& all, const Id<bodies::Body>& body) {
    if (!is_among(all, body)) all.push_back(body);
}

/// Whether a body writes, or gets, what is told: nobody reads who else was asked somewhere else.
inline bool has_this_letter(const guard::Work& work, const DisclosureDraft& draft,
                            const Id<bodies::Body>& body) {
    return body.value == work.viewer().body()->value ||
           std::ranges::find(draft.recipients, body, &RecipientDraft::body) !=
               draft.recipients.end();
}

/// Without the own body.
inline std::vector<Id<bodies::Body>> others_of(const guard::Work& work,
                                               std::vector<Id<bodies::Body>> bodies) {
    std::erase(bodies, Id<bodies::Body>{work.viewer().body()->value});
    return bodies;
}

}  // namespace liaise::exchange
