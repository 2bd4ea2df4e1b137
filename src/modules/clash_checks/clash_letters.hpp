#pragma once

#include "modules/clash_checks/clash_check.hpp"

/// The own copies of a check's letters, and what follows from them. Nothing else is known of how a
/// check stands.
namespace liaise::clash_checks {

namespace letter_kind {
inline constexpr const char* offer = "clash_offer";
inline constexpr const char* acceptance = "clash_acceptance";  ///< about the offer, as all others
inline constexpr const char* step = "clash_step";  ///< one kind for all steps of a round
inline constexpr const char* ending = "clash_ending";
}  // namespace letter_kind

namespace turn {
inline constexpr const char* question = "question";
inline constexpr const char* answer = "answer";
inline constexpr const char* number = "number";
inline constexpr const char* wish = "wish";
inline constexpr const char* marks = "marks";
}  // namespace turn

/// `size` stands in the offer, the others in each step.
struct ClashHeading {
    std::optional<Code<"clash_size">> size;
    std::optional<RoundId> round;
    std::optional<std::string> turn;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using H = ClashHeading;
        return record("clash_heading",
                      field("size", &H::size, some, "How many places and weeks fit into a round."),
                      field("round", &H::round, some, "The round."),
                      field("turn", &H::turn, some, "Which step of it this is."));
    }
};
static_assert(Described<ClashHeading>);

/// A letter of a check in the own compartment, as it is known before it is opened.
struct ClashLetter {
    Id<guard::Letter> id;
    bool is_ours = false;
    std::string kind;
    Id<bodies::Body> other;
    Moment at;
    ClashHeading heading;
    bool is_signed = false;
    bool is_opened = false;
};

/// What was sent in a round so far: by who asked, and by who answered.
struct RoundSteps {
    RoundId id;
    bool is_ours = false;  ///< the own body asked
    Moment asked;
    Id<guard::Letter> question;
    std::optional<Id<guard::Letter>> answer;
    std::optional<Id<guard::Letter>> number;
    bool is_number_read = false;  ///< here
    bool we_wish = false;
    bool they_wish = false;
    std::optional<Id<guard::Letter>> our_marks;
    std::optional<Id<guard::Letter>> their_marks;
    bool are_marks_read = false;  ///< theirs, here
};

struct CheckSteps {
    CheckId id;
    Id<bodies::Body> partner;
    bool is_ours = false;  ///< the own body proposed it
    Code<"clash_size"> size;
    Moment at;
    bool is_agreed = false;
    bool we_ended = false;
    bool they_ended = false;
    std::vector<RoundSteps> rounds;

    bool is_ended() const { return we_ended || they_ended; }
    const RoundSteps* last() const { return rounds.empty() ? nullptr : &rounds.back(); }
};

/// What follows from the offer and the letters about it, in the order in which they came or went.
/// What does not follow on what stands there (a step that comes again, that is out of turn, of
/// another round than the last, from a third body, or unsigned) changes nothing; an ending needs no
/// signature, as it tells nothing and asks for nothing.
CheckSteps steps_of(const ClashLetter& offer, const std::vector<guard::Seen<ClashLetter>>& letters);

/// How it stands, as the own body sees it.
Code<"clash_standing"> standing_of(const CheckSteps& check);
/// How far a round has come, as the own body sees it.
Code<"clash_stage"> stage_of(const RoundSteps& round);
/// The same for colleagues of who put the own plan in. Whether anything is opened would tell them
/// that there is something.
Code<"clash_stage"> stage_for_colleagues(const RoundSteps& round);

/// How many places and weeks fit into a round of this size.
std::size_t count_of(const Code<"clash_size">& size);

}  // namespace liaise::clash_checks
