#pragma once

#include <map>
#include <set>

#include "base/delimited.hpp"
#include "modules/complaints/case.hpp"
#include "modules/complaints/load_report.hpp"
#include "modules/complaints/mapping.hpp"
#include "modules/complaints/periods.hpp"

namespace liaise::complaints {

/// One case, or one count, that a file tells of: several rows with the same key add up.
struct Told {
    std::string key;
    std::size_t row = 0;
    When when;
    Code<"period_span"> span;
    Period period;
    std::string written;  ///< what the file calls the place
    std::string place;    ///< as the register calls it, if the mapping says so
    std::string theme;
    std::string outcome;
    std::string person;
    std::int64_t number = 1;
    std::int64_t largest = 0;
};

/// Reads the rows of a file as its mapping says.
class LoadRows {
public:
    LoadRows(LoadMapping mapping, Day today) : mapping_(std::move(mapping)), today_(today) {}

    /// Takes the heading. Errors: `invalid` with the columns that the file lacks.
    Result<Done> take_heading(const Cells& headings);
    void take(std::size_t row, const Cells& cells);

    const LoadMapping& mapping() const { return mapping_; }
    const std::vector<Told>& told() const { return told_; }
    const LoadReport& report() const { return report_; }
    /// Notes something that a person should look at.
    void note(const std::string& kind, const std::string& said, std::size_t row);
    LoadReport reported() const;

private:
    std::string cell(const imports::Column& column, const Cells& cells) const;
    bool read_when(Told& told, std::size_t row, const Cells& cells);
    bool read_numbers(Told& told, std::size_t row, const Cells& cells);
    void add(Told told);

    LoadMapping mapping_;
    Day today_;
    std::map<std::string, std::size_t> columns_;
    std::vector<Told> told_;
    std::map<std::string, std::size_t> by_key_;
    std::map<std::string, std::size_t> alike_;
    std::map<std::pair<std::string, std::string>, LoadFinding> findings_;
    LoadReport report_;
};

}  // namespace liaise::complaints
