#include "modules/action_plans/plan_reading.hpp"

#include "modules/action_plans/plan_columns.hpp"
#include "modules/imports/sheet_reading.hpp"

namespace liaise::action_plans {

namespace {

using ColumnOfPlan = std::optional<std::string> PlanColumns::*;
using CellOfPlan = std::optional<std::string> PlanRow::*;

struct Part {
    const char* name;
    ColumnOfPlan column;
    CellOfPlan cell;
};

constexpr Part parts[] = {{"number", &PlanColumns::number, &PlanRow::number},
                          {"text", &PlanColumns::text, &PlanRow::text},
                          {"answer", &PlanColumns::answer, &PlanRow::answer},
                          {"action", &PlanColumns::action, &PlanRow::action},
                          {"responsible", &PlanColumns::responsible, &PlanRow::responsible},
                          {"deadline", &PlanColumns::deadline, &PlanRow::deadline},
                          {"claim", &PlanColumns::claim, &PlanRow::claim}};

std::unexpected<Error> too_large_a_plan() {
    return std::unexpected(Error{ErrorKind::too_large, "action_plans.too_large",
                                 "A plan of more than 8 MB is not read. Save the sheet without its "
                                 "pictures, or as CSV. Nothing was stored.",
                                 "content"});
}

Result<Done> check_columns(const PlanColumns& columns) {
    if (!columns.number && !columns.text)
        return invalid("read_as.columns.number", "action_plans.no_key_column",
                       "Point at the column with the number, or with what was recommended: by one "
                       "of them a row is found.");
    if (!columns.answer && !columns.action && !columns.claim)
        return invalid("read_as.columns.answer", "action_plans.no_word_column",
                       "Point at a column that says whether it is accepted, what is planned, or "
                       "how far it is.");
    return Done{};
}

/// Without blanks around it; line breaks within it stay. Nothing for an empty cell.
std::optional<std::string> words_of(const std::string& cell) {
    constexpr const char* blanks = " \t\r\n";
    const auto first = cell.find_first_not_of(blanks);
    if (first == std::string::npos || imports::in_one_line(cell).empty()) return std::nullopt;
    return cell.substr(first, cell.find_last_not_of(blanks) - first + 1);
}

/// What is heard of a sheet, put into rows.
class Hearing {
public:
    Hearing(const PlanColumns& columns, SheetOfPlan& read) : columns_(columns), read_(read) {}

    Result<Done> heading(const imports::Headings& headings) {
        for (std::size_t i = 0; i < std::size(parts); ++i) {
            const auto& wanted = columns_.*parts[i].column;
            if (!wanted) continue;
            at_[i] = headings.position(*wanted);
            if (!at_[i])
                return invalid(std::string("read_as.columns.") + parts[i].name,
                               "action_plans.no_column",
                               "The sheet has no such column, or two of that heading. Point at it "
                               "again.");
            read_.headings.*parts[i].column = headings.cells()[*at_[i]];
        }
        return Done{};
    }

