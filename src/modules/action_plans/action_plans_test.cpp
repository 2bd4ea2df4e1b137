#include "modules/action_plans/action_plans.hpp"

#include "base/a_workbook_test.hpp"
#include "modules/action_plans/plan_columns.hpp"
#include "modules/action_plans/plan_matching.hpp"
#include "modules/recommendations/a_register_test.hpp"

namespace liaise::action_plans {

namespace {

using recommendations::Recommendation;

constexpr const char* heading =
    "No,Recommendation,Accepted?,Planned action,Responsible,Deadline,"
    "Status\n";
constexpr const char* report = "Visit report 2026";

/// The council asked two things in a report; the police answer by a sheet.
class AnActionPlan : public recommendations::ARegister {
protected:
    Id<Recommendation> asked(const char* title, const char* text, const char* paragraph) {
        auto one = draft(title);
        one.text = text;
        one.report = report;
        one.paragraph = paragraph;
        return added(one).value();
    }
    static PlanSheet as_pointed_at() {
        PlanSheet sheet;
        sheet.columns = {"No",          "Recommendation", "Accepted?", "Planned action",
                         "Responsible", "Deadline",       "Status"};
        sheet.report = report;
        return sheet;
    }
    static PlanQuestion question(const std::string& rows) {
        return {"plan.csv", heading + rows, as_pointed_at()};
    }
    Result<PlanReading> rows_of(const PlanQuestion& question) {
        return as(ours, [&](guard::OwnWork& work) -> Result<PlanReading> {
            const auto found = read(work, question);
            if (!found) return std::unexpected(found.error());
            return **found;
        });
    }
    PlanTaking taking(const std::string& rows, std::vector<PlanChoice> choices) const {
        const auto asked_for = question(rows);
        return {asked_for.file_name, asked_for.content, asked_for.read_as, *when_from("2026-11-20"),
                std::move(choices)};
    }
    /// What is kept only where it was taken over, as a request keeps it.
    Result<PlanTaken> taken(const PlanTaking& taking) {
        auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(*ours, *tx, noon)).value();
        const auto outcome = take_over(work, taking);
        if (!outcome) return std::unexpected(outcome.error());
        const PlanTaken what = **outcome;
        tx->commit();
        return what;
    }
    PlanChoice accepted(std::int64_t row, const Id<Recommendation>& id) const {
        return {row, id, {{"accepted"}}, {{"started"}}};
    }
    std::string code_of(const PlanTaking& taking) {
        const auto outcome = taken(taking);
        return outcome ? std::string() : outcome.error().code;
    }
    void nothing_is_kept() {
        EXPECT_TRUE(told(rights_).answers.empty());
        EXPECT_TRUE(told(rights_).claims.empty());
        EXPECT_TRUE(told(cells_).answers.empty());
    }

