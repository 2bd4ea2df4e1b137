#pragma once

#include <map>
#include <set>
#include <unordered_map>

#include "base/delimited.hpp"
#include "modules/imports/counts.hpp"
#include "modules/imports/findings.hpp"
#include "modules/imports/headings.hpp"
#include "modules/imports/mapping.hpp"
#include "modules/imports/mapping_file.hpp"
#include "modules/imports/row_said.hpp"

namespace liaise::imports {

/// The ways in which a file writes regions (folded), and their codes.
using RegionWords = std::map<std::string, std::string>;

/// The columns that say something of a place; empty where the mapping names none.
std::vector<Column> columns_of(const PlaceColumns& place);
/// All columns that a mapping names.
std::vector<Column> columns_of(const Mapping& mapping);

/// A longer name is a paragraph that went into the wrong column.
constexpr std::size_t name_bytes_max = 500;

/// Reads the rows of a file as its mapping says, one at a time, and notes what there is to say.
class RowReader {
public:
    /// `mapping` and `regions` have to outlive it.
    RowReader(const Mapping& mapping, const RegionWords& regions, Day today);

    /// What follows is of this sheet, which is told with its rows.
    void begin_sheet(std::string name) { sheet_ = std::move(name); }
    /// Takes the heading of what follows. The mistakes: columns that the mapping names and the
    /// file lacks, or has twice.
    Mistakes take_heading(const Headings& headings);
    /// Counts and tells a row that the mapping says to leave out.
    void set_aside(std::size_t row, const std::string& words);
    /// What the row says; nothing when it is left out.
    std::optional<RowSaid> read(std::size_t row, const Cells& cells);
    /// The same of a row that is about a body.
    std::optional<BodySaid> read_body(std::size_t row, const Cells& cells);

    const Findings& findings() const { return findings_; }
    const Counts& counts() const { return counts_; }

private:
    std::string cell(const Column& column);
    void note(FindingKind kind, const Column& column = {}, std::string value = {});
    /// Whether the row has as many cells as the heading. It counts as left out until it is read.
    bool begin_row(std::size_t row, const Cells& cells);
    bool read_when(RowSaid& said);
    /// What the row says of its place, shared with the rows that say the same; null without a name.
    std::shared_ptr<const PlaceSaid> place_said();
    std::optional<PlaceSaid> read_place();
    void read_region(PlaceSaid& said);
    /// The code of the region that the cell says; empty where it is not understood.
    std::string region_code(const Column& column);
    void read_terms(BodySaid& said);
    std::string word(const WordColumn& column);
    std::vector<std::string> words(const WordColumn& column);
    void read_position(PlaceSaid& said);
    std::optional<std::int64_t> people(const Column& column);
    void read_visits(RowSaid& said);
    void read_visit(const VisitColumns& visit, RowSaid& said);
    /// Whether a column says that the visit was made.
    bool is_stated(const VisitColumns& visit, RowSaid& said);
    std::optional<When> when_of(const VisitColumns& visit, RowSaid& said);
    std::vector<std::size_t> bodies_of(const BodyColumn& by, RowSaid& said);
    /// What the row says in its own words; one that is too long is told, and not taken.
    std::string rating_of(const VisitColumns& visit);
    void read_named(RowSaid& said);
    std::string all_of(const std::vector<Column>& columns, const std::string& parted_by);

    const Mapping& mapping_;
    const RegionWords& regions_;
    Day today_;
    std::vector<Column> columns_;
    std::string sheet_;
    std::vector<matching::BodyPhrases> phrases_;
    std::vector<WhenPattern> patterns_;  ///< in which the mapping reads days, whatever the column
    std::map<std::string, std::size_t> column_;
    std::vector<std::size_t> place_columns_;
    std::size_t width_ = 0;
    /// What was said of places, by the cells that say it.
    struct Said {
        std::shared_ptr<const PlaceSaid> about;
        bool is_told = false;  ///< there is something to say about the cells, for each row
    };
    std::unordered_map<std::string, Said> said_;
    Findings findings_;
    Counts counts_;
    const Cells* cells_ = nullptr;
    std::size_t row_ = 0;
    std::set<std::string> spoken_of_;  ///< columns of the row
    std::size_t notes_ = 0;
};

}  // namespace liaise::imports
