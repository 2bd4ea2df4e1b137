#pragma once

#include "base/code.hpp"
#include "guard/viewer.hpp"
#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"

namespace liaise::complaints {

/// A line of a table that leaves: one place, region, theme or period, or all together.
struct ProductLine {
    std::optional<Id<places::Place>> place;
    std::optional<Id<regions::Region>> region;
    std::optional<Code<"theme">> theme;
    std::optional<Day> from;
    std::optional<Day> to;
    Names names;
    bool is_all = false;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("complaint_product_line",
            field("place", &ProductLine::place, some, "The place, where it is one."),
            field("region", &ProductLine::region, some, "The region, where it is one."),
            field("theme", &ProductLine::theme, some, "The theme, where it is one."),
            field("from", &ProductLine::from, some, "The first day of a period."),
            field("to", &ProductLine::to, some, "The last day of a period."),
            field("names", &ProductLine::names, some, "The name of a place or region."),
            field("is_all", &ProductLine::is_all, some, "Whether it is all lines together."));
    }
};
static_assert(Described<ProductLine>);

/// A cell of a table that leaves; without a number it is hidden, and nobody is told why.
struct ProductCell {
    std::optional<std::int64_t> number;

    static constexpr auto describe() {
        return record("complaint_product_cell",
            field("number", &ProductCell::number, Reach::recipients, "Nothing: it is hidden."));
    }
};
static_assert(Described<ProductCell>);

/// A table of complaints as another body gets it. The cell of row r, column c, period p is number
/// (r * columns + c) * periods + p.
struct ComplaintTable {
    std::vector<ProductLine> rows;
    std::vector<ProductLine> columns;
    std::vector<ProductLine> periods;
    std::vector<ProductCell> cells;
    std::int64_t shown_from = 0;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using T = ComplaintTable;
        return record("complaint_product",
            field("rows", &T::rows, some, "Places or regions."),
            field("columns", &T::columns, some, "Themes."),
            field("periods", &T::periods, some, "Periods."),
            field("cells", &T::cells, some, "Row by row, in it column by column, then periods."),
            field("shown_from", &T::shown_from, some, "Smaller numbers are hidden, and others."));
    }
};
static_assert(Described<ComplaintTable>);

/// A line with the keys of the entries that it added up when the table was given.
struct GivenLine {
    ProductLine line;
    std::vector<std::string> keys;

    static constexpr auto describe() {
        return record("complaint_given_line",
            field("line", &GivenLine::line, Reach::owner, "The line as it was given."),
            field("keys", &GivenLine::keys, Reach::owner, "What it added up."));
    }
};
static_assert(Described<GivenLine>);

/// A table that another body was given, and which of its cells showed their number.
struct TableGiven {
    static constexpr const char* record_name = "complaint_table_given";

    Id<TableGiven> id;
    std::int64_t number = 0;
    Id<bodies::Body> recipient;
    Moment given;
    Id<guard::Person> given_by;
    std::optional<std::string> letter;
    std::int64_t shown_from = 0;
    std::vector<GivenLine> rows;
    std::vector<GivenLine> columns;
    std::vector<GivenLine> periods;
    std::vector<ProductCell> cells;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using T = TableGiven;
        return record("complaint_table_given",
            field("id", &T::id, own, "Its id at home."),
            field("number", &T::number, own, "The first table that left is number 1."),
            field("recipient", &T::recipient, own, "Who has it."),
            field("given", &T::given, own, "When it was given."),
            field("given_by", &T::given_by, own, "Who of us gave it."),
            field("letter", &T::letter, own, "The letter that it went with, or the paper."),
            field("shown_from", &T::shown_from, own, "Smaller numbers were hidden."),
            field("rows", &T::rows, own, "Its rows."),
            field("columns", &T::columns, own, "Its columns."),
            field("periods", &T::periods, own, "Its periods."),
            field("cells", &T::cells, own, "What stood in each cell."));
    }
};
static_assert(Described<TableGiven>);

}  // namespace liaise::complaints
