#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace liaise::do_no_harm {

/// How many there were in one place, of one theme, in one month: the finest that the owner knows.
/// `largest`: how many of them come from one person; 0 when that is not known. `person`: a word for
/// the one person whom all of them come from, the same wherever that person is counted, so that
/// who complains every month is one person in the year; empty when that is not known.
struct Count {
    std::string place;
    std::string theme;
    std::string month;
    std::int64_t number = 0;
    std::int64_t largest = 0;
    std::string person;
};

/// A line of a table and all that it adds up: one place, a region, "all places".
struct Line {
    std::string name;
    std::vector<std::string> members;
};

/// How a table is cut. Lines may nest and overlap in any way; a total is a line like the others.
/// The cell of row r, column c, period p is number (r * columns + c) * periods + p.
struct Layout {
    std::vector<Line> rows;
    std::vector<Line> columns;
    std::vector<Line> periods;

    std::size_t cells() const { return rows.size() * columns.size() * periods.size(); }
};

/// A table that this recipient has: which of its cells showed their number.
struct Received {
    Layout layout;
    std::vector<bool> shown;
};

/// Whether a cell with nothing in it is shown. Shown, it says that nobody complained, which hurts
/// nobody by itself; hidden, it is kept like a small number.
enum class Zeros { shown, hidden };

/// Fewer than this many people are recognised (Statistics offices: 3 to 10); never set lower.
inline constexpr std::int64_t people_min = 5;

/// From which number on a cell may be shown, and what becomes of zeros.
struct SmallNumberRule {
    std::int64_t shown_from = people_min;
    Zeros zeros = Zeros::shown;
};

/// Why a cell is hidden. For the owner's eyes: told to the recipient, it would narrow the number.
enum class Reason {
    small,         ///< It counts fewer people than may be shown.
    all_in_one,    ///< All of a total is here: everybody counted there is known to be of this kind.
    dominated,     ///< Without the one person who stands behind most of it, few are left.
    secondary,     ///< Shown, it would give a small number away by subtraction in this table.
    differencing,  ///< Shown, it would, together with what this recipient has already.
};

/// A cell as its owner sees it.
struct Cell {
    std::int64_t number = 0;
    std::optional<Reason> hidden;
};

/// A small number that tables given earlier leave too little room for. Unless one of their cells
/// shows it, the table then repeats cells that were given and adds none.
struct KnownAlready {
    std::string row;
    std::string column;
    std::string period;
};

/// A table made ready. The rule: of every small number in it, and of every small difference with
/// what the recipient has, at least `shown_from` whole values remain possible.
struct HiddenTable {
    Layout layout;
    std::vector<Cell> cells;
    std::vector<KnownAlready> known_already;
};

/// More cells than this are no table that a person reads.
inline constexpr std::size_t cells_max = 20'000;

/// Hides what must be hidden. Errors: `invalid` when the rule asks for less than five, a number is
/// negative, a received table does not match its layout; `too_large` beyond `cells_max`.
Result<HiddenTable> hidden(const std::vector<Count>& counts, const Layout& layout,
                           const SmallNumberRule& rule, const std::vector<Received>& earlier);

/// What the recipient gets: numbers, and nothing where a cell is hidden, whatever the reason.
std::vector<std::optional<std::int64_t>> for_recipient(const HiddenTable& table);

/// What to keep of a table that was given, to be passed as `earlier` the next time.
Received received(const HiddenTable& table);

/// "small", "secondary", ...; and one English sentence for the owner.
std::string_view word_for(Reason reason);
std::string_view sentence_for(Reason reason);

}  // namespace liaise::do_no_harm
