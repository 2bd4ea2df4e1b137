#pragma once

#include "base/code.hpp"
#include "base/day.hpp"
#include "base/names.hpp"
#include "base/source.hpp"

namespace liaise::bodies {

/// That a body may visit a type of place, and on which terms.
struct Mandate {
    Code<"place_type"> place_type;
    Code<"visit_basis"> basis{"unknown"};
    YesNoUnknown unannounced{"unknown"};
    YesNoUnknown needs_authorisation{"unknown"};
    YesNoUnknown needs_agreement{"unknown"};
    Names note;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("mandate",
            field("place_type", &Mandate::place_type, all, "The type of place."),
            field("basis", &Mandate::basis, all, "Regular visits, visits now and then, or both."),
            field("unannounced", &Mandate::unannounced, all, "Whether it may come unannounced."),
            field("needs_authorisation", &Mandate::needs_authorisation, all,
                  "Whether it needs leave each time."),
            field("needs_agreement", &Mandate::needs_agreement, all,
                  "Whether it needs an agreement first."),
            field("note", &Mandate::note, all, "What else the mandate says."));
    }
};
static_assert(Described<Mandate>);

/// One fact about a body's independence: a question, what was found, who says so, when.
struct IndependenceFact {
    Code<"independence_question"> question;
    Names answer;
    std::optional<Day> on;
    std::optional<Source> source;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("independence_fact",
            field("question", &IndependenceFact::question, all, "What it is about."),
            field("answer", &IndependenceFact::answer, all, "Who, or what."),
            field("on", &IndependenceFact::on, all, "The day on which it was so."),
            field("source", &IndependenceFact::source, all, "Who says so."));
    }
};
static_assert(Described<IndependenceFact>);

/// A duty, or a protection, that changes what may be told to a body.
struct Duty {
    Code<"duty"> duty;
    YesNoUnknown applies{"unknown"};
    Names note;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("duty",
            field("duty", &Duty::duty, all, "Which duty or protection."),
            field("applies", &Duty::applies, all, "Whether it applies to the body."),
            field("note", &Duty::note, all, "The law, or what follows from it."));
    }
};
static_assert(Described<Duty>);

}  // namespace liaise::bodies