    Result<Done> row(std::size_t number, const Cells& cells) {
        PlanRow row;
        row.row = static_cast<std::int64_t>(number);
        bool says_something = false;
        for (std::size_t i = 0; i < std::size(parts); ++i) {
            if (!at_[i] || *at_[i] >= cells.size()) continue;
            row.*parts[i].cell = words_of(cells[*at_[i]]);
            says_something = says_something || (row.*parts[i].cell).has_value();
        }
        if (!says_something) return Done{};
        if (row.answer) row.says = answer_guessed(*row.answer);
        if (row.claim) row.state = state_guessed(*row.claim);
        read_.rows.push_back(std::move(row));
        if (read_.rows.size() > rows_max)
            return invalid(
                "content", "action_plans.too_many_rows",
                "A plan of more than 500 rows is not read at once. Part it, and bring in "
                "the parts. Nothing was stored.");
        return Done{};
    }

private:
    const PlanColumns& columns_;
    SheetOfPlan& read_;
    std::optional<std::size_t> at_[std::size(parts)];
};

/// The rows of the heading: as somebody said, else the likely ones.
Result<imports::HeadingRows> heading_rows(const PlanOutlineQuestion& question,
                                          const std::optional<imports::HeadingRows>& likely) {
    imports::HeadingRows rows;
    if (question.heading_first)
        rows = {*question.heading_first, question.heading_last.value_or(*question.heading_first)};
    else if (likely) rows = *likely;
    const auto height = rows.last - rows.first;
    const bool is_good = rows.first >= 1 && height >= 0 &&
                         height < static_cast<std::int64_t>(imports::heading_rows_max) &&
                         rows.last <= static_cast<std::int64_t>(imports::heading_row_max);
    if (is_good) return rows;
    return invalid("heading_first", "action_plans.no_heading",
                   "Say in which row the headings of the columns stand: within the first 200, six "
                   "rows at most.");
}

imports::RowRules rules_below(const imports::HeadingRows& heading) {
    imports::RowRules rules;
    rules.heading = {imports::HeadingBy::number, static_cast<std::size_t>(heading.first),
                     static_cast<std::size_t>(heading.last)};
    rules.merged = imports::MergedCells::filled;
    return rules;
}

Result<FileRows> rows_of_sheet(const std::string& content,
                               const std::optional<std::string>& sheet) {
    RowsStand stand;
    if (sheet && !sheet->empty()) stand.sheets = {*sheet};
    return imports::rows_of(content, stand);
}

Result<imports::HeadingRows> heading_of(const std::string& content, const PlanSheet& sheet) {
    const PlanOutlineQuestion question{"", {}, sheet.heading_first, sheet.heading_last};
    if (sheet.heading_first) return heading_rows(question, {});
    const auto outline = imports::outline_of({content, sheet.sheet});
    if (!outline) return std::unexpected(outline.error());
    return heading_rows(question, outline->headings_guess);
}

}  // namespace

Result<PlanOutline> outline_of_plan(const PlanOutlineQuestion& question) {
    if (question.content.size() > content_bytes_max) return too_large_a_plan();
    auto outline = imports::outline_of({question.content, question.sheet});
    if (!outline) return std::unexpected(outline.error());
    const auto heading = heading_rows(question, outline->headings_guess);
    if (!heading) return std::unexpected(heading.error());
    const auto rows = rows_of_sheet(question.content, question.sheet);
    if (!rows) return std::unexpected(rows.error());
    PlanOutline found;
    found.outline = std::move(*outline);
    found.outline.headings_guess = *heading;
    if (const auto headings = imports::headings_of(*rows, rules_below(*heading), {}))
        found.headings = headings->cells();
    found.guess = columns_guessed(found.headings);
    return found;
}

Result<SheetOfPlan> read_sheet_of_plan(const std::string& content, const PlanSheet& sheet) {
    if (content.size() > content_bytes_max) return too_large_a_plan();
    if (auto good = check_columns(sheet.columns); !good) return std::unexpected(good.error());
    const auto heading = heading_of(content, sheet);
    if (!heading) return std::unexpected(heading.error());
    const auto rows = rows_of_sheet(content, sheet.sheet);
    if (!rows) return std::unexpected(rows.error());
    SheetOfPlan read;
    read.sheet = rows->sheet;
    Hearing hearing(sheet.columns, read);
    imports::SheetHeard heard;
    heard.heading = [&](const imports::Headings& headings) { return hearing.heading(headings); };
    heard.row = [&](std::size_t number, const Cells& cells) { return hearing.row(number, cells); };
    heard.set_aside = [](std::size_t, const std::string&) {};
    if (auto done = imports::read_sheet(*rows, rules_below(*heading), {}, heard); !done)
        return std::unexpected(done.error());
    if (read.rows.empty())
        return invalid("content", "action_plans.no_rows",
                       "Below its heading the sheet says nothing in these columns. Choose another "
                       "sheet, or point at other columns.");
    return read;
}

}  // namespace liaise::action_plans
