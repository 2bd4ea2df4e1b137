#pragma once

#include "base/confidential.hpp"
#include "modules/bodies/body.hpp"
#include "modules/practices/statement.hpp"

namespace liaise::practices {

/// What the own body answers to a statement, of itself or of another body. It is not corrected: a
/// later one stands beside an earlier one. `says` is left out where it does not open.
struct Answer {
    static constexpr const char* record_name = "practice_answer";

    Id<Answer> id;
    Id<bodies::Body> body;
    Id<Statement> statement;
    std::int64_t wording = 1;
    std::optional<Code<"practice_says">> says;
    std::string evidence;
    std::optional<Confidential> basis;
    std::optional<std::string> shut;
    Day on;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using A = Answer;
        return record(
            "practice_answer", field("id", &A::id, own, "Its id at home."),
            field("body", &A::body, some, "The body that it is about."),
            field("practice_statement", &A::statement, some, "What was asked."),
            field("in_wording", &A::wording, own, "In which wording it was asked."),
            field("says", &A::says, some, "Yes, partly, no, or unknown; unknown is no no."),
            field("evidence", &A::evidence, some, "What shows it, as it may be told."),
            field("rests_on", &A::basis, Reach::sealed, "What else it rests on; never leaves."),
            field("shut", &A::shut, own, "Why it does not open: a code of an error."),
            field("on", &A::on, some, "The day on which it was so."),
            field("noted_by", &A::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<Answer>);

struct NewAnswer {
    Id<bodies::Body> body;
    Id<Statement> statement;
    Code<"practice_says"> says;
    std::optional<std::string> evidence;
    std::optional<Confidential> basis;
    std::optional<Day> on;
    std::optional<std::int64_t> wording;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewAnswer;
        return record(
            "new_practice_answer", field("body", &N::body, own, "The body, or our own."),
            field("practice_statement", &N::statement, own, "What is answered, as it reads today."),
            field("says", &N::says, own, "Yes, partly, no, or unknown."),
            field("evidence", &N::evidence, own,
                  "What shows it; it goes along when the answer is told. Needed, but for unknown."),
            field("rests_on", &N::basis, Reach::sealed, "What else it rests on; never leaves."),
            field("on", &N::on, own, "The day on which it was so; else today."),
            field("in_wording", &N::wording, own,
                  "Which wording was read. Where it reads otherwise by now, nothing is kept."));
    }
};
static_assert(Described<NewAnswer>);

struct WhichAnswer {
    Id<Answer> id;

    static constexpr auto describe() {
        return record("which_practice_answer",
                      field("id", &WhichAnswer::id, Reach::owner, "The answer."));
    }
};
static_assert(Described<WhichAnswer>);

struct AnswersQuestion {
    std::optional<Id<bodies::Body>> body;

    static constexpr auto describe() {
        return record("practice_answers_question",
                      field("body", &AnswersQuestion::body, Reach::owner, "Only about this body."));
    }
};
static_assert(Described<AnswersQuestion>);

}  // namespace liaise::practices
