#pragma once

#include "guard/letters.hpp"
#include "guard/work.hpp"
#include "modules/exchange/product.hpp"

/// The own copies of a coalition's letters, and what follows from them. Nothing else is known of a
/// coalition: whoever was invited and said nothing has left no letter anywhere.
namespace liaise::exchange {

/// A letter of a coalition in the own compartment, as it is known before it is opened. `mark` is
/// there where it is a text; without one it is a joining or a leaving.
struct CoalitionLetter {
    Id<guard::Letter> id;
    bool is_ours = false;
    std::string kind;
    Id<bodies::Body> sender;
    Id<bodies::Body> recipient;
    Moment at;
    std::string title;
    std::optional<CoalitionMark> mark;
    bool is_signed = false;
    bool is_called_back = false;
    bool is_destroyed = false;
};

/// In the order in which they came or went.
std::vector<guard::Seen<CoalitionLetter>> coalition_letters(guard::Work& work,
                                                            const Id<CoalitionRef>& coalition);

/// Another body that has joined, as far as the own one was told. `left`: since when it is out;
/// `says_so`: whether it said so itself, and not only the lead names it no longer.
struct Member {
    static constexpr const char* record_name = "member";

    Id<bodies::Body> body;
    Moment since;
    std::optional<Moment> left;
    bool says_so = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("member", field("body", &Member::body, own, "The body."),
                      field("since", &Member::since, own, "Since when we know that it joined."),
                      field("left", &Member::left, own, "Since when we know that it is out."),
                      field("says_so", &Member::says_so, own, "Whether it said so itself."));
    }
};
static_assert(Described<Member>);

/// How the own body stands in a coalition, and who else is in it.
struct Membership {
    std::optional<Id<bodies::Body>> lead;       ///< of others; nothing where the own body leads
    std::optional<Id<guard::Letter>> invitation;  ///< the last one that was received
    bool is_invitation_called_back = false;
    bool has_joined = false;
    bool has_left = false;
    std::vector<Member> others;
    std::vector<Id<bodies::Body>> asked;  ///< by the own body, and they have not joined
    /// To whom the own invitations went, once for each, since it last said that it leaves.
    std::vector<Id<bodies::Body>> invitations;
    /// Whom a letter named that was called back, and no other: they may know the own body still.
    std::vector<Id<bodies::Body>> once_named;

    /// Whether the own body is in it: its lead, or joined, and has not left.
    bool is_in() const { return !has_left && (!lead || has_joined); }
    const Member* other(const Id<bodies::Body>& body) const;
};

/// What follows from the letters, one after another. Who has none of it would lead it.
Membership membership_of(const guard::Work& work,
                         const std::vector<guard::Seen<CoalitionLetter>>& letters);

}  // namespace liaise::exchange
