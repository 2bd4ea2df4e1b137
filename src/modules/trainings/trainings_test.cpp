#include "modules/trainings/trainings.hpp"

#include <algorithm>

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"

namespace liaise::trainings {

namespace {

/// A council that trains visitors.
class Trainings : public engines::OnBothEngines {
protected:
    static constexpr Moment noon{1'795'521'600};
    const Day today = day_of(noon);

    Trainings() {
        static const auto hash =
            guard::Passwords::hashed(Confidential{"four unrelated words here"});
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        guard::Founding::found(database(), Clock::standing_at(noon), wanted,
                               [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                                   council_ = body(work, "Council", "npm");
                                   visitors_ = body(work, "Visitors", "lay_visitors");
                                   return Id<guard::BodyRef>{council_.value};
                               })
            .value();
        const auto tx = database().writing();
        ours_ = viewer(*tx, council_, "Bo", hash);
        theirs_ = viewer(*tx, visitors_, "Cy", hash);
        tx->commit();
    }

    template <class F> auto written_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }
    template <class F> auto writing(F&& f) { return written_as(*ours_, std::forward<F>(f)); }
    template <class F> auto written_by_the_visitors(F&& f) {
        return written_as(*theirs_, std::forward<F>(f));
    }
    template <class T> static std::string code_of(const Result<T>& outcome) {
        return outcome ? "" : outcome.error().code;
    }

    Draft on(Day day) const {
        Draft draft;
        draft.title = "Speaking with people alone";
        draft.kind = {"seminar"};
        draft.when = {day, day, Precision::day};
        draft.level = {"methodology"};
        draft.hosts = {council_};
        draft.participants = {{council_, "trainers", 2}, {visitors_, "visitors", 14}};
        draft.materials = {"Guide to interviews, shelf 3"};
        draft.questions = {{"Who chooses whom to speak with?", "The warden", "We do"}};
        draft.note = "kanarie-of-the-note";
        return draft;
    }
    Id<Training> held(Day day) {
        return writing([&](guard::OwnWork& work) { return add(work, on(day)).value(); });
    }
    std::string used(const Id<Training>& id, const char* says, const char* evidence,
                     std::optional<Day> day = {}) {
        return writing([&](guard::OwnWork& work) {
            return code_of(note_use(work, {id, visitors_, {says}, evidence, day}));
        });
    }
    std::vector<UseDue> to_ask() {
        return writing([](guard::OwnWork& work) {
            std::vector<UseDue> all;
            const auto seen = due(work, {}).value();
            for (const auto& one : seen) all.push_back(*one);
            return all;
        });
    }
    std::int64_t rows(const std::string& sql) {
        std::int64_t count = 0;
        database().reading()->each("SELECT COUNT(*) FROM " + sql, {},
                                   [&](const store::Row& row) { count = row.integer(0); });
        return count;
    }
    const Id<bodies::Body>& council() const { return council_; }
    const Id<bodies::Body>& visitors() const { return visitors_; }

private:
    static Id<bodies::Body> body(guard::RegisterWork& work, const char* name, const char* type) {
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {type};
        draft.source = {"Made up", {}, {}};
        return bodies::add(work, draft).value();
    }
    static guard::Viewer viewer(store::Transaction& tx, const Id<bodies::Body>& body,
                                const std::string& name, const guard::PasswordHash& hash) {
        const guard::NewPerson person{
            Id<guard::BodyRef>{body.value}, guard::Role::editor, name, name, {}};
        const auto id = guard::Persons::enrol(tx, person, hash, noon).value();
        std::optional<guard::SessionChange> session;
        guard::Door door{tx, noon, "192.0.2.7", "", session};
        static const auto key = guard::Passwords::key_of(Confidential("four unrelated words here"));
        const auto holder = guard::PersonKeys::make(tx, id, key, noon);
        return guard::Sessions::begin(door, holder, "Test").value();
    }

