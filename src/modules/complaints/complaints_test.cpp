#include "modules/complaints/a_list_test.hpp"

namespace liaise::complaints {

namespace {

class Complaints : public AList {};

INSTANTIATE_TEST_SUITE_P(BothEngines, Complaints, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(Complaints, AreKeptAsTheyWereWritten) {
    auto wanted = draft("2026-03");
    wanted.person = Confidential{"P-17"};
    wanted.consent = Consent{{"given"}, day_from("2026-03-04"), {{"referral"}}, {third_}, {}};

    const auto id = noted(wanted);

    const auto kept = reading([&](guard::Work& work) { return *find_case(work, {id}).value(); });
    EXPECT_EQ(text_of(kept.received), "2026-03");
    EXPECT_EQ(kept.place, places_[0]);
    EXPECT_EQ(name_in(kept.place_names, "en"), "North Hill");
    EXPECT_EQ(kept.person->reveal(), "P-17");
    EXPECT_EQ(kept.outcome.value, "pending");
    EXPECT_EQ(kept.consent.recipients, std::vector{third_});
    EXPECT_EQ(kept.referral.state.value, "none");
}

TEST_P(Complaints, AreNoOtherBodysBusiness) {
    const auto id = noted(draft("2026-03"));

    const auto stranger = written_by_another([&](guard::OwnWork& work) -> Result<Done> {
        EXPECT_EQ(cases(work, {})->total, 0);
        EXPECT_EQ(case_facets(work, {})->size(), 0U);
        EXPECT_EQ((*table(work, {}).value()).number, 0);
        EXPECT_FALSE(find_case(work, {id}));
        return remove_case(work, {id});
    });

    EXPECT_EQ(stranger.error().kind, ErrorKind::not_found);
    EXPECT_EQ(reading([&](guard::Work& work) { return cases(work, {})->total; }), 1);
}

TEST_P(Complaints, HoldNoNames) {
    auto wanted = draft("2026-03");
    wanted.person = Confidential{"John Smith"};

    const auto refused = writing([&](guard::OwnWork& work) { return note_case(work, wanted); });

    EXPECT_EQ(code_of(refused), "complaints.no_names");
}

TEST_P(Complaints, CannotComeTomorrow) {
    const auto refused = writing([&](guard::OwnWork& work) {
        return note_case(work, draft("2027-01"));
    });

    EXPECT_EQ(code_of(refused), "complaints.not_yet_received");
}

TEST_P(Complaints, AreCorrectedByWhoReadTheLatest) {
    const auto id = noted(draft("2026-03"));
    const auto corrected = [&](std::int64_t version) {
        return code_of(writing([&](guard::OwnWork& work) {
            return correct_case(work, {id, version, draft("2026-03", "work")});
        }));
    };

    EXPECT_EQ(corrected(1), "");
    EXPECT_EQ(corrected(1), "error.changed_meanwhile");
}

TEST_P(Complaints, AreNarrowedByWhatTheyAreAbout) {
    noted(draft("2026-03"));
    noted(draft("2026-04", "work"));

    CasesQuestion question;
    question.theme = {{"work"}};
    const auto found = reading([&](guard::Work& work) { return cases(work, question).value(); });
    const auto facets = reading([&](guard::Work& work) { return case_facets(work, {}).value(); });

    EXPECT_EQ(found.total, 1);
    EXPECT_EQ(facets.front()->field, "theme");
    EXPECT_EQ(facets.front()->count, 1);
}

TEST_P(Complaints, AreReferredOnlyAsThePersonAgreed) {
    auto wanted = draft("2026-03");
    const auto stepped = [&](const Consent& consent, const Id<bodies::Body>& to) {
        wanted.consent = consent;
        const auto id = noted(wanted);
        return code_of(writing([&](guard::OwnWork& work) {
            return step_referral(work, {id, {{"prepared"}, to, {}}});
        }));
    };
    const Consent given{{"given"}, {}, {{"referral"}}, {third_}, {}};
    auto not_asked = given;
    not_asked.given = {"not_asked"};
    auto for_counts = given;
    for_counts.purposes = {{"counts"}};
    auto over = given;
    over.until = day_from("2026-11-23");

    EXPECT_EQ(stepped(not_asked, third_), "complaints.no_consent");
    EXPECT_EQ(stepped(for_counts, third_), "complaints.consent_for_other_purposes");
    EXPECT_EQ(stepped(given, mechanism_), "complaints.consent_for_other_recipients");
    EXPECT_EQ(stepped(over, third_), "complaints.consent_is_over");
    EXPECT_EQ(stepped(given, own_), "complaints.to_oneself");
    EXPECT_EQ(stepped(given, third_), "");
}

TEST_P(Complaints, AreNotCountedTwice) {
    const auto added = [&](const CountDraft& draft) {
        return code_of(writing([&](guard::OwnWork& work) { return add_count(work, draft); }));
    };
    auto elsewhere = count("2026-02-01", "month", 2);
    elsewhere.place = places_[1];

    EXPECT_EQ(added(count("2026-02-17", "quarter", 6)), "");
    EXPECT_EQ(added(count("2026-02-01", "month", 2)), "complaints.counted_already");
    EXPECT_EQ(added(count("2026-01-01", "year", 9)), "complaints.counted_already");
    EXPECT_EQ(added(count("2026-04-01", "month", 2)), "");
    EXPECT_EQ(added(elsewhere), "");
}

}  // namespace

}  // namespace liaise::complaints
