#include "modules/do_no_harm/small_numbers.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "modules/do_no_harm/remainders.hpp"

namespace liaise::do_no_harm {
namespace {

/// A number that must not become known, and why.
struct Guarded {
    Block block;
    Reason reason = Reason::small;
    std::optional<std::size_t> cell;  ///< The cell of the table that shows it, when there is one.
};

std::array<std::size_t, dimensions> lines_of_cell(const Layout& layout, std::size_t cell) {
    const auto periods = layout.periods.size();
    const auto columns = layout.columns.size();
    return {cell / periods / columns, cell / periods % columns, cell % periods};
}

/// Nothing of a total is outside of one column: what its people have in common is known.
bool is_all_in_one(const Pieces& pieces, const Block& block, std::int64_t number) {
    const auto columns = pieces.dimension(1).pieces;
    if (block[1].size() != 1 || columns < 2) return false;
    auto whole = block;
    whole[1].clear();
    for (std::size_t column = 0; column < columns; ++column) whole[1].push_back(column);
    return pieces.number(whole) == number;
}

std::optional<Reason> reason_to_guard(const Pieces& pieces, const Block& block,
                                      const SmallNumberRule& rule) {
    const auto number = pieces.number(block);
    const auto least = rule.zeros == Zeros::hidden ? 0 : 1;
    if (number >= least && number < rule.shown_from) return Reason::small;
    if (number == 0) return std::nullopt;
    const auto behind = pieces.behind(block);
    if (behind.people < rule.shown_from) return Reason::small;
    if (behind.largest > 1 && number - behind.largest < rule.shown_from) return Reason::dominated;
    if (is_all_in_one(pieces, block, number)) return Reason::all_in_one;
    return std::nullopt;
}

std::vector<Guarded> guarded(const Pieces& pieces, const Layout& layout,
                             const SmallNumberRule& rule) {
    std::map<Block, std::size_t> cells;
    for (std::size_t cell = 0; cell < layout.cells(); ++cell) {
        cells.emplace(pieces.block_of(0, lines_of_cell(layout, cell)), cell);
    }
    std::vector<Guarded> all;
    for (auto& block : pieces.blocks()) {
        const auto reason = reason_to_guard(pieces, block, rule);
        if (!reason) continue;
        const auto cell = cells.find(block);
        all.push_back({std::move(block), *reason,
                       cell == cells.end() ? std::nullopt : std::optional(cell->second)});
    }
    // The table's own cells first: what is hidden for them often serves the differences too.
    std::stable_partition(all.begin(), all.end(),
                          [](const Guarded& number) { return number.cell.has_value(); });
    return all;
}

/// Lines by the names of the table's own; a piece that no line of the table is goes by "?".
KnownAlready named(const Pieces& pieces, const Layout& layout, const Block& block) {
    const std::array<const std::vector<Line>*, dimensions> lines{&layout.rows, &layout.columns,
                                                                 &layout.periods};
    std::array<std::string, dimensions> names{"?", "?", "?"};
    for (std::size_t d = 0; d < dimensions; ++d) {
        const auto& by_line = pieces.dimension(d).pieces_of[0];
        const auto found = std::find(by_line.begin(), by_line.end(), block[d]);
        if (found == by_line.end()) continue;
        names[d] = (*lines[d])[static_cast<std::size_t>(found - by_line.begin())].name;
    }
    return {names[0], names[1], names[2]};
}

/// Makes the table ready, one guarded number after the other.
class Hiding {
public:
    Hiding(const Pieces& pieces, const Layout& layout, Shown shown)
        : pieces_(pieces), cover_(pieces, std::move(shown)), table_{layout, {}, {}} {
        for (auto& block : shown_blocks(pieces, cover_.shown(), 1)) given_.insert(std::move(block));
        for (std::size_t cell = 0; cell < layout.cells(); ++cell) {
            const auto block = pieces.block_of(0, lines_of_cell(layout, cell));
            table_.cells.push_back({pieces.number(block), std::nullopt});
        }
    }

    void hide_small(const Guarded& number) {
        for (std::size_t cell = 0; cell < table_.cells.size(); ++cell) {
            if (block_of(cell) == number.block) hide(cell, number.reason);
        }
    }

