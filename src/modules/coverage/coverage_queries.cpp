#include "modules/coverage/coverage_queries.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/sort_name.hpp"
#include "modules/vocabularies/vocabularies.hpp"
#include "store/bound.hpp"

namespace liaise::coverage::queries {

namespace {

using store::in_list;

std::string condition(const Asked& asked, const std::string& place, store::Binds& binds) {
    auto sql = places::condition(asked.places, "p", binds);
    if (!place.empty()) sql += " AND p.id = " + store::bound(place, binds);
    return sql;
}

std::string by_name(const char* table, const Asked& asked) {
    return fmt::format(" ORDER BY {0}.{1}, {0}.id", table, sort_column(asked.language));
}

/// Whether the place may have been open on a day of the period: unknown is never no.
bool may_have_been_open(const store::Row& row, const Period& period) {
    const auto opened = day_from(row.text(3));
    const auto closed = day_from(row.text(4));
    return (!opened || *opened <= period.to) && (!closed || *closed >= period.from);
}

guard::Seen<Mergers> mergers(guard::Work& work, const char* table) {
    return work.gathered(
        fmt::format("SELECT p.id, p.merged_into FROM {} p WHERE {{scope p}} "
                    "AND p.merged_into IS NOT NULL", table),
        {}, Mergers{},
        [](Mergers& all, const store::Row& row) { all.emplace(row.text(0), row.text(1)); });
}

/// The words of a vocabulary, numbered in the order in which they are offered.
Numbering numbered(guard::Work& work, const char* vocabulary) {
    Numbering numbering;
    if (const auto words = vocabularies::list(work, {vocabulary}))
        for (const auto& word : *words) numbering.number(word->code);
    return numbering;
}

guard::Seen<Places> places_of(guard::Work& work, const Asked& asked, const std::string& place) {
    Places none;
    none.types = numbered(work, "place_type");
    if (const auto all = regions::list(work, {}))
        for (const auto& region : *all) none.regions.number(region->id.text());
    store::Binds binds;
    const auto sql = "SELECT p.id, p.type, p.region, p.opened_first, p.closed_last "
                     "FROM places p WHERE {scope p}" +
                     condition(asked, place, binds) + by_name("p", asked);
    return work.gathered(sql, binds, std::move(none), [&](Places& all, const store::Row& row) {
        if (!asked.closed_places_too && !may_have_been_open(row, asked.period)) {
            all.left_out.emplace_back(row.text(0));
            return;
        }
        all.ids.number(row.text(0));
        all.counted.push_back({all.types.number(row.text(1)),
                               row.is_null(2) ? nowhere : all.regions.number(row.text(2))});
    });
}

template <class T>
bool names(const std::vector<T>& list, const T& value) {
    return list.empty() || std::ranges::find(list, value) != list.end();
}

/// The bodies that are asked for, each as the one that it is part of by now.
std::vector<Id<bodies::Body>> asked_bodies(const Asked& asked, const Mergers& merged) {
    auto all = asked.body;
    for (auto& body : all) body = Id<bodies::Body>::from(host_of(merged, body.text())).value();
    return all;
}

guard::Seen<Bodies> bodies_of(guard::Work& work, const Asked& asked, const Mergers& merged) {
    const auto asked_for = asked_bodies(asked, merged);
    const auto sql =
        "SELECT b.id, b.names, b.type, b.mandates, b.since_first, b.ended_last, "
        "b.taken_back FROM bodies b "
        "WHERE {scope b} AND b.merged_into IS NULL" + by_name("b", asked);
    Bodies none;
    none.types = numbered(work, "body_type");
    return work.gathered(sql, {}, std::move(none), [&](Bodies& all, const store::Row& row) {
        Id<bodies::Body> id;
        Code<"body_type"> type;
        std::optional<Day> since, ended;
        std::optional<Moment> taken_back;
        CountedBody body;
        store::Columns(row) >> id >> body.names >> type >> body.mandates >> since >> ended >>
            taken_back;
        body.type = all.types.number(type.value);
        body.is_asked = names(asked_for, id) && names(asked.body_type, type);
        body.is_there = !taken_back && (!since || *since <= asked.period.to) &&
                        (!ended || *ended >= asked.period.from);
        all.ids.number(id.text());
        all.counted.push_back(std::move(body));
    });
}

constexpr std::string_view shown_columns =
    "SELECT p.id, p.names, p.type, p.region, p.town, p.latitude, p.longitude FROM places p "
    "WHERE {scope p}";

guard::Seen<Capacities> capacities(guard::Work& work, const std::string& where,
                                   const store::Binds& binds) {
    const auto sql = "SELECT h.place, h.capacity FROM headcounts h WHERE {scope h} AND "
                     "h.capacity IS NOT NULL" + where + " ORDER BY h.on_day, h.since, h.id";
    return work.gathered(sql, binds, Capacities{}, [](Capacities& all, const store::Row& row) {
        const auto place = row.text(0);
        const auto found = all.find(place);
        if (found == all.end()) all.emplace(place, row.integer(1));
        else found->second = row.integer(1);
    });
}

}  // namespace

Country country(guard::Work& work, const Asked& asked) {
    auto merged = mergers(work, "places");
    auto bodies_merged = mergers(work, "bodies");
    const auto place = asked.place ? std::string(host_of(*merged, asked.place->text())) : "";
    auto places = places_of(work, asked, place);
    auto bodies = bodies_of(work, asked, *bodies_merged);
    return {std::move(places), std::move(merged), std::move(bodies), std::move(bodies_merged)};
}

std::vector<guard::Seen<Shown>> shown(guard::Work& work, const std::vector<std::string>& ids) {
    if (ids.empty()) return {};
    store::Binds binds;
    const auto sql = fmt::format("{} AND p.id IN ({})", shown_columns, in_list(ids, binds));
    return work.select(sql, binds, shown_of);
}

Shown shown_of(const store::Row& row) {
    Shown s;
    store::Columns(row) >> s.id >> s.names >> s.type >> s.region >> s.town >> s.latitude >>
        s.longitude;
    return s;
}

std::string shown_sql(const Asked& asked, store::Binds& binds) {
    const auto place = asked.place ? asked.place->text() : "";
    return std::string(shown_columns) + condition(asked, place, binds) + by_name("p", asked);
}

guard::Seen<Capacities> capacities(guard::Work& work, const std::vector<std::string>& places) {
    store::Binds binds;
    const auto list = places.empty() ? "''" : in_list(places, binds);
    return capacities(work, " AND h.place IN (" + list + ")", binds);
}

guard::Seen<Capacities> capacities(guard::Work& work) { return capacities(work, "", {}); }

/// One scan over an index that holds every column it names (`visits_of_place`).
std::string visits_sql(const guard::Work& work, const Country& country, const Asked& asked,
                       Wanted wanted, store::Binds& binds) {
    const bool is_exact = work.viewer().sight() == guard::Sight::exact;
    std::string sql = "SELECT v.place, v.bodies, ";
    sql += is_exact ? "v.first_day, v.last_day, v.precision"
                    : "v.coarse_first, v.coarse_last, v.coarse_precision";
    sql += wanted == Wanted::all ? ", v.scope, v.announcement, v.id" : ", v.scope, '', ''";
    sql += " FROM visits v WHERE {scope v}";
    if (asked.place) {
        std::vector<std::string> parts = country.places->ids.texts();
        for (const auto& [part, into] : *country.mergers)
            if (country.place(part) != nowhere) parts.push_back(part);
        sql += " AND v.place IN (" + (parts.empty() ? "''" : in_list(parts, binds)) + ")";
    }
    if (!asked.visit_type.empty())
        sql += " AND v.type IN (" + in_list(asked.visit_type, binds) + ")";
    if (!asked.announcement.empty())
        sql += " AND v.announcement IN (" + in_list(asked.announcement, binds) + ")";
    return sql;
}

}  // namespace liaise::coverage::queries
