#pragma once

#include "base/code.hpp"
#include "base/confidential.hpp"
#include "guard/viewer.hpp"
#include "modules/places/place.hpp"
#include "modules/visits/visit.hpp"

namespace liaise::visit_forms {

/// A form that was filled in on paper during a visit that was made, and is entered.
struct Form {
    static constexpr const char* record_name = "visit_form";

    Id<Form> id;
    Id<visits::Visit> visit;
    Id<places::Place> place;
    Code<"place_type"> place_type;
    std::vector<Code<"theme">> themes;
    std::vector<Code<"group">> groups;
    std::int64_t edition = 1;
    Id<guard::Person> begun_by;
    Moment changed;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record(
            "visit_form", field("id", &Form::id, own, "Its id at home."),
            field("visit", &Form::visit, own, "The visit that was made."),
            field("place", &Form::place, own, "Where that was."),
            field("place_type", &Form::place_type, own, "The kind of place that was printed for."),
            field("themes", &Form::themes, own, "The themes that were printed; none: all."),
            field("groups", &Form::groups, own, "The groups that were printed."),
            field("edition", &Form::edition, own, "Of which edition the questions were."),
            field("begun_by", &Form::begun_by, own, "Who began to enter it."),
            field("changed", &Form::changed, own, "When something was last entered."));
    }
};
static_assert(Described<Form>);

/// What was seen. Without an answer, a number and words the question was not looked at.
struct Answer {
    std::string question;
    std::int64_t version = 0;
    std::optional<Code<"visit_form_answer">> answer;
    std::optional<std::int64_t> number;
    std::optional<Confidential> note;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record(
            "visit_form_entry",
            field("question", &Answer::question, sealed, "The question, by its key."),
            field("version", &Answer::version, sealed, "Grows each time it is entered anew."),
            field("answer", &Answer::answer, sealed, "Yes, partly or no; none: not looked at."),
            field("number", &Answer::number, sealed, "What was counted."),
            field("note", &Answer::note, sealed, "What was written beside it; never leaves."));
    }
};
static_assert(Described<Answer>);

/// A form with all that was entered. The answers lie sealed, together.
struct Whole {
    Form form;
    std::vector<Answer> answers;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        return record(
            "visit_form_whole",
            field("form", &Whole::form, Reach::owner, "Of which visit and which questions it is."),
            field("answers", &Whole::answers, Reach::sealed, "What was entered; never leaves."),
            field("shut", &Whole::shut, Reach::owner,
                  "Why the answers do not open: a code of an error; else left out."));
    }
};
static_assert(Described<Whole>);

}  // namespace liaise::visit_forms
