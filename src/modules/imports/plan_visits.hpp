#pragma once

#include <set>

#include "modules/imports/known_visits.hpp"
#include "modules/visits/statements.hpp"

namespace liaise::imports {

/// Two visits of one body to one place are asked about when they are no further apart: whoever
/// writes the first day of a visit in one file and the last in another is days apart, and those
/// who inspect every month are not asked about each time.
inline constexpr int near_days_max = 14;

/// What a row says of a visit, as it is kept beside it.
visits::StatementOnVisit statement_of(const VisitSaid& visit, Source source);

/// Works out which visits and head counts are new, known, changed or taken back, and what is to be
/// kept of what the file says of visits.
class FactPlanning {
public:
    FactPlanning(guard::Work& work, const RegisterKnown& known, const Mapping& mapping,
                 const std::vector<RowSaid>& rows, const std::string& file_name, Plan& plan);

    void plan_facts();

private:
    void take_known_counts();
    void take_known_days(std::size_t place);
    void plan_row(std::size_t place, const RowSaid& row);
    bool plan_visit(std::size_t place, const VisitSaid& visit, const RowSaid& row);
    void add_visit(std::size_t place, const VisitSaid& visit, const RowSaid& row);
    void ask_of_near(std::size_t place, const VisitSaid& visit, const RowSaid& row);
    struct Stated;
    void keep_word(Stated& stated, const VisitSaid& visit, const RowSaid& row);
    Source source(const RowSaid& row) const;
    bool plan_headcount(std::size_t place, const RowSaid& row);
    struct NotStated;
    using NotStatedAt = std::map<std::pair<Id<places::Place>, When>, NotStated>;
    using Visits = std::vector<const queries::VisitInRegister*>;
    NotStatedAt not_stated(const Visits& unmet, const Visits& taken_out) const;
    void plan_withdrawals(const Visits& unmet, const NotStatedAt& row_of);
    void plan_denials(const Visits& taken_out, const NotStatedAt& row_of);
    std::set<std::string> keys_of_new() const;
    void tell_no_longer_stated(const Visits& unmet);
    using NewDays = std::map<std::pair<Id<places::Place>, Id<bodies::Body>>, std::size_t>;
    NewDays rows_of_new_days() const;

    guard::Work& work_;
    const Mapping& mapping_;
    const std::vector<RowSaid>& rows_;
    std::string file_name_;
    Plan& plan_;
    KnownVisits known_visits_;
    std::map<std::pair<Id<places::Place>, Day>, queries::HeadcountInRegister> known_counts_;
    std::vector<Id<visits::Visit>> met_;
    /// A visit that this file states, and its words on it, by what they are known by.
    struct Stated {
        VisitMeant visit;
        std::set<std::string> words;
    };
    std::map<std::tuple<std::size_t, std::size_t, When>, Stated> stated_;
    using DayOfBody = std::pair<std::size_t, Day>;
    /// Of the place that is planned, each with its row if it is of this file.
    std::map<DayOfBody, std::optional<std::size_t>> days_;
    std::set<std::pair<std::size_t, Day>> counted_;
};

}  // namespace liaise::imports
