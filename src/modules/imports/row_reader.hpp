#pragma once

#include <map>
#include <set>

#include "base/delimited.hpp"
#include "modules/imports/counts.hpp"
#include "modules/imports/findings.hpp"
#include "modules/imports/mapping.hpp"
#include "modules/imports/mapping_file.hpp"
#include "modules/imports/row_said.hpp"

namespace liaise::imports {

/// The ways in which a file writes regions (folded), and their codes.
using RegionWords = std::map<std::string, std::string>;

/// Reads the rows of a file as its mapping says, one at a time, and notes what there is to say.
class RowReader {
public:
    /// `mapping` and `regions` have to outlive it.
    RowReader(const Mapping& mapping, const RegionWords& regions, Day today);

    /// Takes the heading. The mistakes: columns that the mapping names and the file lacks, or has
    /// twice.
    Mistakes take_heading(const Cells& headings);
    /// What the row says; nothing when it is left out.
    std::optional<RowSaid> read(std::size_t row, const Cells& cells);

    const Findings& findings() const { return findings_; }
    const Counts& counts() const { return counts_; }

private:
    std::string cell(const Column& column);
    void note(FindingKind kind, const Column& column = {}, std::string value = {});
    bool read_when(RowSaid& said);
    void read_place(RowSaid& said);
    void read_region(RowSaid& said);
    std::string word(const WordColumn& column);
    std::vector<std::string> words(const WordColumn& column);
    void read_position(RowSaid& said);
    std::optional<std::int64_t> people(const Column& column);
    void read_visits(RowSaid& said);
    void read_named(RowSaid& said);
    std::string address();

    const Mapping& mapping_;
    const RegionWords& regions_;
    Day today_;
    std::vector<matching::BodyPhrases> phrases_;
    std::map<std::string, std::size_t> column_;
    std::size_t width_ = 0;
    Findings findings_;
    Counts counts_;
    const Cells* cells_ = nullptr;
    std::size_t row_ = 0;
    std::set<std::string> spoken_of_;  ///< columns of the row
};

}  // namespace liaise::imports
