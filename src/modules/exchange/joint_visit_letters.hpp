#pragma once

#include "modules/exchange/letters_together.hpp"
#include "modules/exchange/product.hpp"

/// The own copies of a joint visit's letters, and what follows from them. Nothing else is known of
/// it: what another body keeps to itself stands nowhere here.
namespace liaise::exchange {

/// A letter of a joint visit, as it is known before it is opened: a text with its `mark`, or a
/// `word`.
struct JointVisitLetter {
    Id<guard::Letter> id;
    bool is_ours = false;
    Id<bodies::Body> sender;
    Id<bodies::Body> recipient;
    Moment at;
    std::string title;
    std::optional<JointVisitMark> mark;
    std::optional<JointWord> word;
    bool is_called_back = false;  ///< or its words were destroyed here
};

/// In the order in which they came or went.
std::vector<guard::Seen<JointVisitLetter>> joint_visit_letters(guard::Work& work,
                                                               const Id<JointVisitRef>& visit);
/// The same of all joint visits.
std::vector<guard::Seen<JointVisitLetter>> joint_visit_letters(guard::Work& work);

/// Another body that was asked, and its own word; `asked` until it says something. Who leads said
/// by asking that it took part.
struct JointReply {
    Id<bodies::Body> body;
    Code<"joint_visit_reply"> says;
    Moment at;
    bool may_be_named = false;  ///< as one that signs nothing
};

/// A text that was told, and what was said to it by letters. `is_signed`: whether its writer lets
/// it be published; `signed_by`: who agreed to these facts, and lets that be published.
struct JointTextTold {
    Id<guard::Letter> letter;
    Moment at;
    Id<bodies::Body> sender;
    JointVisitMark mark;
    bool is_called_back = false;
    std::vector<Id<bodies::Body>> agreed;
    std::vector<Id<bodies::Body>> differing;
    bool is_signed = false;
    std::vector<Id<bodies::Body>> signed_by;
};

struct JointVisitStanding {
    std::optional<Id<bodies::Body>> lead;     ///< another body; nothing where the own one leads
    std::optional<JointVisitLetter> opening;  ///< the last that was told here, or that we told
    std::vector<JointReply> others;
    std::optional<Code<"joint_visit_reply">> own_word;
    bool may_be_named = false;              ///< the own body, as one that signs nothing
    std::vector<Id<bodies::Body>> told_so;  ///< who has the own word that we took part
    std::vector<JointTextTold> texts;

    /// Whether the own body is in it: it leads, or has said that it took part.
    bool is_in() const;
    /// The other bodies that said so themselves, and have not left.
    std::vector<Id<bodies::Body>> others_in() const;
    const JointReply* other(const Id<bodies::Body>& body) const;
    const JointTextTold* text(const Id<JointText>& version) const;
    /// The last facts that were not called back.
    const JointTextTold* facts() const;
    /// The last text of a body that was not called back.
    const JointTextTold* last_of(const Id<bodies::Body>& body, std::string_view act) const;
    /// Whether a contribution came after the last day for it.
    bool is_late(const JointTextTold& text) const;
};

/// What follows from the letters of `own`, one after another.
JointVisitStanding joint_visit_standing_of(
    const Id<bodies::Body>& own, const std::vector<guard::Seen<JointVisitLetter>>& letters);

}  // namespace liaise::exchange
