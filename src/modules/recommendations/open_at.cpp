#include "modules/recommendations/open_at.hpp"

#include <algorithm>
#include <map>

#include "modules/places/filter.hpp"
#include "modules/recommendations/recommendations_queries.hpp"
#include "store/columns.hpp"

namespace liaise::recommendations {

namespace {

using LastHosts = std::map<std::string, std::string, std::less<>>;

/// Each merged place with the one that it ends in. A chain of mergers names every host on the way;
/// the last is part of no other.
guard::Seen<LastHosts> last_hosts(guard::Work& work) {
    return work.gathered(
        "SELECT m.place, m.host FROM " + places::mergers() +
            " AS m JOIN places h ON h.id = m.host WHERE {scope h} AND h.merged_into IS NULL",
        {}, LastHosts{},
        [](LastHosts& all, const store::Row& row) { all.emplace(row.text(0), row.text(1)); });
}

using ByPlace = std::map<std::string, OpenAt>;

}  // namespace

guard::Seen<std::vector<OpenAt>> open_at_places(guard::Work& work) {
    const auto hosts = last_hosts(work);
    const auto today = work.today();
    const auto found = work.gathered(
        "SELECT r.place, r.due FROM recommendations r WHERE {scope r} AND r.place IS NOT NULL "
        "AND " +
            queries::is_open(work) + " = 1",
        {}, ByPlace{}, [&](ByPlace& all, const store::Row& row) {
            std::string place;
            std::optional<Day> due;
            store::Columns(row) >> place >> due;
            if (const auto host = hosts->find(place); host != hosts->end()) place = host->second;
            auto& open = all[place];
            ++open.open;
            if (due && *due < today) ++open.overdue;
            else if (due) open.next_due = std::min(open.next_due.value_or(*due), *due);
        });
    return found.map([](const ByPlace& all) {
        std::vector<OpenAt> places;
        for (const auto& [place, open] : all) {
            places.push_back(open);
            places.back().place = Id<places::Place>::from(place).value();
        }
        return places;
    });
}

}  // namespace liaise::recommendations
