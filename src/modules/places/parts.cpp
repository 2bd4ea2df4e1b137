#include "modules/places/parts.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "modules/places/places_queries.hpp"

namespace liaise::places {

namespace {

using OtherNames = std::vector<OtherName>;

/// What a place is called by itself, as other names of the one that it becomes part of.
OtherNames names_to_give(const Place& place) {
    OtherNames given;
    for (const auto& name : place.names) given.push_back({name.text, place.source});
    given.insert(given.end(), place.other_names.begin(), place.other_names.end());
    return given;
}

/// Takes each of `given` out once, the one that came last: the host may have had the name before.
void take_back(OtherNames& names, const OtherNames& given) {
    for (const auto& name : given) {
        const auto text = json_text(name);
        const auto found = std::find_if(names.rbegin(), names.rend(), [&](const OtherName& one) {
            return json_text(one) == text;
        });
        if (found != names.rend()) names.erase(std::next(found).base());
    }
}

}  // namespace

Result<Done> merge(guard::RegisterWork& work, const Merger& merger) {
    auto from = queries::one(work, merger.id);
    auto into = queries::one(work, merger.into);
    if (!from || !into) return not_found();
    if (merger.id == merger.into)
        return invalid("into", "places.merged_into_itself", "Choose another place to merge into.");
    if ((*into)->merged_into || (*from)->merged_into)
        return invalid("into", "places.merged_already",
                       "One of the two is part of another place already. Choose that one, or part "
                       "them first.");
    if ((*into)->taken_back || (*from)->taken_back)
        return invalid("into", "places.taken_back",
                       "This place was taken out of the register's lists with the import that had "
                       "added it. Choose another.");
    auto place = **into;
    const auto given = names_to_give(**from);
    place.other_names.insert(place.other_names.end(), given.begin(), given.end());
    queries::set_merged(work, {merger.id, merger.into, given});
    queries::set_other_names(work, place);
    return Done{};
}

Result<Done> part(guard::RegisterWork& work, const Which& which) {
    const auto place = queries::one(work, which.id);
    if (!place || !(*place)->merged_into) return not_found();
    const auto given = queries::names_given(work, which.id).value_or(names_to_give(**place));
    queries::set_merged(work, {which.id, std::nullopt, {}});
    // The host may have passed the names on, when it became part of another place itself.
    for (auto next = (*place)->merged_into; next;) {
        const auto found = queries::one(work, *next);
        if (!found) return not_found();
        auto host = **found;
        take_back(host.other_names, given);
        queries::set_other_names(work, host);
        next = host.merged_into;
        auto passed_on = queries::names_given(work, host.id);
        if (!next || !passed_on) continue;
        take_back(*passed_on, given);
        queries::set_merged(work, {host.id, next, *passed_on});
    }
    return Done{};
}

Result<std::vector<guard::Seen<Place>>> parts(guard::Work& work, const Which& which) {
    if (!queries::one(work, which.id)) return not_found();
    return queries::parts(work, which.id);
}

}  // namespace liaise::places
