#pragma once

#include "modules/coverage/figure.hpp"

namespace liaise::coverage {

/// What bodies of one type did in one row. The list behind it is the row's, with `body_type` added.
struct MatrixCell {
    Code<"body_type"> body_type;
    std::int64_t visits = 0;
    std::int64_t places_visited = 0;
    std::optional<When> last;

    static constexpr auto told_coarsely = guard::by_half_years("visits", "places_visited", "last");

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("matrix_cell",
            field("body_type", &MatrixCell::body_type, all, "The type of body."),
            field("visits", &MatrixCell::visits, all, "Visits in which such a body took part."),
            field("places_visited", &MatrixCell::places_visited, all, "Different places visited."),
            field("last", &MatrixCell::last, all,
                  "The latest visit up to the end of the period; also one from before it."));
    }
};

/// One row: a type of place, a region, a place, or all together.
struct MatrixRow {
    std::string value;
    Names names;
    std::int64_t places = 0;
    std::int64_t visited = 0;
    std::int64_t never = 0;
    std::int64_t visits = 0;
    std::optional<When> last;
    std::vector<MatrixCell> cells;
    std::optional<std::string> opens_places;
    std::optional<std::string> opens_visits;

    static constexpr auto told_coarsely = guard::by_half_years(
        "visited", "never", "visits", "last");

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using R = MatrixRow;
        return record("matrix_row",
            field("value", &R::value, all,
                  "The type's code, or the id of the region or place; empty: not known, or all."),
            field("names", &R::names, all, "What a region or place is called."),
            field("places", &R::places, all, "Places of this row."),
            field("visited", &R::visited, all, "Of these, places where somebody was."),
            field("never", &R::never, all, "Of these, places where nobody was, as is known here."),
            field("visits", &R::visits, all, "Visits, one made together being one."),
            field("last", &R::last, all, "The latest visit; also one from before the period."),
            field("cells", &R::cells, all, "What each type of body did, if anything."),
            field("opens_places", &R::opens_places, all,
                  "The list of the row's places; add `show`. Nothing for an unknown region."),
            field("opens_visits", &R::opens_visits, all,
                  "The list of the row's visits; add `body_type` for a cell."));
    }
};

/// Who is where: places by types of body.
struct Matrix {
    Period period;
    std::string rows_are;
    std::vector<Code<"body_type">> body_types;
    std::vector<MatrixRow> rows;
    MatrixRow total;
    std::int64_t rows_in_all = 0;
    std::int64_t page = 1;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using M = Matrix;
        return record("matrix",
            field("period", &M::period, all, "The days that are asked about."),
            field("rows_are", &M::rows_are, all, "type, region or place."),
            field("body_types", &M::body_types, all,
                  "The columns: each type of which the register has a body."),
            field("rows", &M::rows, all, "All rows by type or region; 50 a page by place."),
            field("total", &M::total, all, "All rows together, also those of other pages."),
            field("rows_in_all", &M::rows_in_all, all, "Rows on all pages."),
            field("page", &M::page, all, "The page, the first being 1."));
    }
};
static_assert(Described<MatrixCell> && Described<MatrixRow> && Described<Matrix>);

}  // namespace liaise::coverage
