#include "guard/sessions.hpp"

#include "guard/an_installation_test.hpp"

namespace liaise::guard {
namespace {

constexpr std::int64_t an_hour = 60 * 60;
constexpr std::int64_t a_day = 24 * an_hour;

class ASession : public AnInstallation {};
INSTANTIATE_TEST_SUITE_P(BothEngines, ASession, engines::both_engines(), engines::name_of_engine);

TEST_P(ASession, TellsWhoAsks) {
    const auto token = signed_in(person_called("ada"));
    const auto viewer = viewer_of(token);

    ASSERT_TRUE(viewer);
    EXPECT_EQ(person_called("ada"), viewer->person());
    EXPECT_EQ(npm, viewer->body());
    EXPECT_EQ(Role::coordinator, viewer->role());
    EXPECT_TRUE(viewer->writes_the_register());
    EXPECT_EQ(43U, token.size());
}

TEST_P(ASession, IsNobodysWithAnotherToken) {
    const auto token = signed_in(person_called("ada"));

    EXPECT_FALSE(viewer_of(""));
    EXPECT_FALSE(viewer_of("made up"));
    EXPECT_FALSE(viewer_of(token + "A"));
}

TEST_P(ASession, OfTheMachinesAdministratorHasNoBodyAndNoScope) {
    const auto viewer = viewer_of(signed_in(person_called("root.admin")));

    ASSERT_TRUE(viewer);
    EXPECT_TRUE(viewer->runs_the_machine());
    EXPECT_FALSE(viewer->body());
    EXPECT_TRUE(viewer->scopes().empty());
    EXPECT_FALSE(viewer->is_at_least(Role::reader));
    EXPECT_FALSE(viewer->writes_the_register());
}

TEST_P(ASession, OfACoordinatorElsewhereDoesNotWriteTheRegister) {
    const auto elsewhere = enrolled(Id<BodyRef>::random(), "bo", Role::coordinator);

    EXPECT_FALSE(viewer_of(signed_in(elsewhere))->writes_the_register());
}

TEST_P(ASession, SeesDaysOnlyOfABodyThatIsKnownToBeIndependent) {
    const auto unknown = Id<BodyRef>::random();
    const auto dependent = Id<BodyRef>::random();
    const auto independent = Id<BodyRef>::random();
    {
        auto tx = database().writing();
        const auto ada = Sessions::viewer_for_command_line(*tx, "ada", password, {}, noon);
        auto work = RegisterWork::of(Work(ada.value(), *tx, noon));
        Founding::set_dependence(*work, independent, true);
        Founding::set_dependence(*work, independent, false);
        Founding::set_dependence(*work, dependent, true);
        tx->commit();
    }
    const auto sight_of = [&](const Id<BodyRef>& body, const std::string& name) {
        return viewer_of(signed_in(enrolled(body, name)))->sight();
    };

    EXPECT_EQ(Sight::coarse, sight_of(unknown, "p1"));
    EXPECT_EQ(Sight::coarse, sight_of(dependent, "p2"));
    EXPECT_EQ(Sight::exact, sight_of(independent, "p3"));
    EXPECT_EQ(Sight::exact, sight_of(npm, "p4"));
    EXPECT_EQ(Sight::coarse, viewer_of(signed_in(person_called("root.admin")))->sight());
}

TEST_P(ASession, EndsAfterTwelveHoursWithoutUse) {
    const auto token = signed_in(person_called("ada"));

    EXPECT_TRUE(viewer_of(token, after(12 * an_hour - 1)));
    EXPECT_FALSE(viewer_of(token, after(12 * an_hour)));
}

TEST_P(ASession, InUseLastsSevenDaysAndNoLonger) {
    const auto token = signed_in(person_called("ada"));
    for (std::int64_t t = 11 * an_hour; t < 7 * a_day; t += 11 * an_hour) {
        ASSERT_TRUE(viewer_of(token, after(t)));
        Sessions::touch(database(), token, after(t));
    }

    EXPECT_TRUE(viewer_of(token, after(7 * a_day - 1)));
    EXPECT_FALSE(viewer_of(token, after(7 * a_day)));
}

TEST_P(ASession, OfATimeWhenTheClockWasAheadEndsWhenItIsSetRight) {
    const auto token = signed_in(person_called("ada"), after(30 * a_day));

    EXPECT_TRUE(viewer_of(token, after(30 * a_day)));
    EXPECT_FALSE(viewer_of(token, noon));
}

TEST_P(ASession, AsksToBeTouchedEveryTenMinutesAtMost) {
    const auto token = signed_in(person_called("ada"));
    const auto is_due = [&](std::int64_t seconds) {
        return Sessions::found(*database().reading(), token, after(seconds))->is_to_be_touched;
    };

    EXPECT_FALSE(is_due(599));
    EXPECT_TRUE(is_due(600));
    Sessions::touch(database(), token, after(600));
    EXPECT_FALSE(is_due(1'199));
}

TEST_P(ASession, BeginsWithAFreshTokenAndEndsTheOneBefore) {
    const auto first = signed_in(person_called("ada"));
    const auto second = signed_in(person_called("ada"), after(1), first);

    EXPECT_NE(first, second);
    EXPECT_EQ(43U, first.size()) << "256 bits in base 64";
    EXPECT_FALSE(viewer_of(first, after(1)));
    EXPECT_TRUE(viewer_of(second, after(1)));
}

TEST_P(ASession, DoesNotLieInTheDatabaseAsItsToken) {
    const auto token = signed_in(person_called("ada"));
    database().reading()->each(
        "SELECT id || token_hash || person || device || created || last_seen || expires "
        "FROM sessions",
        {}, [&](const store::Row& row) {
            EXPECT_EQ(std::string::npos, row.text(0).find(token));
        });
}

TEST_P(ASession, IsListedToItsPersonAndEndedByNobodyElse) {
    const auto ada = person_called("ada");
    const auto bo = enrolled(npm, "bo");
    const auto token = signed_in(ada);
    signed_in(ada, after(5));
    auto tx = database().writing();
    const auto sessions = Sessions::of(*tx, ada, token, after(10));

    ASSERT_EQ(2U, sessions.size());
    EXPECT_FALSE(sessions[0].is_this_one);
    EXPECT_TRUE(sessions[1].is_this_one);
    EXPECT_EQ("Firefox", sessions[1].device);
    EXPECT_TRUE(Sessions::of(*tx, bo, token, after(10)).empty());
    EXPECT_EQ("error.not_found", code_of(Sessions::end(*tx, bo, sessions[1].id)));
    EXPECT_TRUE(Sessions::end(*tx, ada, sessions[1].id));
    EXPECT_FALSE(Sessions::viewer(*tx, token, after(10)));
}

TEST_P(ASession, EndsAtOnceWhenItsPersonIsDisabled) {
    const auto token = signed_in(person_called("ada"));
    run("UPDATE persons SET disabled_since = $1", {text_of(noon)});

    EXPECT_FALSE(viewer_of(token));
    EXPECT_EQ("", signed_in(person_called("ada")));
}

TEST_P(ASession, MakesRoomForItselfBeyondTheTwentieth) {
    const auto first = signed_in(person_called("ada"));
    std::string last;
    for (int i = 1; i <= 20; ++i) last = signed_in(person_called("ada"), after(i));

    EXPECT_FALSE(viewer_of(first, after(20)));
    const auto tx = database().reading();
    EXPECT_EQ(20U, Sessions::of(*tx, person_called("ada"), last, after(20)).size());
}

TEST_P(ASession, ProvesAChangeByATokenOfItsOwn) {
    const auto one = signed_in(person_called("ada"));
    const auto other = signed_in(person_called("ada"), after(1));

    EXPECT_TRUE(Sessions::csrf_matches(one, Sessions::csrf_token(one)));
    EXPECT_FALSE(Sessions::csrf_matches(one, Sessions::csrf_token(other)));
    EXPECT_FALSE(Sessions::csrf_matches(one, ""));
    EXPECT_FALSE(Sessions::csrf_matches("", Sessions::csrf_token("")));
    EXPECT_EQ(std::string::npos, Sessions::csrf_token(one).find(one));
}

}  // namespace
}  // namespace liaise::guard
