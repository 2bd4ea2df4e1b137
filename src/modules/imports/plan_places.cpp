#include "modules/imports/plan_places.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "base/json_read.hpp"
#include "modules/imports/statement_memory.hpp"

namespace liaise::imports {

namespace {

std::pair<std::string, std::string> called_by(const matching::Statement& statement) {
    return {folded(statement.name), folded(statement.region)};
}

}  // namespace

PlacePlanning::PlacePlanning(const RegisterKnown& known, const Mapping& mapping,
                             const std::vector<RowSaid>& rows, Plan& plan)
    : known_(known), mapping_(mapping), rows_(rows), plan_(plan), place_of_row_(rows.size()) {}

void PlacePlanning::sort_rows() {
    const auto unknown = strangers();
    auto clusters = told_apart(unknown);
    std::ranges::move(reconciled(unknown), std::back_inserter(clusters));
    match(clusters);
    put_up_doubts();
    for (auto& place : plan_.places)
        std::ranges::stable_sort(place.rows, [&](std::size_t a, std::size_t b) {
            return rows_[a].when.last < rows_[b].when.last;
        });
    tell_twice();
}

/// The rows whose spelling was never seen; the others go to their places.
std::vector<std::size_t> PlacePlanning::strangers() {
    std::vector<std::size_t> unknown;
    std::unordered_map<const PlaceSaid*, std::optional<Id<places::Place>>> known;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto* about = rows_[i].about.get();
        const auto [place, is_first] = known.try_emplace(about);
        if (is_first) place->second = known_.place_of_spelling(about->spelling);
        if (place->second) put(i, place_with(*place->second));
        else unknown.push_back(i);
    }
    return unknown;
}

/// What the matcher is told of rows: the same words once, with all the rows that say them. Rows of
/// several sheets have the same numbers, so they go by their positions, from 1.
std::vector<matching::Statement> PlacePlanning::statements_of(const Cluster& rows) const {
    std::vector<matching::Statement> statements;
    std::unordered_map<const PlaceSaid*, std::size_t> at;
    for (const auto i : rows) {
        const auto& about = rows_[i].about;
        const auto [said, is_first] = at.try_emplace(about.get(), statements.size());
        auto list = text_of(rows_[i].when);
        if (is_first) {
            auto& statement = statements.emplace_back(about->place);
            statement.row = i + 1;
            statement.list = std::move(list);
            continue;
        }
        auto& statement = statements[said->second];
        auto& repeat = statement.repeats.emplace_back(i + 1, std::move(list));
        if (repeat.list >= statement.list) continue;
        std::swap(repeat.row, statement.row);
        std::swap(repeat.list, statement.list);
    }
    return statements;
}

/// Rows that the file itself says are about one place.
std::vector<PlacePlanning::Cluster> PlacePlanning::told_apart(
    const std::vector<std::size_t>& strangers) const {
    std::vector<Cluster> clusters;
    std::map<std::string, std::size_t> cluster_of;
    for (const auto i : strangers) {
        const auto& known_by = rows_[i].about->known_by;
        if (known_by.empty()) continue;
        const auto [found, is_first] = cluster_of.try_emplace(known_by, clusters.size());
        if (is_first) clusters.emplace_back();
        clusters[found->second].push_back(i);
    }
    return clusters;
}

std::vector<PlacePlanning::Cluster> PlacePlanning::reconciled(
    const std::vector<std::size_t>& strangers) {
    Cluster rows;
    std::ranges::copy_if(strangers, std::back_inserter(rows),
                         [&](auto i) { return rows_[i].about->known_by.empty(); });
    std::vector<Cluster> clusters;
    if (rows.empty()) return clusters;
    const auto found = matching::reconcile(statements_of(rows), mapping_.settings);
    for (const auto& cluster : found.clusters) {
        auto& same_place = clusters.emplace_back();
        for (const auto row : cluster.rows) same_place.push_back(row - 1);
        for (const auto& link : cluster.links)
            tell_match(FindingKind::matched_place, link.row - 1, link.other_row - 1,
                       link.judgement);
    }
    for (const auto& doubt : found.doubts) {
        const auto row = doubt.row - 1;
        const auto other = doubt.other_row - 1;
        doubts_.push_back({row, other, doubles::reasons_of(doubt.judgement)});
        tell_match(FindingKind::unsure_place, row, other, doubt.judgement);
    }
    plan_.counts.places_unsure = static_cast<std::int64_t>(found.doubts.size());
    return clusters;
}

