#include "modules/bodies/parts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "modules/bodies/bodies_queries.hpp"
#include "store/bound.hpp"

namespace liaise::bodies {

Result<Done> merge(guard::RegisterWork& work, const Id<Body>& id, const Id<Body>& into) {
    const auto from = queries::one(work, id);
    const auto host = queries::one(work, into);
    if (!from || !host) return not_found();
    if (id == into)
        return invalid("into", "bodies.merged_into_itself", "Choose another body.");
    if ((*from)->merged_into || (*host)->merged_into)
        return invalid("into", "bodies.merged_already",
                       "One of the two is part of another body already. Choose that one, or part "
                       "them first.");
    if ((*from)->taken_back || (*host)->taken_back)
        return invalid("into", "bodies.taken_back",
                       "This body was taken out of the register's lists with the import that had "
                       "added it. Choose another.");
    if (queries::set_merged(work, id, into)) return Done{};
    return conflict("bodies.has_people",
                    "People sign in for the body that would become part of the other, or are "
                    "invited to. Choose it as the one that stays. If people sign in for both, they "
                    "remain two bodies: what one body's people wrote is never made another's.");
}

Result<Done> part(guard::RegisterWork& work, const Id<Body>& id) {
    const auto body = queries::one(work, id);
    if (!body || !(*body)->merged_into) return not_found();
    queries::set_merged(work, id, std::nullopt);
    return Done{};
}

Result<std::vector<guard::Seen<Body>>> parts(guard::Work& work, const Which& which) {
    if (!queries::one(work, which.id)) return not_found();
    return queries::parts(work, which.id);
}

std::string mergers() {
    return "(WITH RECURSIVE merged AS (SELECT part.id AS body, part.merged_into AS host FROM "
           "bodies part WHERE {scope part} AND part.merged_into IS NOT NULL UNION "
           "SELECT merged.body, part.merged_into FROM merged JOIN bodies part ON part.id = "
           "merged.host WHERE {scope part} AND part.merged_into IS NOT NULL) "
           "SELECT merged.body, merged.host FROM merged)";
}

std::string last_hosts() {
    return "(SELECT m.body, m.host FROM " + mergers() +
           " AS m JOIN bodies h ON h.id = m.host "
           "WHERE {scope h by id} AND h.merged_into IS NULL)";
}

std::string is_it_or_its_part(const std::string& column, const std::string& bind) {
    return fmt::format("({0} = {1} OR {0} IN (SELECT m.body FROM {2} AS m WHERE m.host = {1}))",
                       column, bind, mergers());
}

std::string lists_it_or_its_part(const std::string& column, const std::string& bind) {
    return fmt::format("EXISTS (SELECT 1 FROM bodies listed WHERE {{scope listed}} AND {} AND {} "
                       "LIKE '%' || listed.id || '%')",
                       is_it_or_its_part("listed.id", bind), column);
}

std::vector<Id<Body>> with_parts(guard::Work& work, const std::vector<Id<Body>>& bodies) {
    if (bodies.empty()) return {};
    auto all = bodies;
    // First what they are part of, then all that is part of that.
    for (const auto& sql : {"SELECT m.host FROM " + last_hosts() +
                                " AS m JOIN bodies b ON b.id = m.host "
                                "WHERE {scope b} AND m.body IN (",
                            "SELECT m.body FROM " + mergers() +
                                " AS m JOIN bodies b ON b.id = m.body "
                                "WHERE {scope b} AND m.host IN ("}) {
        store::Binds binds;
        const auto list = store::in_list(all, binds);
        const auto found = work.select(sql + list + ")", binds, [](const store::Row& row) {
            return Id<Body>::from(row.text(0)).value();
        });
        for (const auto& id : found)
            if (std::ranges::find(all, *id) == all.end()) all.push_back(*id);
    }
    return all;
}

}  // namespace liaise::bodies
