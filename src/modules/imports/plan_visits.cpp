#include "modules/imports/plan_visits.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "modules/imports/file_read.hpp"

namespace liaise::imports {

namespace {

/// Whether nobody has corrected it by hand.
bool is_as_stored(const queries::VisitInRegister& visit) {
    return visit.version == 1 || visit.came_with_an_import;
}

}  // namespace

visits::StatementOnVisit statement_of(const VisitSaid& visit, Source source) {
    visits::StatementOnVisit said;
    said.when = visit.when;
    said.type.value = visit.type;
    said.announcement.value = visit.announcement;
    if (!visit.rating.empty()) said.rating = visit.rating;
    said.source = std::move(source);
    return said;
}

FactPlanning::FactPlanning(guard::Work& work, const RegisterKnown& known, const Mapping& mapping,
                           const std::vector<RowSaid>& rows, const std::string& file_name,
                           Plan& plan)
    : work_(work), mapping_(mapping), rows_(rows), file_name_(file_name), plan_(plan),
      known_visits_(work, known, mapping, plan) {}

void FactPlanning::plan_facts() {
    take_known_counts();
    for (std::size_t place = 0; place < plan_.places.size(); ++place) {
        take_known_days(place);
        for (const auto i : plan_.places[place].rows) plan_row(place, rows_[i]);
        stated_.clear();  // each place is come to once
        days_.clear();
        counted_.clear();
    }
    std::ranges::sort(met_);
    const auto unmet = known_visits_.of_mapping().without(met_);
    const auto taken_out = known_visits_.taken_out().without({});
    const auto row_of = not_stated(unmet, taken_out);
    plan_withdrawals(unmet, row_of);
    plan_denials(taken_out, row_of);
    tell_no_longer_stated(unmet);
}

void FactPlanning::take_known_counts() {
    queries::PlaceIds ids;
    for (const auto& place : plan_.places)
        if (place.id) ids.push_back(*place.id);
    for (const auto& count : queries::headcounts(work_, ids))
        if (count->source.statement == mapping_.source)
            known_counts_.emplace(std::pair(count->place, count->on), *count);
}

void FactPlanning::take_known_days(std::size_t place) {
    for (const auto& [there, visit] : known_visits_.days_at(place)) days_[{there.body, there.day}];
}

void FactPlanning::plan_row(std::size_t place, const RowSaid& row) {
    std::int64_t added = 0;
    for (const auto& visit : row.visits) added += plan_visit(place, visit, row);
    for (const auto body : row.named) {
        // Named in a column of its own as well, which says more of it.
        if (std::ranges::any_of(row.visits, [&](const VisitSaid& visit) {
                return visit.body == body && visit.when == row.when;
            })) {
            ++plan_.counts.said_twice;
            continue;
        }
        added += plan_visit(place,
                            {body, row.when, mapping_.visit_type.otherwise,
                             mapping_.announcement.otherwise, ""},
                            row);
    }
    added += plan_headcount(place, row);
    if (added > 0)
        plan_.findings.add({row.row, FindingKind::new_facts, "", std::to_string(added), {},
                            plan_.places[place].id});
}

/// Whether it is a new one.
bool FactPlanning::plan_visit(std::size_t place, const VisitSaid& visit, const RowSaid& row) {
    const auto [found, is_first] = stated_.try_emplace({place, visit.body, visit.when});
    auto& stated = found->second;
    if (is_first) {
        stated.visit.id = known_visits_.meant(plan_, place, visit);
        if (stated.visit.id) {
            ++plan_.counts.visits_known;
            met_.push_back(*stated.visit.id);
        } else {
            stated.visit.planned = plan_.visits.size();
            add_visit(place, visit, row);
        }
    } else {
        ++plan_.counts.said_twice;
    }
    keep_word(stated, visit, row);
    return is_first && !stated.visit.id;
}

void FactPlanning::add_visit(std::size_t place, const VisitSaid& visit, const RowSaid& row) {
    ++plan_.counts.visits_new;
    // Its first word is kept next.
    plan_.visits.push_back(
        {static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(plan_.statements.size())});
    if (visit.when.precision == Precision::day) ask_of_near(place, visit, row);
}

/// Two days of one visit, or two visits: no file says, so a person is asked, and both stand.
void FactPlanning::ask_of_near(std::size_t place, const VisitSaid& visit, const RowSaid& row) {
    const auto day = visit.when.first;
    const auto near = days_.lower_bound({visit.body, plus_days(day, -near_days_max)});
    if (near != days_.end() &&
        near->first <= DayOfBody{visit.body, plus_days(day, near_days_max)}) {
        ++plan_.counts.visits_near;
        plan_.findings.add({row.row, FindingKind::near_visit, "",
                            fmt::format("{} / {}", text_of(near->first.second), text_of(day)),
                            near->second, plan_.places[place].id});
    }
    days_.emplace(DayOfBody{visit.body, day}, row.row);
}

/// Keeps what a row says of a visit, unless the file said it in the same words before.
void FactPlanning::keep_word(Stated& stated, const VisitSaid& visit, const RowSaid& row) {
    const auto words = visits::known_by(statement_of(visit, source(row)));
    if (!stated.words.insert(words).second) return;
    const auto* before =
        stated.visit.id ? known_visits_.said(*stated.visit.id, words) : nullptr;
    if (before) {
        plan_.said_again.push_back({before->id.value, row.row, row.sheet});
        return;
    }
    ++plan_.counts.statements_new;
    plan_.statements.push_back({stated.visit, visit, row.row, row.sheet});
}

Source FactPlanning::source(const RowSaid& row) const {
    return {mapping_.source, file_and_sheet(file_name_, row.sheet),
            static_cast<std::int64_t>(row.row)};
}

bool FactPlanning::plan_headcount(std::size_t place, const RowSaid& row) {
    const auto on = row.when.last;
    if ((!row.capacity && !row.occupancy) || on > work_.today()) return false;
    if (!counted_.emplace(place, on).second) return false;  // told as `same_place_twice`
    PlannedHeadcount planned{place, {}, {{}, on, row.capacity, row.occupancy, {}}};
    planned.draft.source = source(row);
    const auto& id = plan_.places[place].id;
    const auto known = id ? known_counts_.find({*id, on}) : known_counts_.end();
    if (known == known_counts_.end()) {
        ++plan_.counts.headcounts_new;
        plan_.headcounts.push_back(std::move(planned));
        return true;
    }
    if (known->second.capacity == row.capacity && known->second.occupancy == row.occupancy) {
        ++plan_.counts.headcounts_known;
        plan_.said_again.push_back({known->second.id.value, row.row, row.sheet});
        return false;
    }
    ++plan_.counts.headcounts_changed;
    plan_.findings.add({row.row, FindingKind::changed_headcount, mapping_.occupancy.heading, "", {},
                        id});
    planned.id = known->second.id;
    plan_.headcounts.push_back(std::move(planned));
    return false;
}

/// What the rows of a place and a time say of visits that they do not state.
struct FactPlanning::NotStated {
    std::size_t row = 0;
    bool is_unclear = false;
    std::set<std::string> denied;  ///< keys of visits
};

/// Of the places and times at which there are such visits.
FactPlanning::NotStatedAt FactPlanning::not_stated(const Visits& unmet,
                                                   const Visits& taken_out) const {
    std::set<std::pair<Id<places::Place>, When>> asked;
    for (const auto* visit : unmet) asked.emplace(visit->place, visit->when);
    for (const auto* visit : taken_out) asked.emplace(visit->place, visit->when);
    NotStatedAt all;
    if (asked.empty()) return all;
    for (const auto& place : plan_.places) {
        if (!place.id) continue;
        for (const auto i : place.rows) {
            const auto& row = rows_[i];
            if (!asked.contains({*place.id, row.when})) continue;
            auto& said = all.try_emplace({*place.id, row.when}, NotStated{row.row, false, {}})
                             .first->second;
            said.is_unclear = said.is_unclear || row.is_unclear;
            for (const auto body : row.not_visited_by)
                if (const auto& id = plan_.bodies[body].id)
                    said.denied.insert(statement_key(mapping_.name, *place.id, *id, row.when));
        }
    }
    return all;
}

/// A visit that this mapping stated before is taken back when a row of its place and time is in
/// the file and states it no longer; what the row leaves open takes nothing back.
void FactPlanning::plan_withdrawals(const Visits& unmet, const NotStatedAt& row_of) {
    for (const auto* visit : unmet) {
        const auto row = row_of.find({visit->place, visit->when});
        if (row == row_of.end()) continue;
        if (row->second.is_unclear && !row->second.denied.contains(visit->key)) continue;
        const auto kind = known_visits_.is_stated_elsewhere(visit->id)
                              ? FindingKind::contradicted_visit
                          : is_as_stored(*visit) ? FindingKind::withdrawn_visit
                                                 : FindingKind::kept_visit;
        plan_.findings.add(
            {row->second.row, kind, "", text_of(coarsened(visit->when)), {}, visit->place});
        if (kind != FindingKind::withdrawn_visit) continue;
        ++plan_.counts.visits_withdrawn;
        plan_.withdrawn.push_back(visit->id);
    }
}

/// A no to a visit that another file took out holds also once that other file is taken back.
void FactPlanning::plan_denials(const Visits& taken_out, const NotStatedAt& row_of) {
    if (taken_out.empty()) return;
    const auto stated = keys_of_new();
    for (const auto* visit : taken_out) {
        const auto row = row_of.find({visit->place, visit->when});
        if (row == row_of.end() || stated.contains(visit->key) ||
            known_visits_.of_mapping().contains(visit->key))
            continue;
        if (row->second.is_unclear && !row->second.denied.contains(visit->key)) continue;
        plan_.denied.push_back(visit->id);
    }
}

std::set<std::string> FactPlanning::keys_of_new() const {
    std::set<std::string> keys;
    for (const auto& visit : plan_.visits) {
        const auto& said = plan_.statements[visit.statement].said;
        const auto& place = plan_.places[visit.place].id;
        const auto& body = plan_.bodies[said.body].id;
        if (place && body) keys.insert(statement_key(mapping_.name, *place, *body, said.when));
    }
    return keys;
}

/// Of a day that was corrected in the file, or a row that was taken out of it. Which one it was no
/// file says: the visit stays, and a person is told where the file has another day instead.
void FactPlanning::tell_no_longer_stated(const Visits& unmet) {
    if (unmet.empty()) return;
    const std::set<Id<visits::Visit>> withdrawn(plan_.withdrawn.begin(), plan_.withdrawn.end());
    const auto other_days = rows_of_new_days();
    for (const auto* visit : unmet) {
        if (visit->when.precision != Precision::day || !is_as_stored(*visit)) continue;
        if (withdrawn.contains(visit->id)) continue;
        if (!known_visits_.is_stated_only_in(file_name_, visit->id)) continue;
        ++plan_.counts.visits_no_longer_stated;
        const auto row = other_days.find({visit->place, visit->bodies.front()});
        if (row != other_days.end())
            plan_.findings.add({row->second,
                                FindingKind::no_longer_stated,
                                "",
                                text_of(visit->when),
                                {},
                                visit->place});
    }
}

/// By place and body, the first row that has a new day.
FactPlanning::NewDays FactPlanning::rows_of_new_days() const {
    NewDays rows;
    for (const auto& visit : plan_.visits) {
        const auto& [meant, said, row, sheet] = plan_.statements[visit.statement];
        const auto& place = plan_.places[visit.place].id;
        const auto& body = plan_.bodies[said.body].id;
        if (place && body && said.when.precision == Precision::day)
            rows.try_emplace({*place, *body}, row);
    }
    return rows;
}

}  // namespace liaise::imports
