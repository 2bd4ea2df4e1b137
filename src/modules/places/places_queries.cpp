#include "modules/places/places_queries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/sort_name.hpp"
#include "guard/told_source.hpp"
#include "modules/places/kept.hpp"
#include "modules/places/names_mark.hpp"
#include "store/bound.hpp"

namespace liaise::places::queries {

namespace {

constexpr const char* columns =
    "SELECT p.id, p.version, p.names, p.other_names, p.type, p.operator, p.operated_by, "
    "p.authority, p.standing, p.is_temporary, p.region, p.town, p.address, p.postcode, p.latitude, "
    "p.longitude, p.groups_held, p.opened_first, p.opened_last, p.opened_precision, "
    "p.closed_first, p.closed_last, p.closed_precision, p.merged_into, p.split_from, p.note, "
    "p.source, p.taken_back ";

/// The same with what they are sorted by for who reads `language`.
std::string columns_in(const std::optional<std::string>& language) {
    return fmt::format("{}, p.{} AS sort_name ", columns, sort_column(language));
}

void read(store::Columns& columns_of_row, guard::Sight sight, Place& place) {
    columns_of_row >> place.id >> place.version >> place.names >> place.other_names >>
        place.type >> place.operated >> place.operated_by >> place.authority >> place.standing >>
        place.is_temporary >> place.region >> place.town >> place.address >> place.postcode >>
        place.latitude >> place.longitude >> place.groups_held >> place.opened >> place.closed >>
        place.merged_into >> place.split_from >> place.note >> place.source >> place.taken_back;
    place.source = guard::told_source(place.source, sight);
    for (auto& name : place.other_names)
        if (name.source) name.source = guard::told_source(*name.source, sight);
}

auto place_for(const guard::Work& work) {
    return [sight = work.viewer().sight()](const store::Row& row) {
        Place place;
        store::Columns columns_of_row(row);
        read(columns_of_row, sight, place);
        return place;
    };
}

std::string sql_of(Order order) {
    switch (order) {
        case Order::name: return "sort_name, id";
        case Order::name_down: return "sort_name DESC, id DESC";
        case Order::type: return "type, sort_name, id";
        case Order::type_down: return "type DESC, sort_name DESC, id DESC";
        case Order::town: return "town NULLS LAST, sort_name, id";
        case Order::town_down: return "town DESC NULLS LAST, sort_name DESC, id DESC";
    }
    return "sort_name, id";
}

/// All that a search looks through: names, other names, the town and the postcode.
std::string search_key(const Names& names, const std::vector<OtherName>& others,
                       const std::optional<std::string>& town,
                       const std::optional<std::string>& postcode) {
    auto key = folded(names);
    for (const auto& other : others) key += ' ' + folded(other.text);
    return key + ' ' + folded(town.value_or("")) + ' ' + folded(postcode.value_or(""));
}

// Of what is written freely, such as authorities, more than anybody chooses from.
constexpr int values_max = 500;

/// The groups that are held, over the lists of groups that places have: these are few.
std::vector<guard::Seen<Facet>> groups(guard::Work& work, const Filter& filter) {
    store::Binds binds;
    const auto sql = "SELECT p.groups_held, COUNT(*) FROM places p WHERE {scope p}" +
                     condition(filter, "p", binds) + " GROUP BY p.groups_held";
    const auto counts = work.gathered(
        sql, binds, std::map<std::string, std::int64_t>{}, [](auto& all, const store::Row& row) {
            std::vector<Code<"group">> held;
            std::int64_t places = 0;
            store::Columns(row) >> held >> places;
            for (const auto& group : held) all[group.value] += places;
        });
    std::vector<guard::Seen<Facet>> facets;
    for (const auto& [group, count] : *counts)
        facets.push_back(counts.map([&](const auto&) { return Facet{"group", group, count}; }));
    std::ranges::stable_sort(facets, std::greater<>{}, [](const auto& f) { return f->count; });
    return facets;
}

store::Binding bound(const Draft& draft) {
    store::Binding binding;
    binding << draft.names << draft.other_names << sort_name(draft.names, "en")
            << search_key(draft.names, draft.other_names, draft.town, draft.postcode)
            << draft.type << draft.operated << draft.operated_by << draft.authority
            << draft.standing << draft.is_temporary << draft.region << draft.town << draft.address
            << draft.postcode << draft.latitude << draft.longitude << draft.groups_held
            << draft.opened << draft.closed << draft.split_from << draft.note << draft.source
            << sort_name(draft.names, "fr") << sort_name(draft.names, "ar");
    return binding;
}

}  // namespace

guard::Page<Place> page(guard::Work& work, const Question& question, Order order) {
    store::Binds binds;
    const auto from = "FROM places p WHERE {scope p}" + condition(question.filter(), "p", binds);
    auto page = work.page({"p", columns_in(question.lang), from, sql_of(order),
                           question.page.value_or(1)},
                          binds, place_for(work));
    page.items = counted(work, page.items);
    return page;
}

std::vector<guard::Seen<Facet>> facets(guard::Work& work, const Filter& filter) {
    auto all = groups(work, filter);
    for (const char* field : {"type", "region", "operator", "standing", "authority"}) {
        store::Binds binds;
        const auto sql = fmt::format(
            "SELECT p.{0}, COUNT(*) FROM places p WHERE {{scope p}}{1} AND p.{0} IS NOT NULL "
            "GROUP BY p.{0} ORDER BY 2 DESC, 1 LIMIT {2}",
            field, condition(filter, "p", binds), values_max);
        auto some = work.select(sql, binds, [&](const store::Row& row) {
            return Facet{field, std::string(row.text(0)), row.integer(1)};
        });
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::optional<guard::Seen<Place>> one(guard::Work& work, const Id<Place>& id) {
    const auto found = counted(
        work, work.select(std::string(columns) + "FROM places p WHERE {scope p} AND p.id = $1",
                          {id.text()}, place_for(work)));
    if (found.empty()) return std::nullopt;
    return found.front();
}

std::vector<guard::Seen<guard::history::State<Place>>> states(guard::Work& work,
                                                              const Id<Place>& id) {
    return work.select(std::string(columns) + std::string(guard::history::state_columns) +
                           "FROM places_ever p WHERE {scope p} AND p.id = $1 ORDER BY p.version",
                       {id.text()}, [sight = work.viewer().sight()](const store::Row& row) {
                           guard::history::State<Place> state;
                           store::Columns columns_of_row(row);
                           read(columns_of_row, sight, state.record);
                           guard::history::read_turns(columns_of_row, state.version, state.since,
                                                      state.until);
                           return state;
                       });
}

std::vector<guard::Seen<Place>> parts(guard::Work& work, const Id<Place>& id) {
    return counted(work, work.select(std::string(columns) +
                                         "FROM places p WHERE {scope p} AND (p.merged_into = $1 "
                                         "OR p.split_from = $1) ORDER BY p.sort_name, p.id",
                                     {id.text()}, place_for(work)));
}

void insert(guard::RegisterWork& work, const Id<Place>& id, const Draft& draft) {
    const auto since = guard::history::since_of(work);
    work.execute(
        "INSERT INTO places (scope, version, names, other_names, sort_name, search_key, type, "
        "operator, operated_by, authority, standing, is_temporary, region, town, address, "
        "postcode, latitude, longitude, groups_held, opened_first, opened_last, opened_precision, "
        "closed_first, closed_last, closed_precision, split_from, note, source, sort_name_fr, "
        "sort_name_ar, id, since, since_by, since_in, names_mark) VALUES ({own}, "
        "1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, "
        "$20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, " +
            names_mark_above("places", "$33") + ")",
        bound(draft) << id << since.at << since.by << since.in << names_mark_step());
}

bool update(guard::RegisterWork& work, const Correction& correction) {
    if (!guard::history::keep(work, kept_places, correction.id.text(), correction.version))
        return false;
    const auto changed = work.execute(
        "UPDATE places SET version = version + 1, names = $1, other_names = $2, sort_name = $3, "
        "search_key = $4, type = $5, operator = $6, operated_by = $7, authority = $8, "
        "standing = $9, is_temporary = $10, region = $11, town = $12, address = $13, "
        "postcode = $14, latitude = $15, longitude = $16, groups_held = $17, opened_first = $18, "
        "opened_last = $19, opened_precision = $20, closed_first = $21, closed_last = $22, "
        "closed_precision = $23, split_from = $24, note = $25, source = $26, sort_name_fr = $27, "
        "sort_name_ar = $28, names_mark = " +
            names_mark_above("places", "$31") +
            " WHERE scope = {own} AND id = $29 AND version = $30",
        bound(correction.place) << correction.id << correction.version << names_mark_step());
    return changed == 1;
}

void set_merged(guard::RegisterWork& work, const Part& part) {
    guard::history::keep(work, kept_places, part.id.text());
    work.execute("UPDATE places SET merged_into = $1, names_given = $2, version = version + 1 "
                 "WHERE scope = {own} AND id = $3",
                 store::Binding() << part.host << part.names_given << part.id);
}

std::optional<std::vector<OtherName>> names_given(guard::Work& work, const Id<Place>& id) {
    const auto given = work.first("SELECT p.names_given FROM places p WHERE {scope p} "
                                  "AND p.id = $1", {id.text()}, [](const store::Row& row) {
                                      std::optional<std::vector<OtherName>> names;
                                      store::Columns(row) >> names;
                                      return names;
                                  });
    if (!given) return std::nullopt;
    return **given;
}

void set_other_names(guard::RegisterWork& work, const Place& place) {
    guard::history::keep(work, kept_places, place.id.text());
    work.execute("UPDATE places SET other_names = $1, search_key = $2, version = version + 1 "
                 "WHERE scope = {own} AND id = $3",
                 store::Binding() << place.other_names
                                  << search_key(place.names, place.other_names, place.town,
                                                place.postcode)
                                  << place.id);
}

}  // namespace liaise::places::queries
