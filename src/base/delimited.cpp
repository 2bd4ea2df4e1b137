#include "base/delimited.hpp"

#include <csv.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace liaise {

namespace {

// Read at once; the rows in it are handed on before more is read.
constexpr std::size_t piece_bytes = 64 * 1024;
// Rows that a delimiter is told by.
constexpr std::size_t rows_looked_at = 20;

/// libcsv, whose functions know no exceptions: what they call only collects.
class Reading {
public:
    explicit Reading(char delimiter) {
        if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0)
            throw std::runtime_error("the reader of delimited text did not start");
        csv_set_delim(&parser_, static_cast<unsigned char>(delimiter));
    }
    ~Reading() { csv_free(&parser_); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    /// Reads a piece and hands on the rows that end in it.
    Result<Done> take(std::string_view piece, const OnCells& on_row) {
        const auto used = csv_parse(&parser_, piece.data(), piece.size(), &on_cell, &on_end, this);
        if (auto done = hand_on(on_row); !done) return done;
        if (used != piece.size()) return misplaced_quote();
        return Done{};
    }
    Result<Done> end(const OnCells& on_row) {
        const bool is_whole = csv_fini(&parser_, &on_cell, &on_end, this) == 0;
        if (auto done = hand_on(on_row); !done) return done;
        if (!is_whole) return misplaced_quote();
        return Done{};
    }

private:
    struct Row {
        std::size_t number;
        Cells cells;
    };

    static void on_cell(void* letters, std::size_t length, void* self) noexcept {
        static_cast<Reading*>(self)->add({static_cast<const char*>(letters), length});
    }
    static void on_end(int letter, void* self) noexcept {
        static_cast<Reading*>(self)->end_row(letter);
    }

    void add(std::string_view cell) {
        if (cell.size() > cell_bytes_max || cells_.size() >= columns_max) too_large_ = true;
        else cells_.emplace_back(cell);
    }

    void end_row(int letter) {
        const bool is_rest_of_line_end = letter == '\n' && last_end_ == '\r' && cells_.empty();
        last_end_ = letter;
        if (is_rest_of_line_end) return;
        ++number_;
        if (too_large_ && too_large_row_ == 0) too_large_row_ = number_;
        const bool is_empty =
            std::ranges::all_of(cells_, [](const auto& cell) { return cell.empty(); });
        if (!is_empty) rows_.push_back({number_, std::move(cells_)});
        cells_.clear();
    }

    Result<Done> hand_on(const OnCells& on_row) {
        auto rows = std::move(rows_);
        rows_.clear();
        for (auto& row : rows) {
            if (too_large_row_ != 0 && row.number >= too_large_row_) break;
            if (auto done = on_row(row.number, std::move(row.cells)); !done) return done;
        }
        if (!too_large_) return Done{};
        return std::unexpected(Error{
            ErrorKind::too_large, "error.cell_too_large",
            fmt::format("Row {} has a cell of more than {} letters, or more than {} cells. Often "
                        "a quotation mark was left open there. Correct the row and load the file "
                        "again. Nothing was stored.",
                        too_large_row_ == 0 ? number_ + 1 : too_large_row_, cell_bytes_max,
                        columns_max),
            "content"});
    }

    std::unexpected<Error> misplaced_quote() const {
        return invalid("content", "error.misplaced_quote",
                       fmt::format("A quotation mark is out of place in row {}: a cell with one in "
                                   "it stands in quotation marks, and has it doubled. Correct the "
                                   "row and load the file again. Nothing was stored.",
                                   number_ + 1));
    }

    csv_parser parser_{};
    Cells cells_;
    std::vector<Row> rows_;
    std::size_t number_ = 0;
    int last_end_ = 0;
    bool too_large_ = false;
    std::size_t too_large_row_ = 0;
};

/// How evenly `delimiter` parts the first rows: how many are as wide as most, then that width. Rows
/// of one cell, as a title has, do not count.
std::pair<std::size_t, std::size_t> evenness(std::string_view text, char delimiter) {
    std::vector<std::size_t> widths;
    const auto enough = Error{};
    const auto read = each_row(text.substr(0, piece_bytes), delimiter,
                               [&](std::size_t, const Cells& cells) -> Result<Done> {
                                   widths.push_back(cells.size());
                                   if (widths.size() < rows_looked_at) return Done{};
                                   return std::unexpected(enough);
                               });
    const bool is_broken = !read && !read.error().code.empty() && text.size() <= piece_bytes;
    std::pair<std::size_t, std::size_t> most{};
    for (const auto width : widths)
        if (width > 1)
            most = std::max(most, {static_cast<std::size_t>(std::ranges::count(widths, width)),
                                   width});
    return is_broken ? std::pair<std::size_t, std::size_t>{} : most;
}

}  // namespace

char delimiter_of(std::string_view text) {
    char best = ',';
    std::pair<std::size_t, std::size_t> most{};
    for (const char delimiter : {',', ';', '\t', '|', '^', '~'}) {
        const auto found = evenness(text, delimiter);
        if (found <= most) continue;
        most = found;
        best = delimiter;
    }
    return best;
}

Result<Done> each_row(std::string_view text, char delimiter, const OnCells& on_row) {
    Reading reading(delimiter);
    for (; !text.empty(); text.remove_prefix(std::min(piece_bytes, text.size())))
        if (auto done = reading.take(text.substr(0, piece_bytes), on_row); !done) return done;
    return reading.end(on_row);
}

}  // namespace liaise
