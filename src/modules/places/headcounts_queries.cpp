#include <map>

#include "modules/places/kept.hpp"
#include "modules/places/places_queries.hpp"
#include "store/bound.hpp"

/// How many people places may hold, and how many were there.
namespace liaise::places::queries {

namespace {

/// When a count was, as exactly as the viewer may know: what is read by half-years has the first
/// day of one.
When counted_on(const Day& day, guard::Sight sight) {
    const When on{day, day, Precision::day};
    return sight == guard::Sight::exact ? on : coarsened(on);
}

using PlacesById = std::map<std::string, Place>;

void count(Place& place, const Headcount& latest) {
    if (latest.capacity) {
        place.capacity = latest.capacity;
        place.capacity_on = latest.on;
    }
    if (latest.occupancy) {
        place.occupancy = latest.occupancy;
        place.occupancy_on = latest.on;
    }
}

}  // namespace

Places counted(guard::Work& work, const Places& bare) {
    if (bare.empty()) return bare;
    std::vector<Id<Place>> ids;
    PlacesById places;
    for (const auto& place : bare) {
        ids.push_back(place->id);
        places.emplace(place->id.text(), *place);
    }
    store::Binds binds;
    const auto sql = "SELECT h.place, h.on_day, h.capacity, h.occupancy FROM headcounts h "
                     "WHERE {scope h} AND h.place IN (" + store::in_list(ids, binds) +
                     ") ORDER BY h.on_day, h.since, h.id";
    const auto all = work.gathered(
        sql, binds, std::move(places), [&](PlacesById& by_id, const store::Row& row) {
            std::string place;
            Day on;
            Headcount latest;
            store::Columns(row) >> place >> on >> latest.capacity >> latest.occupancy;
            latest.on = counted_on(on, work.viewer().sight());
            count(by_id.at(place), latest);
        });
    Places whole;
    for (const auto& place : bare)
        whole.push_back(all.map([&](const PlacesById& by_id) {
            return by_id.at(place->id.text());
        }));
    return whole;
}

std::vector<guard::Seen<Headcount>> headcounts(guard::Work& work, const Id<Place>& id) {
    return work.select("SELECT h.id, h.on_day, h.capacity, h.occupancy, h.source "
                       "FROM headcounts h WHERE {scope h} AND h.place = $1 "
                       "ORDER BY h.on_day DESC, h.since DESC, h.id DESC",
                       {id.text()}, [&](const store::Row& row) {
                           Day on;
                           Headcount count;
                           store::Columns(row) >> count.id >> on >> count.capacity >>
                               count.occupancy >> count.source;
                           count.on = counted_on(on, work.viewer().sight());
                           return count;
                       });
}

void insert(guard::RegisterWork& work, const Id<Headcount>& id, const HeadcountDraft& draft) {
    const auto since = guard::history::since_of(work);
    work.execute("INSERT INTO headcounts (id, scope, place, on_day, capacity, occupancy, source, "
                 "since, since_by, since_in) VALUES ($1, {own}, $2, $3, $4, $5, $6, $7, $8, $9)",
                 store::Binding() << id << draft.id << draft.on << draft.capacity
                                  << draft.occupancy << draft.source << since.at << since.by
                                  << since.in);
}

void change(guard::RegisterWork& work, const Id<Headcount>& id, const HeadcountDraft& draft) {
    if (!guard::history::keep(work, kept_headcounts, id.text())) return;
    work.execute("UPDATE headcounts SET capacity = $1, occupancy = $2, source = $3, "
                 "version = version + 1 WHERE scope = {own} AND id = $4",
                 store::Binding() << draft.capacity << draft.occupancy << draft.source << id);
}

}  // namespace liaise::places::queries
