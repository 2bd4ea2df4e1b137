#include "modules/recommendations/progress_queries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "modules/places/filter.hpp"
#include "modules/recommendations/narrowed.hpp"
#include "modules/recommendations/standing.hpp"
#include "store/bound.hpp"

namespace liaise::recommendations::queries {

namespace {

std::string value_of(const std::string& by) {
    if (by == "theme") return "r.theme";
    if (by == "addressee") return standing::asked_of();
    if (by == "place_type") return "r.place";
    if (by == "issuer") return standing::asked_by();
    return "SUBSTR(r.issued_first, 1, 4)";
}

/// The list of an IN; the words are the program's own.
std::string quoted(const States& states) {
    std::string list;
    for (const auto& state : states)
        list += fmt::format("{}'{}'", list.empty() ? "" : ",", state.value);
    return list;
}

std::string columns_of(const guard::Work& work, const std::string& by) {
    return fmt::format("SELECT COALESCE({}, ''), r.extent, r.place_types, {}, {}, {}, {}, {}, {} ",
                       value_of(by), standing::answered(), standing::claimed_or_not_known(),
                       standing::verified_or_not_known(work),
                       standing::established_by_others(work, quoted(states_of_done())),
                       standing::established_by_others(work, quoted(states_of_otherwise())),
                       standing::age(work));
}

/// A recommendation with what it is grouped by.
struct GroupedStanding {
    std::string value;
    Code<"recommendation_extent"> extent;
    std::vector<Code<"place_type">> place_types;
    Standing standing;
};

GroupedStanding grouped_of(const store::Row& row) {
    GroupedStanding one;
    auto& s = one.standing;
    store::Columns(row) >> one.value >> one.extent >> one.place_types >> s.answered >> s.claimed >>
        s.verified >> s.others_done >> s.others_otherwise >> s.age;
    return one;
}

using TypeByPlace = std::map<std::string, std::string>;

/// Of each place its type; of a merged one that of the place it is part of.
TypeByPlace types_of_places(guard::Work& work) {
    const auto sql = "SELECT p.id, p.type FROM places p WHERE {scope p} AND p.merged_into IS NULL "
                     "UNION ALL SELECT m.place, p.type FROM " +
                     places::mergers() +
                     " AS m JOIN places p ON p.id = m.host "
                     "WHERE {scope p} AND p.merged_into IS NULL";
    return *work.gathered(sql, {}, TypeByPlace{}, [](TypeByPlace& all, const store::Row& row) {
        all.emplace(row.text(0), row.text(1));
    });
}

/// Which types of places a tally is of: of all, or of those that are asked for.
struct PlaceTypes {
    TypeByPlace by_place;
    std::vector<Code<"place_type">> asked;

    bool has(const std::string& type) const {
        return asked.empty() || std::ranges::find(asked, Code<"place_type">{type}) != asked.end();
    }
};

/// The groups that it stands in by type of place: of several types, each that is asked for.
std::set<ProgressGroup> groups_by_type(const GroupedStanding& one, const PlaceTypes& types) {
    if (one.extent.value == "system") return {{"", true}};
    std::set<std::string> all;
    if (const auto type = types.by_place.find(one.value); type != types.by_place.end())
        all.insert(type->second);
    for (const auto& type : one.place_types) all.insert(type.value);
    if (all.empty()) all.insert("");
    std::set<ProgressGroup> groups;
    for (const auto& type : all)
        if (types.has(type)) groups.insert({type, false});
    return groups;
}

}  // namespace

void ProgressTally::take(const Standing& one) {
    const auto& all = progress_parts();
    for (std::size_t i = 0; i < all.size(); ++i) parts[i] += all[i].counts(one) ? 1 : 0;
    if (!one.is_verified()) ++ages[one.age.value];
}

guard::Seen<ProgressTallies> tallies(guard::Work& work, const Question& question,
                                     const std::string& by) {
    const bool is_by_type = by == "place_type";
    const PlaceTypes types{is_by_type ? types_of_places(work) : TypeByPlace{},
                           question.place_type};
    store::Binds binds;
    const auto from = from_where(work, question, binds);
    return work.gathered(columns_of(work, by) + from, binds, ProgressTallies{},
                         [&](ProgressTallies& all, const store::Row& row) {
                             const auto one = grouped_of(row);
                             all.all.take(one.standing);
                             if (!is_by_type)
                                 all.groups[{one.value, false}].take(one.standing);
                             else
                                 for (const auto& group : groups_by_type(one, types))
                                     all.groups[group].take(one.standing);
                         });
}

std::int64_t number_of(guard::Work& work, const Question& question) {
    store::Binds binds;
    const auto from = from_where(work, question, binds);
    return *work.gathered(
        "SELECT COUNT(*) " + from, binds, std::int64_t{0},
        [](std::int64_t& number, const store::Row& row) { number = row.integer(0); });
}

std::map<std::string, Names> names_of_bodies(guard::Work& work,
                                             const std::vector<std::string>& values) {
    using ByBody = std::map<std::string, Names>;
    if (values.empty()) return {};
    store::Binds binds;
    const auto list = store::in_list(values, binds);
    return *work.gathered(
        "SELECT b.id, b.names FROM bodies b WHERE {scope b} AND b.id IN (" + list + ")", binds,
        ByBody{}, [](ByBody& all, const store::Row& row) {
            std::string id;
            Names names;
            store::Columns(row) >> id >> names;
            all.emplace(id, names);
        });
}

}  // namespace liaise::recommendations::queries
