#include "modules/reprisals/reprisals.hpp"

#include "guard/ledger.hpp"
#include "modules/agreements/two_books_test.hpp"

namespace liaise::reprisals {

namespace {

/// A mechanism of four: two are named, a colleague and a coordinator are not.
class ARegisterOfReprisals : public agreements::TwoBooks {
protected:
    ARegisterOfReprisals()
        : ada_(enrolled(mechanism(), "Ada of the circle")),
          ben_(enrolled(mechanism(), "Ben of the circle")),
          colleague_(enrolled(mechanism(), "Cleo")),
          coordinator_(enrolled(mechanism(), "Dora", guard::Role::coordinator)),
          stranger_(enrolled(commission(), "Emil", guard::Role::coordinator)) {}

    const guard::Viewer& ada() const { return ada_; }
    const guard::Viewer& ben() const { return ben_; }

    template <class F> auto kept_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }
    template <class F> auto opened_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OpeningWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }
    template <class T> static std::string code_of(const Result<T>& outcome) {
        return outcome ? "" : outcome.error().code;
    }

    RegisterId begun() {
        return kept_as(ada_, [](guard::OwnWork& work) { return begin(work, {"Watch"}); }).value();
    }
    NewEntry allegation(const RegisterId& id) const {
        NewEntry draft;
        draft.id = id;
        draft.who = "canary reference 14";
        draft.about = "The visit of October";
        draft.place = prison();
        draft.on = plus_days(today, -3);
        draft.said_by = {"family"};
        draft.kind = {"moved_or_isolated"};
        draft.what = "canary of what is feared";
        draft.consent = {"agreed"};
        return draft;
    }
    Id<Entry> entered(const RegisterId& id) {
        return kept_as(ada_, [&](guard::OwnWork& work) { return enter(work, allegation(id)); })
            .value();
    }
    std::string assessed(const guard::Viewer& viewer, const NewAssessment& draft) {
        return code_of(kept_as(viewer, [&](guard::OwnWork& work) { return assess(work, draft); }));
    }
    std::string looked_again(const NewContact& draft) {
        return code_of(
            kept_as(ada_, [&](guard::OwnWork& work) { return keep_contact(work, draft); }));
    }
    std::string named(const guard::Viewer& by, const RegisterId& id, const guard::Viewer& whom) {
        return code_of(opened_as(by, [&](guard::OpeningWork& work) {
            return name(work, {id, whom.person()});
        }));
    }
    std::string taken_out(const guard::Viewer& by, const RegisterId& id,
                          const guard::Viewer& whom) {
        return code_of(opened_as(by, [&](guard::OpeningWork& work) {
            return take_out(work, {id, whom.person()});
        }));
    }
    Result<Done> ended_by(const guard::Viewer& by, const RegisterId& id) {
        return opened_as(by, [&](guard::OpeningWork& work) { return end(work, {id}); });
    }
    Result<guard::Seen<Register>> read_by(const guard::Viewer& viewer, const RegisterId& id,
                                          int days_later = 0) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, {noon.seconds + days_later * 86'400LL});
        return find(work, {id});
    }
    std::vector<RegisterInBrief> list_of(const guard::Viewer& viewer) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, noon);
        std::vector<RegisterInBrief> all;
        const auto listed = list(work, {}).value();
        for (const auto& one : listed) all.push_back(*one);
        return all;
    }
    /// What somebody who is not named is told of a register: of this one, and of one that is not.
    void expect_nothing_for(const guard::Viewer& viewer, const RegisterId& id,
                            const Id<Entry>& entry) {
        const auto hidden = read_by(viewer, id);
        const auto none = read_by(viewer, RegisterId::random());
        ASSERT_FALSE(hidden);
        ASSERT_FALSE(none);
        EXPECT_EQ(hidden.error().code, none.error().code);
        EXPECT_EQ(hidden.error().message, none.error().message);
        EXPECT_TRUE(list_of(viewer).empty());
        EXPECT_EQ(assessed(viewer, {id, entry, {"founded"}, "Because."}), "error.not_found");
        EXPECT_EQ(named(viewer, id, viewer), "error.not_found");
        EXPECT_EQ(taken_out(viewer, id, ada_), "error.not_found");
        EXPECT_EQ(code_of(ended_by(viewer, id)), "error.not_found");
    }
    void expect_nothing_for_all_others(const RegisterId& id, const Id<Entry>& entry) {
        for (const auto* viewer : {&colleague_, &coordinator_, &stranger_})
            expect_nothing_for(*viewer, id, entry);
    }
    std::int64_t lines_of_ledgers() {
        std::int64_t count = 0;
        database().reading()->each("SELECT COUNT(*) FROM ledger", {},
                                   [&](const store::Row& row) { count = row.integer(0); });
        return count;
    }
    std::string all_that_circles_keep() {
        std::string whole;
        database().reading()->each(
            "SELECT head FROM circles UNION ALL SELECT sealed FROM circle_people UNION ALL "
            "SELECT record || shelf || text FROM circle_texts",
            {}, [&](const store::Row& row) { whole += std::string(row.text(0)) + '\n'; });
        return whole;
    }

