#pragma once

#include <functional>

#include "modules/recommendations/progress_figures.hpp"
#include "modules/recommendations/question.hpp"

namespace liaise::recommendations {

/// What is known of one recommendation, as far as it is counted.
struct Standing {
    Code<"authority_answer"> answered;
    Code<"implementation"> claimed;
    Code<"implementation"> verified;
    bool others_done = false;
    bool others_otherwise = false;
    Code<"recommendation_age"> age;

    bool is_verified() const { return verified.value != "not_assessed"; }
};

/// One figure: which recommendations it counts, and how a list is narrowed to just these.
struct ProgressPart {
    ProgressCount ProgressFigures::*figure;
    std::function<bool(const Standing&)> counts;
    std::function<void(Question&)> narrow;
};

/// All figures but those of age.
const std::vector<ProgressPart>& progress_parts();

using States = std::vector<Code<"implementation">>;
/// What counts as done, and what as something else that was established.
const States& states_of_done();
const States& states_of_otherwise();

/// The bands of age, the latest first.
std::vector<Code<"recommendation_age">> progress_ages();
/// Narrows to what the own body has not verified and is so old.
void narrow_to_age(Question& question, const Code<"recommendation_age">& age);

}  // namespace liaise::recommendations
