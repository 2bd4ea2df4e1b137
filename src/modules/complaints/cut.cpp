#include "modules/complaints/cut.hpp"

#include <algorithm>
#include <set>

#include "modules/bodies/bodies.hpp"
#include "modules/complaints/epochs.hpp"
#include "modules/complaints/given_queries.hpp"
#include "modules/complaints/sums.hpp"

namespace liaise::complaints {

namespace {

// What can be made ready while somebody waits: some seconds, on one slow core.
constexpr std::size_t cells_of_a_cut_max = 3'000;

Result<Done> check_recipient(guard::Work& work, const Id<bodies::Body>& recipient) {
    const auto& own = work.viewer().body();
    if (!bodies::find(work, {recipient}) || (own && own->value == recipient.value))
        return invalid("recipient", "complaints.no_such_recipient",
                       "Choose the body that is to have this table; another than your own.");
    return Done{};
}

/// Adds a line that holds all that the others hold, where there are several.
void add_all(std::vector<GivenLine>& lines) {
    if (lines.size() < 2) return;
    std::set<std::string> keys;
    for (const auto& line : lines) keys.insert(line.keys.begin(), line.keys.end());
    GivenLine all;
    all.line.is_all = true;
    all.keys.assign(keys.begin(), keys.end());
    lines.push_back(std::move(all));
}

std::vector<GivenLine> given_rows(const Layout& layout) {
    std::vector<GivenLine> lines;
    for (const auto& row : layout.rows) {
        GivenLine line;
        line.line.place = row.place;
        line.line.region = row.region;
        line.line.names = row.names;
        line.keys = row.keys;
        lines.push_back(std::move(line));
    }
    add_all(lines);
    return lines;
}

std::vector<GivenLine> given_columns(const Layout& layout) {
    std::vector<GivenLine> lines;
    for (const auto& theme : layout.themes) {
        GivenLine line;
        line.line.theme = Code<"theme">{theme};
        line.keys = {theme};
        lines.push_back(std::move(line));
    }
    add_all(lines);
    return lines;
}

std::vector<GivenLine> given_periods(const Layout& layout, const std::vector<Entry>& entries) {
    std::set<Period> times;
    for (const auto& entry : entries)
        if (entry.is_there()) times.insert(entry.period);
    std::vector<GivenLine> lines;
    for (const auto& period : layout.periods) {
        GivenLine line;
        line.line.from = period.from;
        line.line.to = period.to;
        for (const auto& time : times)
            if (period.holds(time)) line.keys.push_back(key_of(time));
        lines.push_back(std::move(line));
    }
    add_all(lines);
    return lines;
}

do_no_harm::SmallNumberRule rule_of(const CutQuestion& question) {
    do_no_harm::SmallNumberRule rule;
    rule.shown_from = std::max(question.shown_from.value_or(0), do_no_harm::people_min);
    const bool is_hidden = question.zeros && question.zeros->value == "hidden";
    rule.zeros = is_hidden ? do_no_harm::Zeros::hidden : do_no_harm::Zeros::shown;
    return rule;
}

Result<Cut> cut_of(const CutQuestion& question, const Layout& layout,
                   const std::vector<Entry>& entries, const std::vector<TableGiven>& given) {
    Cut cut;
    cut.rows = given_rows(layout);
    cut.columns = given_columns(layout);
    cut.periods = given_periods(layout, entries);
    if (cut.rows.size() * cut.columns.size() * cut.periods.size() > cells_of_a_cut_max)
        return std::unexpected(Error{ErrorKind::too_large, "complaints.too_much_at_once",
                                     "This table has more than 3,000 cells. Give regions instead "
                                     "of places, fewer themes, or fewer periods.",
                                     "rows"});
    cut.rule = rule_of(question);
    cut.tables_before = static_cast<std::int64_t>(given.size());
    cut.left_out = Sums(layout, entries).left_out();
    const Epochs epochs(entries);
    std::vector<do_no_harm::Received> earlier;
    for (const auto& table : given) earlier.push_back(epochs.received(table));
    auto table = do_no_harm::hidden(epochs.counts(), epochs.as_of_now(cut.rows, cut.columns,
                                                                      cut.periods),
                                    cut.rule, earlier);
    if (!table) return std::unexpected(table.error());
    cut.table = std::move(*table);
    return cut;
}

}  // namespace

Result<guard::Seen<Cut>> cut(guard::Work& work, const CutQuestion& question,
                             const Id<bodies::Body>& recipient) {
    if (auto good = check_recipient(work, recipient); !good) return std::unexpected(good.error());
    const auto all = entries(work);
    const auto layout = laid_out(work, question.layout, *all);
    if (!layout) return std::unexpected(layout.error());
    const auto given = guard::combined(tables_given(work, recipient), [](auto tables) {
        return tables;
    });
    auto made = cut_of(question, **layout, *all, *given);
    if (!made) return std::unexpected(made.error());
    return all.map([&](const auto&) { return std::move(*made); });
}

ComplaintTable product_of(const Cut& cut) {
    ComplaintTable product;
    for (const auto& line : cut.rows) product.rows.push_back(line.line);
    for (const auto& line : cut.columns) product.columns.push_back(line.line);
    for (const auto& line : cut.periods) product.periods.push_back(line.line);
    for (const auto& number : do_no_harm::for_recipient(cut.table))
        product.cells.push_back({number});
    product.shown_from = cut.rule.shown_from;
    return product;
}

Id<TableGiven> keep_given(guard::OwnWork& work, const Cut& cut, const Id<bodies::Body>& recipient,
                          const std::optional<std::string>& letter) {
    TableGiven given;
    given.id = Id<TableGiven>::random();
    given.recipient = recipient;
    given.given = work.now();
    given.given_by = work.viewer().person();
    given.letter = letter;
    given.shown_from = cut.rule.shown_from;
    given.rows = cut.rows;
    given.columns = cut.columns;
    given.periods = cut.periods;
    given.cells = product_of(cut).cells;
    queries::insert(work, given);
    return given.id;
}

std::vector<guard::Seen<TableGiven>> tables_given(
    guard::Work& work, const std::optional<Id<bodies::Body>>& recipient) {
    return queries::tables_given(work, recipient ? recipient->text() : "");
}

}  // namespace liaise::complaints
