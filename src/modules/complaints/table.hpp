#pragma once

#include "modules/complaints/layout.hpp"

/// Complaints laid out for the own body's eyes: every number, every zero, and what is not known.
namespace liaise::complaints {

/// Which table, and which page of its rows.
struct TableQuestion {
    std::optional<Code<"table_rows">> rows;
    std::vector<Id<regions::Region>> region;
    std::vector<Code<"place_type">> place_type;
    std::vector<Code<"theme">> theme;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<Code<"period_span">> span;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = TableQuestion;
        return record("complaint_table_question",
            field("rows", &Q::rows, own, "Regions, or places; else regions."),
            field("region", &Q::region, own, "Only these regions, or places in them."),
            field("place_type", &Q::place_type, own, "Only places of these types."),
            field("theme", &Q::theme, own, "Only these themes; else all that there are."),
            field("from", &Q::from, own, "A day of the first period; else of the first entry."),
            field("to", &Q::to, own, "A day of the last period; else of the last entry."),
            field("span", &Q::span, own, "How long each period is; else a year."),
            field("page", &Q::page, own, "The page of rows, the first being 1."));
    }
    LayoutQuestion layout() const { return {rows, region, place_type, theme, from, to, span}; }
};
static_assert(Described<TableQuestion>);

/// A number, and what it means. `none`: everything is written down, and nothing came. `unknown`:
/// nothing is written down, and nobody says that everything is.
struct TableCell {
    Code<"count_state"> state{"unknown"};
    std::int64_t number = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_table_cell",
            field("state", &TableCell::state, own, "Counted, at least, none, or unknown."),
            field("number", &TableCell::number, own, "How many; 0 where it is unknown."));
    }
};

/// A region or a place in one period: a cell for each theme, and one for all.
struct TableRow {
    std::optional<Id<places::Place>> place;
    std::optional<Id<regions::Region>> region;
    Names names;
    Day from;
    Day to;
    std::vector<TableCell> cells;
    TableCell all;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_table_row",
            field("place", &TableRow::place, own, "The place, where rows are places."),
            field("region", &TableRow::region, own, "The region, where rows are regions."),
            field("names", &TableRow::names, own, "Its name; empty: place or region not known."),
            field("from", &TableRow::from, own, "The first day of the period."),
            field("to", &TableRow::to, own, "The last day of the period."),
            field("cells", &TableRow::cells, own, "A cell for each theme, in order."),
            field("all", &TableRow::all, own, "All these themes together."));
    }
};

/// The table: rows in the order of names, never of numbers.
struct Table {
    Code<"table_rows"> rows_are;
    std::vector<Code<"theme">> themes;
    std::vector<TableRow> rows;
    std::vector<TableRow> total;
    std::int64_t rows_in_all = 0;
    std::int64_t page = 1;
    std::int64_t number = 0;
    std::int64_t left_out = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_table",
            field("rows_are", &Table::rows_are, own, "Regions, or places."),
            field("themes", &Table::themes, own, "The columns."),
            field("rows", &Table::rows, own, "Regions or places by name, 50 a page; periods."),
            field("total", &Table::total, own, "All rows together, period by period."),
            field("rows_in_all", &Table::rows_in_all, own, "Regions or places on all pages."),
            field("page", &Table::page, own, "The page, the first being 1."),
            field("number", &Table::number, own, "Complaints that the table adds up."),
            field("left_out", &Table::left_out, own,
                  "Complaints of the time whose region or longer time fits no row or period."));
    }
};
static_assert(Described<TableCell> && Described<TableRow> && Described<Table>);

/// The own body's table. Errors: as for `laid_out`.
Result<guard::Seen<Table>> table(guard::Work& work, const TableQuestion& question);

}  // namespace liaise::complaints
