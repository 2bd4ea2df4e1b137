#include "modules/complaints/layout_queries.hpp"

#include <map>

#include "modules/places/filter.hpp"
#include "store/bound.hpp"

namespace liaise::complaints::queries {

guard::Seen<std::vector<PlaceLine>> place_lines(guard::Work& work,
                                                const LayoutQuestion& question) {
    const auto merged = work.gathered(
        "SELECT m.host, m.place FROM " + places::mergers() + " AS m ORDER BY m.host, m.place", {},
        std::multimap<std::string, std::string>{}, [](auto& all, const store::Row& row) {
            all.emplace(std::string(row.text(0)), std::string(row.text(1)));
        });
    places::Filter filter;
    filter.type = question.place_type;
    const bool is_by_place = question.rows && question.rows->value == "place";
    if (is_by_place) filter.region = question.region;
    store::Binds binds;
    const auto sql = "SELECT p.id, p.names, COALESCE(p.region, '') FROM places p WHERE {scope p}" +
                     places::condition(filter, "p", binds) + " ORDER BY p.sort_name, p.id";
    return work.gathered(sql, binds, std::vector<PlaceLine>{}, [&](auto& all,
                                                                   const store::Row& row) {
        PlaceLine line;
        store::Columns(row) >> line.id >> line.names >> line.region;
        line.keys.push_back(line.id.text());
        const auto [first, last] = merged->equal_range(line.id.text());
        for (auto part = first; part != last; ++part) line.keys.push_back(part->second);
        all.push_back(std::move(line));
    });
}

guard::Seen<std::map<std::string, Likeness>> likenesses(guard::Work& work, const Period& time) {
    const auto open = work.gathered(
        "SELECT p.id, p.type, CASE WHEN COALESCE(p.opened_last, '') <= $1 "
        "AND COALESCE(p.closed_first, '9999') > $2 THEN 1 ELSE 0 END "
        "FROM places p WHERE {scope p}",
        store::Binding() << time.from << time.to, std::map<std::string, Likeness>{},
        [](auto& all, const store::Row& row) {
            std::string place;
            Likeness one;
            store::Columns(row) >> place >> one.type >> one.is_open;
            all.emplace(std::move(place), std::move(one));
        });
    // The last of a place's head counts that tells of its capacity stays.
    return work.gathered(
        "SELECT h.place, h.capacity FROM headcounts h WHERE {scope h} "
        "AND h.capacity IS NOT NULL ORDER BY h.on_day, h.since, h.id",
        {}, *open, [](auto& all, const store::Row& row) {
            std::string place;
            std::int64_t capacity = 0;
            store::Columns(row) >> place >> capacity;
            if (const auto one = all.find(place); one != all.end()) one->second.capacity = capacity;
        });
}

}  // namespace liaise::complaints::queries