void PlacePlanning::match(const std::vector<Cluster>& clusters) {
    std::vector<matching::Match> matches(clusters.size());
    if (!clusters.empty() && !known_.places().empty()) {
        std::vector<std::vector<matching::Statement>> statements;
        for (const auto& cluster : clusters) statements.push_back(statements_of(cluster));
        matches = matching::KnownPlaces(known_places(), mapping_.settings).match_all(statements);
    }
    auto taken = places_told_apart();
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const auto place = Id<places::Place>::from(matches[i].place);
        const bool is_told_apart = !rows_[clusters[i].front()].about->known_by.empty();
        const bool is_it = place && (matches[i].finding == matching::Finding::sure ||
                                     is_said_again(clusters[i], *place));
        const bool is_sure = is_it && !(is_told_apart && !taken.insert(*place).second);
        const auto at = is_sure ? place_with(*place) : plan_.places.size();
        if (!is_sure) plan_.places.emplace_back();
        for (const auto row : clusters[i]) put(row, at);
        if (!place) continue;
        tell_match(is_sure ? FindingKind::matched_place : FindingKind::unsure_place,
                   clusters[i].front(), {}, matches[i].judgement, place);
        if (is_sure) continue;
        plan_.doubles.push_back({at, {}, place, doubles::reasons_of(matches[i].judgement)});
        ++plan_.counts.places_unsure;
    }
}

bool PlacePlanning::is_said_again(const Cluster& cluster, const Id<places::Place>& place) const {
    const auto called = called_by(rows_[cluster.front()].about->place);
    const auto found = called_before_.find(called);
    if (found == called_before_.end() || found->second != std::set{place}) return false;
    const auto* memory = known_.memory(place_kind, place.text());
    const auto json = memory ? parsed(memory->said) : std::nullopt;
    if (!json) return false;
    const auto time = json->value("as_of", "");
    return !has_row_at(place, time) && std::ranges::all_of(cluster, [&](std::size_t i) {
        return called_by(rows_[i].about->place) == called && text_of(rows_[i].when) == time;
    });
}

bool PlacePlanning::has_row_at(const Id<places::Place>& place, const std::string& time) const {
    const auto planned = by_id_.find(place);
    return planned != by_id_.end() &&
           std::ranges::any_of(plan_.places[planned->second].rows, [&](std::size_t row) {
               return text_of(rows_[row].when) == time;
           });
}

/// Places that the file knows by something of their own already: no other can be the same.
std::set<Id<places::Place>> PlacePlanning::places_told_apart() const {
    std::set<Id<places::Place>> taken;
    for (const auto& memory : known_.memories())
        if (const auto id = Id<places::Place>::from(memory.record);
            id && memory.kind == spelling_kind && memory.known_by.starts_with(known_by_prefix))
            taken.insert(known_.standing(*id));
    return taken;
}

/// A place of the register as the matcher takes it: as the register has it, as the file's known
/// rows say it, and as earlier files said it. One that was merged is part of the other.
std::vector<matching::KnownPlace> PlacePlanning::known_places() {
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
    for (const auto& memory : known_.memories()) {
        const auto id = Id<places::Place>::from(memory.record);
        if (!id || memory.kind != spelling_kind) continue;
        auto statement = statement_from(memory.said);
        called_before_[called_by(statement)].insert(known_.standing(*id));
        add(*id, std::move(statement));
    }
    for (const auto& place : plan_.places)
        for (auto& statement : statements_of(place.rows)) add(*place.id, std::move(statement));
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

/// Rows that could not be told apart, as the places that they came to. Both may have come to one.
void PlacePlanning::put_up_doubts() {
    for (auto& doubt : doubts_) {
        const auto place = place_of_row_[doubt.row];
        const auto other = place_of_row_[doubt.other];
        if (place != other)
            plan_.doubles.push_back({place, other, {}, std::move(doubt.reasons)});
    }
}

void PlacePlanning::tell_match(FindingKind kind, std::size_t row, std::optional<std::size_t> other,
                               const matching::Judgement& why,
                               std::optional<Id<places::Place>> place) {
    Finding finding{rows_[row].row, kind, mapping_.place.name.heading, rows_[row].about->place.name,
                    {}, place, doubles::reasons_of(why)};
    if (other) finding.other_row = rows_[*other].row;
    plan_.findings.add(std::move(finding));
}

void PlacePlanning::tell_twice() {
    for (const auto& place : plan_.places) {
        std::map<When, std::size_t> first_of;
        for (const auto i : place.rows) {
            const auto [first, is_first] = first_of.try_emplace(rows_[i].when, rows_[i].row);
            if (is_first) continue;
            ++plan_.counts.same_place_twice;
            plan_.findings.add({rows_[i].row, FindingKind::same_place_twice,
                                mapping_.place.name.heading, rows_[i].about->place.name,
                                first->second, place.id});
        }
    }
}

}  // namespace liaise::imports
