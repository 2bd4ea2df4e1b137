#include "guard/clock_belief.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/recommendations/follow_up_queries.hpp"
#include "modules/recommendations/recommendations_queries.hpp"
#include "modules/recommendations/sealed_texts.hpp"

namespace liaise::recommendations {

namespace {

/// More than anybody was ever seen to write one letter about.
constexpr std::size_t recommendations_max = 200;

Result<Done> check_text(const std::optional<Confidential>& text, const char* field) {
    if (text && text->reveal().size() > text_bytes_max)
        return invalid(field, "recommendations.fact_text", "Write four pages at most.");
    return Done{};
}

Result<Done> check_whom(guard::Work& work, const NewAddresseeLetter& letter) {
    const bool names_one = letter.addressee && !letter.addressee->empty();
    if (!names_one && !letter.addressee_body)
        return invalid("addressee", "recommendations.no_addressee",
                       "Say which authority, or which body, it was sent to.");
    if (names_one && letter.addressee->size() > line_bytes_max)
        return invalid("addressee", "recommendations.title",
                       "Say in a few words what it is about: one line, not more.");
    if (letter.addressee_body && !bodies::find(work, {*letter.addressee_body}))
        return invalid("addressee_body", "recommendations.no_such_body",
                       "Choose the body from the list.");
    return Done{};
}

Result<Done> check(guard::Work& work, const NewAddresseeLetter& letter) {
    if (letter.subject.empty() || letter.subject.size() > line_bytes_max)
        return invalid("subject", "recommendations.title",
                       "Say in a few words what it is about: one line, not more.");
    if (letter.recommendations.empty() || letter.recommendations.size() > recommendations_max)
        return invalid("recommendations", "recommendations.letter_about",
                       "Say which recommendations it is about: 1 to 200.");
    for (const auto& id : letter.recommendations)
        if (!queries::one(work, id))
            return invalid("recommendations", "recommendations.letter_about",
                           "Say which recommendations it is about: 1 to 200.");
    if (letter.sent > guard::last_day_begun(work))
        return invalid("sent", "error.future_day", "This day is still to come. Give a past day.");
    if (letter.answer_due && *letter.answer_due < letter.sent)
        return invalid("answer_due", "recommendations.due_before_sent",
                       "An answer cannot be owed before the letter went. Look at both days.");
    return check_text(letter.text, "text");
}

}  // namespace

Result<guard::Page<AddresseeLetter>> addressee_letters(guard::Work& work,
                                                       const AddresseeLettersQuestion& question) {
    return queries::letters(work, question);
}

Result<Id<AddresseeLetter>> note_letter(guard::OwnWork& work, const NewAddresseeLetter& letter) {
    if (auto good = check_whom(work, letter); !good) return std::unexpected(good.error());
    if (auto good = check(work, letter); !good) return std::unexpected(good.error());
    AddresseeLetter made;
    made.id = Id<AddresseeLetter>::random();
    made.recommendations = letter.recommendations;
    made.addressee = letter.addressee;
    made.addressee_body = letter.addressee_body;
    made.sent = letter.sent;
    made.subject = letter.subject;
    made.answer_due = letter.answer_due;
    made.noted_by = work.viewer().person();
    queries::insert(work, made);
    if (auto kept = guard::keep(work, words_of_letter, made.id.text(), letter.text); !kept)
        return std::unexpected(kept.error());
    return made.id;
}

Result<Done> note_letter_answer(guard::OwnWork& work, const LetterAnswer& answer) {
    if (!queries::has_letter(work, answer.id)) return not_found();
    if (answer.answered > guard::last_day_begun(work))
        return invalid("answered", "error.future_day",
                       "This day is still to come. Give a past day.");
    if (auto good = check_text(answer.answer, "answer"); !good) return good;
    if (!queries::answer(work, answer))
        return conflict("recommendations.answered_already",
                        "Its answer is written down already. Load the page again to read it.");
    return guard::keep(work, answer_to_letter, answer.id.text(), answer.answer);
}

Result<Done> remove_letter(guard::OwnWork& work, const WhichAddresseeLetter& which) {
    if (!queries::remove(work, which.id)) return not_found();
    return Done{};
}

}  // namespace liaise::recommendations
