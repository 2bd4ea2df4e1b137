#pragma once

#include "base/code.hpp"
#include "base/describe.hpp"
#include "modules/bodies/body.hpp"

/// What bodies agree before they go to a place together: chosen from lists and numbers, so that it
/// travels in a letter that has no field for words.
namespace liaise::closed_letters {

/// On what terms the body that leads a visit asks one other along (APT: roles, approach, and what
/// to do if gross violations are found, are agreed before, and confidence is undertaken).
struct TogetherTerms {
    std::vector<Code<"together_role">> lead_roles;
    std::vector<Code<"together_role">> asked_roles;
    Code<"together_power"> lead_power;
    Code<"together_undertaking"> undertaking;
    std::vector<Code<"together_interview">> interviews;
    Code<"together_consent"> consent;
    Code<"together_notes"> notes;
    std::vector<Code<"together_incident">> incident;
    std::int64_t incident_hours = 0;
    Code<"together_reprisals"> reprisals;
    std::int64_t reprisals_days = 0;
    std::int64_t contribution_days = 0;
    Code<"together_report"> report;
    Code<"together_publication"> publication;
    Code<"together_naming"> naming;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using T = TogetherTerms;
        return record(
            "together_terms", field("lead_roles", &T::lead_roles, some, "What who leads brings."),
            field("asked_roles", &T::asked_roles, some, "What who is asked would bring."),
            field("lead_power", &T::lead_power, some, "By whose power who leads gets in."),
            field("undertaking", &T::undertaking, some, "The undertaking of confidence."),
            field("interviews", &T::interviews, some, "How people are spoken with."),
            field("consent", &T::consent, some, "In which words consent is asked for."),
            field("notes", &T::notes, some, "Who keeps notes."),
            field("incident", &T::incident, some, "What is done if a gross violation is found."),
            field("incident_hours", &T::incident_hours, some,
                  "Within how many hours all tell each other of it."),
            field("reprisals", &T::reprisals, some, "Who looks whether anybody suffers for it."),
            field("reprisals_days", &T::reprisals_days, some, "After how many days."),
            field("contribution_days", &T::contribution_days, some,
                  "Within how many days after the visit contributions are owed."),
            field("report", &T::report, some, "Who writes the report."),
            field("publication", &T::publication, some, "What is published."),
            field("naming", &T::naming, some,
                  "Whether who comes along is named to the others, if each agrees."));
    }
};
static_assert(Described<TogetherTerms>);

/// What is answered to a closed letter. All but `understood` is of a visit that one was asked to.
struct ClosedAnswer {
    Code<"closed_answer"> answer;
    std::optional<Code<"together_power">> power;
    std::optional<Code<"together_undertaking">> undertaking;
    std::vector<Code<"together_role">> roles;
    std::optional<std::int64_t> people;
    std::optional<Code<"together_naming">> naming;
    std::vector<Code<"together_matter">> other_terms;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using A = ClosedAnswer;
        return record(
            "closed_answer", field("answer", &A::answer, some, "What."),
            field("power", &A::power, some, "By whose power its people get in."),
            field("undertaking", &A::undertaking, some, "The undertaking that it signs by this."),
            field("roles", &A::roles, some, "What it brings."),
            field("people", &A::people, some, "How many people come."),
            field("naming", &A::naming, some, "Whether it may be named to the others who come."),
            field("other_terms", &A::other_terms, some, "Of what it asks other terms."));
    }
};
static_assert(Described<ClosedAnswer>);

/// Another body that comes along.
struct TogetherCompanion {
    Id<bodies::Body> body;
    std::vector<Code<"together_role">> roles;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("together_companion", field("body", &TogetherCompanion::body, some, "Who."),
                      field("roles", &TogetherCompanion::roles, some, "What it brings."));
    }
};
static_assert(Described<TogetherCompanion>);

}  // namespace liaise::closed_letters