    bool keep_open(const Guarded& number, std::int64_t values) {
        const bool is_difference = !number.cell && pieces_.tables() > 1;
        const auto reason = is_difference ? Reason::differencing : Reason::secondary;
        if (const auto cells = cover_.open(number.block, values)) {
            for (const auto cell : *cells) hide(cell, reason);
            return true;
        }
        table_.known_already.push_back(named(pieces_, table_.layout, number.block));
        if (given_.contains(number.block)) return false;
        // No proof was found that the table may add anything: it repeats what was given, no more.
        for (std::size_t cell = 0; cell < table_.cells.size(); ++cell) {
            if (!given_.contains(block_of(cell))) hide(cell, Reason::differencing);
        }
        return false;
    }

    /// What several hidden cells make together is a number too. Hiding leaves new remainders, so
    /// it is looked at again until nothing more is hidden.
    void keep_remainders_open(const SmallNumberRule& rule) {
        std::size_t before = 0;
        std::set<Block> given_up;
        do {
            before = hidden_count();
            for (const auto& block : remainders(pieces_, cover_.shown())) {
                const auto reason = reason_to_guard(pieces_, block, rule);
                if (reason != Reason::small || given_up.contains(block)) continue;
                if (!keep_open({block, *reason, std::nullopt}, rule.shown_from)) {
                    given_up.insert(block);
                }
            }
        } while (hidden_count() > before);
    }

    HiddenTable table() { return std::move(table_); }

private:
    Block block_of(std::size_t cell) const {
        return pieces_.block_of(0, lines_of_cell(table_.layout, cell));
    }

    std::size_t hidden_count() const {
        const auto& shown = cover_.shown()[0];
        return static_cast<std::size_t>(std::count(shown.begin(), shown.end(), false));
    }

    void hide(std::size_t cell, Reason reason) {
        cover_.hide(cell);
        if (!table_.cells[cell].hidden) table_.cells[cell].hidden = reason;
    }

    const Pieces& pieces_;
    Cover cover_;
    std::set<Block> given_;  ///< What cells shown earlier count.
    HiddenTable table_;
};

Result<Done> checked(const std::vector<Count>& counts, const Layout& layout,
                     const SmallNumberRule& rule, const std::vector<Received>& earlier) {
    if (rule.shown_from < people_min) {
        return invalid("shown_from", "do_no_harm.too_low",
                       "Numbers below 5 are never shown. Choose 5 or more.");
    }
    for (const auto& count : counts) {
        if (count.number >= 0 && count.largest <= count.number && count.largest >= 0) continue;
        return invalid("counts", "do_no_harm.impossible_count",
                       "A count is below zero, or one person stands behind more than all of it. "
                       "Correct the count.");
    }
    for (const auto& table : earlier) {
        if (table.shown.size() == table.layout.cells()) continue;
        return invalid("earlier", "do_no_harm.cells_missing",
                       "A table given earlier does not say of each cell whether it was shown. "
                       "Take it from the record of what was given.");
    }
    if (layout.cells() > cells_max) {
        return std::unexpected(Error{ErrorKind::too_large, "do_no_harm.table_too_large",
                                     "The table has more than 20,000 cells. Give regions instead "
                                     "of places, or fewer periods.",
                                     "layout"});
    }
    return Done{};
}

}  // namespace

Result<HiddenTable> hidden(const std::vector<Count>& counts, const Layout& layout,
                           const SmallNumberRule& rule, const std::vector<Received>& earlier) {
    if (const auto fine = checked(counts, layout, rule, earlier); !fine) {
        return std::unexpected(fine.error());
    }
    const Pieces pieces(counts, layout, earlier);
    Shown shown{std::vector<bool>(layout.cells(), true)};
    for (const auto& table : earlier) shown.push_back(table.shown);

    const auto numbers = guarded(pieces, layout, rule);
    Hiding hiding(pieces, layout, std::move(shown));
    for (const auto& number : numbers) {
        if (number.cell) hiding.hide_small(number);
    }
    for (const auto& number : numbers) hiding.keep_open(number, rule.shown_from);
    hiding.keep_remainders_open(rule);
    return hiding.table();
}

std::vector<std::optional<std::int64_t>> for_recipient(const HiddenTable& table) {
    std::vector<std::optional<std::int64_t>> numbers;
    for (const auto& cell : table.cells) {
        numbers.push_back(cell.hidden ? std::nullopt : std::optional(cell.number));
    }
    return numbers;
}

Received received(const HiddenTable& table) {
    Received kept{table.layout, {}};
    for (const auto& cell : table.cells) kept.shown.push_back(!cell.hidden);
    return kept;
}

}  // namespace liaise::do_no_harm
