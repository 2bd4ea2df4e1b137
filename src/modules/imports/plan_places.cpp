#include "modules/imports/plan_places.hpp"

#include <algorithm>

#include "modules/imports/statement_memory.hpp"

namespace liaise::imports {

std::string spelling_of(const matching::Statement& place) {
    return folded(place.region) + '|' + folded(place.town) + '|' + folded(place.name);
}

PlacePlanning::PlacePlanning(const RegisterKnown& known, const Mapping& mapping,
                             const std::vector<RowSaid>& rows, Plan& plan)
    : known_(known), mapping_(mapping), rows_(rows), plan_(plan), place_of_row_(rows.size()) {}

void PlacePlanning::sort_rows() {
    std::vector<std::size_t> strangers;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto place = known_.place_of_spelling(spelling_of(rows_[i].place));
        if (place) put(i, place_with(*place));
        else strangers.push_back(i);
    }
    match(reconciled(strangers));
    for (auto& place : plan_.places)
        std::ranges::stable_sort(place.rows, [&](std::size_t a, std::size_t b) {
            return rows_[a].when.last < rows_[b].when.last;
        });
    tell_twice();
}

std::vector<PlacePlanning::Cluster> PlacePlanning::reconciled(
    const std::vector<std::size_t>& strangers) {
    std::vector<matching::Statement> statements;
    std::map<std::size_t, std::size_t> position;
    for (const auto i : strangers) {
        statements.push_back(rows_[i].place);
        position[rows_[i].row] = i;
    }
    std::vector<Cluster> clusters;
    if (statements.empty()) return clusters;
    const auto found = matching::reconcile(statements, mapping_.settings);
    for (const auto& cluster : found.clusters) {
        auto& rows = clusters.emplace_back();
        for (const auto row : cluster.rows) rows.push_back(position.at(row));
    }
    for (const auto& doubt : found.doubts) tell_doubt(doubt.row, doubt.other_row, {});
    plan_.counts.places_unsure = static_cast<std::int64_t>(found.doubts.size());
    return clusters;
}

void PlacePlanning::match(const std::vector<Cluster>& clusters) {
    std::vector<matching::Match> matches(clusters.size());
    if (!clusters.empty() && !known_.places().empty()) {
        std::vector<std::vector<matching::Statement>> statements;
        for (const auto& cluster : clusters) {
            auto& same_place = statements.emplace_back();
            for (const auto i : cluster) same_place.push_back(rows_[i].place);
        }
        matches = matching::KnownPlaces(known_places(), mapping_.settings).match_all(statements);
    }
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const auto place = Id<places::Place>::from(matches[i].place);
        const bool is_sure = place && matches[i].finding == matching::Finding::sure;
        const auto at = is_sure ? place_with(*place) : plan_.places.size();
        if (!is_sure) plan_.places.emplace_back();
        for (const auto row : clusters[i]) put(row, at);
        if (!place || is_sure) continue;
        tell_doubt(rows_[clusters[i].front()].row, {}, place);
        ++plan_.counts.places_unsure;
    }
}

/// A place of the register as the matcher takes it: as the register has it, as the file's known
/// rows say it, and as earlier files said it. One that was merged is part of the other.
std::vector<matching::KnownPlace> PlacePlanning::known_places() const {
    std::map<std::string, matching::KnownPlace> all;
    std::size_t number = 0;
    const auto add = [&](const Id<places::Place>& id, matching::Statement statement) {
        const auto key = known_.standing(id).text();
        auto& place = all[key];
        place.key = key;
        statement.row = ++number;
        place.statements.push_back(std::move(statement));
    };
    for (const auto& place : known_.places()) {
        matching::Statement statement;
        statement.name = name_in(place.names, mapping_.language);
        for (const auto& name : place.names) statement.other_names.push_back(name.text);
        for (const auto& name : place.other_names) statement.other_names.push_back(name.text);
        statement.region = known_.region_code(place.region);
        statement.town = place.town.value_or("");
        statement.postcode = place.postcode.value_or("");
        statement.address = place.address.value_or("");
        add(place.id, std::move(statement));
    }
    for (const auto& memory : known_.memories())
        if (const auto id = Id<places::Place>::from(memory.record);
            id && memory.kind == spelling_kind)
            add(*id, statement_from(memory.said));
    for (const auto& place : plan_.places)
        for (const auto row : place.rows) add(*place.id, rows_[row].place);
    std::vector<matching::KnownPlace> list;
    for (auto& [key, place] : all) list.push_back(std::move(place));
    return list;
}

std::size_t PlacePlanning::place_with(const Id<places::Place>& id) {
    const auto [found, is_first] = by_id_.try_emplace(id, plan_.places.size());
    if (is_first) {
        plan_.places.emplace_back();
        plan_.places.back().id = id;
    }
    return found->second;
}

void PlacePlanning::put(std::size_t row, std::size_t place) {
    plan_.places[place].rows.push_back(row);
    place_of_row_[row] = place;
}

void PlacePlanning::tell_doubt(std::size_t row, std::optional<std::size_t> other_row,
                               std::optional<Id<places::Place>> place) {
    plan_.findings.add({row, FindingKind::unsure_place, mapping_.place.name.heading, "",
                        other_row, place});
}

void PlacePlanning::tell_twice() {
    for (const auto& place : plan_.places) {
        std::map<When, std::size_t> first_of;
        for (const auto i : place.rows) {
            const auto [first, is_first] = first_of.try_emplace(rows_[i].when, rows_[i].row);
            if (is_first) continue;
            ++plan_.counts.same_place_twice;
            plan_.findings.add({rows_[i].row, FindingKind::same_place_twice,
                                mapping_.place.name.heading, rows_[i].place.name, first->second,
                                place.id});
        }
    }
}

}  // namespace liaise::imports
