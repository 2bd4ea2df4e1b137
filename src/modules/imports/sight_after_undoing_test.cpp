#include "guard/persons.hpp"
#include "guard/sessions.hpp"
#include "modules/imports/lists_of_inspections_test.hpp"

namespace liaise::imports {
namespace {

const std::string list_of_bodies = R"(name = "visitors"
language = "en"
source = "A list of visitors"
[body]
name = "place"
[body.is_dependent]
column = "rating"
values = { "yes" = "yes", "no" = "no" }
[body.type]
column = "day"
values = { "ngo" = "ngo" }
otherwise = "other"
)";

/// A body of a list for which somebody signs in, and a visit that another body made on a day.
class SightAfterUndoing : public ListsOfInspections {
protected:
    Id<Import> listed(const std::string& is_dependent) {
        return loading("list.csv", "Juridical Watch,ngo," + is_dependent + "\n", list_of_bodies);
    }
    void make_visit() {
        const auto place = added("Alder Prison");
        const auto council = body_called("NPM");
        const auto said = writing([&](guard::RegisterWork& work) {
            visits::Draft draft;
            draft.place = place;
            draft.bodies = {council};
            draft.when = when_from("2024-05-06").value();
            draft.source.statement = "Made up";
            return visits::state(work, draft);
        });
        ASSERT_TRUE(said) << said.error().message;
    }
    Id<bodies::Body> body_called(const std::string& name) {
        return reading([&](guard::Work& work) {
            bodies::Question question;
            question.search = name;
            return bodies::list(work, question)->items.at(0)->id;
        });
    }
    /// When the visit was, as who signs in for the body of the list is told in the next half-year.
    std::string told_to_them() {
        const auto viewer = signed_in();
        const Moment later{now.seconds + 60 * 24 * 60 * 60};
        guard::Afterwards theirs(database(), viewer, Clock::standing_at(later));
        return theirs.reading([](guard::Work& work) {
            return text_of(visits::list(work, {}).value().items.at(0)->when);
        });
    }

private:
    guard::Viewer signed_in() {
        const auto body = body_called("Juridical");
        const auto tx = database().writing();
        if (!person_) {
            const guard::NewPerson eve{Id<guard::BodyRef>{body.value},
                                       guard::Role::reader, "Eve", "eve", {}};
            person_ = guard::Persons::enrol(
                          *tx, eve,
                          guard::Passwords::hashed(Confidential("four unrelated words here")), now)
                          .value();
        }
        std::optional<guard::SessionChange> session;
        guard::Door door{*tx, now, "192.0.2.7", "", session};
        auto viewer = guard::Sessions::begin(door, *person_, "Test").value();
        tx->commit();
        return viewer;
    }

    std::optional<Id<guard::Person>> person_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, SightAfterUndoing, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(SightAfterUndoing, ABodyThatDependsAgainIsToldHalfYearsAgain) {
    make_visit();
    listed("yes");
    const auto half_year = told_to_them();
    ASSERT_NE(half_year, "2024-05-06");
    const auto mistake = listed("no");
    ASSERT_EQ(told_to_them(), "2024-05-06");

    EXPECT_EQ(undone(mistake).bodies_put_back, 1);

    EXPECT_EQ(told_to_them(), half_year);
}

TEST_P(SightAfterUndoing, ABodyThatNoLongerDependsIsToldDaysAgain) {
    make_visit();
    listed("no");
    const auto mistake = listed("yes");
    ASSERT_NE(told_to_them(), "2024-05-06");

    undone(mistake);

    EXPECT_EQ(told_to_them(), "2024-05-06");
}

}  // namespace
}  // namespace liaise::imports
