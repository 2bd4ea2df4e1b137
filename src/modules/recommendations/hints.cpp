#include "modules/recommendations/hints.hpp"

namespace liaise::recommendations {

namespace {

/// Longer than this one recommendation seldom is: inspectorates print a sentence or two for each.
constexpr std::size_t one_thing_bytes_max = 900;

}  // namespace

std::vector<Code<"recommendation_hint">> hints(const Recommendation& recommendation) {
    std::vector<Code<"recommendation_hint">> all;
    const auto& r = recommendation;
    const bool is_concern = r.nature.value == "concern";  // it leaves the remedy to the addressee
    if (!r.addressee && !r.addressee_body) all.push_back({"no_addressee"});
    if (!r.due) all.push_back({"no_day"});
    if (!r.measure && !is_concern) all.push_back({"no_measure"});
    if (!r.cause) all.push_back({"no_cause"});
    if (r.extent.value != "place" && !r.theme) all.push_back({"wide"});
    if (r.text.size() > one_thing_bytes_max) all.push_back({"long"});
    return all;
}

}  // namespace liaise::recommendations
