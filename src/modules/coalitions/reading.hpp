#pragma once

#include "modules/coalitions/coalitions.hpp"

/// Reading a coalition's texts: a version is never read without what was said to it.
namespace liaise::coalitions {

/// A text as it was told. `fits`: of what is about a version, whether it is about just the text
/// that stands here; `has_left`: whether its body is out by now, and this stands as it was said.
struct TextRead {
    Id<guard::Letter> letter;
    Id<bodies::Body> by;
    Moment at;
    Code<"coalition_act"> act;
    std::string text;
    std::optional<std::string> addressee;
    std::optional<Code<"coalition_step">> step;
    std::optional<std::string> month;
    std::optional<Code<"contribution">> contribution;
    bool fits = true;
    bool is_called_back = false;
    bool has_left = false;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using T = TextRead;
        return record("text_read", field("letter", &T::letter, own, "The letter."),
            field("by", &T::by, some, "Whose text it is."),
            field("at", &T::at, some, "When it was told."),
            field("act", &T::act, some, "What is done with it."),
            field("text", &T::text, some, "What is said."),
            field("addressee", &T::addressee, some, "The authority that is asked."),
            field("step", &T::step, some, "What kind of step it is."),
            field("month", &T::month, some, "The month of the step."),
            field("contribution", &T::contribution, some,
                  "What the coalition had to do with the outcome, as its body sees it."),
            field("fits", &T::fits, own, "Whether it is about just the text that stands here."),
            field("is_called_back", &T::is_called_back, own, "Whether its body called it back."),
            field("has_left", &T::has_left, own, "Whether its body has left since."),
            field("shut", &T::shut, own,
                  "Why it does not open: a code of an error; else left out."));
    }
};
static_assert(Described<TextRead>);

/// A version with all that was said to it, as far as the own body was told: who signed it, and each
/// reservation and dissent, also of who has left since. Who said nothing is not named.
struct VersionRead {
    Id<exchange::TextVersion> text_version;
    TextRead whole;
    std::vector<TextRead> signatures;
    std::vector<TextRead> reservations;
    std::vector<TextRead> dissent;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using V = VersionRead;
        return record("version_read",
            field("text_version", &V::text_version, some, "The version."),
            field("whole", &V::whole, some, "Its text."),
            field("signatures", &V::signatures, some, "Who signed it."),
            field("reservations", &V::reservations, some, "Who signed or not, but for this."),
            field("dissent", &V::dissent, some, "Who says otherwise, and what."));
    }
};
static_assert(Described<VersionRead>);

struct CoalitionRead {
    std::vector<VersionRead> versions;
    std::vector<TextRead> others;
    bool may_print = true;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = CoalitionRead;
        return record("coalition_read",
            field("versions", &C::versions, own, "The versions of the text, the last first."),
            field("others", &C::others, own, "All else that was told, in order."),
            field("may_print", &C::may_print, own,
                  "Whether no caveat keeps it from being printed or saved."));
    }
};
static_assert(Described<CoalitionRead>);

/// Opens all that was told in it, own texts too; that each was opened is written down, and nobody
/// else learns of it. What was called back is named, and not opened. Errors: `not_found`.
Result<guard::Seen<CoalitionRead>> open(guard::OpeningWork& work, const WhichCoalition& which);

}  // namespace liaise::coalitions
