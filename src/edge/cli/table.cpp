#include <fmt/format.h>

#include <algorithm>

#include "edge/cli/signed_in.hpp"
#include "edge/sheet/columns.hpp"

namespace liaise::cli {

namespace {

constexpr std::size_t cell_letters_max = 36;
// Columns of figures under long headings: shorter, so that more of them fit.
constexpr std::size_t crossing_letters_max = 14;

/// The number of letters of UTF-8 text; what a terminal shows, near enough.
std::size_t letters(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string shortened(const std::string& text, std::size_t most) {
    std::string kept;
    std::size_t count = 0;
    for (char c : text) {
        if (c == '\n' || c == '\t') c = ' ';
        if ((c & 0xC0) != 0x80 && ++count > most - 1 && letters(text) > most) return kept + "…";
        kept += c;
    }
    return kept;
}

std::string padded(const std::string& text, std::size_t width) {
    return text + std::string(width - std::min(width, letters(text)), ' ');
}

std::string text_of(const sheet::Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&cell)) return *text;
    return "";
}

struct Drawn {
    std::string heading;
    std::size_t width = 0;
    std::vector<std::string> cells;
};

/// The columns in which anything stands, without those that only programs read. Headings are as
/// short as `heading_letters_max`.
std::vector<Drawn> drawn(const std::vector<sheet::Column>& columns, const Json& items,
                         const std::string& language, std::size_t heading_letters_max) {
    std::vector<Drawn> all;
    for (const auto& column : columns) {
        if (column.name == "version" || column.name.ends_with(".file")) continue;
        Drawn one{shortened(column.heading, heading_letters_max), 0, {}};
        one.width = letters(one.heading);
        bool says_something = false;
        for (const auto& item : items) {
            one.cells.push_back(
                shortened(text_of(sheet::cell_of(item, column, language)), cell_letters_max));
            one.width = std::max(one.width, letters(one.cells.back()));
            says_something = says_something || !one.cells.back().empty();
        }
        if (says_something) all.push_back(std::move(one));
    }
    return all;
}

/// As many columns as fit in `width` letters.
std::size_t shown_of(const std::vector<Drawn>& columns, std::size_t width) {
    std::size_t shown = 0;
    for (std::size_t used = 0; shown < columns.size(); ++shown) {
        used += columns[shown].width + 2;
        if (shown > 0 && used > width) break;
    }
    return shown;
}

/// A line of headings, and a line for each row.
std::string lines_of(const std::vector<Drawn>& columns, std::size_t shown, std::size_t rows) {
    std::string lines;
    auto line = [&](auto cell) {
        std::string text;
        for (std::size_t i = 0; i < shown; ++i)
            text += padded(cell(columns[i]), columns[i].width + 2);
        lines += text.substr(0, text.find_last_not_of(' ') + 1) + '\n';
    };
    line([](const Drawn& column) { return column.heading; });
    for (std::size_t row = 0; row < rows; ++row)
        line([&](const Drawn& column) { return column.cells[row]; });
    return lines;
}

std::string one_as_lines(const guard::Route& route, const Json& answer,
                         const std::string& language) {
    std::string lines;
    for (const auto& column : sheet::columns_of(route.output)) {
        const auto text = text_of(sheet::cell_of(answer, column, language));
        if (!text.empty()) lines += fmt::format("{} {}\n", padded(column.heading, 32), text);
    }
    return lines;
}

}  // namespace

std::string as_table(const guard::Route& route, const Json& answer, const std::string& language,
                     std::size_t width) {
    const auto found = answer.find("items");
    if (found == answer.end()) return one_as_lines(route, answer, language);
    const auto columns = drawn(sheet::columns_of(route.output), *found, language,
                               cell_letters_max);
    const auto shown = shown_of(columns, width);
    auto table = lines_of(columns, shown, found->size());
    if (answer.contains("total"))
        table += fmt::format("\n{} of {}{}", found->size(),
                             answer["total_is_capped"].get<bool>() ? "more than " : "",
                             answer["total"].get<std::int64_t>());
    if (shown < columns.size())
        table += fmt::format("; {} more columns with --format csv or json", columns.size() - shown);
    return table + '\n';
}

std::string as_table(const sheet::Table& table, const std::string& language, std::size_t width) {
    const auto columns = drawn(table.columns, table.rows, language, crossing_letters_max);
    const auto shown = shown_of(columns, width);
    auto text = lines_of(columns, shown, table.rows.size());
    if (shown < columns.size())
        text += fmt::format("\n{} more columns with --format csv\n", columns.size() - shown);
    return text;
}

}  // namespace liaise::cli
