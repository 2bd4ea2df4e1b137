#include "modules/programmes/a_programme_test.hpp"

#include <algorithm>

namespace liaise::programmes {

INSTANTIATE_TEST_SUITE_P(BothEngines, AProgramme, engines::both_engines(), engines::name_of_engine);

TEST_P(AProgramme, IsReadByWhoIsNamedAndForAllOthersIsNotThere) {
    begin_with(plan());
    ASSERT_EQ("", named(bo, cy));

    EXPECT_EQ("The year 2027", seen(bo)->plan.title);
    EXPECT_EQ("The year 2027", seen(cy)->plan.title);
    EXPECT_EQ(1U, programmes_of(cy));
    for (const auto& other : {di, ed, fay}) {
        EXPECT_EQ(ErrorKind::not_found, seen(other).error().kind);
        EXPECT_EQ(0U, programmes_of(other));
    }
}

TEST_P(AProgramme, IsChangedByNobodyWhoIsNotInIt) {
    begin_with(plan());
    const auto missing = not_found().error().code;

    EXPECT_EQ(missing, done(di, &correct, {programme, 1, plan()}));
    EXPECT_EQ(missing, done(di, &end, {programme}));
    EXPECT_EQ(missing, done(di, &add_candidate, candidate(alder)));
    EXPECT_EQ(missing, done(di, &rank, {programme, alder, {"visit"}, "Why not."}));
    EXPECT_EQ(missing, named(di, di));
    EXPECT_EQ(missing, taken_out(di, bo));
    EXPECT_EQ("The year 2027", seen(bo)->plan.title);
}

TEST_P(AProgramme, IsNotReadAnyMoreByWhoWasTakenOut) {
    begin_with(plan());
    ASSERT_EQ("", named(bo, cy));

    ASSERT_EQ("", taken_out(bo, cy));
    EXPECT_EQ(ErrorKind::not_found, seen(cy).error().kind);
    EXPECT_EQ(0U, programmes_of(cy));
    EXPECT_EQ("circles.last", taken_out(bo, bo)) << "or it would be lost";
    ASSERT_EQ("", named(bo, ed)) << "a reader can be named";
    ASSERT_EQ("", taken_out(bo, bo));
    EXPECT_EQ(ErrorKind::not_found, seen(bo).error().kind);
    EXPECT_EQ("The year 2027", seen(ed)->plan.title);
}

TEST_P(AProgramme, LetsSomebodyBeTakenOutHoweverFullItIs) {
    begin_with(plan());
    ASSERT_EQ("", named(bo, cy));
    std::string full;
    for (const auto& place : {alder, birch, cedar, dogwood}) {
        ASSERT_EQ("", done(bo, &add_candidate, candidate(place)));
        for (std::size_t i = 0; i < rankings_max && full.empty(); ++i)
            full = done(cy, &rank,
                        {programme, place, {"visit"}, std::string(words_bytes_max, '\x01')});
    }
    for (std::string words(words_bytes_max, 'a'); !words.empty(); words.resize(words.size() / 2))
        while (done(cy, &rank, {programme, dogwood, {"visit"}, words}).empty()) continue;
    ASSERT_EQ("programmes.full", full);

    EXPECT_EQ("", taken_out(bo, cy));
    EXPECT_EQ(ErrorKind::not_found, seen(cy).error().kind);
}

TEST_P(AProgramme, NamesNobodyOfAnotherBody) {
    begin_with(plan());

    EXPECT_EQ("programmes.no_colleague", named(bo, fay));
    EXPECT_EQ(1U, seen(bo)->people.size());
}

TEST_P(AProgramme, SaysInItselfWhoDidWhatAndNowhereElse) {
    const auto lines = [&] {
        std::int64_t all = 0;
        database().reading()->each("SELECT COUNT(*) FROM ledger", {},
                                   [&](const store::Row& row) { all = row.integer(0); });
        return all;
    };
    const auto before = lines();
    begin_with(plan());
    ASSERT_EQ("", named(bo, cy));
    ASSERT_EQ("", taken_out(cy, cy));

    EXPECT_EQ(before, lines());
    const auto deeds = seen(bo)->deeds;
    ASSERT_EQ(3U, deeds.size());
    EXPECT_EQ("left", deeds[0].kind.value);
    EXPECT_EQ("named", deeds[1].kind.value);
    EXPECT_EQ(cy->person(), deeds[1].person);
    EXPECT_EQ("begun", deeds[2].kind.value);
}

TEST_P(AProgramme, KeepsWhatWasSaidBeforeOfACandidate) {
    begin_with(plan());
    ASSERT_EQ("", named(bo, cy));
    ASSERT_EQ("", done(bo, &add_candidate, candidate(alder)));
    ASSERT_EQ("", done(bo, &rank, {programme, alder, {"visit"}, "Nobody was there."}));
    ASSERT_EQ("", done(cy, &rank, {programme, alder, {"not_now"}, "It is being rebuilt."}));
    EXPECT_EQ("error.missing", done(cy, &rank, {programme, alder, {"visit"}, "  "}));

    const auto programme_seen = seen(bo).value();
    const auto& rankings = programme_seen.candidates.at(0).rankings;
    ASSERT_EQ(2U, rankings.size());
    EXPECT_EQ("not_now", rankings[0].rank.value);
    EXPECT_EQ("Nobody was there.", rankings[1].why);
    EXPECT_EQ(bo->person(), rankings[1].by);
    EXPECT_EQ(0, programme_seen.room.planned) << "the latest word holds";
}

TEST_P(AProgramme, LaysTheReasonsSideBySideByName) {
    visited(birch, npm, "2026-03-01", "unannounced");
    visited(birch, judge, "2026-09-01", "announced");  // stays with the judges
    recommendations::Draft asked;
    asked.issuer = npm;
    asked.title = "Heating";
    asked.text = "Heat the cells.";
    asked.nature = {"recommendation"};
    asked.kind = {"after_visit"};
    asked.extent = {"place"};
    asked.place = birch;
    asked.priority = {"high"};
    asked.due = Day::of(2026, 6, 1);
    as<guard::OwnWork>(bo, [&](guard::OwnWork& work) {
        return recommendations::add(work, asked);
    }).value();
    begin_with(plan());
    ASSERT_EQ("", done(bo, &add_candidate, candidate(cedar)));
    ASSERT_EQ("", done(bo, &add_candidate, candidate(birch)));

    const auto reasons = seen(bo)->reasons;
    ASSERT_EQ(2U, reasons.size());
    EXPECT_EQ(birch, reasons[0].place);
    EXPECT_EQ("2026-03-01", text_of(reasons[0].own_last.value()));
    EXPECT_EQ("2026-03-01", text_of(reasons[0].last.value())) << "others' own visits are theirs";
    ASSERT_EQ(1U, reasons[0].own_how.size());
    EXPECT_EQ("unannounced", reasons[0].own_how[0].value);
    EXPECT_EQ(1, reasons[0].open_recommendations);
    EXPECT_EQ(1, reasons[0].overdue_recommendations);
    EXPECT_EQ("unknown", reasons[0].complaints_known.value) << "silence is not known to be silence";
    EXPECT_EQ(cedar, reasons[1].place);
    EXPECT_FALSE(reasons[1].last);
    EXPECT_EQ(0, reasons[1].open_recommendations);
}

TEST_P(AProgramme, SaysWhereFewerComplainThanAtPlacesLikeIt) {
    as<guard::OwnWork>(bo, [&](guard::OwnWork& work) -> Result<Done> {
        complaints::StretchDraft whole;
        whole.from = Day::of(2025, 1, 1);
        whole.to = Day::of(2025, 12, 31);
        whole.source = {"Made up", {}, {}};
        complaints::state_complete(work, whole).value();
        complaints::CountDraft count;
        count.place = birch;
        count.theme = {"health_care"};
        count.from = Day::of(2025, 1, 1);
        count.span = {"year"};
        count.number = 7;
        count.source = {"Made up", {}, {}};
        complaints::add_count(work, count).value();
        return Done{};
    }).value();
    begin_with(plan());
    ASSERT_EQ("", done(bo, &add_candidate, candidate(alder)));
    ASSERT_EQ("", done(bo, &add_candidate, candidate(birch)));

    const auto reasons = seen(bo)->reasons;
    EXPECT_EQ("none", reasons.at(0).complaints_known.value);
    EXPECT_EQ(2, reasons.at(0).alike_known) << "the other two prisons";
    EXPECT_EQ(1, reasons.at(0).alike_more);
    EXPECT_EQ("counted", reasons.at(1).complaints_known.value);
    EXPECT_EQ(7, reasons.at(1).complaints);
    EXPECT_EQ(0, reasons.at(1).alike_more);
}

TEST_P(AProgramme, SaysWhatOfItsObligationsIsNotMet) {
    visited(alder, npm, "2026-06-01", "announced");
    auto wanted = plan();
    wanted.visits_at_most = 3;
    wanted.slack = 1;
    wanted.obligations = {{"Each prison every two years", {"place"}, {{"prison"}}, {}, 24},
                          {"Each region every year", {"region"}, {}, {}, 12}};
    begin_with(wanted);
    planned(birch);

    const auto programme_seen = seen(bo).value();
    const auto& prisons = programme_seen.obligations.at(0);
    EXPECT_EQ(3, prisons.owed);
    EXPECT_EQ(1, prisons.met);
    EXPECT_EQ(1, prisons.planned);
    ASSERT_EQ(1U, prisons.first_not_met.size());
    EXPECT_EQ(cedar, prisons.first_not_met[0].place);
    const auto& regions = programme_seen.obligations.at(1);
    EXPECT_EQ(2, regions.owed);
    EXPECT_EQ(1, regions.planned);
    ASSERT_EQ(1U, regions.first_not_met.size());
    EXPECT_EQ(north, regions.first_not_met[0].region) << "June 2026 is too long before 2027's end";
    EXPECT_EQ(1, programme_seen.room.left);
    EXPECT_EQ(1, programme_seen.room.needed_for_obligations);
    EXPECT_FALSE(programme_seen.room.short_of);
}

TEST_P(AProgramme, SaysForHowManyObligationsThereIsNoRoom) {
    auto wanted = plan();
    wanted.visits_at_most = 2;
    wanted.slack = 1;
    wanted.obligations = {{"Each prison every year", {"place"}, {{"prison"}}, {}, 12}};
    begin_with(wanted);
    planned(birch);

    const auto room = seen(bo)->room;
    EXPECT_EQ(0, room.left);
    EXPECT_EQ(2, room.needed_for_obligations);
    EXPECT_EQ(2, room.short_of);
    EXPECT_EQ(2, room.days);
}

TEST_P(AProgramme, IsUnsureWhereAVisitMayHaveBeenLateEnough) {
    visited(alder, npm, "2026-H1", "announced");
    auto wanted = plan();
    wanted.to = Day::of(2027, 3, 31);
    wanted.obligations = {{"Each prison every year", {"place"}, {{"prison"}}, {}, 12}};
    begin_with(wanted);

    EXPECT_EQ(1, seen(bo)->obligations.at(0).unsure);
    EXPECT_EQ(2, seen(bo)->obligations.at(0).not_met);
}

TEST_P(AProgramme, RefusesWhatCannotBe) {
    const auto code = [&](const Plan& wanted) {
        const auto made =
            as<guard::OwnWork>(bo, [&](guard::OwnWork& work) { return begin(work, wanted); });
        return made ? "" : made.error().code;
    };
    auto backwards = plan();
    backwards.to = Day::of(2026, 12, 31);
    EXPECT_EQ("programmes.ends_before_it_begins", code(backwards));
    auto long_time = plan();
    long_time.to = Day::of(2031, 1, 1);
    EXPECT_EQ("programmes.too_long_a_time", code(long_time));
    auto slack = plan();
    slack.visits_at_most = 1;
    slack.slack = 2;
    EXPECT_EQ("programmes.more_slack_than_visits", code(slack));
    auto never = plan();
    never.obligations = {{"Never", {"place"}, {}, {}, 0}};
    EXPECT_EQ("programmes.no_such_months", code(never));
    auto nameless = plan();
    nameless.teams = {{"", {}, {}, {}, {}}};
    EXPECT_EQ("programmes.team_without_name", code(nameless));
    auto untitled = plan();
    untitled.title = " ";
    EXPECT_EQ("error.missing", code(untitled));
    EXPECT_EQ(0U, programmes_of(bo)) << "nothing of it is kept";

    begin_with(plan());
    auto elsewhere = candidate(Id<places::Place>::random());
    EXPECT_EQ("programmes.no_such_place", done(bo, &add_candidate, elsewhere));
    auto late = candidate(alder);
    late.visit.week = Day::of(2028, 1, 10);
    EXPECT_EQ("programmes.week_out_of_time", done(bo, &add_candidate, late));
    late.visit.week = Day::of(2027, 3, 8);
    EXPECT_EQ("", done(bo, &add_candidate, late));
    EXPECT_EQ("programmes.is_a_candidate", done(bo, &add_candidate, late));
    NewSignal signal{programme, alder, {"death"}, Day::of(2026, 11, 25), "A death", {}};
    EXPECT_EQ("error.future_day", done(bo, &note_signal, signal));
    signal.on = Day::of(2026, 11, 20);
    EXPECT_EQ("", done(bo, &note_signal, signal));
    EXPECT_EQ("A death", seen(bo)->candidates.at(0).signals.at(0).words);
}

TEST_P(AProgramme, LosesNothingThatAnotherWroteMeanwhile) {
    begin_with(plan());
    ASSERT_EQ("", named(bo, cy));
    const auto version = seen(bo)->version;
    auto other = plan();
    other.title = "Another title";
    ASSERT_EQ("", done(cy, &correct, {programme, version, other}));

    EXPECT_EQ("error.changed_meanwhile", done(bo, &correct, {programme, version, plan()}));
    EXPECT_EQ("Another title", seen(bo)->plan.title);
}

TEST_P(AProgramme, IsGoneForAllWithItsKeyOnceItIsEnded) {
    begin_with(plan());
    ASSERT_EQ("", named(bo, cy));

    ASSERT_EQ("", done(bo, &end, {programme}));
    EXPECT_EQ(ErrorKind::not_found, seen(bo).error().kind);
    EXPECT_EQ(0U, programmes_of(cy));
}

TEST_P(AProgramme, LiesInTheDatabaseWithoutAPlaceAWeekOrAWord) {
    auto wanted = candidate(alder);
    begin_with(plan());
    wanted.id = programme;
    wanted.visit.week = Day::of(2027, 3, 8);
    ASSERT_EQ("", done(bo, &add_candidate, wanted));

    database().reading()->each(
        "SELECT text FROM circle_texts UNION ALL SELECT head FROM circles", {},
        [&](const store::Row& row) {
            for (const auto& word : {std::string("The year"), alder.text(), std::string("2027")})
                EXPECT_EQ(std::string::npos, row.text(0).find(word)) << word;
        });
}

}  // namespace liaise::programmes