private:
    guard::Viewer ada_;
    guard::Viewer ben_;
    guard::Viewer colleague_;
    guard::Viewer coordinator_;
    guard::Viewer stranger_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ARegisterOfReprisals, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(ARegisterOfReprisals, CallsAnEntryAnAllegationUntilItWasAssessedAndKeepsEachWord) {
    const auto id = begun();
    const auto entry = entered(id);
    EXPECT_EQ(read_by(ada(), id).value()->entries.front().word.value, "allegation");
    ASSERT_EQ(assessed(ada(), {id, entry, {"unclear"}, "Nobody was asked yet."}), "");
    ASSERT_EQ(assessed(ada(), {id, entry, {"founded"}, "Two say the same."}), "");
    const auto after = read_by(ada(), id).value()->entries.front();

    EXPECT_EQ(after.word.value, "founded");
    ASSERT_EQ(after.assessments.size(), 2U);
    EXPECT_EQ(after.assessments.front().why, "Nobody was asked yet.");
    EXPECT_EQ(after.assessments.front().by, ada().person());
    EXPECT_EQ(assessed(ada(), {id, entry, {"founded"}, ""}), "reprisals.no_why");
}

TEST_P(ARegisterOfReprisals, IsNothingToWhoIsNotNamed) {
    const auto id = begun();
    const auto entry = entered(id);
    expect_nothing_for_all_others(id, entry);

    EXPECT_EQ(named(ada(), id, ben()), "");
    EXPECT_EQ(read_by(ben(), id).value()->entries.front().what, "canary of what is feared");
    EXPECT_EQ(list_of(ben()).front().entries, 1);
    EXPECT_EQ(list_of(ben()).front().people, 2);
    expect_nothing_for_all_others(id, entry);
}

TEST_P(ARegisterOfReprisals, IsLeftOrEndedByAReaderWhoWasNamedAndNotEndedForOthers) {
    const auto reader = enrolled(mechanism(), "Rea", guard::Role::reader);
    const auto id = begun();
    ASSERT_EQ(named(ada(), id, reader), "");
    EXPECT_EQ(code_of(ended_by(reader, id)), "circles.others_open_it");
    ASSERT_EQ(taken_out(ada(), id, ada()), "");
    EXPECT_EQ(taken_out(reader, id, reader), "circles.last");

    EXPECT_EQ(code_of(ended_by(reader, id)), "");
    EXPECT_TRUE(list_of(reader).empty());
}

TEST_P(ARegisterOfReprisals, IsShutToWhoWasTakenOut) {
    const auto id = begun();
    const auto entry = entered(id);
    ASSERT_EQ(named(ada(), id, ben()), "");
    ASSERT_EQ(taken_out(ada(), id, ben()), "");

    expect_nothing_for(ben(), id, entry);
    EXPECT_EQ(read_by(ada(), id).value()->entries.size(), 1U);
    EXPECT_EQ(taken_out(ada(), id, ada()), "circles.last");
}