    const Id<Recommendation> rights_ =
        asked("Rights are told late", "Every person is told of their rights at once.", "14 (a)");
    const Id<Recommendation> cells_ =
        asked("Cells are cold", "Heat the cells from October on.", "15");
    const std::string row_14_ =
        "Para. 14a,,Yes,Print the leaflet,The chief,31 March 2027,In progress\n";
};

std::string cell(const char* at, const char* text) {
    return std::string("<c r=\"") + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

}  // namespace

TEST_P(AnActionPlan, FindsTheRecommendationOfARowByItsNumberInTheReport) {
    const auto reading = rows_of(question(row_14_)).value();

    ASSERT_EQ(reading.rows.size(), 1u);
    EXPECT_EQ(reading.rows[0].row, 2);
    EXPECT_EQ(reading.rows[0].sure, rights_);
    EXPECT_EQ(reading.rows[0].says->value, "accepted");
    EXPECT_EQ(reading.rows[0].state->value, "started");
    EXPECT_EQ(reading.asked.size(), 2u);
}

TEST_P(AnActionPlan, FindsItByTheSameWordsAndLeavesWhatIsMerelyAlikeToAPerson) {
    const auto reading = rows_of(question(",HEAT the cells  from October on.,Yes,,,,\n"
                                          ",Heat all the cells from October,Yes,,,,\n"
                                          "99,Something else altogether,Yes,,,,\n"))
                             .value();

    ASSERT_EQ(reading.rows.size(), 3u);
    EXPECT_EQ(reading.rows[0].sure, cells_);
    EXPECT_FALSE(reading.rows[1].sure);
    ASSERT_FALSE(reading.rows[1].candidates.empty());
    EXPECT_EQ(reading.rows[1].candidates[0].recommendation, cells_);
    EXPECT_FALSE(reading.rows[2].sure);
}

TEST_P(AnActionPlan, IsUnsureWhereTheNumberAndTheWordsSpeakForTwo) {
    const auto reading = rows_of(question("14a,Heat the cells from October on.,Yes,,,,\n")).value();

    EXPECT_FALSE(reading.rows.at(0).sure);
    EXPECT_EQ(reading.rows.at(0).candidates.size(), 2u);
}

TEST_P(AnActionPlan, IsUnsureOfANumberThatAnotherReportMayHaveToo) {
    auto of_the_police = question(row_14_);
    of_the_police.read_as.report.reset();
    of_the_police.read_as.addressee = "The police";

    const auto reading = rows_of(of_the_police).value();
    EXPECT_FALSE(reading.rows.at(0).sure);
    EXPECT_TRUE(reading.rows.at(0).candidates.at(0).has_same_number);
}

TEST_P(AnActionPlan, BecomesWhatTheAddresseeAnsweredAndClaimsAndNothingThatWasEstablished) {
    claimed(claim(rights_, "2026-10-01", "not_done")).value();
    verified(seen(rights_, "2026-10-02", "not_done")).value();
    const auto what = taken(taking(row_14_, {accepted(2, rights_)})).value();
    const auto story = told(rights_);

    EXPECT_EQ(what.answers, 1);
    EXPECT_EQ(what.claims, 1);
    ASSERT_EQ(story.answers.size(), 1u);
    EXPECT_EQ(story.answers[0].says.value, "accepted");
    EXPECT_EQ(story.answers[0].said.words, "Yes");
    EXPECT_EQ(story.answers[0].text,
              "Planned action: Print the leaflet\nResponsible: The chief\n"
              "Deadline: 31 March 2027");
    EXPECT_EQ(story.answers[0].source, "plan.csv, A2");
    EXPECT_EQ(story.answers[0].on, *when_from("2026-11-20"));
    ASSERT_EQ(story.claims.size(), 2u) << "the earlier word stays";
    EXPECT_EQ(story.claims[0].said.words, "In progress");
    EXPECT_EQ(story.claims[0].state.value, "started");
    EXPECT_EQ(story.verifications.size(), 1u);
    EXPECT_EQ(story.recommendation.verified->value, "not_done");
}

TEST_P(AnActionPlan, AddsNothingWhenTheSameFileComesAgain) {
    const auto once = taking(row_14_ + "15,,No,,,,\n", {accepted(2, rights_)});
    taken(once).value();
    const auto again = taken(once).value();

    EXPECT_EQ(again.answers + again.claims, 0);
    EXPECT_EQ(again.known_before, 1);
    EXPECT_EQ(again.left_out, 1);
    EXPECT_EQ(told(rights_).answers.size(), 1u);
    const auto reading = rows_of(question(row_14_ + "15,,No,,,,\n")).value();
    EXPECT_EQ(reading.rows.at(0).taken, std::vector<Id<Recommendation>>{rights_});
    EXPECT_TRUE(reading.rows.at(1).taken.empty());
}

TEST_P(AnActionPlan, IsTakenOverAsAWholeOrNotAtAll) {
    const auto rows = row_14_ + "15,,Perhaps,,,,\n";
    const PlanChoice without_a_word{3, cells_, {}, {}};
    EXPECT_EQ(code_of(taking(rows, {accepted(2, rights_), without_a_word})),
              "action_plans.no_house_answer");
    EXPECT_EQ(code_of(taking(rows, {accepted(2, rights_), accepted(9, cells_)})),
              "action_plans.no_such_row");
    EXPECT_EQ(code_of(taking(rows, {accepted(2, Id<Recommendation>::random())})),
              "action_plans.not_asked_there");
    EXPECT_EQ(code_of(taking(rows, {accepted(2, rights_), accepted(2, rights_)})),
              "action_plans.chosen_twice");
    EXPECT_EQ(code_of(taking(rows, {})), "action_plans.nothing_chosen");
    const std::string long_action(recommendations::text_bytes_max + 1, 'a');
    EXPECT_EQ(code_of(taking(row_14_ + "15,,Yes," + long_action + ",,,\n",
                             {accepted(2, rights_), accepted(3, cells_)})),
              "recommendations.fact_text");
    auto to_come = taking(rows, {accepted(2, rights_)});
    to_come.on = *when_from("2026-11-25");
    EXPECT_EQ(code_of(to_come), "error.future_day");

    nothing_is_kept();
}

TEST_P(AnActionPlan, SaysWhatIsWrongWithASheet) {
    const auto code = [&](const PlanQuestion& asked) { return rows_of(asked).error().code; };
    auto other_column = question(row_14_);
    other_column.read_as.columns.answer = "Agreed?";
    EXPECT_EQ(code(other_column), "action_plans.no_column");
    EXPECT_EQ(rows_of(other_column).error().field, "read_as.columns.answer");
    auto without_key = question(row_14_);
    without_key.read_as.columns.number.reset();
    without_key.read_as.columns.text.reset();
    EXPECT_EQ(code(without_key), "action_plans.no_key_column");
    EXPECT_EQ(code(question("")), "action_plans.no_rows");
    auto of_another = question(row_14_);
    of_another.read_as.report = "Another report";
    EXPECT_EQ(code(of_another), "action_plans.nothing_asked");
    of_another.read_as.report.reset();
    EXPECT_EQ(code(of_another), "action_plans.answers_nothing");
    std::string many;
    for (std::size_t i = 0; i <= rows_max; ++i) many += row_14_;
    EXPECT_EQ(code(question(many)), "action_plans.too_many_rows");
}

TEST_P(AnActionPlan, IsReadFromAWorkbookWhoseHeadingIsFound) {
    workbook::AWorkbook book;
    book.rows = "<row r=\"1\">" + cell("A1", "Action plan of the police") + "</row><row r=\"2\">" +
                cell("A2", "Paragraph") + cell("B2", "Accepted") + cell("C2", "Status") +
                "</row><row r=\"3\">" + cell("A3", "15") + cell("B3", "Rejected") +
                cell("C3", "Not started") + "</row>";
    const auto found = as(ours, [&](guard::OwnWork& work) {
        return *outline(work, {book.bytes(), {}, {}, {}}).value();
    });
    EXPECT_EQ(found.guess.number, "column A");
    EXPECT_EQ(found.guess.answer, "column B");
    EXPECT_EQ(found.guess.claim, "column C");
    PlanQuestion asked_for{"plan.xlsx", book.bytes(), {}};
    asked_for.read_as.columns = found.guess;
    asked_for.read_as.report = report;
    const auto reading = rows_of(asked_for).value();

    ASSERT_EQ(reading.rows.size(), 1u);
    EXPECT_EQ(reading.rows[0].sure, cells_);
    EXPECT_EQ(reading.rows[0].says->value, "rejected");
    EXPECT_EQ(reading.rows[0].state->value, "not_done");
}

TEST_P(AnActionPlan, IsNobodyElsesToReadOrToWriteInto) {
    taken(taking(row_14_, {accepted(2, rights_)})).value();
    const auto theirs_read = as(theirs, [&](guard::OwnWork& work) {
        const auto found = read(work, question(row_14_));
        return found ? std::string() : found.error().code;
    });

    EXPECT_EQ(theirs_read, "action_plans.nothing_asked");
}

TEST(ANumber, IsTheSameHoweverItIsWritten) {
    EXPECT_EQ(number_key("Para. 14 (a)"), number_key("14a"));
    EXPECT_EQ(number_key("Recommendation 03.2"), number_key("3.2"));
    EXPECT_NE(number_key("14"), number_key("14a"));
    EXPECT_EQ(number_key("annex"), "");
}

TEST(AnAnswerOfAnAuthority, IsProposedFromWordsInSeveralLanguagesAndNotGuessed) {
    EXPECT_EQ(answer_guessed("PARTIALLY accepted")->value, "partly");
    EXPECT_EQ(answer_guessed("Non acceptée")->value, "rejected");
    EXPECT_EQ(answer_guessed("مقبولة")->value, "accepted");
    EXPECT_FALSE(answer_guessed("We shall see"));
    EXPECT_EQ(state_guessed("en cours")->value, "started");
    EXPECT_FALSE(state_guessed("Two of five wings"));
}

INSTANTIATE_TEST_SUITE_P(BothEngines, AnActionPlan, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::action_plans
