#pragma once

#include "modules/imports/register_known.hpp"

namespace liaise::imports {

/// By which the statement of a visit is known when it comes again: the mapping's name and a hash
/// of place, body, time and that name.
std::string statement_key(const std::string& mapping, const Id<places::Place>& place,
                          const Id<bodies::Body>& body, const When& when);

/// A body's days at a place; both count in the plan.
struct DayThere {
    std::size_t place = 0;
    std::size_t body = 0;
    Day day;

    auto operator<=>(const DayThere&) const = default;
};

/// The visits that the register has at the places of a plan, at what is one with them since a
/// merger, and where a person moved them; and what files said of them.
class KnownVisits {
public:
    using ByKey = std::map<std::string, queries::VisitInRegister>;

    KnownVisits(guard::Work& work, const RegisterKnown& known, const Mapping& mapping,
                const Plan& plan);

    /// Those at places of the plan that files of this mapping stated, by their keys.
    const ByKey& of_mapping() const { return by_key_; }
    /// The same that were there, and that a file took out.
    const ByKey& taken_out() const { return taken_out_; }
    /// Those of which the day is known, whoever stated them.
    const std::map<DayThere, Id<visits::Visit>>& by_day() const { return by_day_; }
    /// The visit of which a file speaks: of the same key, or of the same body there on that day.
    std::optional<Id<visits::Visit>> meant(const std::string& key, std::size_t place,
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
    void take_visit(const queries::VisitInRegister& visit);
    void take_days(const queries::VisitInRegister& visit, const Plan& plan);
    void take_others(guard::Work& work);
    bool is_of_mapping(const queries::VisitInRegister& visit) const;

    const RegisterKnown& known_;
    const Mapping& mapping_;
    std::map<Id<places::Place>, std::size_t> place_at_;
    /// Of what each place of the plan stands as, over all mergers, the plan's places.
    std::map<Id<places::Place>, std::vector<std::size_t>> standing_as_;
    ByKey by_key_;
    ByKey elsewhere_;  ///< of this mapping as well
    ByKey taken_out_;
    std::map<DayThere, Id<visits::Visit>> by_day_;
    queries::StatementsInRegister said_;
};

}  // namespace liaise::imports
