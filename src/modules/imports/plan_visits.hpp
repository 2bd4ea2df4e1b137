#pragma once

#include <set>

#include "modules/imports/register_known.hpp"

namespace liaise::imports {

/// By which the statement of a visit is known when it comes again: the mapping's name and a hash
/// of place, body, time and that name.
std::string statement_key(const std::string& mapping, const Id<places::Place>& place,
                          const Id<bodies::Body>& body, const When& when);
/// What all keys of a mapping begin with.
std::string key_prefix(const std::string& mapping);

/// Works out which visits and head counts are new, known, changed or taken back.
class FactPlanning {
public:
    FactPlanning(guard::Work& work, const Mapping& mapping, const std::vector<RowSaid>& rows,
                 const std::string& file_name, Plan& plan);

    void plan_facts();

private:
    void take_known();
    void plan_row(std::size_t place, const RowSaid& row);
    bool plan_visit(std::size_t place, std::size_t body, const RowSaid& row);
    bool plan_headcount(std::size_t place, const RowSaid& row);
    void plan_withdrawals();

    guard::Work& work_;
    const Mapping& mapping_;
    const std::vector<RowSaid>& rows_;
    std::string file_name_;
    Plan& plan_;
    std::map<std::string, queries::VisitInRegister> known_visits_;  ///< those still to be met
    std::map<std::pair<Id<places::Place>, Day>, queries::HeadcountInRegister> known_counts_;
    std::set<std::string> met_;                                   ///< keys of known visits
    std::set<std::tuple<std::size_t, std::size_t, When>> stated_;  ///< by this file
    std::set<std::pair<std::size_t, Day>> counted_;
};

}  // namespace liaise::imports
