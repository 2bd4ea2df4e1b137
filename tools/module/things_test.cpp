#include "modules/things/things.hpp"

#include "engines/engines.hpp"
#include "guard/persons.hpp"
#include "guard/sessions.hpp"

namespace liaise::things {
namespace {

constexpr Moment noon{1'800'000'000};

/// Two bodies, each with an editor, who know nothing of each other.
class Things : public engines::OnBothEngines {
protected:
    const guard::Viewer ours = an_editor("ours");
    const guard::Viewer theirs = an_editor("theirs");

    template <class F>
    auto reading(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, noon);
        return f(work);
    }

    template <class F>
    auto writing(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }

    Id<Thing> added(const std::string& title) {
        return writing(ours, [&](guard::OwnWork& work) {
            return add(work, {title, work.today(), Confidential("for us only")}).value();
        });
    }

private:
    guard::Viewer an_editor(const std::string& name) {
        static const auto hash = guard::Passwords::hashed(Confidential("four unrelated words"));
        const auto tx = database().writing();
        const guard::NewPerson person{Id<guard::BodyRef>::random(), guard::Role::editor, name, name,
                                      {}};
        const auto id = guard::Persons::enrol(*tx, person, hash, noon).value();
        std::optional<guard::SessionChange> session;
        guard::Door door{*tx, noon, "192.0.2.7", "", session};
        const auto viewer = guard::Sessions::begin(door, id, "Test").value();
        tx->commit();
        return viewer;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, Things, engines::both_engines(), engines::name_of_engine);

TEST_P(Things, ComeBackAsTheyWereWritten) {
    const auto id = added("The first");
    const auto found = reading(ours, [&](guard::Work& work) { return find(work, {id}).value(); });

    EXPECT_EQ(found->title, "The first");
    EXPECT_EQ(found->on, day_of(noon));
    EXPECT_EQ(found->note.reveal(), "for us only");
}

TEST_P(Things, OfAnotherBodyAreNeitherFoundNorCounted) {
    const auto id = added("The first");
    reading(theirs, [&](guard::Work& work) {
        const auto list_of_theirs = list(work, {}).value();

        EXPECT_EQ(find(work, {id}).error().kind, ErrorKind::not_found);
        EXPECT_TRUE(list_of_theirs.items.empty());
        EXPECT_EQ(list_of_theirs.total, 0);
        return 0;
    });
}

TEST_P(Things, OfAnotherBodyCannotBeCorrected) {
    const auto id = added("The first");
    const auto outcome = writing(theirs, [&](guard::OwnWork& work) {
        return correct(work, {id, 1, {"Theirs now", {}, {}}});
    });

    EXPECT_EQ(outcome.error().kind, ErrorKind::not_found);
}

TEST_P(Things, AreNotCorrectedOverWhatSomebodyElseCorrectedMeanwhile) {
    const auto id = added("The first");
    const auto corrected = [&](const std::string& title) {
        return writing(ours, [&](guard::OwnWork& work) {
            return correct(work, {id, 1, {title, {}, {}}});
        });
    };

    EXPECT_TRUE(corrected("The second"));
    EXPECT_EQ(corrected("The third").error().kind, ErrorKind::conflict);
}

TEST_P(Things, HaveATitle) {
    const auto outcome = writing(ours, [&](guard::OwnWork& work) {
        return add(work, {"", {}, {}});
    });

    EXPECT_EQ(outcome.error().field, "title");
}

}  // namespace
}  // namespace liaise::things
