#include "modules/practices/practices.hpp"

#include <algorithm>
#include <set>

#include "modules/practices/a_practice_test.hpp"

namespace liaise::practices {

namespace {

class Practices : public APractice {
protected:
    std::vector<Statement> all_statements() {
        return writing([](guard::OwnWork& work) {
            std::vector<Statement> all;
            const auto seen = statements(work, {}).value();
            for (const auto& one : seen) all.push_back(*one);
            return all;
        });
    }
    std::string refused(const NewAnswer& said) {
        return writing([&](guard::OwnWork& work) { return code_of(answer(work, said)); });
    }
    static ProfileLine line(const Profile& profile, const Id<Statement>& statement) {
        return *std::ranges::find(profile.lines, statement, &ProfileLine::statement);
    }
    const Id<Statement> first_ = shipped_statements().at(0).id;
    const Id<Statement> second_ = shipped_statements().at(1).id;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, Practices, engines::both_engines(), engines::name_of_engine);

TEST_P(Practices, AreAskedByTwelveToEighteenShippedStatementsOnThreeLevelsInThreeLanguages) {
    const auto& all = shipped_statements();
    std::set<std::string> levels;
    std::set<Id<Statement>> ids;
    for (const auto& one : all) {
        levels.insert(one.level.value);
        ids.insert(one.id);
        EXPECT_EQ(one.text.size(), 3u);
        EXPECT_FALSE(one.source.value().empty());
    }

    EXPECT_GE(all.size(), 12u);
    EXPECT_LE(all.size(), 18u);
    EXPECT_EQ(ids.size(), all.size());
    EXPECT_EQ(levels, (std::set<std::string>{"understanding", "themes", "methodology"}));
}

TEST_P(Practices, AreNotSaidWhereNobodyAnsweredAndNotKnownWhereTheAnswerIsUnknown) {
    auto unknown = saying(1, "unknown");
    unknown.evidence.reset();
    answered(unknown);
    const auto profile = profile_of(visitors());

    EXPECT_EQ(line(profile, first_).standing.value, "not_said");
    EXPECT_EQ(line(profile, second_).standing.value, "not_known");
    EXPECT_EQ(line(profile, second_).words.at(0).says->value, "unknown");
    EXPECT_FALSE(profile.is_ours);
    EXPECT_TRUE(profile_of(council()).is_ours);
}

TEST_P(Practices, AreAnsweredAnewAndTheEarlierAnswerStays) {
    auto before = saying(0, "no");
    before.on = plus_days(today, -400);
    answered(before);
    answered(saying(0, "partly"));
    auto late = saying(0, "yes");
    late.on = plus_days(today, -800);
    answered(late);
    const auto one = line(profile_of(visitors()), first_);

    ASSERT_EQ(one.words.size(), 1u);
    EXPECT_EQ(one.words[0].says->value, "partly") << "by the day on which it was so";
    ASSERT_EQ(one.earlier.size(), 2u);
    EXPECT_EQ(one.earlier[0].says->value, "no");
    EXPECT_EQ(one.earlier[1].says->value, "yes");
    EXPECT_EQ(one.standing.value, "one_says");
}

TEST_P(Practices, AreAnsweredByWhatCameLastOnTheSameDay) {
    // Ids are random: that each of these stood last by chance is one case in a thousand.
    for (int i = 0; i < 5; ++i) {
        answered(saying(0, "no"));
        EXPECT_EQ(line(profile_of(visitors()), first_).words.at(0).says->value, "no");
        answered(saying(0, "yes"));
        EXPECT_EQ(line(profile_of(visitors()), first_).words.at(0).says->value, "yes");
    }
}

TEST_P(Practices, AreAnsweredWithWhatShowsItAndForNoDayToCome) {
    auto said = saying(0, "no");
    said.evidence.reset();
    EXPECT_EQ(refused(said), "practices.no_evidence");
    said.evidence = "We saw it.";
    said.on = plus_days(today, 1);
    EXPECT_EQ(refused(said), "error.future_day");
    said.on.reset();
    said.statement = Id<Statement>::random();
    EXPECT_EQ(refused(said), "practices.not_asked");
    said.statement = first_;
    said.body = Id<bodies::Body>::random();
    EXPECT_EQ(refused(said), "practices.no_such_body");

    EXPECT_EQ(rows("practice_answers"), 0);
    EXPECT_EQ(rows("record_keys"), 0) << "nothing is kept of what was refused";
}

TEST_P(Practices, LieSealedAndNobodyElseLearnsOfThem) {
    auto said = saying(0, "no");
    said.basis = Confidential("kanarie-of-the-basis");
    answered(said);
    writing([&](guard::OwnWork& work) {
        return remark(work, {visitors(), {"weakness"}, {"method"}, "kanarie-of-a-weakness"})
            .value();
    });

    EXPECT_EQ(rows("record_keys WHERE text LIKE '%kanarie%' OR text LIKE '%\"no\"%'"), 0);
    EXPECT_EQ(rows("practice_remarks WHERE kind <> '' OR side <> ''"), 0)
        << "that it is a weakness says what we think";
    written_by_the_visitors([&](guard::OwnWork& work) {
        EXPECT_TRUE(answers(work, {}).value().empty());
        EXPECT_TRUE(remarks(work, {}).value().empty());
        const auto own = *profile(work, {visitors()}).value();
        EXPECT_TRUE(own.is_ours);
        EXPECT_TRUE(own.remarks.empty());
        for (const auto& one : own.lines) EXPECT_EQ(one.standing.value, "not_said");
        return 0;
    });
    const auto ours = profile_of(visitors());
    EXPECT_EQ(line(ours, first_).words.at(0).basis->reveal(), "kanarie-of-the-basis");
    EXPECT_EQ(ours.remarks.at(0).text, "kanarie-of-a-weakness");
    EXPECT_EQ(ours.remarks.at(0).remark->value, "weakness");
    EXPECT_EQ(ours.remarks.at(0).side->value, "method");
}

TEST_P(Practices, AreStrengthsAlsoWhereThatWasWrittenDownBeforeItWasSealed) {
    const auto id = writing([&](guard::OwnWork& work) {
        return remark(work, {visitors(), {"weakness"}, {"method"}, "It is slow."}).value();
    });
    auto tx = database().writing();
    tx->execute("DELETE FROM record_keys WHERE place = 'practice_remarks.meant'", {});
    tx->execute("UPDATE practice_remarks SET kind = 'strength', side = 'focus'", {});
    tx->commit();
    tx.reset();
    const auto found =
        writing([&](guard::OwnWork& work) { return *find_remark(work, {id}).value(); });

    EXPECT_EQ(found.kind->value, "strength");
    EXPECT_EQ(found.side->value, "focus");
    EXPECT_EQ(found.text, "It is slow.");
}

TEST_P(Practices, AreThereAndShutForWhoWasNotHandedTheKey) {
    answered(saying(0, "no"));
    auto tx = database().writing();
    tx->execute("DELETE FROM body_seeds", {});
    tx->commit();
    tx.reset();
    const auto one = line(profile_of(visitors()), first_);

    ASSERT_EQ(one.words.size(), 1u);
    EXPECT_FALSE(one.words[0].says) << "what does not open is not taken for unknown";
    EXPECT_EQ(one.words[0].shut, "keys.not_handed");
}

TEST_P(Practices, AnsweredByMistakeAreTakenOutWithTheirKey) {
    const auto id = answered(saying(0, "no"));
    writing([&](guard::OwnWork& work) { return remove_answer(work, {id}).value(); });

    EXPECT_EQ(rows("record_keys"), 0);
    EXPECT_EQ(writing([&](guard::OwnWork& work) { return code_of(remove_answer(work, {id})); }),
              "error.not_found");
}

TEST_P(Practices, KeepTheWordingInWhichTheyWereAnswered) {
    answered(saying(0, "no"));
    writing([&](guard::OwnWork& work) {
        return word_anew(work, {first_, {{"en", "It says so in its plan."}}, {}}).value();
    });
    const auto before = line(profile_of(visitors()), first_);
    EXPECT_EQ(name_in(before.text, "en"), "It says so in its plan.");
    EXPECT_EQ(name_in(before.words.at(0).asked, "en"),
              name_in(shipped_statements().at(0).text, "en"));
    answered(saying(0, "yes"));
    const auto after = line(profile_of(visitors()), first_);

    EXPECT_TRUE(after.words.at(0).asked.empty()) << "asked in the words of today";
    EXPECT_FALSE(after.earlier.at(0).asked.empty());
    writing([&](guard::OwnWork& work) {
        const auto all = wordings(work, {first_}).value();
        EXPECT_EQ(all.size(), 2u);
        EXPECT_EQ(all[0]->wording, 2);
        EXPECT_FALSE(all[1]->worded) << "as shipped";
        return 0;
    });
    written_by_the_visitors([&](guard::OwnWork& work) {
        EXPECT_EQ(statements(work, {}).value().front()->wording, 1);
        return 0;
    });
}

TEST_P(Practices, AreAnsweredInTheWordsThatWereRead) {
    const auto read = line(profile_of(visitors()), first_).wording;
    const auto anew = [&](const char* text) {
        return writing([&](guard::OwnWork& work) {
            return code_of(word_anew(work, {first_, {{"en", text}}, {}, read}));
        });
    };
    EXPECT_EQ(anew("It says so in its plan."), "");
    auto said = saying(0, "no");
    said.wording = read;

    EXPECT_EQ(refused(said), "error.changed_meanwhile") << "a colleague worded it anew meanwhile";
    EXPECT_EQ(anew("It says so in its law."), "error.changed_meanwhile");
    EXPECT_EQ(rows("practice_answers"), 0);
    said.wording = line(profile_of(visitors()), first_).wording;
    EXPECT_EQ(refused(said), "");
}

TEST_P(Practices, SetAsideAreNotAskedAndWhatWasAnsweredStays) {
    answered(saying(0, "no"));
    for (const auto& id : {first_, second_})
        writing([&](guard::OwnWork& work) { return set_aside(work, {id}).value(); });
    const auto profile = profile_of(visitors());

    EXPECT_EQ(refused(saying(0, "yes")), "practices.not_asked");
    EXPECT_FALSE(line(profile, first_).is_asked);
    EXPECT_EQ(std::ranges::count(profile.lines, second_, &ProfileLine::statement), 0);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(writing([&](guard::OwnWork& work) { return code_of(ask_again(work, {first_})); }),
                  "")
            << "also where a colleague asked it again first";
    EXPECT_EQ(refused(saying(0, "yes")), "");
}

TEST_P(Practices, AreAskedByStatementsOfOurOwnToo) {
    const auto own = writing([](guard::OwnWork& work) {
        return add_statement(work, {{"methodology"}, {}, {{"en", "It visits at night."}}, {}})
            .value();
    });
    const auto count = all_statements().size();

    EXPECT_EQ(count, shipped_statements().size() + 1);
    EXPECT_EQ(line(profile_of(visitors()), own).standing.value, "not_said");
    written_by_the_visitors([&](guard::OwnWork& work) {
        EXPECT_EQ(statements(work, {}).value().size(), shipped_statements().size());
        EXPECT_EQ(code_of(wordings(work, {own})), "error.not_found");
        EXPECT_EQ(code_of(set_aside(work, {own})), "error.not_found");
        return 0;
    });
    EXPECT_EQ(writing([](guard::OwnWork& work) {
                  return code_of(add_statement(work, {{"unknown"}, {}, {{"en", "It."}}, {}}));
              }),
              "practices.no_level");
}

TEST_P(Practices, AreAskedOnceInEachLanguageAndNothingIsSaidInTheNameOfALanguage) {
    const auto added = [&](const Names& text) {
        return writing([&](guard::OwnWork& work) {
            return code_of(add_statement(work, {{"methodology"}, {}, text, {}}));
        });
    };
    EXPECT_EQ(added({{"pt-br", "Visita de noite."}, {"en", "It visits at night."}}), "");
    EXPECT_EQ(added({{"en", "It visits at night."}, {"en", "It visits by day."}}),
              "practices.statement_text");
    EXPECT_EQ(added({{"John Smith said it", "It visits at night."}}), "practices.statement_text");
    EXPECT_EQ(added({{"", "It visits at night."}}), "practices.statement_text");
}

}  // namespace liaise::practices
