#include "modules/imports/plan_visits.hpp"

#include <fmt/format.h>

#include "modules/imports/statement_memory.hpp"

namespace liaise::imports {

std::string key_prefix(const std::string& mapping) { return mapping + ':'; }

std::string statement_key(const std::string& mapping, const Id<places::Place>& place,
                          const Id<bodies::Body>& body, const When& when) {
    return key_prefix(mapping) +
           digest(fmt::format("{} {} {} {}", mapping, place.text(), body.text(), text_of(when)));
}

FactPlanning::FactPlanning(guard::Work& work, const Mapping& mapping,
                           const std::vector<RowSaid>& rows, const std::string& file_name,
                           Plan& plan)
    : work_(work), mapping_(mapping), rows_(rows), file_name_(file_name), plan_(plan) {}

void FactPlanning::plan_facts() {
    take_known();
    for (std::size_t place = 0; place < plan_.places.size(); ++place)
        for (const auto i : plan_.places[place].rows) plan_row(place, rows_[i]);
    plan_withdrawals();
}

void FactPlanning::take_known() {
    queries::PlaceIds ids;
    for (const auto& place : plan_.places)
        if (place.id) ids.push_back(*place.id);
    for (const auto& visit : queries::visits(work_, ids, key_prefix(mapping_.name)))
        known_visits_.emplace(visit->key, *visit);
    for (const auto& count : queries::headcounts(work_, ids))
        if (count->source.statement == mapping_.source)
            known_counts_.emplace(std::pair(count->place, count->on), *count);
}

void FactPlanning::plan_row(std::size_t place, const RowSaid& row) {
    std::int64_t added = 0;
    for (const auto body : row.visited_by) added += plan_visit(place, body, row);
    for (const auto body : row.named) added += plan_visit(place, body, row);
    added += plan_headcount(place, row);
    if (added > 0)
        plan_.findings.add({row.row, FindingKind::new_facts, "", std::to_string(added), {},
                            plan_.places[place].id});
}

bool FactPlanning::plan_visit(std::size_t place, std::size_t body, const RowSaid& row) {
    if (!stated_.emplace(place, body, row.when).second) {
        ++plan_.counts.said_twice;
        return false;
    }
    const auto& place_id = plan_.places[place].id;
    const auto& body_id = plan_.bodies[body].id;
    if (place_id && body_id) {
        auto key = statement_key(mapping_.name, *place_id, *body_id, row.when);
        if (known_visits_.contains(key)) {
            ++plan_.counts.visits_known;
            met_.insert(std::move(key));
            return false;
        }
    }
    ++plan_.counts.visits_new;
    plan_.visits.push_back({place, body, row.when, row.row});
    return true;
}

bool FactPlanning::plan_headcount(std::size_t place, const RowSaid& row) {
    const auto on = row.when.last;
    if ((!row.capacity && !row.occupancy) || on > work_.today()) return false;
    if (!counted_.emplace(place, on).second) return false;  // told as `same_place_twice`
    PlannedHeadcount planned{place, {}, {{}, on, row.capacity, row.occupancy, {}}};
    planned.draft.source = {mapping_.source, file_name_, static_cast<std::int64_t>(row.row)};
    const auto& id = plan_.places[place].id;
    const auto known = id ? known_counts_.find({*id, on}) : known_counts_.end();
    if (known == known_counts_.end()) {
        ++plan_.counts.headcounts_new;
        plan_.headcounts.push_back(std::move(planned));
        return true;
    }
    if (known->second.capacity == row.capacity && known->second.occupancy == row.occupancy) {
        ++plan_.counts.headcounts_known;
        return false;
    }
    ++plan_.counts.headcounts_changed;
    plan_.findings.add({row.row, FindingKind::changed_headcount, mapping_.occupancy.heading, "", {},
                        id});
    planned.id = known->second.id;
    plan_.headcounts.push_back(std::move(planned));
    return false;
}

/// A visit that this mapping stated before is taken back when a row of its place and time is in
/// the file and states it no longer.
void FactPlanning::plan_withdrawals() {
    std::map<std::pair<Id<places::Place>, When>, std::size_t> row_of;
    for (const auto& place : plan_.places)
        for (const auto i : place.rows)
            if (place.id) row_of.try_emplace({*place.id, rows_[i].when}, rows_[i].row);
    for (const auto& [key, visit] : known_visits_) {
        if (met_.contains(key)) continue;
        const auto row = row_of.find({visit.place, visit.when});
        if (row == row_of.end()) continue;
        const bool is_as_stored = visit.version == 1;
        plan_.findings.add({row->second,
                            is_as_stored ? FindingKind::withdrawn_visit : FindingKind::kept_visit,
                            "", text_of(coarsened(visit.when)), {}, visit.place});
        if (!is_as_stored) continue;
        ++plan_.counts.visits_withdrawn;
        plan_.withdrawn.push_back(visit.id);
    }
}

}  // namespace liaise::imports