    Id<bodies::Body> council_;
    Id<bodies::Body> visitors_;
    std::optional<guard::Viewer> ours_;
    std::optional<guard::Viewer> theirs_;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, Trainings, engines::both_engines(), engines::name_of_engine);

TEST_P(Trainings, ComeBackAsTheyWereWrittenAndLieSealed) {
    const auto id = held(plus_days(today, -3));
    const auto one = writing([&](guard::OwnWork& work) { return *find(work, {id}).value(); });

    EXPECT_EQ(one.participants.at(1).number, 14);
    EXPECT_EQ(one.questions.at(0).after, "We do");
    EXPECT_EQ(one.note, "kanarie-of-the-note");
    EXPECT_EQ(rows("record_keys WHERE text LIKE '%kanarie%' OR text LIKE '%warden%'"), 0);
}

TEST_P(Trainings, OfAnotherBodyAreNotFoundThoughItCameToThem) {
    const auto id = held(plus_days(today, -300));
    written_by_the_visitors([&](guard::OwnWork& work) {
        EXPECT_EQ(code_of(find(work, {id})), "error.not_found");
        EXPECT_EQ(list(work, {}).value().total, 0);
        EXPECT_TRUE(due(work, {}).value().empty());
        EXPECT_TRUE(materials(work, {}).value().empty());
        EXPECT_EQ(code_of(note_use(work, {id, visitors(), {"unknown"}, {}, {}})),
                  "error.not_found");
        return 0;
    });
}

TEST_P(Trainings, AreAskedAfterHalfAYearOnceForEachBodyThatCame) {
    held(plus_days(today, -use_asked_after_days + 1));
    EXPECT_TRUE(to_ask().empty()) << "it is too early";
    const auto id = held(plus_days(today, -use_asked_after_days));
    const auto all = to_ask();

    ASSERT_EQ(all.size(), 1u) << "the own body is not asked";
    EXPECT_EQ(all[0].training, id);
    EXPECT_EQ(all[0].body, visitors());
    EXPECT_EQ(all[0].due, today);
    EXPECT_EQ(used(id, "unknown", ""), "");
    EXPECT_TRUE(to_ask().empty()) << "that it is not known was found too";
}

TEST_P(Trainings, AreAskedAfterHalfAYearWhateverWasNotedSoonAfter) {
    const auto id = held(plus_days(today, -use_asked_after_days));
    EXPECT_EQ(used(id, "yes", "They said that they will.", plus_days(today, -170)), "");
    EXPECT_EQ(to_ask().size(), 1u) << "what was meant on the day is not what is done";
    EXPECT_EQ(used(id, "no", "They do not.", plus_days(today, -use_asked_early_days)), "");

    EXPECT_TRUE(to_ask().empty());
}

TEST_P(Trainings, AreUsedOrNotByWhatShowsIt) {
    const auto id = held(plus_days(today, -200));
    EXPECT_EQ(used(id, "yes", ""), "trainings.no_evidence");
    EXPECT_EQ(used(id, "no", "They still see people with staff."), "");
    const auto whole_of = writing([&](guard::OwnWork& work) { return *whole(work, {id}).value(); });

    ASSERT_EQ(whole_of.uses.size(), 1u);
    EXPECT_EQ(whole_of.uses[0].says->value, "no");
    EXPECT_EQ(whole_of.uses[0].evidence, "They still see people with staff.");
}

TEST_P(Trainings, HaveMaterialsThatAreOfferedOnceToBeUsedAgain) {
    held(plus_days(today, -200));
    const auto later = held(plus_days(today, -2));
    writing([&](guard::OwnWork& work) {
        const auto all = materials(work, {}).value();
        EXPECT_EQ(all.size(), 1u);
        EXPECT_EQ(all[0]->training, later);
        return 0;
    });
}

TEST_P(Trainings, AreNotCorrectedOverWhatSomebodyElseCorrectedMeanwhile) {
    const auto id = held(plus_days(today, -2));
    const auto corrected = [&](const char* note) {
        auto draft = on(plus_days(today, -2));
        draft.note = note;
        return writing([&](guard::OwnWork& work) {
            return code_of(correct(work, {id, 1, draft}));
        });
    };
    EXPECT_EQ(corrected("the first"), "");
    EXPECT_EQ(corrected("the second"), "error.changed_meanwhile");

    EXPECT_EQ(writing([&](guard::OwnWork& work) { return (*find(work, {id}).value()).note; }),
              "the first");
}

TEST_P(Trainings, TakenOutLeaveNothingOfTheirUse) {
    const auto id = held(plus_days(today, -200));
    used(id, "yes", "They do.");
    writing([&](guard::OwnWork& work) { return remove(work, {id}).value(); });

    EXPECT_EQ(rows("training_uses"), 0);
    EXPECT_EQ(rows("record_keys"), 0);
}

TEST_P(Trainings, AreNotWrittenDownBeforeTheyAreOverWhereTheyMayBeAVisit) {
    auto draft = on(plus_days(today, 20));
    const auto added = [&] {
        return writing([&](guard::OwnWork& work) { return code_of(add(work, draft)); });
    };
    EXPECT_EQ(added(), "") << "a seminar may be still to come";
    draft.kind = {"joint_activity"};
    EXPECT_EQ(added(), "trainings.joint_activity_to_come");
    draft.when = {today, today, Precision::day};
    EXPECT_EQ(added(), "");
}

TEST_P(Trainings, AreListedForWhoHeldThemAndWhoCame) {
    held(plus_days(today, -2));
    writing([&](guard::OwnWork& work) {
        EXPECT_EQ(list(work, {visitors(), {}}).value().total, 1);
        EXPECT_EQ(list(work, {council(), {}}).value().total, 1);
        return 0;
    });
    auto draft = on(today);
    draft.hosts.clear();
    EXPECT_EQ(writing([&](guard::OwnWork& work) { return code_of(add(work, draft)); }),
              "trainings.hosts");
}

}  // namespace liaise::trainings
