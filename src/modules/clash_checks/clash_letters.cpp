#include "modules/clash_checks/clash_letters.hpp"

#include <algorithm>

namespace liaise::clash_checks {

namespace {

void take_ending(CheckSteps& check, const ClashLetter& letter) {
    (letter.is_ours ? check.we_ended : check.they_ended) = true;
}

void take_question(CheckSteps& check, const ClashLetter& letter, const RoundId& id) {
    if (std::ranges::find(check.rounds, id, &RoundSteps::id) != check.rounds.end()) return;
    RoundSteps round;
    round.id = id;
    round.is_ours = letter.is_ours;
    round.asked = letter.at;
    round.question = letter.id;
    check.rounds.push_back(std::move(round));
}

void take_answer(RoundSteps& round, const ClashLetter& letter) {
    if (letter.is_ours != round.is_ours && !round.answer) round.answer = letter.id;
}

void take_number(RoundSteps& round, const ClashLetter& letter) {
    if (letter.is_ours != round.is_ours || !round.answer || round.number) return;
    round.number = letter.id;
    round.is_number_read = letter.is_ours || letter.is_opened;
}

void take_wish(RoundSteps& round, const ClashLetter& letter) {
    if (round.number) (letter.is_ours ? round.we_wish : round.they_wish) = true;
}

/// Nobody opens what the other has not wished to open, or opened before.
void take_marks(RoundSteps& round, const ClashLetter& letter) {
    const bool other_wishes = letter.is_ours ? round.they_wish : round.we_wish;
    const bool other_marked = (letter.is_ours ? round.their_marks : round.our_marks).has_value();
    auto& marks = letter.is_ours ? round.our_marks : round.their_marks;
    if (marks || (!other_wishes && !other_marked)) return;
    marks = letter.id;
    if (!letter.is_ours) round.are_marks_read = letter.is_opened;
}

void take_step(CheckSteps& check, const ClashLetter& letter) {
    const auto& [size, id, turn_taken] = letter.heading;
    if (!check.is_agreed || check.is_ended() || !id || !turn_taken) return;
    if (*turn_taken == turn::question) return take_question(check, letter, *id);
    if (check.rounds.empty() || check.rounds.back().id != *id) return;
    auto& round = check.rounds.back();
    if (*turn_taken == turn::answer) take_answer(round, letter);
    if (*turn_taken == turn::number) take_number(round, letter);
    if (*turn_taken == turn::wish) take_wish(round, letter);
    if (*turn_taken == turn::marks) take_marks(round, letter);
}

}  // namespace

CheckSteps steps_of(const ClashLetter& offer,
                    const std::vector<guard::Seen<ClashLetter>>& letters) {
    CheckSteps check;
    check.id = offer.id;
    check.partner = offer.other;
    check.is_ours = offer.is_ours;
    check.size = offer.heading.size.value_or(Code<"clash_size">{});
    check.at = offer.at;
    for (const auto& letter : letters) {
        if (letter->other != check.partner) continue;
        if (letter->kind == letter_kind::ending) take_ending(check, *letter);
        if (!letter->is_signed) continue;
        if (letter->kind == letter_kind::step) take_step(check, *letter);
        // Whom it was proposed to accepts it, and nobody else.
        if (letter->kind == letter_kind::acceptance && letter->is_ours != check.is_ours)
            check.is_agreed = true;
    }
    return check;
}

Code<"clash_standing"> standing_of(const CheckSteps& check) {
    if (check.we_ended) return {"we_ended"};
    if (check.they_ended) return {"they_ended"};
    if (check.is_agreed) return {"agreed"};
    return {check.is_ours ? "we_proposed" : "they_proposed"};
}

Code<"clash_stage"> stage_of(const RoundSteps& round) {
    if (round.their_marks) return {round.are_marks_read ? "opened" : "opening_came"};
    if (round.our_marks) return {"opening_sent"};
    if (round.we_wish) return {"we_wish_to_open"};
    if (round.they_wish && round.is_number_read) return {"they_wish_to_open"};
    return stage_for_colleagues(round);
}

Code<"clash_stage"> stage_for_colleagues(const RoundSteps& round) {
    if (round.number) return {round.is_number_read ? "counted" : "number_came"};
    if (round.answer) return {round.is_ours ? "answer_came" : "we_answered"};
    return {round.is_ours ? "we_asked" : "they_asked"};
}

std::size_t count_of(const Code<"clash_size">& size) {
    if (size.value == "up_to_1024") return 1024;
    return size.value == "up_to_256" ? 256 : 64;
}

}  // namespace liaise::clash_checks
