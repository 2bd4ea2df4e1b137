#include "bench/matching_gold.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "base/delimited.hpp"

namespace liaise::bench {

std::optional<Table> Table::read(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return std::nullopt;
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    Table table;
    const auto read = each_row(text, file.extension() == ".tsv" ? '\t' : ',',
                               [&](std::size_t, Cells cells) -> Result<Done> {
                                   table.rows_.push_back(std::move(cells));
                                   return Done{};
                               });
    if (!read) throw std::runtime_error(file.string() + ": " + read.error().message);
    if (table.rows_.empty()) throw std::runtime_error(file.string() + " is empty");
    const auto& headings = table.rows_.front();
    for (std::size_t i = 0; i < headings.size(); ++i) table.columns_.emplace(headings[i], i);
    table.rows_.erase(table.rows_.begin());
    return table;
}

std::string Table::cell(std::size_t row, const std::string& heading) const {
    const auto column = columns_.at(heading);
    const auto& cells = rows_.at(row);
    return column < cells.size() ? cells[column] : "";
}

}  // namespace liaise::bench
