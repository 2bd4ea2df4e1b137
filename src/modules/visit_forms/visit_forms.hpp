#pragma once

#include "guard/own_work.hpp"
#include "modules/visit_forms/form.hpp"

/// What was filled in on paper during visits that were made. It never leaves the body.
namespace liaise::visit_forms {

struct FormsQuestion {
    std::optional<Id<visits::Visit>> visit;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record(
            "visit_forms_question",
            field("visit", &FormsQuestion::visit, Reach::owner, "Only those of this visit."),
            field("page", &FormsQuestion::page, Reach::owner, "The page, the first being 1."));
    }
};
static_assert(Described<FormsQuestion>);

struct WhichForm {
    Id<Form> id;

    static constexpr auto describe() {
        return record("which_visit_form", field("id", &WhichForm::id, Reach::owner, "The form."));
    }
};
static_assert(Described<WhichForm>);

/// What the head of the paper says, and which visit it was carried to.
struct NewForm {
    Id<visits::Visit> visit;
    Code<"place_type"> place_type;
    std::vector<Code<"theme">> themes;
    std::vector<Code<"group">> groups;
    std::int64_t edition = 1;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record(
            "new_visit_form", field("visit", &NewForm::visit, own, "The visit that was made."),
            field("place_type", &NewForm::place_type, own, "The kind of place, as printed."),
            field("themes", &NewForm::themes, own, "The themes, as printed; none: all."),
            field("groups", &NewForm::groups, own, "The groups, as printed."),
            field("edition", &NewForm::edition, own, "The edition, as printed."));
    }
};
static_assert(Described<NewForm>);

/// What is entered for one question, by somebody who had read its `version`; 0: none yet.
struct NewAnswer {
    Id<Form> id;
    std::string question;
    std::int64_t version = 0;
    std::optional<Code<"visit_form_answer">> answer;
    std::optional<std::int64_t> number;
    std::optional<Confidential> note;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using A = NewAnswer;
        return record(
            "new_visit_form_entry", field("id", &A::id, Reach::owner, "The form."),
            field("question", &A::question, sealed, "The question, by its key."),
            field("version", &A::version, sealed, "The version that was read; 0: none yet."),
            field("answer", &A::answer, sealed, "Yes, partly or no; none: not looked at."),
            field("number", &A::number, sealed, "What was counted."),
            field("note", &A::note, sealed, "What was written beside it; never leaves."));
    }
};
static_assert(Described<NewAnswer>);

/// Some lines of a pen; what is longer is a finding, or a report.
inline constexpr std::size_t note_bytes_max = 2'000;
/// More than any place holds, or any register has pages.
inline constexpr std::int64_t number_max = 1'000'000;

/// The own body's forms, the last touched first; what was answered stays shut.
Result<guard::Page<Form>> list(guard::Work& work, const FormsQuestion& question);
/// One form with its answers. Errors: `not_found`.
Result<guard::Seen<Whole>> find(guard::Work& work, const WhichForm& which);
/// Begins to enter a form. Errors: `not_found` for a visit that one cannot see; `invalid` for a
/// word of no vocabulary, and for an edition that there is not.
Result<Id<Form>> begin(guard::OwnWork& work, const NewForm& form);
/// Enters one answer, or takes it back: then the question was not looked at. Gives it as it is
/// kept. Errors: `not_found`; `invalid` for a question that the edition does not ask, and for an
/// answer that is not of its kind; `conflict` where somebody entered something else meanwhile.
Result<guard::Seen<Answer>> enter(guard::OwnWork& work, const NewAnswer& entry);
/// Takes a form out, with all its answers, for good. Errors: `not_found`.
Result<Done> remove(guard::OwnWork& work, const WhichForm& which);

}  // namespace liaise::visit_forms
