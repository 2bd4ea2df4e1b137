#include "modules/visit_forms/visit_forms.hpp"

#include <algorithm>
#include <set>

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/places/places.hpp"
#include "modules/visit_forms/question.hpp"
#include "modules/visits/visits.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::visit_forms {

namespace {

constexpr const char* canary = "kanarie-two-to-a-bed";

/// A council that was in a prison, and visitors of whom nobody else learns where they were.
class AVisitForm : public engines::OnBothEngines {
protected:
    static constexpr Moment noon{1'795'521'600};

    AVisitForm() {
        static const auto hash =
            guard::Passwords::hashed(Confidential{"four unrelated words here"});
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        guard::Founding::found(database(), Clock::standing_at(noon), wanted,
                               [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                                   lay_ground(work);
                                   return Id<guard::BodyRef>{council_.value};
                               })
            .value();
        ours_ = come_in(council_, "Bo");
        theirs_ = come_in(visitors_, "Cy");
        visit_ = noted(*ours_, council_);
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
    Id<visits::Visit> noted(const guard::Viewer& viewer, const Id<bodies::Body>& who) {
        return written_as(viewer, [&](guard::OwnWork& work) {
            return visits::note(work, {prison_,
                                       {who},
                                       when_from("2026-10-05").value(),
                                       {"in_depth"},
                                       {"unannounced"},
                                       {"A test", {}, {}}})
                .value();
        });
    }

    NewForm form() const {
        return {visit_, {"prison"}, {{"access_to_lawyer"}, {"hygiene"}}, {{"women"}}, 1};
    }
    Id<Form> begun() {
        return writing([&](guard::OwnWork& work) { return begin(work, form()).value(); });
    }
    /// The code of what is wrong with a form; empty without.
    std::string refused(const NewForm& draft) {
        return writing([&](guard::OwnWork& work) {
            const auto id = begin(work, draft);
            return id ? "" : id.error().code;
        });
    }
    static NewAnswer says(const Id<Form>& id, const char* question, const char* answer,
                          std::int64_t version = 0) {
        return {id, question, version, {{answer}}, {}, {}};
    }
    /// The code of why it was not entered; empty when it was.
    std::string entered(const NewAnswer& entry) {
        return writing([&](guard::OwnWork& work) {
            const auto kept = enter(work, entry);
            return kept ? "" : kept.error().code;
        });
    }
    Whole whole(const Id<Form>& id) {
        return writing([&](guard::OwnWork& work) { return *find(work, {id}).value(); });
    }
    const Id<visits::Visit>& visit() const { return visit_; }
    const Id<places::Place>& prison() const { return prison_; }
    Id<visits::Visit> visit_of_the_visitors() { return noted(*theirs_, visitors_); }

    std::string all_rows() {
        std::string whole;
        const auto tx = database().reading();
        for (const char* sql :
             {"SELECT COALESCE(k.text, '') FROM record_keys k",
              "SELECT f.themes || f.asked_groups || f.place_type FROM visit_forms f"})
            tx->each(sql, {}, [&](const store::Row& row) { whole += row.text(0); });
        return whole;
    }

private:
    void lay_ground(guard::RegisterWork& work) {
        const auto body = [&](const char* name, const char* type) {
            bodies::Draft draft;
            draft.names = {{"en", name}};
            draft.type = {type};
            draft.source = {"A test", {}, {}};
            return bodies::add(work, draft).value();
        };
        council_ = body("Council", "npm");
        visitors_ = body("Visitors", "lay_visitors");
        places::Draft draft;
        draft.names = {{"en", "North Prison"}};
        draft.type = {"prison"};
        draft.source = {"A test", {}, {}};
        prison_ = places::add(work, draft).value();
    }
    /// Who leads a body makes its key by coming in first.
    guard::Viewer come_in(const Id<bodies::Body>& body, const std::string& name) {
        static const Confidential password{"four unrelated words here"};
        static const auto hash = guard::Passwords::hashed(password);
        static const auto key = guard::Passwords::key_of(password);
        const auto tx = database().writing();
        const auto id =
            guard::Persons::enrol(
                *tx, {Id<guard::BodyRef>{body.value}, guard::Role::coordinator, name, name, {}},
                hash, noon)
                .value();
        std::optional<guard::SessionChange> session;
        guard::Door door{*tx, noon, "192.0.2.7", "", session};
        const auto holder = guard::PersonKeys::make(*tx, id, key, noon);
        auto viewer = guard::Sessions::begin(door, holder, "Test").value();
        tx->commit();
        return viewer;
    }

    Id<bodies::Body> council_;
    Id<bodies::Body> visitors_;
    Id<places::Place> prison_;
    Id<visits::Visit> visit_;
    std::optional<guard::Viewer> ours_;
    std::optional<guard::Viewer> theirs_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AVisitForm, engines::both_engines(), engines::name_of_engine);

}  // namespace

TEST_P(AVisitForm, KeepsWhatWasEnteredByTheKeyOfEachQuestion) {
    const auto id = begun();
    EXPECT_EQ(entered(says(id, "lawyer_room", "partly")), "");
    EXPECT_EQ(entered({id, "held_today", 0, {}, 212, {}}), "");
    auto with_note = says(id, "washing", "no");
    with_note.note = Confidential("One tap for all.");
    EXPECT_EQ(entered(with_note), "");

    const auto found = whole(id);
    ASSERT_EQ(found.answers.size(), 3u);
    EXPECT_EQ(found.answers[0].question, "lawyer_room");
    EXPECT_EQ(found.answers[0].answer->value, "partly");
    EXPECT_EQ(found.answers[1].number, 212);
    EXPECT_FALSE(found.answers[1].answer);
    EXPECT_EQ(found.answers[2].note->reveal(), "One tap for all.");
    EXPECT_EQ(found.form.visit, visit());
    EXPECT_EQ(found.form.place, prison());
    EXPECT_FALSE(found.shut);
}

TEST_P(AVisitForm, KeepsTheEditionAndTheChoiceThatWerePrinted) {
    const auto found = whole(begun());

    EXPECT_EQ(found.form.edition, 1);
    EXPECT_EQ(found.form.place_type.value, "prison");
    EXPECT_EQ(found.form.themes.size(), 2u);
    EXPECT_EQ(found.form.groups.size(), 1u);
    EXPECT_TRUE(found.answers.empty());  // what is blank was not looked at, and is no answer
}

TEST_P(AVisitForm, LiesSealed) {
    const auto id = begun();
    auto entry = says(id, "lawyer_room", "no");
    entry.note = Confidential(canary);
    EXPECT_EQ(entered(entry), "");
    const auto rows = all_rows();

    EXPECT_NE(rows.find("access_to_lawyer"), std::string::npos);  // what was printed is there
    EXPECT_EQ(rows.find(canary), std::string::npos);
    EXPECT_EQ(rows.find("lawyer_room"), std::string::npos);
    EXPECT_EQ(whole(id).answers.front().note->reveal(), canary);
}

TEST_P(AVisitForm, IsNobodyElses) {
    const auto id = begun();
    EXPECT_EQ(entered(says(id, "lawyer_room", "no")), "");
    const auto theirs = written_by_the_visitors([&](guard::OwnWork& work) {
        EXPECT_EQ(find(work, {id}).error().kind, ErrorKind::not_found);
        EXPECT_EQ(enter(work, says(id, "lawyer_room", "yes", 1)).error().kind,
                  ErrorKind::not_found);
        EXPECT_EQ(remove(work, {id}).error().kind, ErrorKind::not_found);
        return list(work, {}).value().total;
    });

    EXPECT_EQ(theirs, 0);
    EXPECT_EQ(whole(id).answers.front().answer->value, "no");
}

TEST_P(AVisitForm, IsOfAVisitThatOneCanSee) {
    auto draft = form();
    draft.visit = visit_of_the_visitors();
    EXPECT_EQ(refused(draft), "error.not_found");
    draft.visit = Id<visits::Visit>::random();
    EXPECT_EQ(refused(draft), "error.not_found");
}

TEST_P(AVisitForm, RefusesWhatTheEditionDoesNotAskAndAnswersOfAnotherKind) {
    const auto id = begun();

    EXPECT_EQ(entered(says(id, "no_such_question", "yes")), "visit_forms.no_such_question");
    EXPECT_EQ(entered(says(id, "held_today", "yes")), "visit_forms.not_yes_or_no");
    EXPECT_EQ(entered({id, "lawyer_room", 0, {}, 4, {}}), "visit_forms.not_a_number");
    EXPECT_EQ(entered({id, "held_today", 0, {}, -1, {}}), "visit_forms.number");
    EXPECT_EQ(
        entered({id, "lawyer_room", 0, {}, {}, Confidential(std::string(note_bytes_max + 1, 'a'))}),
        "visit_forms.note");
    EXPECT_TRUE(whole(id).answers.empty());
    auto draft = form();
    draft.edition = 2;
    EXPECT_EQ(refused(draft), "visit_forms.no_such_edition");
    draft.edition = 0;
    EXPECT_EQ(refused(draft), "visit_forms.no_such_edition");
}

TEST_P(AVisitForm, LosesNothingThatSomebodyElseEnteredMeanwhile) {
    const auto id = begun();
    EXPECT_EQ(entered(says(id, "lawyer_room", "yes")), "");
    // Another question, by somebody who had read the form before that.
    EXPECT_EQ(entered(says(id, "washing", "no")), "");
    // The same question, by who has not seen the answer.
    EXPECT_EQ(entered(says(id, "lawyer_room", "no")), "visit_forms.entered_meanwhile");
    EXPECT_EQ(whole(id).answers.front().answer->value, "yes");
    // The same again, as after a lost line, is no conflict and no second entry.
    EXPECT_EQ(entered(says(id, "lawyer_room", "yes")), "");
    EXPECT_EQ(whole(id).answers.front().version, 1);

    EXPECT_EQ(entered(says(id, "lawyer_room", "no", 1)), "");
    EXPECT_EQ(whole(id).answers.front().answer->value, "no");
    EXPECT_EQ(whole(id).answers.size(), 2u);
}

TEST_P(AVisitForm, TakesAnAnswerBackWhichIsNoNo) {
    const auto id = begun();
    EXPECT_EQ(entered(says(id, "lawyer_room", "no")), "");
    EXPECT_EQ(entered({id, "lawyer_room", 1, {}, {}, {}}), "");
    const auto kept = whole(id).answers.front();

    EXPECT_FALSE(kept.answer);
    EXPECT_EQ(kept.version, 2);
}

TEST_P(AVisitForm, StandsInTheListOfItsVisitAndGoesWithItsKey) {
    const auto id = begun();
    EXPECT_EQ(entered(says(id, "lawyer_room", "no")), "");
    writing([&](guard::OwnWork& work) {
        EXPECT_EQ(list(work, {visit(), {}}).value().total, 1);
        EXPECT_EQ(list(work, {Id<visits::Visit>::random(), {}}).value().total, 0);
        EXPECT_TRUE(remove(work, {id}));
        EXPECT_EQ(find(work, {id}).error().kind, ErrorKind::not_found);
        EXPECT_EQ(remove(work, {id}).error().kind, ErrorKind::not_found);
        return 0;
    });

    std::int64_t keys = -1;
    database().reading()->each("SELECT COUNT(*) FROM record_keys WHERE record = $1",
                               store::Binds{id.text()},
                               [&](const store::Row& row) { keys = row.integer(0); });
    EXPECT_EQ(keys, 0);
}

TEST_P(AVisitForm, HasQuestionsWithKeysAndNumbersOfTheirOwnThatAllMaySee) {
    written_by_the_visitors([&](guard::OwnWork& work) {
        const auto all = questions(work, {}).value();
        std::set<std::string> keys;
        std::set<std::int64_t> numbers;
        for (const auto& question : all) {
            keys.insert(question->key);
            numbers.insert(question->number);
            EXPECT_TRUE(vocabularies::check(work, question->theme, "theme")) << question->key;
            EXPECT_TRUE(vocabularies::check(work, question->kind, "kind")) << question->key;
            EXPECT_TRUE(vocabularies::check(work, question->groups, "groups")) << question->key;
            EXPECT_TRUE(vocabularies::check(work, question->place_types, "type")) << question->key;
        }
        EXPECT_GE(all.size(), 80u);
        EXPECT_EQ(keys.size(), all.size());
        EXPECT_EQ(numbers.size(), all.size());
        EXPECT_EQ(questions(work, {2}).error().code, "visit_forms.no_such_edition");
        return 0;
    });
}

}  // namespace liaise::visit_forms
