#pragma once

#include "base/code.hpp"
#include "base/confidential.hpp"
#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"

namespace liaise::complaints {

/// Whether the person agreed that something of the complaint is told: to whom, for what, how long.
struct Consent {
    Code<"complaint_consent"> given{"unknown"};
    std::optional<Day> on;
    std::vector<Code<"consent_purpose">> purposes;
    std::vector<Id<bodies::Body>> recipients;
    std::optional<Day> until;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("consent_said",
            field("given", &Consent::given, own, "What the person said; unknown is no yes."),
            field("on", &Consent::on, own, "The day on which that was said."),
            field("purposes", &Consent::purposes, own, "What for."),
            field("recipients", &Consent::recipients, own, "Who may be told."),
            field("until", &Consent::until, own, "The last day on which it holds."));
    }
};
static_assert(Described<Consent>);

/// Whether the complaint went to another body: sending it is the gate's work, this is the state.
struct Referral {
    Code<"complaint_referral"> state{"none"};
    std::optional<Id<bodies::Body>> to;
    std::optional<Day> on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("referral_state",
            field("state", &Referral::state, own, "How far it has come."),
            field("to", &Referral::to, own, "The body that it goes to."),
            field("on", &Referral::on, own, "The day of the last step."));
    }
};
static_assert(Described<Referral>);

/// A complaint that reached the own body. No field is for the person's name: `person` is a word of
/// the body's own by which several complaints of one person are told apart.
struct Case {
    static constexpr const char* record_name = "complaint_case";

    Id<Case> id;
    std::int64_t version = 1;
    When received;
    std::optional<Id<places::Place>> place;
    Names place_names;
    std::optional<std::string> place_words;
    Code<"theme"> theme;
    std::optional<Confidential> person;
    Code<"complaint_outcome"> outcome;
    std::optional<std::string> action;
    Consent consent;
    Referral referral;
    std::optional<Confidential> note;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        return record("complaint_case",
            field("id", &Case::id, own, "Its id at home."),
            field("version", &Case::version, own, "Grows with each change."),
            field("received", &Case::received, some, "When it came, as exactly as it is known."),
            field("place", &Case::place, some, "The place it is about; empty: not known."),
            field("place_names", &Case::place_names, own, "What the place is called."),
            field("place_words", &Case::place_words, own, "What the complaint calls the place."),
            field("theme", &Case::theme, some, "What it is about."),
            field("person", &Case::person, own, "A word that stands for the person; no name."),
            field("outcome", &Case::outcome, some, "What came of it."),
            field("action", &Case::action, some, "What the body did."),
            field("consent", &Case::consent, own, "What the person agreed to."),
            field("referral", &Case::referral, own, "Whether it went to another body."),
            field("note", &Case::note, Reach::sealed, "What we keep in mind; never leaves."),
            field("shut", &Case::shut, own,
                  "Why the note does not open: a code of an error; else left out."));
    }
};
static_assert(Described<Case>);

}  // namespace liaise::complaints
