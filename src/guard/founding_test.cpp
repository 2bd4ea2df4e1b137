#include "guard/founding.hpp"

#include "guard/an_installation_test.hpp"
#include "guard/invitations.hpp"

namespace liaise::guard {
namespace {

class AFounding : public engines::OnBothEngines {
protected:
    AFounding() : engines::OnBothEngines(guard_steps()) {}

    const Id<BodyRef> npm = Id<BodyRef>::random();
    const Clock clock = Clock::standing_at({1'800'000'000});
    const NewInstallation wanted{"Ostrelle", "fr", {"Ada", "ada", {}, {}},
                                 {"Root", "root", {}, {}}};
    const Founding::FirstRecords the_body = [this](RegisterWork&) { return npm; };

    std::int64_t rows_of(const std::string& table) {
        std::int64_t rows = 0;
        database().reading()->each("SELECT COUNT(*) FROM " + table, {},
                                   [&](const store::Row& row) { rows = row.integer(0); });
        return rows;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AFounding, engines::both_engines(), engines::name_of_engine);

TEST_P(AFounding, InvitesTheFirstCoordinatorAndTheAdministrator) {
    const auto founded = Founding::found(database(), clock, wanted, the_body);
    ASSERT_TRUE(founded);
    auto tx = database().writing();
    const auto accepted = [&](const Confidential& token, const std::string& name) {
        std::optional<SessionChange> none;
        Doorstep step(*tx, clock.now(), "", "", none);
        Door door{*tx, clock.now(), "", "", none};
        const InvitationAcceptance given{std::string(token.reveal()), name, name,
                                         Confidential("quarry lemon otter")};
        const auto made = Invitations::prepare(step, given);
        return made && Invitations::accept(door, given, *made);
    };
    ASSERT_TRUE(accepted(founded->coordinator_token, "ada"));
    ASSERT_TRUE(accepted(founded->administrator_token, "root"));
    const auto viewer_called = [&](const std::string& name) {
        return *Sessions::viewer_for_command_line(*tx, name, Confidential("quarry lemon otter"), {},
                                                  clock.now());
    };

    EXPECT_TRUE(viewer_called("ada").writes_the_register());
    EXPECT_EQ(npm, viewer_called("ada").body());
    EXPECT_TRUE(viewer_called("root").runs_the_machine());
}

TEST_P(AFounding, IsOnce) {
    ASSERT_TRUE(Founding::found(database(), clock, wanted, the_body));

    const auto again = Founding::found(database(), clock, wanted, the_body);
    EXPECT_EQ("founding.done_before", code_of(again));
    EXPECT_EQ(1, rows_of("installation"));
    EXPECT_EQ(2, rows_of("invitations"));
}

TEST_P(AFounding, LeavesNothingWhenTheFirstRecordsAreRefused) {
    const Founding::FirstRecords refused = [](RegisterWork& work) -> Result<Id<BodyRef>> {
        Founding::set_dependence(work, Id<BodyRef>::random(), true);
        return invalid("names", "error.no_name", "Give the body a name.");
    };
    const auto outcome = Founding::found(database(), clock, wanted, refused);

    EXPECT_EQ("error.no_name", code_of(outcome));
    EXPECT_EQ(0, rows_of("installation") + rows_of("invitations") + rows_of("body_standing"));
}

TEST_P(AFounding, IsKnownAfterwards) {
    EXPECT_FALSE(Founding::installation(*database().reading()));
    ASSERT_TRUE(Founding::found(database(), clock, wanted, the_body));
    const auto installation = Founding::installation(*database().reading());

    ASSERT_TRUE(installation);
    EXPECT_EQ(npm, installation->coordinating_body);
    EXPECT_EQ("Ostrelle", installation->name);
    EXPECT_EQ("fr", installation->language);
}

}  // namespace
}  // namespace liaise::guard
