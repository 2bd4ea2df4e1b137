#pragma once

#include "base/code.hpp"
#include "base/confidential.hpp"
#include "guard/viewer.hpp"
#include "modules/bodies/body.hpp"

namespace liaise::readiness {

/// What was found out, on a day, about how another body keeps what it is told. Facts are not
/// corrected: a later one stands beside the earlier.
struct Fact {
    static constexpr const char* record_name = "readiness_fact";

    Id<Fact> id;
    Id<bodies::Body> body;
    Code<"readiness_kind"> kind;
    Code<"readiness_answer"> answer;
    Day on;
    std::optional<Day> lapses_on;
    bool has_lapsed = false;
    std::optional<Confidential> evidence;
    std::optional<std::string> shut;
    std::optional<std::string> source;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("readiness_fact",
            field("id", &Fact::id, own, "Its id at home."),
            field("body", &Fact::body, own, "The body that it is about."),
            field("kind", &Fact::kind, own, "What was asked."),
            field("answer", &Fact::answer, own, "Yes, partly, no, or unknown; unknown is no no."),
            field("on", &Fact::on, own, "The day on which it was so."),
            field("lapses_on", &Fact::lapses_on, own, "The last day on which that counts."),
            field("has_lapsed", &Fact::has_lapsed, own, "Whether that day is past."),
            field("evidence", &Fact::evidence, Reach::sealed, "What shows it; never leaves."),
            field("shut", &Fact::shut, own,
                  "Why the evidence does not open: a code of an error; else left out."),
            field("source", &Fact::source, own, "Who says so, or on which paper."),
            field("noted_by", &Fact::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<Fact>);

struct FactDraft {
    Id<bodies::Body> body;
    Code<"readiness_kind"> kind;
    Code<"readiness_answer"> answer;
    std::optional<Day> on;
    std::optional<Day> lapses_on;
    std::optional<Confidential> evidence;
    std::optional<std::string> source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("readiness_fact_draft",
            field("body", &FactDraft::body, own, "The body that it is about."),
            field("kind", &FactDraft::kind, own, "What was asked."),
            field("answer", &FactDraft::answer, own, "Yes, partly, no, or unknown."),
            field("on", &FactDraft::on, own, "The day on which it was so; else today."),
            field("lapses_on", &FactDraft::lapses_on, own, "The last day on which that counts."),
            field("evidence", &FactDraft::evidence, Reach::sealed,
                  "What shows it; never leaves."),
            field("source", &FactDraft::source, own, "Who says so, or on which paper."));
    }
};
static_assert(Described<FactDraft>);

}  // namespace liaise::readiness
