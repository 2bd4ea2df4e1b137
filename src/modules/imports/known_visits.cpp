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

const queries::VisitInRegister* VisitsByKey::find(std::string_view key) const {
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? nullptr : found->second;
}

std::vector<const queries::VisitInRegister*> VisitsByKey::without(
    const std::vector<Id<visits::Visit>>& some) const {
    std::vector<const queries::VisitInRegister*> left;
    for (const auto& [key, visit] : by_key_)
        if (!std::ranges::binary_search(some, visit->id)) left.push_back(visit);
    std::ranges::sort(left, {}, [](const auto* visit) { return std::string_view(visit->key); });
    return left;
}

KnownVisits::KnownVisits(guard::Work& work, const RegisterKnown& known, const Mapping& mapping,
                         const Plan& plan)
    : known_(known), mapping_(mapping) {
    const auto ids = take_places(plan);
    if (ids.empty()) return;
    take_visits(work, ids);
    take_days(plan);
    take_others(work);
    take_words(work);
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

void KnownVisits::take_visits(guard::Work& work, const queries::PlaceIds& ids) {
    if (2 * ids.size() > known_.places().size()) {
        there_ = queries::all_visits(work);
        std::erase_if(there_, [&](const auto& visit) {
            return !std::ranges::binary_search(ids, visit->place);
        });
    } else {
        there_ = queries::visits(work, ids);
    }
    for (const auto& visit : there_)
        if (is_of_mapping(*visit))
            (place_at_.contains(visit->place) ? by_key_ : elsewhere_).add(*visit);
}

/// Where a body came twice on a day, at a place and at its part, each is known by its own.
void KnownVisits::take_days(const Plan& plan) {
    std::map<Id<bodies::Body>, std::vector<std::uint32_t>> bodies;
    for (std::uint32_t i = 0; i < plan.bodies.size(); ++i)
        if (const auto& id = plan.bodies[i].id) bodies[known_.standing(*id)].push_back(i);
    const auto take = [&](const queries::VisitInRegister& visit, std::size_t place) {
        for (const auto& body : visit.bodies)
            if (const auto found = bodies.find(known_.standing(body)); found != bodies.end())
                for (const auto i : found->second)
                    by_day_.push_back(
                        {{static_cast<std::uint32_t>(place), i, visit.when.first}, visit.id});
    };
    std::vector<const queries::VisitInRegister*> ordered;
    for (const auto& visit : there_)
        if (visit->when.precision == Precision::day) ordered.push_back(&*visit);
    std::ranges::sort(ordered, {}, [](const auto* visit) {
        return std::tuple(visit->place, visit->when.first, visit->id);
    });
    for (const bool is_at_its_place : {true, false}) {
        for (const auto* visit : ordered) {
            const auto at = place_at_.find(visit->place);
            if ((at != place_at_.end()) != is_at_its_place) continue;
            if (is_at_its_place) take(*visit, at->second);
            for (const auto place : standing_as_.at(known_.standing(visit->place)))
                if (!is_at_its_place || place != at->second) take(*visit, place);
        }
    }
    std::ranges::stable_sort(by_day_, {}, &OnDay::first);
    const auto again = std::ranges::unique(by_day_, {}, &OnDay::first);
    by_day_.erase(again.begin(), again.end());
    by_day_.shrink_to_fit();
}

std::span<const KnownVisits::OnDay> KnownVisits::days_at(std::size_t place) const {
    return std::ranges::equal_range(by_day_, static_cast<std::uint32_t>(place), {},
                                    [](const OnDay& day) { return day.first.place; });
}

/// A person moved it to another place: its key is that of the place which the file names.
void KnownVisits::take_others(guard::Work& work) {
    moved_ = queries::moved_visits(work);
    for (const auto& visit : moved_)
        if (is_of_mapping(*visit) && !by_key_.contains(visit->key)) elsewhere_.add(*visit);
    not_there_ = queries::visits_taken_out(work);
    for (const auto& visit : not_there_)
        if (is_of_mapping(*visit) && place_at_.contains(visit->place)) taken_out_.add(*visit);
}

void KnownVisits::take_words(guard::Work& work) {
    std::vector<Id<visits::Visit>> of_interest;
    for (const auto& visit : there_) of_interest.push_back(visit->id);
    for (const auto* visit : elsewhere_.without({})) of_interest.push_back(visit->id);
    if (of_interest.empty()) return;
    std::ranges::sort(of_interest);
    said_ = *queries::statements(work, of_interest);
    said_.put_in_order();
}

std::optional<Id<visits::Visit>> KnownVisits::meant(const Plan& plan, std::size_t place,
                                                    const VisitSaid& visit) const {
    const auto& place_id = plan.places[place].id;
    const auto& body_id = plan.bodies[visit.body].id;
    const bool knows_none = by_key_.empty() && elsewhere_.empty() && by_day_.empty();
    if (!place_id || !body_id || knows_none) return std::nullopt;
    const auto key = statement_key(mapping_.name, *place_id, *body_id, visit.when);
    if (const auto* of_key = by_key_.find(key)) return of_key->id;
    if (const auto* moved = elsewhere_.find(key)) return moved->id;
    if (visit.when.precision != Precision::day) return std::nullopt;
    const DayThere there{static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(visit.body),
                         visit.when.first};
    const auto of_day = std::ranges::lower_bound(by_day_, there, {}, &OnDay::first);
    if (of_day == by_day_.end() || of_day->first != there) return std::nullopt;
    return of_day->second;
}

const queries::StatementInRegister* KnownVisits::said(const Id<visits::Visit>& id,
                                                      const std::string& known_by) const {
    return said_.said(id, known_by);
}

bool KnownVisits::is_stated_elsewhere(const Id<visits::Visit>& id) const {
    return std::ranges::any_of(said_.of(id), [&](const auto& said) {
        return said_.source_of(said).statement != mapping_.source;
    });
}

bool KnownVisits::is_stated_only_in(const std::string& file, const Id<visits::Visit>& id) const {
    const auto all = said_.of(id);
    return !all.empty() && std::ranges::all_of(all, [&](const auto& said) {
        const auto& source = said_.source_of(said);
        const auto named = source.file.value_or("");
        return source.statement == mapping_.source &&
               (named == file || named.starts_with(file + " ("));
    });
}

}  // namespace liaise::imports
