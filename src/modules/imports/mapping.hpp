#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/file_rows.hpp"
#include "modules/bodies/drafts.hpp"
#include "modules/imports/row_rules.hpp"
#include "modules/matching/statement.hpp"

/// What a mapping file says: which columns of a data set are what.
namespace liaise::imports {

/// A body that the file speaks of. It is added where the register does not have it.
struct BodyOfFile {
    std::string key;
    bodies::Draft draft;
    std::vector<std::string> phrases;
};

/// A region that the file speaks of, with the ways in which the file writes it.
struct RegionOfFile {
    std::string code;
    Names names;
    std::vector<std::string> written;
};

/// A word of a vocabulary that the mapping uses, to be checked against the register's.
struct WordUsed {
    std::string vocabulary;
    std::string code;
    std::string key;
    std::size_t line = 0;
};

/// A mapping file, read. Its `name` is part of how a statement is known again: keep it.
struct Mapping {
    std::string name;
    std::string language;
    std::string source;
    RowsStand rows;
    RowRules rules;
    WhenColumn when;
    PlaceColumns place;
    std::optional<BodyColumns> listed;  ///< the rows are bodies, and no places
    std::vector<VisitColumns> visits;
    std::vector<std::string> yes;  ///< folded
    std::vector<std::string> no;   ///< folded
    std::optional<NamedIn> named_in;
    WordColumn visit_type;
    WordColumn announcement;
    Column rating;
    Column capacity;
    Column occupancy;
    std::vector<BodyOfFile> bodies;
    std::vector<RegionOfFile> regions;
    matching::Settings settings;
    std::vector<WordUsed> words_used;
};

}  // namespace liaise::imports
