#include "modules/programmes/reasons.hpp"

#include <algorithm>
#include <map>

#include "base/sort_name.hpp"
#include "modules/complaints/at_places.hpp"
#include "modules/coverage/last_seen.hpp"
#include "modules/places/places.hpp"
#include "modules/recommendations/open_at.hpp"

namespace liaise::programmes {

namespace {

/// A place is part of one that is part of one: longer chains than any register has.
constexpr int mergers_max = 20;

template <class T> using ByPlace = std::map<std::string, T, std::less<>>;

/// What the body sees of all places, from one look at each source.
struct Sources {
    ByPlace<coverage::LastSeen> seen;
    ByPlace<recommendations::OpenAt> open;
    complaints::AtPlaces complaints;
};

template <class T> ByPlace<T> by_place(const std::vector<T>& all) {
    ByPlace<T> map;
    for (const auto& one : all) map.emplace(one.place.text(), one);
    return map;
}

Result<Sources> sources(guard::Work& work, const std::vector<guard::Seen<places::Place>>& all) {
    const auto seen = coverage::last_seen(work, {});
    if (!seen) return std::unexpected(seen.error());
    std::vector<Code<"place_type">> types;
    for (const auto& place : all)
        if (std::ranges::find(types, place->type) == types.end()) types.push_back(place->type);
    const auto reached = complaints::at_places(work, types);
    if (!reached) return std::unexpected(reached.error());
    return Sources{by_place(**seen), by_place(*recommendations::open_at_places(work)), **reached};
}

void put_visits(Reasons& reasons, const coverage::LastSeen& seen) {
    reasons.last = seen.last;
    reasons.last_how = seen.how;
    reasons.last_by = seen.by;
    reasons.days_since_at_least = seen.days_at_least;
    reasons.days_since_at_most = seen.days_at_most;
    reasons.own_last = seen.own_last;
    reasons.own_how = seen.own_how;
    reasons.own_days_at_least = seen.own_days_at_least;
    reasons.own_days_at_most = seen.own_days_at_most;
    reasons.other_bodies = seen.other_bodies;
}

Reasons of_place(const places::Place& place) {
    Reasons reasons;
    reasons.place = place.id;
    reasons.names = place.names;
    reasons.type = place.type;
    reasons.region = place.region;
    reasons.groups_held = place.groups_held;
    reasons.capacity = place.capacity;
    reasons.occupancy = place.occupancy;
    reasons.occupancy_on = place.occupancy_on;
    reasons.opened = place.opened;
    reasons.standing = place.standing;
    return reasons;
}

/// What was seen at a place before it was merged is of its host.
Reasons reasons_of(const places::Place& place, const Id<places::Place>& host,
                   const Sources& sources) {
    auto reasons = of_place(place);
    const auto key = host.text();
    if (const auto seen = sources.seen.find(key); seen != sources.seen.end())
        put_visits(reasons, seen->second);
    if (const auto open = sources.open.find(key); open != sources.open.end()) {
        reasons.open_recommendations = open->second.open;
        reasons.overdue_recommendations = open->second.overdue;
        reasons.next_due = open->second.next_due;
    }
    complaints::AtPlace reached;
    if (const auto found = sources.complaints.find(key); found != sources.complaints.end())
        reached = found->second;
    reasons.complaints_known = reached.state;
    reasons.complaints = reached.number;
    reasons.alike_known = reached.alike_known;
    reasons.alike_more = reached.alike_more;
    return reasons;
}

}  // namespace

Result<std::vector<guard::Seen<Reasons>>> reasons(guard::Work& work,
                                                  const std::vector<Candidate>& candidates) {
    std::vector<guard::Seen<places::Place>> all;
    for (const auto& candidate : candidates)
        if (auto place = places::find(work, {candidate.visit.place}))
            all.push_back(std::move(*place));
    if (all.empty()) return std::vector<guard::Seen<Reasons>>{};
    std::ranges::sort(all, {}, [](const guard::Seen<places::Place>& place) {
        return std::pair(sort_name(place->names, "en"), place->id.text());
    });
    const auto of_all = sources(work, all);
    if (!of_all) return std::unexpected(of_all.error());
    std::vector<guard::Seen<Reasons>> made;
    for (const auto& place : all)
        made.push_back(place.map([&](const places::Place& one) {
            return reasons_of(one, host_of(work, one.id), *of_all);
        }));
    return made;
}

Id<places::Place> host_of(guard::Work& work, const Id<places::Place>& place) {
    auto host = place;
    for (int mergers = 0; mergers < mergers_max; ++mergers) {
        const auto found = places::find(work, {host});
        if (!found || !(*found)->merged_into) return host;
        host = *(*found)->merged_into;
    }
    return host;
}

}  // namespace liaise::programmes
