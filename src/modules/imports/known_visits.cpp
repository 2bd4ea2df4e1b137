#include "modules/imports/known_visits.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "modules/imports/statement_memory.hpp"

namespace liaise::imports {

namespace {

/// What all keys of a mapping begin with.
std::string key_prefix(const std::string& mapping) { return mapping + ':'; }

}  // namespace

std::string statement_key(const std::string& mapping, const Id<places::Place>& place,
                          const Id<bodies::Body>& body, const When& when) {
    return key_prefix(mapping) +
           digest(fmt::format("{} {} {} {}", mapping, place.text(), body.text(), text_of(when)));
}

KnownVisits::KnownVisits(guard::Work& work, const RegisterKnown& known, const Mapping& mapping,
                         const Plan& plan)
    : known_(known), mapping_(mapping) {
    const auto ids = take_places(plan);
    if (ids.empty()) return;
    std::set<Id<visits::Visit>> of_interest;
    const auto visits = queries::visits(work, ids);
    for (const auto& visit : visits) {
        take_visit(*visit);
        of_interest.insert(visit->id);
    }
    // Where a body came twice on a day, at a place and at its part, each is known by its own.
    for (const bool is_at_its_place : {true, false})
        for (const auto& visit : visits)
            if (place_at_.contains(visit->place) == is_at_its_place) take_days(*visit, plan);
    take_others(work);
    for (const auto& [key, visit] : elsewhere_) of_interest.insert(visit.id);
    if (!of_interest.empty()) said_ = *queries::statements(work, of_interest);
}

/// Gives all places to look at: those of the plan, and what is one with them.
queries::PlaceIds KnownVisits::take_places(const Plan& plan) {
    std::set<Id<places::Place>> ids;
    for (std::size_t i = 0; i < plan.places.size(); ++i) {
        const auto& id = plan.places[i].id;
        if (!id) continue;
        ids.insert(*id);
        place_at_.emplace(*id, i);
        standing_as_[known_.standing(*id)].push_back(i);
    }
    if (ids.empty()) return {};
    for (const auto& place : known_.places())
        if (standing_as_.contains(known_.standing(place.id))) ids.insert(place.id);
    return {ids.begin(), ids.end()};
}

bool KnownVisits::is_of_mapping(const queries::VisitInRegister& visit) const {
    return visit.key.starts_with(key_prefix(mapping_.name));
}

void KnownVisits::take_visit(const queries::VisitInRegister& visit) {
    if (!is_of_mapping(visit)) return;
    (place_at_.contains(visit.place) ? by_key_ : elsewhere_).emplace(visit.key, visit);
}

void KnownVisits::take_days(const queries::VisitInRegister& visit, const Plan& plan) {
    if (visit.when.precision != Precision::day) return;
    const auto took_part = [&](const Id<bodies::Body>& body) {
        return std::ranges::any_of(visit.bodies, [&](const auto& id) {
            return known_.standing(id) == known_.standing(body);
        });
    };
    for (std::size_t body = 0; body < plan.bodies.size(); ++body) {
        if (const auto& id = plan.bodies[body].id; !id || !took_part(*id)) continue;
        if (const auto at = place_at_.find(visit.place); at != place_at_.end())
            by_day_.emplace(DayThere{at->second, body, visit.when.first}, visit.id);
        for (const auto place : standing_as_.at(known_.standing(visit.place)))
            by_day_.emplace(DayThere{place, body, visit.when.first}, visit.id);
    }
}

/// A person moved it to another place: its key is that of the place which the file names.
void KnownVisits::take_others(guard::Work& work) {
    for (const auto& visit : queries::moved_visits(work))
        if (is_of_mapping(*visit) && !by_key_.contains(visit->key))
            elsewhere_.emplace(visit->key, *visit);
    for (const auto& visit : queries::visits_taken_out(work))
        if (is_of_mapping(*visit) && place_at_.contains(visit->place))
            taken_out_.emplace(visit->key, *visit);
}

std::optional<Id<visits::Visit>> KnownVisits::meant(const std::string& key, std::size_t place,
                                                    const VisitSaid& visit) const {
    if (const auto of_key = by_key_.find(key); of_key != by_key_.end()) return of_key->second.id;
    if (const auto moved = elsewhere_.find(key); moved != elsewhere_.end()) return moved->second.id;
    if (visit.when.precision != Precision::day) return std::nullopt;
    const auto of_day = by_day_.find({place, visit.body, visit.when.first});
    if (of_day == by_day_.end()) return std::nullopt;
    return of_day->second;
}

const queries::StatementInRegister* KnownVisits::said(const Id<visits::Visit>& id,
                                                      const std::string& known_by) const {
    const auto of_visit = said_.find(id);
    if (of_visit == said_.end()) return nullptr;
    const auto found = of_visit->second.find(known_by);
    return found == of_visit->second.end() ? nullptr : &found->second;
}

bool KnownVisits::is_stated_elsewhere(const Id<visits::Visit>& id) const {
    const auto found = said_.find(id);
    return found != said_.end() && std::ranges::any_of(found->second, [&](const auto& said) {
               return said.second.source.statement != mapping_.source;
           });
}

bool KnownVisits::is_stated_only_in(const std::string& file, const Id<visits::Visit>& id) const {
    const auto found = said_.find(id);
    return found != said_.end() && std::ranges::all_of(found->second, [&](const auto& said) {
               const auto& source = said.second.source;
               const auto named = source.file.value_or("");
               return source.statement == mapping_.source &&
                      (named == file || named.starts_with(file + " ("));
           });
}

}  // namespace liaise::imports
