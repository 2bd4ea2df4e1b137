#pragma once

#include "guard/own_work.hpp"
#include "modules/imports/file_read.hpp"

namespace liaise::imports {

/// A file, to see what is in it before there is a mapping.
struct OutlineQuestion {
    std::string content;
    std::optional<std::string> sheet;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("import_outline_question",
            field("content", &OutlineQuestion::content, own,
                  "The first part of the file; of a workbook, all of it in base64."),
            field("sheet", &OutlineQuestion::sheet, own,
                  "The sheet to be shown; the first that is not hidden if left out."));
    }
};

/// A sheet of a workbook.
struct OutlineSheet {
    std::string name;
    bool is_hidden = false;
    std::int64_t rows = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("import_sheet",
            field("name", &OutlineSheet::name, own, "What it is called."),
            field("is_hidden", &OutlineSheet::is_hidden, own, "Whether the workbook hides it."),
            field("rows", &OutlineSheet::rows, own,
                  "How many rows it says that it has; 0 where it does not say."));
    }
};

/// A row as it stands in the file.
struct OutlineRow {
    std::int64_t row = 0;
    std::vector<std::string> cells;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("import_row_as_it_stands",
            field("row", &OutlineRow::row, own, "Its number in the file."),
            field("cells", &OutlineRow::cells, own,
                  "What its cells say, each cut at 200 letters; at most 200 of them."));
    }
};

/// Cells that are merged into one.
struct OutlineMerged {
    std::int64_t row_first = 0;
    std::int64_t row_last = 0;
    std::int64_t column_first = 0;
    std::int64_t column_last = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using M = OutlineMerged;
        return record("import_merged_cells",
            field("row_first", &M::row_first, own, "The first row."),
            field("row_last", &M::row_last, own, "The last row."),
            field("column_first", &M::column_first, own, "The first column, counted from 1."),
            field("column_last", &M::column_last, own, "The last column."));
    }
};

/// Rows that look like a heading.
struct HeadingRows {
    std::int64_t first = 0;
    std::int64_t last = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("import_heading_rows",
            field("first", &HeadingRows::first, own, "The first of them."),
            field("last", &HeadingRows::last, own, "The last of them."));
    }
};

/// What is in a file: its sheets, how its letters and cells are written, and its first rows.
struct Outline {
    std::string kind;
    std::string encoding;
    std::string delimiter;
    std::vector<OutlineSheet> sheets;
    std::string sheet;
    std::vector<OutlineRow> first_rows;
    std::vector<OutlineMerged> merged;
    std::optional<HeadingRows> headings_guess;
    std::vector<std::string> fits;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("import_outline",
            field("kind", &Outline::kind, own, "delimited or workbook."),
            field("encoding", &Outline::encoding, own, "How its letters are written."),
            field("delimiter", &Outline::delimiter, own, "What parts the cells of a text."),
            field("sheets", &Outline::sheets, own, "The sheets of a workbook."),
            field("sheet", &Outline::sheet, own, "The sheet whose rows are shown."),
            field("first_rows", &Outline::first_rows, own, "Its first rows that say something."),
            field("merged", &Outline::merged, own, "What is merged among them."),
            field("headings_guess", &Outline::headings_guess, own,
                  "Where the heading seems to be."),
            field("fits", &Outline::fits, own,
                  "Mappings used before that name no column which the file lacks; the one that "
                  "was used last comes first."));
    }
};
static_assert(Described<Outline>);

/// What is in a file, but for the mappings that fit it. Errors: as `outline`.
Result<Outline> outline_of(const OutlineQuestion& question);
/// What is in a file. Errors: those of `rows_of`; `invalid` for a sheet that it does not have.
Result<guard::Seen<Outline>> outline(guard::RegisterWork& work, const OutlineQuestion& question);

}  // namespace liaise::imports
