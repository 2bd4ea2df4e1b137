#include "modules/action_plans/action_plans.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "guard/clock_belief.hpp"
#include "guard/tokens.hpp"
#include "modules/action_plans/action_plans_queries.hpp"
#include "modules/action_plans/plan_matching.hpp"

namespace liaise::action_plans {

namespace {

using recommendations::Recommendation;

/// As long as file systems let a name be.
constexpr std::size_t file_name_bytes_max = 255;

struct Read {
    SheetOfPlan sheet;
    std::vector<Recommendation> asked;
    queries::SheetKnown known;
};

std::optional<std::string> said(const std::optional<std::string>& text) {
    return text && !text->empty() ? text : std::nullopt;
}

Result<std::vector<Recommendation>> asked_there(guard::Work& work, const PlanSheet& sheet) {
    const recommendations::AskedIn where{said(sheet.report), said(sheet.addressee),
                                         sheet.addressee_body};
    if (!where.report && !where.addressee && !where.addressee_body)
        return invalid("read_as.report", "action_plans.answers_nothing",
                       "Say which report the plan answers, or whose plan it is.");
    std::vector<Recommendation> all;
    const auto found = recommendations::asked_in(work, where);
    for (const auto& one : found) all.push_back(*one);
    if (all.empty())
        return invalid("read_as.report", "action_plans.nothing_asked",
                       "Nothing that you follow was asked there. Write the recommendations down "
                       "first, or name the report as they do.");
    return all;
}

Result<Read> read_plan(guard::Work& work, const std::string& file_name, const std::string& content,
                       const PlanSheet& read_as) {
    const auto name = imports::name_alone(file_name);
    if (name.empty() || name.size() > file_name_bytes_max)
        return invalid("file_name", "action_plans.no_file_name", "Say what the file is called.");
    auto asked = asked_there(work, read_as);
    if (!asked) return std::unexpected(asked.error());
    auto sheet = read_sheet_of_plan(content, read_as);
    if (!sheet) return std::unexpected(sheet.error());
    queries::SheetKnown known{guard::hash_for("action plan", content), sheet->sheet};
    const auto taken = queries::taken(work, known);
    find_what_they_are_about(sheet->rows, *asked, said(read_as.report));
    for (auto& row : sheet->rows)
        if (const auto before = taken.find(row.row); before != taken.end())
            row.taken = before->second;
    return Read{std::move(*sheet), std::move(*asked), std::move(known)};
}

std::string field_of(std::size_t choice, const char* name) {
    return fmt::format("choices.{}.{}", choice + 1, name);
}

Result<Done> check_choice(const Read& read, const PlanChoice& choice, std::size_t at) {
    const auto row = std::ranges::find(read.sheet.rows, choice.row, &PlanRow::row);
    if (row == read.sheet.rows.end())
        return invalid(field_of(at, "row"), "action_plans.no_such_row",
                       "The sheet has no such row. Read it again. Nothing was stored.");
    if (std::ranges::find(read.asked, choice.recommendation, &Recommendation::id) ==
        read.asked.end())
        return invalid(field_of(at, "recommendation"), "action_plans.not_asked_there",
                       "This was not asked there, or is not there any more. Choose another.");
    if (!row->has_answer() && !row->claim)
        return invalid(field_of(at, "row"), "action_plans.says_nothing",
                       "This row says nothing in the columns that were pointed at. Leave it out.");
    if (row->has_answer() && !choice.says)
        return invalid(field_of(at, "says"), "action_plans.no_house_answer",
                       "Say what this answer is in our words; “noted” is one of them.");
    if (row->claim && !choice.state)
        return invalid(field_of(at, "state"), "action_plans.no_house_state",
                       "Say how far that is in our words; “not known” is one of them.");
    return Done{};
}

Result<Done> check_taking(guard::Work& work, const Read& read, const PlanTaking& taking) {
    if (taking.on.last > guard::last_day_begun(work))
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    if (taking.choices.empty() || taking.choices.size() > rows_max)
        return invalid("choices", "action_plans.nothing_chosen",
                       "Choose at least one row that is to be taken over.");
    std::set<std::pair<std::int64_t, std::string>> before;
    for (std::size_t i = 0; i < taking.choices.size(); ++i) {
        const auto& choice = taking.choices[i];
        if (auto good = check_choice(read, choice, i); !good) return good;
        if (!before.emplace(choice.row, choice.recommendation.text()).second)
            return invalid(field_of(i, "row"), "action_plans.chosen_twice",
                           "This row is chosen twice for the same. Leave one out.");
    }
    return Done{};
}

/// The words as they were said, where they are a line; what is longer stands in the text.
recommendations::AsSaid as_said(const std::optional<std::string>& cell) {
    recommendations::AsSaid said;
    if (cell && cell->size() <= recommendations::line_bytes_max) said.words = cell;
    return said;
}

void add_line(std::string& text, const std::optional<std::string>& heading,
              const std::optional<std::string>& cell) {
    if (!cell) return;
    if (!text.empty()) text += '\n';
    text += heading && !heading->empty() ? *heading + ": " + *cell : *cell;
}

std::optional<std::string> or_nothing(std::string text) {
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

/// What else a row says, each under the heading of its column.
std::string rest_of_answer(const PlanRow& row, const PlanColumns& headings) {
    std::string text;
    if (row.answer && !as_said(row.answer).words) add_line(text, headings.answer, row.answer);
    add_line(text, headings.action, row.action);
    add_line(text, headings.responsible, row.responsible);
    add_line(text, headings.deadline, row.deadline);
    return text;
}

/// As a spreadsheet names it: the file, the sheet and the row's first cell.
std::string source_of(const std::string& file_name, const Read& read, const PlanRow& row) {
    return fmt::format("{}, A{}",
                       imports::file_and_sheet(imports::name_alone(file_name), read.sheet.sheet),
                       row.row);
}

/// Writes down what one row says. Errors: those of `note_answer` and `note_claim`, at the row.
Result<Done> write_down(guard::OwnWork& work, const Read& read, const PlanTaking& taking,
                        std::size_t at, PlanTaken& taken) {
    const auto& choice = taking.choices[at];
    const auto& row = *std::ranges::find(read.sheet.rows, choice.row, &PlanRow::row);
    const auto at_the_row = [&](Error error) {
        error.field = field_of(at, error.field.c_str());
        return std::unexpected(std::move(error));
    };
    if (row.has_answer()) {
        recommendations::NewAnswer answer;
        answer.id = choice.recommendation;
        answer.on = taking.on;
        answer.says = choice.says;
        answer.said = as_said(row.answer);
        answer.text = or_nothing(rest_of_answer(row, read.sheet.headings));
        answer.source = source_of(taking.file_name, read, row);
        if (auto noted = recommendations::note_answer(work, answer); !noted)
            return at_the_row(noted.error());
        ++taken.answers;
    }
    if (!row.claim) return Done{};
    recommendations::NewClaim claim;
    claim.id = choice.recommendation;
    claim.on = taking.on;
    claim.state = choice.state;
    claim.said = as_said(row.claim);
    if (!claim.said.words) claim.text = row.claim;
    claim.source = source_of(taking.file_name, read, row);
    if (auto noted = recommendations::note_claim(work, claim); !noted)
        return at_the_row(noted.error());
    ++taken.claims;
    return Done{};
}

}  // namespace

Result<guard::Seen<PlanOutline>> outline(guard::OwnWork& work,
                                         const PlanOutlineQuestion& question) {
    auto found = outline_of_plan(question);
    if (!found) return std::unexpected(found.error());
    return work.own_knowledge(std::move(*found));
}

Result<guard::Seen<PlanReading>> read(guard::OwnWork& work, const PlanQuestion& question) {
    auto plan = read_plan(work, question.file_name, question.content, question.read_as);
    if (!plan) return std::unexpected(plan.error());
    PlanReading reading;
    reading.rows = std::move(plan->sheet.rows);
    for (const auto& one : plan->asked)
        reading.asked.push_back({one.id, one.title, one.report, one.paragraph});
    return work.own_knowledge(std::move(reading));
}

Result<guard::Seen<PlanTaken>> take_over(guard::OwnWork& work, const PlanTaking& taking) {
    const auto plan = read_plan(work, taking.file_name, taking.content, taking.read_as);
    if (!plan) return std::unexpected(plan.error());
    if (auto good = check_taking(work, *plan, taking); !good) return std::unexpected(good.error());
    PlanTaken taken;
    std::set<std::int64_t> chosen;
    for (std::size_t i = 0; i < taking.choices.size(); ++i) {
        chosen.insert(taking.choices[i].row);
        if (!queries::keep_taken(work, plan->known, taking.choices[i])) {
            ++taken.known_before;
            continue;
        }
        if (auto done = write_down(work, *plan, taking, i, taken); !done)
            return std::unexpected(done.error());
    }
    taken.left_out = static_cast<std::int64_t>(plan->sheet.rows.size() - chosen.size());
    return work.own_knowledge(taken);
}

}  // namespace liaise::action_plans