TEST_P(ARegisterOfReprisals, LeavesNoLineInALedgerAndNoWordInTheDatabase) {
    const auto before = lines_of_ledgers();
    const auto id = begun();
    const auto entry = entered(id);
    ASSERT_EQ(named(ada(), id, ben()), "");
    ASSERT_EQ(assessed(ben(), {id, entry, {"founded"}, "canary of a reason"}), "");
    const auto kept = all_that_circles_keep();

    EXPECT_EQ(lines_of_ledgers(), before);
    for (const auto* word : {"canary", "reprisal", "allegation", "family"})
        EXPECT_EQ(kept.find(word), std::string::npos) << word;
    EXPECT_EQ(kept.find(prison().text()), std::string::npos);
}

TEST_P(ARegisterOfReprisals, SaysWhenItIsTimeToLookAgain) {
    const auto id = begun();
    const auto entry = entered(id);
    EXPECT_FALSE(read_by(ada(), id, 13).value()->entries.front().is_due);
    EXPECT_TRUE(read_by(ada(), id, 14).value()->entries.front().is_due);
    ASSERT_EQ(looked_again({id, entry, today, "Back in the old wing.", plus_days(today, 91)}), "");
    EXPECT_FALSE(read_by(ada(), id, 90).value()->entries.front().is_due);
    EXPECT_TRUE(read_by(ada(), id, 91).value()->entries.front().is_due);
    ASSERT_EQ(looked_again({id, entry, today, "Released.", {}}), "");
    const auto after = read_by(ada(), id, 500).value()->entries.front();

    EXPECT_FALSE(after.is_due);
    EXPECT_EQ(after.contacts.size(), 2U);
    EXPECT_EQ(looked_again({id, entry, plus_days(today, 2), "To come.", {}}), "error.future_day");
}

TEST_P(ARegisterOfReprisals, KeepsWhoDidWhatInItselfAlone) {
    const auto id = begun();
    entered(id);
    ASSERT_EQ(named(ada(), id, ben()), "");
    const auto deeds = read_by(ben(), id).value()->deeds;
    const auto has = [&](const char* kind) {
        return std::ranges::any_of(deeds, [&](const Deed& deed) {
            return deed.kind.value == kind && deed.by == ada().person();
        });
    };

    EXPECT_EQ(deeds.size(), 3U);
    EXPECT_TRUE(has("begun"));
    EXPECT_TRUE(has("entered"));
    EXPECT_TRUE(has("named"));
}

TEST_P(ARegisterOfReprisals, LetsAnEntryBeDestroyedAndTheWholeToo) {
    const auto id = begun();
    const auto entry = entered(id);
    const auto gone = kept_as(ada(), [&](guard::OwnWork& work) {
        return remove(work, {id, entry});
    });
    ASSERT_EQ(code_of(gone), "");
    EXPECT_TRUE(read_by(ada(), id).value()->entries.empty());
    EXPECT_EQ(assessed(ada(), {id, entry, {"founded"}, "Because."}), "error.not_found");
    const auto ended = ended_by(ada(), id);

    EXPECT_EQ(code_of(ended), "");
    EXPECT_FALSE(read_by(ada(), id));
    EXPECT_EQ(all_that_circles_keep(), "");
}

TEST_P(ARegisterOfReprisals, AsksForAReferenceAndWordsAndAPastDay) {
    const auto id = begun();
    const auto refused = [&](auto&& change) {
        auto draft = allegation(id);
        change(draft);
        return code_of(kept_as(ada(), [&](guard::OwnWork& work) { return enter(work, draft); }));
    };

    EXPECT_EQ(refused([](NewEntry& draft) { draft.who.clear(); }), "reprisals.no_who");
    EXPECT_EQ(refused([](NewEntry& draft) { draft.what.clear(); }), "reprisals.no_what");
    EXPECT_EQ(refused([&](NewEntry& draft) { draft.on = plus_days(today, 2); }),
              "error.future_day");
    EXPECT_NE(refused([](NewEntry& draft) { draft.kind = {"made_up"}; }), "");
}

}  // namespace liaise::reprisals
