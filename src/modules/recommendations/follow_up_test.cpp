#include "modules/recommendations/a_register_test.hpp"
#include "modules/recommendations/follow_up.hpp"

namespace liaise::recommendations {

namespace {

Day day(const char* text) { return day_from(text).value(); }

/// A recommendation that is due on 1 December 2026; it is 24 November.
class WhatFallsDue : public ARegister {
protected:
    Id<Recommendation> asked(const char* title, std::optional<Day> due) {
        auto one = draft(title);
        one.due = due;
        return added(one).value();
    }
    Result<Id<Reminder>> reminded(const char* what, Day due,
                                  std::optional<Id<guard::Person>> person = {}) {
        const NewReminder one{id_, Confidential(what), due, person};
        return as(ours, [&](guard::OwnWork& work) { return remind(work, one); });
    }
    NewAddresseeLetter letter(const char* subject, std::optional<Day> answer_due) const {
        NewAddresseeLetter one;
        one.recommendations = {id_};
        one.addressee = "The police";
        one.sent = day("2026-10-01");
        one.subject = subject;
        one.answer_due = answer_due;
        return one;
    }
    Result<Id<AddresseeLetter>> noted(const NewAddresseeLetter& one) {
        return as(ours, [&](guard::OwnWork& work) { return note_letter(work, one); });
    }
    std::vector<DueThing> due(const FollowUpQuestion& question = {},
                              const std::optional<guard::Viewer>& viewer = {}) {
        return as(viewer ? viewer : ours, [&](guard::OwnWork& work) {
            std::vector<DueThing> all;
            const auto now = follow_up(work, question).value();
            for (const auto& one : now.items) all.push_back(*one);
            return all;
        });
    }
    std::vector<std::string> titles_due(const FollowUpQuestion& question = {}) {
        std::vector<std::string> titles;
        for (const auto& one : due(question))
            titles.push_back(one.what ? std::string(one.what->reveal()) : one.title.value_or(""));
        return titles;
    }
    std::vector<AddresseeLetter> letters() {
        return as(ours, [&](guard::OwnWork& work) {
            std::vector<AddresseeLetter> all;
            AddresseeLettersQuestion question;
            question.recommendation = id_;
            const auto now = addressee_letters(work, question).value();
            for (const auto& one : now.items) all.push_back(*one);
            return all;
        });
    }
    template <class F>
    std::string code_of(F&& f) {
        return as(ours, [&](guard::OwnWork& work) {
            const auto outcome = f(work);
            return outcome ? std::string() : outcome.error().code;
        });
    }

    const Id<Recommendation> id_ = asked("Rights are told late", day("2026-12-01"));
};

}  // namespace

TEST_P(WhatFallsDue, IsTheSoonestFirstOfAllKinds) {
    asked("Without a day", {});
    noted(letter("Your answer to our report", day("2026-11-01"))).value();
    reminded("Call the police", day("2026-11-24")).value();
    const auto all = due();

    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].title, "Your answer to our report");
    EXPECT_TRUE(all[0].is_overdue);
    EXPECT_EQ(all[0].addressee, "The police");
    EXPECT_EQ(all[0].recommendation, id_);
    EXPECT_EQ(all[1].what->reveal(), "Call the police");
    EXPECT_FALSE(all[1].is_overdue) << "its day is not over";
    EXPECT_EQ(all[1].person, ours->person());
    EXPECT_EQ(all[2].kind.value, "recommendation");
    FollowUpQuestion today;
    today.is_due = {{"yes"}};
    EXPECT_EQ(titles_due(today).size(), 2u);
}

TEST_P(WhatFallsDue, SaysHowManyThereAreAndHasTheRestOnItsNextPage) {
    as(ours, [&](guard::OwnWork& work) {
        const NewReminder one{id_, Confidential("Call the police"), day("2026-11-24"), {}};
        for (std::int64_t i = 0; i < guard::page_size; ++i) remind(work, one).value();
        return Done{};
    });
    FollowUpQuestion second;
    second.page = 2;
    const auto total = as(ours, [&](guard::OwnWork& work) {
        return follow_up(work, {}).value().total;
    });

    EXPECT_EQ(total, guard::page_size + 1);
    EXPECT_EQ(due().size(), static_cast<std::size_t>(guard::page_size));
    EXPECT_EQ(titles_due(second), std::vector<std::string>{"Rights are told late"});
}

