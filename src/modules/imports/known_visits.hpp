#pragma once

#include <string_view>
#include <unordered_map>

#include "modules/imports/register_known.hpp"

namespace liaise::imports {

/// By which the statement of a visit is known when it comes again: the mapping's name and a hash
/// of place, body, time and that name.
std::string statement_key(const std::string& mapping, const Id<places::Place>& place,
                          const Id<bodies::Body>& body, const When& when);

/// A body's days at a place; both count in the plan.
struct DayThere {
    std::uint32_t place = 0;
    std::uint32_t body = 0;
    Day day;

    auto operator<=>(const DayThere&) const = default;
};

/// Visits of the register by the keys that they are known by; it keeps none of them itself.
class VisitsByKey {
public:
    /// The first of a key stays.
    void add(const queries::VisitInRegister& visit) { by_key_.try_emplace(visit.key, &visit); }
    /// Null where there is none.
    const queries::VisitInRegister* find(std::string_view key) const;
    bool contains(std::string_view key) const { return by_key_.contains(key); }
    bool empty() const { return by_key_.empty(); }
    /// All but these, which are in order; in the order of their keys.
    std::vector<const queries::VisitInRegister*> without(
        const std::vector<Id<visits::Visit>>& some) const;

private:
    std::unordered_map<std::string_view, const queries::VisitInRegister*> by_key_;
};

/// The visits that the register has at the places of a plan, at what is one with them since a
/// merger, and where a person moved them; and what files said of them.
class KnownVisits {
public:
    KnownVisits(guard::Work& work, const RegisterKnown& known, const Mapping& mapping,
                const Plan& plan);
    KnownVisits(const KnownVisits&) = delete;
    KnownVisits& operator=(const KnownVisits&) = delete;

    /// Those at places of the plan that files of this mapping stated, by their keys.
    const VisitsByKey& of_mapping() const { return by_key_; }
    /// The same that were there, and that a file took out.
    const VisitsByKey& taken_out() const { return taken_out_; }
    using OnDay = std::pair<DayThere, Id<visits::Visit>>;
    /// Those at a place of the plan of which the day is known, whoever stated them.
    std::span<const OnDay> days_at(std::size_t place) const;
    /// The visit of which a file speaks: of the same key, or of the same body there on that day.
    std::optional<Id<visits::Visit>> meant(const Plan& plan, std::size_t place,
                                           const VisitSaid& visit) const;

    /// The statement that was kept of the visit in these words; null where there is none.
    const queries::StatementInRegister* said(const Id<visits::Visit>& id,
                                             const std::string& known_by) const;
    /// Whether a source other than this mapping's states it.
    bool is_stated_elsewhere(const Id<visits::Visit>& id) const;
    /// Whether `file` of this mapping states it, one sheet or another, and no other file does.
    bool is_stated_only_in(const std::string& file, const Id<visits::Visit>& id) const;

private:
    queries::PlaceIds take_places(const Plan& plan);
    void take_visits(guard::Work& work, const queries::PlaceIds& ids);
    void take_days(const Plan& plan);
    void take_others(guard::Work& work);
    void take_words(guard::Work& work);
    bool is_of_mapping(const queries::VisitInRegister& visit) const;

    const RegisterKnown& known_;
    const Mapping& mapping_;
    std::map<Id<places::Place>, std::size_t> place_at_;
    /// Of what each place of the plan stands as, over all mergers, the plan's places.
    std::map<Id<places::Place>, std::vector<std::size_t>> standing_as_;
    using Visits = std::vector<guard::Seen<queries::VisitInRegister>>;
    Visits there_;
    Visits moved_;
    Visits not_there_;
    VisitsByKey by_key_;
    VisitsByKey elsewhere_;  ///< of this mapping as well
    VisitsByKey taken_out_;
    std::vector<OnDay> by_day_;
    queries::StatementsInRegister said_;
};

}  // namespace liaise::imports
