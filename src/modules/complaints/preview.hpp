#pragma once

#include "modules/complaints/cut.hpp"

/// The owner's view of a table for another body: what that body would see, and why no more.
namespace liaise::complaints {

/// Which table is to be looked at, and as whom.
struct PreviewQuestion {
    Id<bodies::Body> recipient;
    std::optional<Code<"table_rows">> rows;
    std::vector<Id<regions::Region>> region;
    std::vector<Code<"place_type">> place_type;
    std::vector<Code<"theme">> theme;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<Code<"period_span">> span;
    std::optional<std::int64_t> shown_from;
    std::optional<Code<"zeros">> zeros;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = PreviewQuestion;
        return record("complaint_preview_question",
            field("recipient", &Q::recipient, own, "The body that would have the table."),
            field("rows", &Q::rows, own, "Regions, or places; else regions."),
            field("region", &Q::region, own, "Only these regions, or places in them."),
            field("place_type", &Q::place_type, own, "Only places of these types."),
            field("theme", &Q::theme, own, "Only these themes; else all that there are."),
            field("from", &Q::from, own, "A day of the first period; else of the first entry."),
            field("to", &Q::to, own, "A day of the last period; else of the last entry."),
            field("span", &Q::span, own, "How long each period is; else a year."),
            field("shown_from", &Q::shown_from, own, "The least number shown; 5 at least."),
            field("zeros", &Q::zeros, own, "Whether zeros are shown; else they are."));
    }
};
static_assert(Described<PreviewQuestion>);

/// A cell with the owner's number, and why it would be hidden; nothing: it would be shown.
struct PreviewCell {
    std::int64_t number = 0;
    std::optional<Code<"hidden_because">> hidden;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_preview_cell",
            field("number", &PreviewCell::number, own, "How many there are."),
            field("hidden", &PreviewCell::hidden, own, "Why it would be hidden."));
    }
};

/// Cells as in a `ComplaintTable`.
struct Preview {
    std::vector<ProductLine> rows;
    std::vector<ProductLine> columns;
    std::vector<ProductLine> periods;
    std::vector<PreviewCell> cells;
    std::int64_t shown_from = 0;
    std::int64_t shown = 0;
    std::int64_t hidden = 0;
    std::int64_t tables_before = 0;
    std::int64_t known_already = 0;
    std::int64_t left_out = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_preview",
            field("rows", &Preview::rows, own, "Places or regions, then all."),
            field("columns", &Preview::columns, own, "Themes, then all."),
            field("periods", &Preview::periods, own, "Periods, then all."),
            field("cells", &Preview::cells, own, "Each with its number, and why it is hidden."),
            field("shown_from", &Preview::shown_from, own, "Smaller numbers are hidden."),
            field("shown", &Preview::shown, own, "Cells that would be shown."),
            field("hidden", &Preview::hidden, own, "Cells that would be hidden."),
            field("tables_before", &Preview::tables_before, own,
                  "Tables that this body has, against which nothing may be worked out."),
            field("known_already", &Preview::known_already, own,
                  "Small numbers that those tables leave too little room for."),
            field("left_out", &Preview::left_out, own, "Complaints that fit no row or period."));
    }
};
static_assert(Described<PreviewCell> && Described<Preview>);

/// What `recipient` would see, and why it would see no more. Errors: as for `cut`.
Result<guard::Seen<Preview>> preview(guard::Work& work, const PreviewQuestion& question);

}  // namespace liaise::complaints
