#include "modules/recommendations/progress_parts.hpp"

#include <algorithm>

#include "modules/vocabularies/shipped.hpp"

namespace liaise::recommendations {

namespace {

using F = ProgressFigures;
using Figure = ProgressCount F::*;
using Answers = std::vector<Code<"authority_answer">>;

const States nothing_known = {{"not_assessed"}};

template <class T> bool holds(const std::vector<T>& words, const T& word) {
    return std::ranges::find(words, word) != words.end();
}

ProgressPart by_answer(Figure figure, const Answers& words) {
    return {figure, [words](const Standing& one) { return holds(words, one.answered); },
            [words](Question& question) { question.answered = words; }};
}

ProgressPart by_claim(Figure figure, const States& words) {
    return {figure, [words](const Standing& one) { return holds(words, one.claimed); },
            [words](Question& question) { question.claimed = words; }};
}

ProgressPart by_verification(Figure figure, const States& words) {
    return {figure, [words](const Standing& one) { return holds(words, one.verified); },
            [words](Question& question) { question.verified = words; }};
}

ProgressPart by_others_word(Figure figure, const States& words,
                            std::function<bool(const Standing&)> counts) {
    return {figure, std::move(counts), [words](Question& question) { question.others = words; }};
}

std::vector<ProgressPart> all_parts() {
    return {
        {&F::asked, [](const Standing&) { return true; }, [](Question&) {}},
        // That it was received says nothing of the matter.
        by_answer(
            &F::answered,
            {{"accepted"}, {"partly"}, {"in_principle"}, {"noted"}, {"rejected"}, {"disputed"}}),
        by_answer(&F::unanswered, {{"none"}, {"acknowledged"}}),
        by_claim(&F::claimed_done, states_of_done()),
        by_claim(&F::claimed_otherwise, states_of_otherwise()),
        by_claim(&F::unclaimed, nothing_known),
        by_verification(&F::done, states_of_done()),
        by_verification(&F::partly, {{"started"}, {"partly"}, {"largely"}}),
        by_verification(&F::not_done, {{"not_done"}, {"regressed"}}),
        by_verification(&F::gone, {{"no_longer_relevant"}, {"superseded"}}),
        by_verification(&F::not_verified, nothing_known),
        by_others_word(&F::others_done, states_of_done(),
                       [](const Standing& one) { return one.others_done; }),
        by_others_word(&F::others_otherwise, states_of_otherwise(),
                       [](const Standing& one) { return one.others_otherwise; }),
        by_others_word(
            &F::others_unknown, nothing_known,
            [](const Standing& one) { return !one.others_done && !one.others_otherwise; }),
    };
}

}  // namespace

const States& states_of_done() {
    static const States states = {{"fully"}};
    return states;
}

const States& states_of_otherwise() {
    static const States states = {{"not_done"},  {"started"},   {"partly"},
                                  {"largely"},   {"regressed"}, {"no_longer_relevant"},
                                  {"superseded"}};
    return states;
}

const std::vector<ProgressPart>& progress_parts() {
    static const auto parts = all_parts();
    return parts;
}

std::vector<Code<"recommendation_age">> progress_ages() {
    std::vector<Code<"recommendation_age">> ages;
    for (const auto age : vocabularies::shipped("recommendation_age"))
        ages.push_back({std::string(age)});
    return ages;
}

void narrow_to_age(Question& question, const Code<"recommendation_age">& age) {
    question.verified = nothing_known;
    question.age = {age};
}

}  // namespace liaise::recommendations