TEST_P(WhatFallsDue, IsAskedForByWhetherItsDayIsPast) {
    noted(letter("Your answer to our report", day("2026-11-01"))).value();
    reminded("Call the police", day("2026-11-24")).value();
    FollowUpQuestion past;
    past.is_overdue = {{"yes"}};
    FollowUpQuestion not_past;
    not_past.is_overdue = {{"no"}};

    EXPECT_EQ(titles_due(past), std::vector<std::string>{"Your answer to our report"});
    EXPECT_EQ(titles_due(not_past),
              (std::vector<std::string>{"Call the police", "Rights are told late"}));
}

TEST_P(WhatFallsDue, IsNobodyElsesToRead) {
    noted(letter("Your answer to our report", day("2026-11-01"))).value();
    reminded("Call the police", day("2026-11-24")).value();

    EXPECT_TRUE(due({}, theirs).empty());
}

TEST_P(WhatFallsDue, IsNoMoreWhatWasEstablishedToBeDone) {
    verified(seen(id_, "2026-11-20", "fully")).value();

    EXPECT_TRUE(due().empty());
}

TEST_P(WhatFallsDue, IsAskedForByWhoSeesToIt) {
    reminded("Call the police", day("2026-11-24")).value();
    FollowUpQuestion mine;
    mine.person = ours->person();
    FollowUpQuestion anothers;
    anothers.person = Id<guard::Person>::random();

    EXPECT_EQ(titles_due(mine), std::vector<std::string>{"Call the police"});
    EXPECT_TRUE(due(anothers).empty());
}

TEST_P(WhatFallsDue, IsPutOffAndThenDoneOnce) {
    const auto id = reminded("Call the police", day("2026-11-24")).value();
    const PutOff later{id, day("2026-12-10")};
    EXPECT_EQ(code_of([&](auto& work) { return put_off(work, later); }), "");
    EXPECT_EQ(titles_due().back(), "Call the police");
    EXPECT_EQ(code_of([&](auto& work) { return settle(work, {id}); }), "");
    EXPECT_EQ(titles_due().size(), 1u);
    EXPECT_EQ(code_of([&](auto& work) { return settle(work, {id}); }),
              "recommendations.done_already");
    EXPECT_EQ(code_of([&](auto& work) { return put_off(work, later); }),
              "recommendations.done_already");
    const auto kept = as(ours, [&](guard::OwnWork& work) {
        const auto all = reminders(work, {id_}).value();
        return *all.at(0);
    });

    EXPECT_EQ(kept.done, day("2026-11-24"));
}

TEST_P(WhatFallsDue, RemindsOnlyPeopleOfTheOwnBodyAndOfNoPastDay) {
    EXPECT_EQ(reminded("Call", day("2026-11-23")).error().code, "recommendations.past_day");
    EXPECT_EQ(reminded("", day("2026-11-24")).error().field, "what");
    EXPECT_EQ(reminded("Call", day("2026-11-24"), theirs->person()).error().code,
              "recommendations.no_such_person");
}

TEST_P(WhatFallsDue, IsNoLongerAnAnswerOnceItCame) {
    const auto id = noted(letter("Your answer to our report", day("2026-11-01"))).value();
    EXPECT_TRUE(letters().at(0).is_overdue);
    const LetterAnswer came{id, day("2026-11-20"), Confidential("They will look into it.")};
    EXPECT_EQ(code_of([&](auto& work) { return note_letter_answer(work, came); }), "");

    EXPECT_EQ(titles_due(), std::vector<std::string>{"Rights are told late"});
    const auto kept = letters().at(0);
    EXPECT_FALSE(kept.is_overdue);
    EXPECT_EQ(kept.answer->reveal(), "They will look into it.");
    EXPECT_EQ(kept.recommendations, std::vector<Id<Recommendation>>{id_});
    EXPECT_EQ(code_of([&](auto& work) { return note_letter_answer(work, came); }),
              "recommendations.answered_already");
    EXPECT_EQ(found(id_).answered.value, "none") << "what it answers to each is noted there";
}

