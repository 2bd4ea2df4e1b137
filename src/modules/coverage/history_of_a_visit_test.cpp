#include "modules/coverage/a_small_country_test.hpp"

namespace liaise::visits {
namespace {

Draft of(const std::string& day, const Id<places::Place>& place, const Id<bodies::Body>& body) {
    Draft draft;
    draft.place = place;
    draft.bodies = {body};
    draft.when = when_from(day).value();
    draft.source = {"Made up", {}, {}};
    return draft;
}

/// A visit of the ombudsman's own compartment, and one of the register.
class HistoryOfAVisit : public coverage::ASmallCountry {
protected:
    HistoryOfAVisit() {
        as_writer<guard::OwnWork>(ombudsman, [&](guard::OwnWork& work) {
            own_ = note(work, of("2025-03-04", alder, ombudsman)).value();
        });
        of_register_ = stated({judge}, cedar, "2025-06-07");
    }

    /// "KIND: FIELD FROM > TO, …" of each change, the latest first; or the error.
    std::vector<std::string> told(const Id<bodies::Body>& body, const Id<Visit>& id) {
        return as(body, [&](guard::Work& work) {
            std::vector<std::string> all;
            const auto changes = history(work, {id});
            if (!changes) return std::vector<std::string>{changes.error().code};
            for (const auto& change : *changes) {
                auto text = change->kind + ':';
                for (const auto& field : change->fields)
                    text += ' ' + field.field + ' ' + field.from + " > " + field.to;
                all.push_back(text + " by " + change->by_name.value_or("nobody"));
            }
            return all;
        });
    }
    std::string whole(const Id<bodies::Body>& body, const Id<Visit>& id) {
        return as(body, [&](guard::Work& work) { return coverage::bytes(find(work, {id})); });
    }

    Id<Visit> own_, of_register_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, HistoryOfAVisit, engines::both_engines(),
                         engines::name_of_engine);

using Texts = std::vector<std::string>;

TEST_P(HistoryOfAVisit, TellsItsPeopleWhatTheyChanged) {
    as_writer<guard::OwnWork>(ombudsman, [&](guard::OwnWork& work) {
        ASSERT_TRUE(correct(work, {own_, 1, of("2025-03-05", alder, ombudsman)}));
        ASSERT_TRUE(remove(work, {own_}));
    });

    EXPECT_EQ((Texts{"taken_out: by ombudsman",
                     "changed: when \"2025-03-04\" > \"2025-03-05\" by ombudsman",
                     "added: by ombudsman"}),
              told(ombudsman, own_));
}

TEST_P(HistoryOfAVisit, OfACompartmentIsNotThereForOthers) {
    as_writer<guard::OwnWork>(ombudsman, [&](guard::OwnWork& work) {
        ASSERT_TRUE(remove(work, {own_}));
    });

    EXPECT_EQ(told(npm, Id<Visit>::random()), told(npm, own_));
    as_writer<guard::OwnWork>(judge, [&](guard::OwnWork& work) {
        const auto brought = bring_back(work, {own_});
        ASSERT_FALSE(brought);
        EXPECT_EQ(ErrorKind::not_found, brought.error().kind);
    });
    as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
        EXPECT_FALSE(bring_back_stated(work, {own_}));
    });
}

TEST_P(HistoryOfAVisit, OfTheRegisterNamesNobodyOfAnotherBodyAndIsKeptFromWhoSeesHalfYears) {
    EXPECT_EQ(Texts{"added: by Ada"}, told(npm, of_register_));
    EXPECT_EQ(told(ombudsman, Id<Visit>::random()), told(ombudsman, of_register_))
        << "it was written down in this half-year";
    at = Moment{now.seconds + 42 * 86'400};
    EXPECT_EQ(Texts{"visits.history_is_exact"}, told(ombudsman, of_register_));
}

TEST_P(HistoryOfAVisit, WhatWasTakenOutComesBackAsItWas) {
    const auto before = whole(ombudsman, own_);
    as_writer<guard::OwnWork>(ombudsman, [&](guard::OwnWork& work) {
        ASSERT_TRUE(remove(work, {own_}));
        ASSERT_FALSE(find(work, {own_}));
    });
    at = Moment{now.seconds + 60};
    as_writer<guard::OwnWork>(ombudsman, [&](guard::OwnWork& work) {
        ASSERT_TRUE(bring_back(work, {own_}));
        ASSERT_TRUE(bring_back(work, {own_})) << "it is there, as was wanted";
    });

    auto after = whole(ombudsman, own_);
    const auto version = after.find("\"version\":2");
    ASSERT_NE(std::string::npos, version) << after;
    after.replace(version, 11, "\"version\":1");
    EXPECT_EQ(before, after);
    EXPECT_EQ((Texts{"brought_back: by ombudsman", "taken_out: by ombudsman",
                     "added: by ombudsman"}),
              told(ombudsman, own_));
    as(ombudsman, [&](guard::Work& work) {
        Question question;
        question.body = {ombudsman};
        EXPECT_EQ(1, list(work, question).value().total) << "who took part is back too";
    });
}

TEST_P(HistoryOfAVisit, IsEmptiedByItsOwnBodyAlone) {
    as_writer<guard::OwnWork>(ombudsman, [&](guard::OwnWork& work) {
        ASSERT_TRUE(correct(work, {own_, 1, of("2025-03-05", alder, ombudsman)}));
    });
    as_writer<guard::OwnWork>(judge, [&](guard::OwnWork& work) {
        EXPECT_EQ(ErrorKind::not_found, blank(work, {own_, 1, "why"}).error().kind);
    });
    as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
        EXPECT_EQ(ErrorKind::not_found, blank_stated(work, {own_, 1, "why"}).error().kind);
    });

    as_writer<guard::OwnWork>(ombudsman, [&](guard::OwnWork& work) {
        ASSERT_TRUE(blank(work, {own_, 1, "somebody was in danger"}));
    });

    EXPECT_EQ((Texts{"changed: by ombudsman", "added: by ombudsman"}), told(ombudsman, own_));
}

TEST_P(HistoryOfAVisit, ThatWasEmptiedIsReadOnNoDay) {
    at = Moment{now.seconds + 86'400};
    as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
        ASSERT_TRUE(remove_stated(work, {of_register_}));
    });
    const auto known_then = [&] {
        return as(npm, [&](guard::Work& work) {
            Question question;
            question.known_on = Day::of(2026, 11, 24);
            question.body = {judge};
            return list(work, question).value().total;
        });
    };
    EXPECT_EQ(1, known_then());

    as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
        ASSERT_TRUE(blank_stated(work, {of_register_, 1, "it never was"}));
        EXPECT_EQ(ErrorKind::not_found, bring_back_stated(work, {of_register_}).error().kind);
    });

    EXPECT_EQ(0, known_then());
    EXPECT_EQ((Texts{"taken_out: by Ada", "added: by Ada"}), told(npm, of_register_));
}

TEST_P(HistoryOfAVisit, ThatWasWrittenDownAgainMeanwhileDoesNotComeBackBesideItself) {
    as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
        const auto id = Id<Visit>::random();
        write_all(work, {{id, "the same", of("2025-01-02", alder, npm)}});
        ASSERT_TRUE(remove_stated(work, {id}));
        write_all(work, {{Id<Visit>::random(), "the same", of("2025-01-02", alder, npm)}});

        const auto brought = bring_back_stated(work, {id});

        ASSERT_FALSE(brought);
        EXPECT_EQ("visits.there_again", brought.error().code);
    });
}

}  // namespace
}  // namespace liaise::visits
