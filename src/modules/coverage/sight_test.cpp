#include "modules/coverage/a_small_country_test.hpp"

namespace liaise::coverage {
namespace {

constexpr auto a_day = 86'400;

/// What a body sees of others, in figures.
class ABodysSight : public ASmallCountry {
protected:
    ABodysSight() {
        visits_ = {stated({npm}, alder, "2024-01-10"), stated({judge}, alder, "2024-05-20"),
                   stated({npm, judge}, cedar, "2025-07-03"), stated({npm}, birch, "2026-11-20")};
        noted(ombudsman, alder, "2024-02-02");
        at = Moment{now.seconds + 42 * a_day};  // and the half-year is over
    }

    /// Every answer to questions whose days cut half-years apart.
    std::string answers_for(const Id<bodies::Body>& body) {
        return as(body, [&](guard::Work& work) {
            std::string all = all_answers(work, {}, {alder, birch, cedar, dogwood});
            for (const auto& [from, to] : std::vector<std::pair<Day, Day>>{
                     {Day::of(2024, 3, 1), Day::of(2024, 4, 30)},
                     {Day::of(2024, 6, 1), Day::of(2025, 8, 15)},
                     {Day::of(2026, 11, 22), Day::of(2026, 11, 24)}}) {
                auto question = two_years();
                question.from = from;
                question.to = to;
                all += all_answers(work, question, {alder, birch, cedar, dogwood});
            }
            return all;
        });
    }

    /// The visits of the register move to other days of the same half-years.
    void move_days() {
        const std::vector<std::string> days = {"2024-06-29", "2024-01-02", "2025-12-30",
                                               "2026-07-01"};
        const auto tx = database().writing();
        for (std::size_t i = 0; i < days.size(); ++i) {
            const store::Binds binds = {days[i], visits_[i].text()};
            tx->execute("UPDATE visits SET first_day = $1, last_day = $1 WHERE id = $2", binds);
            tx->execute("UPDATE visitors SET first_day = $1, last_day = $1 WHERE visit = $2",
                        binds);
        }
        tx->commit();
    }

    std::vector<Id<visits::Visit>> visits_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ABodysSight, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(ABodysSight, IsTheSameWhicheverDayOfAHalfYearOthersCameOn) {
    const auto before = answers_for(ombudsman);
    const auto before_for_the_npm = answers_for(npm);
    move_days();

    EXPECT_EQ(before, answers_for(ombudsman));
    EXPECT_NE(before_for_the_npm, answers_for(npm)) << "or nothing was moved";
}

TEST_P(ABodysSight, IsTheSameOnEachDayOfAHalfYearWhateverIsWrittenDownInIt) {
    const auto before = answers_for(ombudsman);
    const auto before_for_the_npm = answers_for(npm);
    stated({judge}, dogwood, "2024-03-03");
    stated({judge}, cedar, "2024-03-04");
    as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
        ASSERT_TRUE(visits::remove_stated(work, {visits_.front()}));
    });

    EXPECT_EQ(before, answers_for(ombudsman));
    EXPECT_NE(before_for_the_npm, answers_for(npm));

    const auto shown = [&] {
        return as(ombudsman, [](guard::Work& work) {
            return visits::list(work, {}).value().total;
        });
    };
    EXPECT_EQ(5, shown());
    at = Moment{at.seconds + 180 * a_day};
    EXPECT_EQ(6, shown()) << "what was written down shows at its end";
}

TEST_P(ABodysSight, OfItsOwnVisitsIsExact) {
    const auto own = as(ombudsman, [&](guard::Work& work) {
        PlaceQuestion question;
        question.id = alder;
        question.from = Day::of(2024, 1, 1);
        question.body = {ombudsman};
        return *at_place(work, question).value();
    });

    ASSERT_EQ(1U, own.bodies.size());
    EXPECT_EQ("2024-02-02", text_of(own.bodies[0].last.value()));
}

TEST_P(ABodysSight, IsTheSameWhateverAnotherBodyNotesForItself) {
    const auto before = answers_for(ombudsman) + answers_for(npm);
    noted(judge, alder, "2024-03-03");
    noted(judge, dogwood, "2026-10");

    EXPECT_EQ(before, answers_for(ombudsman) + answers_for(npm));
}

}  // namespace
}  // namespace liaise::coverage
