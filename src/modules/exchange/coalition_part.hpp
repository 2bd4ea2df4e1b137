#pragma once

#include "base/code.hpp"
#include "modules/bodies/body.hpp"

/// What is told in a coalition, as letters carry it; the module `coalitions` keeps the rest.
namespace liaise::exchange {

/// A coalition, as letters know it: an id that its lead has drawn.
struct CoalitionRef {
    static constexpr const char* record_name = "coalition";
};
/// One version of its text, exactly as it was told.
struct TextVersion {
    static constexpr const char* record_name = "text_version";
};

/// What a piece is in a coalition. `secret` goes with a version's text, so that nobody guesses the
/// text from its hash. No step is a visit, and none has a day: `month` is "2027-03".
struct CoalitionPart {
    Id<CoalitionRef> coalition;
    Code<"coalition_act"> act;
    std::optional<Id<TextVersion>> text_version;
    std::optional<std::string> secret;
    std::optional<std::string> addressee;
    std::optional<Code<"coalition_step">> step;
    std::optional<std::string> month;
    std::optional<Code<"contribution">> contribution;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using P = CoalitionPart;
        return record("coalition_part", field("coalition", &P::coalition, some, "The coalition."),
            field("act", &P::act, some, "What is done with it."),
            field("text_version", &P::text_version, some, "The version that it is, or is about."),
            field("secret", &P::secret, some, "Hashed with the text of a version."),
            field("addressee", &P::addressee, some, "The authority that is asked."),
            field("step", &P::step, some, "What kind of step it is; never a visit."),
            field("month", &P::month, some, "The month of the step; never a day."),
            field("contribution", &P::contribution, some,
                  "What the coalition had to do with the outcome, as its sender sees it."));
    }
};
static_assert(Described<CoalitionPart>);

/// What is read of it before it is opened. `hash` is of the exact text of the version and of whom
/// it asks; `members` are those who have joined and have this letter: nobody who was only invited,
/// and nobody who would not learn who else is named.
struct CoalitionMark {
    Id<CoalitionRef> coalition;
    Code<"coalition_act"> act;
    std::optional<Id<TextVersion>> text_version;
    std::optional<std::string> hash;
    std::vector<Id<bodies::Body>> members;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using M = CoalitionMark;
        return record(
            "coalition_mark", field("coalition", &M::coalition, some, "The coalition."),
            field("act", &M::act, some, "What is done with it."),
            field("text_version", &M::text_version, some, "The version that it is, or is about."),
            field("hash", &M::hash, some, "Of its exact text and addressee."),
            field("members", &M::members, some, "Who has joined, and has this letter."));
    }
};
static_assert(Described<CoalitionMark>);

/// The heading of a letter by which a body joins or leaves.
struct MembershipHeading {
    Id<CoalitionRef> coalition;

    static constexpr auto describe() {
        return record("membership_heading",
            field("coalition", &MembershipHeading::coalition, Reach::recipients,
                  "The coalition."));
    }
};
static_assert(Described<MembershipHeading>);

namespace letter_kind {
inline constexpr const char* joining = "joining";  ///< about the invitation
inline constexpr const char* leaving = "leaving";
}  // namespace letter_kind

/// Whether such a text is about a version that was told before.
inline bool is_about_a_version(const Code<"coalition_act">& act) {
    return act.value == "signature" || act.value == "reservation" || act.value == "dissent";
}

}  // namespace liaise::exchange
