#include "guard/clock_belief.hpp"
#include "main/expiry.hpp"
#include "seen/filling.hpp"

namespace liaise::seen {

namespace {

using guard::ClockBelief;

class ADoubtedClock : public engines::OnBothEngines {
protected:
    /// The machine's clock says that it is noon of this day, and somebody looks at it.
    void clock_says(const char* day) {
        installation_.come_to(day_from(day).value());
        change_belief([&](ClockBelief& belief) { belief.look(now(), {}); });
    }
    void say_that_it_is_right() {
        change_belief([&](ClockBelief& belief) { belief.confirm(now()); });
    }
    bool is_doubted() {
        return ClockBelief::kept(*database().reading()).value().doubted.has_value();
    }
    http::Reply stated(const std::optional<std::string>& when = {}) {
        for (const auto& route : installation_.routes()) {
            if (route.path != "/register/visits" || route.method != guard::Method::post) continue;
            auto visit = installation_.filled(route, "written down");
            if (when) visit["when"] = *when;
            return installation_.asked(Kind::register_lead, "POST", route.path, visit.dump());
        }
        return {};
    }
    void state_a_visit() {
        const auto reply = stated();
        ASSERT_EQ(reply.status, 200) << reply.body;
    }
    void correct(const std::string& place, int version) {
        for (const auto& route : installation_.routes()) {
            if (route.path != "/places/{id}" || route.method != guard::Method::put) continue;
            auto input = installation_.filled(route, "said " + std::to_string(version));
            input["version"] = version;
            const auto reply =
                installation_.asked(Kind::register_lead, "PUT", place, input.dump());
            ASSERT_EQ(reply.status, 200) << reply.body;
        }
    }
    std::int64_t visits_told(Kind kind) {
        const auto reply = installation_.asked(kind, "GET", "/visits");
        return Json::parse(reply.bytes())["total"].get<std::int64_t>();
    }

    AnInstallation installation_{database()};

private:
    Moment now() const { return installation_.clock().now(); }
    template <class F>
    void change_belief(F&& change) {
        const auto tx = database().writing();
        auto belief = ClockBelief::kept(*tx).value_or(ClockBelief{now(), {}, {}, {}, {}});
        change(belief);
        belief.keep(*tx);
        tx->commit();
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ADoubtedClock, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(ADoubtedClock, FarAheadTellsABodyThatDependsNothingOfThisHalfYear) {
    clock_says("2026-11-20");
    const auto told = visits_told(Kind::dependent_lead);
    state_a_visit();
    ASSERT_GT(visits_told(Kind::register_lead), told);

    clock_says("2028-02-01");
    EXPECT_TRUE(is_doubted());
    EXPECT_EQ(visits_told(Kind::dependent_lead), told);
    say_that_it_is_right();
    EXPECT_EQ(visits_told(Kind::dependent_lead), told);
    clock_says("2028-05-20");
    clock_says("2028-07-02");
    EXPECT_EQ(visits_told(Kind::dependent_lead), told + 1);
}

TEST_P(ADoubtedClock, ThatIsBehindHasNothingWrittenInAHalfYearThatWasTold) {
    clock_says("2026-11-20");
    const auto told = visits_told(Kind::dependent_lead);
    clock_says("2026-02-01");
    ASSERT_TRUE(is_doubted());
    state_a_visit();

    clock_says("2026-11-21");
    EXPECT_FALSE(is_doubted());
    EXPECT_GT(visits_told(Kind::register_lead), told);
    EXPECT_EQ(visits_told(Kind::dependent_lead), told);
    clock_says("2027-01-02");
    EXPECT_EQ(visits_told(Kind::dependent_lead), told + 1);
}

TEST_P(ADoubtedClock, LetsNoVisitBeStatedThatIsStillToComeByWhatItSays) {
    clock_says("2026-11-20");  // ahead, as the machine was started: it is believed
    installation_.come_to(day_from("2026-09-01").value());
    EXPECT_EQ(stated("2026-10-15").status, 400);  // before anybody looks
    clock_says("2026-09-02");
    ASSERT_TRUE(is_doubted());

    EXPECT_EQ(stated("2026-10-15").status, 400);
    EXPECT_EQ(stated("2026-09-03").status, 400);
    EXPECT_EQ(stated("2026-09-02").status, 200);
    EXPECT_EQ(stated("2026-09-01").status, 200);
}

TEST_P(ADoubtedClock, FarAheadDoesNotTellThatSomethingWasTakenOutOfTheHistory) {
    clock_says("2026-11-20");
    const auto place = "/places/" + installation_.places().front();
    const auto heard = [&] {
        const auto reply = installation_.asked(Kind::dependent_lead, "GET", place + "/history");
        return std::string(reply.bytes());
    };
    for (const int version : {1, 2}) correct(place, version);
    const Json blanking{{"version", 2}, {"reason", "it named somebody"}};
    ASSERT_EQ(installation_.asked(Kind::register_lead, "POST", place + "/history/blanking",
                                  blanking.dump()).status,
              200);
    const auto before = heard();

    clock_says("2028-02-01");
    ASSERT_TRUE(is_doubted());
    EXPECT_EQ(heard(), before);
    say_that_it_is_right();
    clock_says("2028-07-02");
    EXPECT_NE(heard(), before);
}

TEST_P(ADoubtedClock, IsLookedAtWithoutReadingTheLedgerAgain) {
    clock_says("2026-11-20");
    {
        const auto tx = database().writing();
        tx->execute("ALTER TABLE ledger RENAME TO ledger_aside", {});
        tx->execute("UPDATE clock_belief SET looked = NULL", {});
        tx->commit();
    }
    {
        http::Log silent(-1);
        const Expiry hourly(database(), installation_.clock(), silent);
    }

    EXPECT_TRUE(ClockBelief::kept(*database().reading())->looked);
}

TEST_P(ADoubtedClock, IsToldToEverybodyWhoIsSignedIn) {
    const auto said = [&](Kind kind) {
        return Json::parse(installation_.asked(kind, "GET", "/clock").bytes());
    };
    clock_says("2026-11-20");
    EXPECT_TRUE(said(Kind::reader)["doubted"].is_null());

    clock_says("2028-02-01");
    for (const auto kind : {Kind::reader, Kind::dependent_lead, Kind::machine})
        EXPECT_EQ(said(kind)["doubted"], "2028-02-01T12:00:00Z") << name_of(kind);
    EXPECT_EQ(installation_.asked(Kind::nobody, "GET", "/clock").status, 401);
}

}  // namespace liaise::seen
