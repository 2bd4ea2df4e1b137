#pragma once

#include "modules/complaints/entries.hpp"

namespace liaise::complaints {

/// How a table is asked for; what is left out is taken from what there is.
struct LayoutQuestion {
    std::optional<Code<"table_rows">> rows;
    std::vector<Id<regions::Region>> region;
    std::vector<Code<"place_type">> place_type;
    std::vector<Code<"theme">> theme;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<Code<"period_span">> span;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = LayoutQuestion;
        return record("complaint_layout",
            field("rows", &Q::rows, own, "Regions, or places; else regions."),
            field("region", &Q::region, own, "Only these regions, or places in them."),
            field("place_type", &Q::place_type, own, "Only places of these types."),
            field("theme", &Q::theme, own, "Only these themes; else all that there are."),
            field("from", &Q::from, own, "A day of the first period; else of the first entry."),
            field("to", &Q::to, own, "A day of the last period; else of the last entry."),
            field("span", &Q::span, own, "How long each period is; else a year."));
    }
};
static_assert(Described<LayoutQuestion>);

/// One row of a table, and the keys of the entries that it adds up.
struct RowLine {
    std::optional<Id<places::Place>> place;
    std::optional<Id<regions::Region>> region;
    Names names;
    std::vector<std::string> keys;
    std::vector<std::string> places;  ///< the ids of the places that it holds
};

/// The lines of a table: rows by name, themes in the order of the vocabulary, periods in time.
struct Layout {
    std::string rows_are;
    std::vector<RowLine> rows;
    std::vector<std::string> themes;
    std::vector<Period> periods;
};

/// More periods than this are no table that a person reads.
inline constexpr std::size_t periods_max = 120;

/// The lines that are asked for, with those in which nothing stands. Errors: `invalid` for a time
/// that ends before it begins, or for more periods than a table has.
Result<guard::Seen<Layout>> laid_out(guard::Work& work, const LayoutQuestion& question,
                                     const std::vector<Entry>& entries);

}  // namespace liaise::complaints
