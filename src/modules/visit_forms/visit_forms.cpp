#include "modules/visit_forms/visit_forms.hpp"

#include <algorithm>

#include "base/json_read.hpp"
#include "guard/sealed.hpp"
#include "modules/visit_forms/question.hpp"
#include "modules/visit_forms/visit_forms_queries.hpp"
#include "modules/visits/visits.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::visit_forms {

namespace {

guard::SealedPlace place_of_answers(const Id<Form>& id) {
    return {"visit_forms", id.text(), "answers"};
}

/// All that was entered so far. Errors: why it does not open.
Result<std::vector<Answer>> answers_of(guard::Work& work, const Id<Form>& id) {
    const auto kept = guard::Sealing(work).kept(place_of_answers(id));
    std::vector<Answer> answers;
    if (!kept) return answers;
    if (!*kept) return std::unexpected(kept->error());
    const auto json = parsed((*kept)->reveal());
    if (!json)
        return std::unexpected(Error{ErrorKind::unavailable, guard::keys_not_from_here,
                                     "What was entered cannot be read.", ""});
    if (auto good = read(*json, answers, ""); !good) return std::unexpected(good.error());
    return answers;
}

std::string_view note_in(const std::optional<Confidential>& note) {
    return note ? note->reveal() : std::string_view();
}

bool says_the_same(const Answer& kept, const NewAnswer& entry) {
    return kept.answer == entry.answer && kept.number == entry.number &&
           note_in(kept.note) == note_in(entry.note);
}

Result<Done> check_words(guard::Work& work, const NewForm& form) {
    using vocabularies::check;
    if (auto good = check(work, form.place_type, "place_type"); !good) return good;
    if (auto good = check(work, form.themes, "themes"); !good) return good;
    return check(work, form.groups, "groups");
}

/// Whether the answer is of the question's kind.
Result<Done> check_kind(guard::Work& work, const Question& question, const NewAnswer& entry) {
    const bool is_counted = question.kind.value == "number";
    const bool is_written = question.kind.value == "words";
    if (entry.answer && (is_counted || is_written))
        return invalid("answer", "visit_forms.not_yes_or_no",
                       "This question is not answered by yes or no. Write the number, or a note.");
    if (entry.number && !is_counted)
        return invalid("number", "visit_forms.not_a_number",
                       "This question is not answered by a number. Write it as a note.");
    if (entry.number && (*entry.number < 0 || *entry.number > number_max))
        return invalid("number", "visit_forms.number",
                       "Give a number from 0 to 1,000,000, or leave it empty.");
    if (note_in(entry.note).size() > note_bytes_max)
        return invalid("note", "visit_forms.note",
                       "The note is too long: some lines are meant. Write what is longer down as "
                       "a finding.");
    if (!entry.answer) return Done{};
    return vocabularies::check(work, *entry.answer, "answer");
}

Answer& entry_for(std::vector<Answer>& answers, const std::string& question) {
    const auto found = std::ranges::find(answers, question, &Answer::question);
    if (found != answers.end()) return *found;
    return answers.emplace_back(Answer{question, 0, {}, {}, {}});
}

std::unexpected<Error> entered_meanwhile() {
    return conflict("visit_forms.entered_meanwhile",
                    "Somebody entered something else here meanwhile. Both are shown: choose which "
                    "holds.");
}

}  // namespace

Result<guard::Page<Form>> list(guard::Work& work, const FormsQuestion& question) {
    return queries::page(work, question);
}

Result<guard::Seen<Whole>> find(guard::Work& work, const WhichForm& which) {
    const auto form = queries::one(work, which.id);
    if (!form) return not_found();
    const auto answers = answers_of(work, which.id);
    return form->map([&](const Form& of) {
        if (!answers) return Whole{of, {}, answers.error().code};
        return Whole{of, *answers, {}};
    });
}

Result<Id<Form>> begin(guard::OwnWork& work, const NewForm& form) {
    const auto visit = visits::find(work, {form.visit});
    if (!visit) return std::unexpected(visit.error());
    if (auto good = check_words(work, form); !good) return std::unexpected(good.error());
    if (!is_edition(form.edition))
        return invalid("edition", "visit_forms.no_such_edition",
                       "This installation does not have this edition of the form. Look at the "
                       "head of the paper, and choose the edition that stands there.");
    const auto id = Id<Form>::random();
    queries::insert(work, {id, form.visit, (*visit)->place, form.place_type, form.themes,
                           form.groups, form.edition, work.viewer().person(), work.now()});
    return id;
}

Result<guard::Seen<Answer>> enter(guard::OwnWork& work, const NewAnswer& entry) {
    const auto form = queries::one(work, entry.id);
    if (!form) return not_found();
    const auto* question = question_of((*form)->edition, entry.question);
    if (!question)
        return invalid("question", "visit_forms.no_such_question",
                       "The edition that was printed does not ask this. Look at its number.");
    if (auto good = check_kind(work, *question, entry); !good) return std::unexpected(good.error());
    auto answers = answers_of(work, entry.id);
    if (!answers) return std::unexpected(answers.error());
    auto& kept = entry_for(*answers, entry.question);
    // What was sent twice, or entered alike by two, is entered once.
    if (says_the_same(kept, entry)) return work.own_knowledge(kept);
    if (kept.version != entry.version) return entered_meanwhile();
    kept = {entry.question, kept.version + 1, entry.answer, entry.number, entry.note};
    if (auto done =
            guard::keep_sealed(work, place_of_answers(entry.id), Confidential(json_text(*answers)));
        !done)
        return std::unexpected(done.error());
    queries::touch(work, entry.id);
    return work.own_knowledge(kept);
}

Result<Done> remove(guard::OwnWork& work, const WhichForm& which) {
    if (!queries::remove(work, which.id)) return not_found();
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

}  // namespace liaise::visit_forms
