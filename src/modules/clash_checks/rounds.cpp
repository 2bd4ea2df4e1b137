#include "modules/clash_checks/rounds.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "modules/clash_checks/clash_checks_queries.hpp"
#include "modules/clash_checks/kept_round.hpp"
#include "modules/clash_checks/planned_weeks.hpp"
#include "modules/clash_checks/step_words.hpp"
#include "modules/exchange/gate.hpp"

namespace liaise::clash_checks {

namespace {

/// What a person may do with a round in which the own plan is: what was sent, and what is kept.
struct OwnRound {
    CheckSteps check;
    RoundSteps steps;
    KeptRound kept;

    std::size_t size() const { return count_of(check.size); }
};

std::unexpected<Error> moved_on() {
    return conflict("clash_checks.moved_on",
                    "This round has gone on, or it is not your turn in it. Look at it again.");
}

HashedFor hashed_for(const CheckSteps& check, const RoundId& round, const std::string& salt) {
    return {salt, check.id.text() + ' ' + round.text()};
}

std::vector<Item> items_of(const std::vector<PlannedWeek>& plan) {
    std::vector<Item> items;
    for (const auto& planned : plan) items.push_back(text_of(planned));
    return items;
}

Result<Done> step(guard::OwnWork& work, const CheckSteps& check, const RoundId& round,
                  const char* turn_taken, const std::string& words) {
    return exchange::sent(
        say(work, {letter_kind::step, check.partner, check.id, {{}, round, turn_taken}, words}));
}

Result<Done> check_limit(guard::Work& work, const CheckSteps& check, const char* turn_taken) {
    if (queries::steps_since(work, check.partner, turn_taken, counted_since(work)) < rounds_max)
        return Done{};
    return conflict("clash_checks.too_many_rounds",
                    "There were two rounds with this body within thirty days, and more would let "
                    "either search for what the other plans. Nothing was sent.");
}

/// Errors: `conflict` where the round is not the last one, or nobody of the own body is in it;
/// `refused` for whoever did not put the own plan in.
Result<OwnRound> own_round(guard::OwnWork& work, const WhichRound& which) {
    auto check = steps_going_on(work, which.id);
    if (!check) return std::unexpected(check.error());
    const auto* last = check->last();
    const auto person = queries::who_put_in(work, which.round);
    if (!last || last->id != which.round || !person) return moved_on();
    if (*person != work.viewer().person())
        return refused("clash_checks.another_person",
                       "A colleague put your body's plan into this round, and alone goes on with "
                       "it. If they cannot, ask anew.");
    auto kept = kept_round(work, which.round, count_of(check->size));
    if (!kept) return std::unexpected(kept.error());
    const auto steps = *last;
    return OwnRound{std::move(*check), steps, std::move(*kept)};
}

/// More cannot be in both than there is here: then what came was made up.
Result<Done> keep_number(guard::OwnWork& work, OwnRound& round, const Points& both) {
    const auto number = static_cast<std::int64_t>(both.size());
    if (number > round.kept.count()) return not_whole();
    round.kept.number = number;
    return keep_on(work, round.steps.id, round.kept);
}

Result<Done> count_as_asker(guard::OwnWork& work, OwnRound& round) {
    if (!round.steps.answer || round.steps.number) return moved_on();
    const auto answered = opened_answer(work, *round.steps.answer, round.size());
    if (!answered) return std::unexpected(answered.error());
    const auto twice = raised(answered->points, round.kept.scalar);
    if (!twice) return std::unexpected(twice.error());
    if (auto kept = keep_number(work, round, in_both(answered->raised, *twice)); !kept) return kept;
    return step(work, round.check, round.steps.id, turn::number,
                json_text(NumberWords{text_of(*twice)}));
}

Result<Done> count_as_answerer(guard::OwnWork& work, OwnRound& round) {
    if (!round.steps.number || round.kept.number) return moved_on();
    const auto answered = opened_answer(work, *round.steps.answer, round.size());
    if (!answered) return std::unexpected(answered.error());
    const auto twice = opened_number(work, *round.steps.number, round.size());
    if (!twice) return std::unexpected(twice.error());
    return keep_number(work, round, in_both(answered->raised, *twice));
}

/// Which of the other's points are in both. What the own ones are stays at home.
Result<std::string> marks_for_them(guard::OwnWork& work, const OwnRound& round) {
    const auto& steps = round.steps;
    if (steps.is_ours) {
        const auto answered = opened_answer(work, *steps.answer, round.size());
        if (!answered) return std::unexpected(answered.error());
        return marks(answered->points, round.kept.scalar, answered->raised);
    }
    const auto question = opened_question(work, steps.question, round.size());
    if (!question) return std::unexpected(question.error());
    const auto twice = opened_number(work, *steps.number, round.size());
    if (!twice) return std::unexpected(twice.error());
    return marks(question->points, round.kept.scalar, *twice);
}

Result<Done> tell_marks(guard::OwnWork& work, const OwnRound& round) {
    const auto told = marks_for_them(work, round);
    if (!told) return std::unexpected(told.error());
    return step(work, round.check, round.steps.id, turn::marks, json_text(MarksWords{*told}));
}

/// They mark as many of the own points as were counted, and none that fills up.
Result<Done> take_marks_of_them(guard::OwnWork& work, OwnRound& round) {
    const auto told = opened_marks(work, *round.steps.their_marks, round.size());
    if (!told) return std::unexpected(told.error());
    round.kept.marks = *told;
    const auto number = static_cast<std::int64_t>(std::ranges::count(*told, '1'));
    const auto found = static_cast<std::int64_t>(round.kept.matches().size());
    if (number != found || found != round.kept.number) return not_whole();
    return keep_on(work, round.steps.id, round.kept);
}

void put_what_was_sealed(guard::Work& work, ClashRound& round, const CheckSteps& check) {
    const auto kept = kept_round(work, round.id, count_of(check.size));
    if (!kept) {
        round.shut = kept.error().code;
        return;
    }
    round.number = kept->number;
    round.matches = kept->matches();
}

}  // namespace

Result<Done> ask(guard::OwnWork& work, const Asking& asking) {
    const auto check = steps_going_on(work, asking.id);
    if (!check) return std::unexpected(check.error());
    const auto size = count_of(check->size);
    if (auto good = check_plan(work, asking.plan, size); !good) return good;
    if (auto good = check_limit(work, *check, turn::question); !good) return good;
    const auto round = RoundId::random();
    const auto salt = fresh_salt();
    const auto scalar = fresh_scalar();
    const auto own = blinded(items_of(asking.plan), size, hashed_for(*check, round, salt), scalar);
    if (auto kept = begin_keeping(work, check->id, round, begun_round(scalar, own, asking.plan));
        !kept)
        return kept;
    return step(work, *check, round, turn::question,
                json_text(QuestionWords{salt, text_of(own.points)}));
}

Result<Done> answer(guard::OwnWork& work, const Answering& answering) {
    const auto check = steps_going_on(work, answering.id);
    if (!check) return std::unexpected(check.error());
    const auto* last = check->last();
    if (!last || last->id != answering.round || last->is_ours || last->answer) return moved_on();
    const auto size = count_of(check->size);
    if (auto good = check_plan(work, answering.plan, size); !good) return good;
    if (auto good = check_limit(work, *check, turn::answer); !good) return good;
    const auto question = opened_question(work, last->question, size);
    if (!question) return std::unexpected(question.error());
    const auto scalar = fresh_scalar();
    const auto own = blinded(items_of(answering.plan), size,
                             hashed_for(*check, last->id, question->salt), scalar);
    const auto twice = raised(question->points, scalar);
    if (!twice) return std::unexpected(twice.error());
    if (auto kept =
            begin_keeping(work, check->id, last->id, begun_round(scalar, own, answering.plan));
        !kept)
        return kept;
    return step(work, *check, last->id, turn::answer,
                json_text(AnswerWords{text_of(*twice), text_of(own.points)}));
}

Result<Done> count(guard::OwnWork& work, const WhichRound& which) {
    auto round = own_round(work, which);
    if (!round) return std::unexpected(round.error());
    return round->steps.is_ours ? count_as_asker(work, *round) : count_as_answerer(work, *round);
}

Result<Done> open(guard::OwnWork& work, const WhichRound& which) {
    auto round = own_round(work, which);
    if (!round) return std::unexpected(round.error());
    const auto& steps = round->steps;
    if (!round->kept.number || !round->kept.marks.empty()) return moved_on();
    if (steps.their_marks) {
        if (auto taken = take_marks_of_them(work, *round); !taken) return taken;
        return steps.our_marks ? Result<Done>(Done{}) : tell_marks(work, *round);
    }
    if (steps.our_marks || steps.we_wish) return moved_on();
    if (steps.they_wish) return tell_marks(work, *round);
    return step(work, round->check, steps.id, turn::wish, "{}");
}

std::optional<ClashRound> round_in_brief(guard::Work& work, const CheckSteps& check) {
    const auto* last = check.last();
    if (!last || check.is_ended()) return std::nullopt;
    const auto person = queries::who_put_in(work, last->id);
    ClashRound round;
    round.id = last->id;
    round.is_ours = last->is_ours;
    round.is_mine = person == work.viewer().person();
    round.asked = last->asked;
    round.stage = round.is_mine ? stage_of(*last) : stage_for_colleagues(*last);
    return round;
}

std::optional<ClashRound> last_round(guard::Work& work, const CheckSteps& check) {
    auto round = round_in_brief(work, check);
    if (round && round->is_mine) put_what_was_sealed(work, *round, check);
    return round;
}

std::int64_t rounds_left(guard::Work& work, const Id<bodies::Body>& partner) {
    const auto had = queries::steps_since(work, partner, turn::question, counted_since(work));
    return std::max<std::int64_t>(0, rounds_max - had);
}

}  // namespace liaise::clash_checks
