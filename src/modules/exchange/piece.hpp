#pragma once

#include "base/code.hpp"
#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"

namespace liaise::exchange {

/// A table of numbers; a cell without a number is hidden, and does not say why.
struct Table {
    std::vector<std::string> rows;
    std::vector<std::string> columns;
    std::vector<std::string> periods;
    std::vector<std::optional<std::int64_t>> cells;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("told_table",
            field("rows", &Table::rows, some, "What the rows are called."),
            field("columns", &Table::columns, some, "What the columns are called."),
            field("periods", &Table::periods, some, "The periods, each with a cell per column."),
            field("cells", &Table::cells, some,
                  "Row by row, column by column, period by period; nothing: hidden."));
    }
};
static_assert(Described<Table>);

/// One piece of a product.
struct Piece {
    Code<"part_kind"> kind;
    std::optional<std::string> title;
    std::optional<Id<places::Place>> place;
    Names place_names;
    std::optional<When> when;
    std::optional<std::string> text;
    std::optional<Table> table;
    std::optional<Id<bodies::Body>> originator;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("piece",
            field("kind", &Piece::kind, some, "Words, a finding, something received, a table."),
            field("title", &Piece::title, some, "What it is about."),
            field("place", &Piece::place, some, "Where."),
            field("place_names", &Piece::place_names, some, "What the place is called."),
            field("when", &Piece::when, some, "When, as exactly as this receiver may know."),
            field("text", &Piece::text, some, "What is told."),
            field("table", &Piece::table, some, "The numbers that are told."),
            field("originator", &Piece::originator, some, "The body whose words they are, if not "
                                                          "the sender's."));
    }
};
static_assert(Described<Piece>);

}  // namespace liaise::exchange
