#include "modules/imports/rows_stand.hpp"

#include "modules/imports/headings.hpp"

namespace liaise::imports {

namespace {

void bad_heading(TomlTable& table) {
    table.complain("heading", "mapping.bad_heading", "No rows of a heading are told by this.",
                   R"(Write the row, as in 3; the first and the last, as in [3, 4]; or "find". A )"
                   "heading has 6 rows at most, and ends within the first 200.");
}

std::optional<std::size_t> row_number(const toml::node& node) {
    const auto number = node.value<std::int64_t>();
    if (!node.is_integer() || !number || *number < 1) return std::nullopt;
    return static_cast<std::size_t>(*number);
}

HeadingRule heading(TomlTable& table) {
    const auto* node = table.node("heading");
    if (!node) return {};
    if (table.is_text("heading") && table.text("heading") == "find")
        return {HeadingBy::columns, 1, 1};
    const auto* pair = node->as_array();
    std::optional<std::size_t> first;
    std::optional<std::size_t> last;
    if (pair && pair->size() == 2) {
        first = row_number(*pair->get(0));
        last = row_number(*pair->get(1));
    } else {
        first = last = row_number(*node);
    }
    if (!first || !last || *first > *last || *last > heading_row_max ||
        *last - *first >= heading_rows_max) {
        bad_heading(table);
        return {};
    }
    return {HeadingBy::number, *first, *last};
}

std::optional<ColumnSpan> span_from(const std::string& text) {
    const auto colon = text.find(':');
    if (colon == std::string::npos) return std::nullopt;
    const auto first = column_of_letters(std::string_view(text).substr(0, colon));
    const auto last = column_of_letters(std::string_view(text).substr(colon + 1));
    if (!first || !last || *first > *last || *last > columns_max) return std::nullopt;
    return ColumnSpan{*first, *last};
}

std::vector<ColumnSpan> blocks(TomlTable& table) {
    std::vector<ColumnSpan> blocks;
    const auto texts = table.texts("columns");
    for (const auto& text : texts) {
        if (const auto span = span_from(text)) blocks.push_back(*span);
        else
            table.complain("columns", "mapping.bad_columns", "No columns are told by this.",
                           R"(Write the letters of the first and of the last, as in "A:F".)");
    }
    if (texts.size() > blocks_max)
        table.complain("columns", "mapping.many_blocks", "These are too many blocks of columns.",
                       "Write 50 at most, and load the rest with a second mapping.");
    return blocks;
}

ValueMap said(TomlTable& table, const std::string& key) {
    ValueMap map;
    for (const auto& value : table.texts(key)) {
        map.add(value, {value});
        if (value.find('*') != std::string::npos && folded(value).empty())
            table.complain(key, "mapping.fits_all", "This fits whatever stands there.",
                           R"(Write letters or digits beside the *, as in "Total*".)");
    }
    return map;
}

std::vector<LeftOutWhere> left_out_where(TomlTable& table) {
    std::vector<LeftOutWhere> all;
    auto inner = table.table("leave_out_where");
    if (!inner) return all;
    for (const auto& heading : inner->keys())
        all.push_back({{heading, inner->line(heading)}, said(*inner, heading)});
    return all;
}

MergedCells merged(TomlTable& table) {
    const auto* node = table.node("fill_merged");
    if (!node) return MergedCells::as_they_stand;
    const auto* fills = node->as_boolean();
    if (!fills)
        table.complain("fill_merged", "mapping.no_yes_or_no", "This is neither true nor false.",
                       "Write true or false, without quotation marks.");
    return fills && fills->get() ? MergedCells::filled : MergedCells::as_they_stand;
}

}  // namespace

RowsStand rows_stand(TomlTable& file) {
    RowsStand stand;
    const auto delimiter = file.text("delimiter");
    constexpr std::string_view good = ",;\t|^~:#!$&%/\\_=+*";
    if (delimiter.size() == 1 && good.contains(delimiter)) stand.delimiter = delimiter.front();
    else if (!delimiter.empty())
        file.complain("delimiter", "mapping.bad_delimiter", "Cells are not parted by this.",
                      R"(Write ",", ";", "\t", "|", "^" or "~", or take the line out.)");
    for (auto& sheet : file.texts("sheet"))
        if (!sheet.empty()) stand.sheets.push_back(std::move(sheet));
    return stand;
}

RowRules row_rules(TomlTable& file) {
    RowRules rules;
    if (!file.is_text("sheet") && file.node("sheet")) rules.sheets = SheetsRead::each;
    auto table = file.table("rows");
    if (!table) return rules;
    rules.heading = heading(*table);
    rules.blocks = blocks(*table);
    rules.until = said(*table, "until");
    rules.leave_out = said(*table, "leave_out");
    rules.leave_out_where = left_out_where(*table);
    rules.fill_down = table->columns("fill_down");
    rules.merged = merged(*table);
    rules.unknown = table->texts("unknown");
    table->refuse_others();
    return rules;
}

}  // namespace liaise::imports
