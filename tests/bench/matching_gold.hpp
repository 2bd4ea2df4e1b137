#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engines/shared_data.hpp"
#include "modules/matching/known_places.hpp"

namespace liaise::bench {

/// Whether a list was looked at while the method was made, or kept for the end.
enum class Use { developed, held_out };

/// Whether each place stands once in the list, or is spelt anew in every row.
enum class Shape { each_once, any_number };

/// A row of a list and which places of the register are right; none: it has no partner there.
struct GoldRow {
    matching::Statement statement;
    std::set<std::string> right;
};

/// A list by somebody else, and what is known of its rows.
struct GoldList {
    std::string name;
    Use use = Use::held_out;
    Shape shape = Shape::each_once;
    std::vector<GoldRow> rows;
    std::string remark;
};

/// A register and the lists that are matched to it.
struct GoldRegister {
    std::string name;
    std::string language;
    std::string remark;
    std::vector<matching::KnownPlace> places;
    std::vector<GoldList> lists;
};

/// A table with headings.
class Table {
public:
    /// Nothing when the file is not there.
    static std::optional<Table> read(const std::filesystem::path& file);

    std::size_t size() const { return rows_.size(); }
    /// Empty where the row has no such cell.
    std::string cell(std::size_t row, const std::string& heading) const;

private:
    std::map<std::string, std::size_t> columns_;
    std::vector<std::vector<std::string>> rows_;
};

using engines::shared_data;

/// Nothing when the data is not there.
std::optional<GoldRegister> english_prisons();
std::optional<GoldRegister> american_prisons();
std::optional<GoldRegister> american_detention();
std::optional<GoldRegister> italian_prisons();

}  // namespace liaise::bench
