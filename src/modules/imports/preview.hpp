#pragma once

#include "modules/imports/import.hpp"
#include "modules/imports/mapping_file.hpp"

namespace liaise::imports {

/// The beginning of a file, to see how its mapping reads it.
struct PreviewQuestion {
    std::string content;
    std::string mapping;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("import_preview_question",
            field("content", &PreviewQuestion::content, own,
                  "The first part of the file; of a workbook, all of it in base64."),
            field("mapping", &PreviewQuestion::mapping, own, "The text of the mapping file."));
    }
};

/// A row as it is understood.
struct PreviewRow {
    std::int64_t row = 0;
    std::optional<When> when;
    std::string place;
    std::string body;
    std::string region;
    std::string town;
    std::string type;
    std::vector<std::string> visited_by;
    std::vector<std::string> named;
    std::optional<std::int64_t> capacity;
    std::optional<std::int64_t> occupancy;
    std::vector<RowFinding> findings;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = PreviewRow;
        return record("import_preview_row",
            field("row", &P::row, own, "The row of the file; the heading is row 1."),
            field("when", &P::when, own, "The time that it is about; none if it is left out."),
            field("place", &P::place, own, "The place's name."),
            field("body", &P::body, own, "The body's name, where the rows are bodies."),
            field("region", &P::region, own, "The code of its region."),
            field("town", &P::town, own, "Its town."),
            field("type", &P::type, own, "What kind of place it is."),
            field("visited_by", &P::visited_by, own, "Bodies that a column says were there."),
            field("named", &P::named, own, "Bodies that free text names."),
            field("capacity", &P::capacity, own, "People the place may hold."),
            field("occupancy", &P::occupancy, own, "People who were there."),
            field("findings", &P::findings, own, "What there is to say about the row."));
    }
};
static_assert(Described<PreviewRow>);

/// How the first rows of a file are understood. With mistakes there are no rows.
struct Preview {
    std::vector<Mistake> mistakes;
    std::string delimiter;
    std::vector<std::string> headings;
    std::vector<PreviewRow> rows;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("import_preview",
            field("mistakes", &Preview::mistakes, own, "What is wrong with the mapping file."),
            field("delimiter", &Preview::delimiter, own, "What parts the cells."),
            field("headings", &Preview::headings, own, "The file's headings."),
            field("rows", &Preview::rows, own, "The first rows."));
    }
};
static_assert(Described<Preview>);

}  // namespace liaise::imports
