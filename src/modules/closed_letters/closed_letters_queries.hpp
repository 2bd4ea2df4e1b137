#pragma once

#include "modules/closed_letters/closed_letters.hpp"

namespace liaise::closed_letters {

namespace letter_kind {
inline constexpr const char* closed_letter = "closed_letter";
/// Seen by somebody, or shut because of what the register says; about its `closed_letter`.
inline constexpr const char* closed_letter_reply = "closed_letter_reply";
}  // namespace letter_kind

/// All that a reply says.
struct ClosedReplyHeading {
    Code<"closed_reply"> reply;

    static constexpr auto describe() {
        return record("closed_reply_heading",
                      field("reply", &ClosedReplyHeading::reply, Reach::recipients,
                            "Seen; or shut, since the register says that who has it depends."));
    }
};
static_assert(Described<ClosedReplyHeading>);

namespace queries {

guard::Page<ClosedLetter> page(guard::Work& work, const Question& question);
std::optional<guard::Seen<ClosedLetter>> one(guard::Work& work, const Id<guard::Letter>& id);

}  // namespace queries

}  // namespace liaise::closed_letters
