#include "modules/recommendations/progress_queries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "modules/recommendations/narrowed.hpp"
#include "modules/recommendations/standing.hpp"
#include "store/bound.hpp"

namespace liaise::recommendations::queries {

namespace {

std::string value_of(const std::string& by) {
    if (by == "theme") return "r.theme";
    if (by == "addressee") return standing::asked_of();
    if (by == "place_type") return standing::type_of_place();
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

/// The groups that it stands in: of several types of places, each that is asked for.
std::set<ProgressGroup> groups_of(const GroupedStanding& one, const std::string& by,
                                  const std::vector<Code<"place_type">>& asked) {
    if (by != "place_type") return {{one.value, false}};
    if (one.extent.value == "system") return {{"", true}};
    std::set<ProgressGroup> groups;
    if (!one.value.empty()) groups.insert({one.value, false});
    for (const auto& type : one.place_types) groups.insert({type.value, false});
    if (groups.empty()) groups.insert({"", false});
    if (!asked.empty())
        std::erase_if(groups, [&](const ProgressGroup& group) {
            return std::ranges::find(asked, Code<"place_type">{group.value}) == asked.end();
        });
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
    store::Binds binds;
    const auto from = from_where(work, question, binds);
    return work.gathered(columns_of(work, by) + from, binds, ProgressTallies{},
                         [&](ProgressTallies& all, const store::Row& row) {
                             const auto one = grouped_of(row);
                             all.all.take(one.standing);
                             for (const auto& group : groups_of(one, by, question.place_type))
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