TEST_P(WhatFallsDue, IsOfALetterThatWentToSomebodyAboutSomething) {
    auto to_nobody = letter("Our report", {});
    to_nobody.addressee.reset();
    EXPECT_EQ(noted(to_nobody).error().code, "recommendations.no_addressee");
    auto about_nothing = letter("Our report", {});
    about_nothing.recommendations.clear();
    EXPECT_EQ(noted(about_nothing).error().code, "recommendations.letter_about");
    EXPECT_EQ(noted(letter("Our report", day("2026-09-30"))).error().code,
              "recommendations.due_before_sent");
    auto to_come = letter("Our report", {});
    to_come.sent = day("2026-11-25");
    EXPECT_EQ(noted(to_come).error().code, "error.future_day");
}

TEST_P(WhatFallsDue, LiesSealedAndWhatLayInTheClearIsSealedWithTheNextOne) {
    const auto in_the_clear = [&](const char* column, const char* table) {
        std::vector<std::string> all;
        database().reading()->each(std::string("SELECT ") + column + " FROM " + table + " WHERE " +
                                       column + " IS NOT NULL",
                                   {},
                                   [&](const store::Row& row) { all.emplace_back(row.text(0)); });
        return all;
    };
    const auto old = reminded("Call the police", day("2026-11-24")).value();
    {
        auto tx = database().writing();
        tx->execute("DELETE FROM record_keys WHERE record = $1", store::Binds{old.text()});
        tx->execute("UPDATE recommendation_reminders SET what = 'Lay in the clear' WHERE id = $1",
                    store::Binds{old.text()});
        tx->commit();
    }
    EXPECT_EQ(titles_due().at(0), "Lay in the clear");
    auto one = letter("Our report", day("2026-12-05"));
    one.text = Confidential("What we wrote.");
    noted(one).value();
    reminded("Ask again", day("2026-11-25")).value();

    EXPECT_TRUE(in_the_clear("what", "recommendation_reminders").empty());
    EXPECT_TRUE(in_the_clear("text", "recommendation_letters").empty());
    EXPECT_EQ(titles_due(), (std::vector<std::string>{"Lay in the clear", "Ask again",
                                                      "Rights are told late", "Our report"}));
    EXPECT_EQ(letters().at(0).text->reveal(), "What we wrote.");
}

TEST_P(WhatFallsDue, LosesItsKeysWithItsRecommendation) {
    auto one = letter("Our report", day("2026-12-05"));
    one.text = Confidential("What we wrote.");
    noted(one).value();
    reminded("Call the police", day("2026-11-24")).value();
    as(ours, [&](guard::OwnWork& work) { return remove(work, {id_}).value(); });
    std::int64_t keys = 0;
    database().reading()->each(
        "SELECT COUNT(*) FROM record_keys WHERE place LIKE 'recommendation%'", {},
        [&](const store::Row& row) { keys = row.integer(0); });

    EXPECT_EQ(keys, 0);
}

TEST_P(WhatFallsDue, GoesWithItsRecommendationAndALetterWithTheLastThatItIsAbout) {
    const auto other = asked("Cells are cold", {});
    auto of_both = letter("On both", day("2026-12-05"));
    of_both.recommendations = {id_, other};
    noted(of_both).value();
    noted(letter("On one", day("2026-12-05"))).value();
    reminded("Call the police", day("2026-11-24")).value();
    as(ours, [&](guard::OwnWork& work) { return remove(work, {id_}).value(); });
    EXPECT_EQ(titles_due(), std::vector<std::string>{"On both"});
    as(ours, [&](guard::OwnWork& work) { return remove(work, {other}).value(); });

    EXPECT_TRUE(due().empty());
}

INSTANTIATE_TEST_SUITE_P(BothEngines, WhatFallsDue, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::recommendations
