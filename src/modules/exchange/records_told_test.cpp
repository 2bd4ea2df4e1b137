#include "modules/complaints/complaints.hpp"
#include "modules/exchange/giving.hpp"
#include "modules/exchange/two_sides_test.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::exchange {

namespace {

/// A visit that the mechanism made, and a complaint that reached it, told to the commission.
class RecordsTold : public TwoSides {
protected:
    Id<visits::Visit> visited() {
        visits::Draft draft;
        draft.place = prison();
        draft.bodies = {mechanism()};
        draft.when = When{Day::of(2026, 10, 5), Day::of(2026, 10, 5), Precision::day};
        draft.type = {"follow_up"};
        draft.announcement = {"unannounced"};
        draft.source = {"Our report", {}, {}};
        return writing([&](guard::OwnWork& work) { return visits::note(work, draft).value(); });
    }
    DisclosureDraft of_visit(std::vector<Code<"told_field">> fields) {
        auto draft = harmless();
        PartDraft part;
        part.kind = {"visit"};
        part.visit = visited();
        part.fields = std::move(fields);
        draft.parts = {part};
        return draft;
    }
    Id<complaints::Case> complained(const complaints::Consent& consent) {
        complaints::CaseDraft draft;
        draft.received = When{Day::of(2026, 10, 6), Day::of(2026, 10, 6), Precision::day};
        draft.place = prison();
        draft.theme = {"health_care"};
        draft.consent = consent;
        draft.note = Confidential{"canary-of-the-note"};
        return writing(
            [&](guard::OwnWork& work) { return complaints::note_case(work, draft).value(); });
    }
    complaints::Consent agreed() const {
        return {{"given"}, {}, {{"referral"}}, {commission()}, {}};
    }
    DisclosureDraft handing_on(const Id<complaints::Case>& complaint) {
        auto draft = harmless();
        draft.category = {"complaint_referral"};
        draft.purpose = {"individual_case"};
        draft.form = {"identified"};
        draft.recipients = {{commission(), {}, "The person asked us to."}};
        PartDraft part;
        part.kind = {"complaint"};
        part.complaint = complaint;
        part.fields = {{"place"}, {"theme"}};
        draft.parts = {part};
        return draft;
    }
    Piece piece_in(const DisclosureDraft& draft) {
        return looked_at(begun(draft)).recipients.front().product.pieces.front();
    }
    complaints::Referral referral_of(const Id<complaints::Case>& complaint) {
        return reading([&](guard::Work& work) {
            return complaints::find_case(work, {complaint}).value()->referral;
        });
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, RecordsTold, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(RecordsTold, AreAFindingByTheFieldsThatWereChosen) {
    auto draft = of_finding(found());
    draft.parts.front().fields = {{"title"}};
    const auto piece = piece_in(draft);

    EXPECT_EQ(piece.title, "Cold corridors");
    EXPECT_FALSE(piece.text);
    EXPECT_FALSE(piece.place);
    EXPECT_FALSE(piece.when);
}

TEST_P(RecordsTold, AreAVisitByTheFieldsThatWereChosen) {
    const auto piece = piece_in(of_visit({{"place"}, {"visit_type"}}));

    EXPECT_EQ(piece.place, prison());
    EXPECT_EQ(piece.visit_type->value, "follow_up");
    EXPECT_FALSE(piece.when);
    EXPECT_FALSE(piece.announcement);
}

TEST_P(RecordsTold, AreFoundAgainByTheirPlace) {
    const auto id = begun(of_visit({{"visit_type"}}));
    const auto draft =
        reading([&](guard::Work& work) { return disclosure(work, {id}).value()->draft; });

    EXPECT_EQ(draft.places, std::vector{prison()});
}

TEST_P(RecordsTold, AreAComplaintOnTheConsentOfItsOwnRecord) {
    const auto agreed_to = complained(agreed());
    const auto not_asked = complained({});

    EXPECT_TRUE(obstacles(handing_on(agreed_to)).empty());
    EXPECT_EQ(obstacles(handing_on(not_asked)).front(), "referral_without_consent");
    EXPECT_EQ(piece_in(handing_on(agreed_to)).theme->value, "health_care");
}

TEST_P(RecordsTold, AreNoComplaintAgainstWhatItsPersonSaid) {
    auto said = agreed();
    said.given = {"withdrawn"};
    EXPECT_EQ(obstacles(handing_on(complained(said))).front(), "referral_without_consent");
    said = agreed();
    said.recipients = {association()};
    EXPECT_EQ(obstacles(handing_on(complained(said))).front(), "referral_without_consent");
    said = agreed();
    said.purposes = {{"counts"}};
    EXPECT_EQ(obstacles(handing_on(complained(said))).front(), "referral_without_consent");
    said = agreed();
    said.until = plus_days(today, -1);
    EXPECT_EQ(obstacles(handing_on(complained(said))).front(), "referral_without_consent");
}

TEST_P(RecordsTold, AreNoComplaintUnderAnotherNameEither) {
    auto draft = handing_on(complained({}));
    draft.category = {"thematic_finding"};

    EXPECT_EQ(obstacles(draft).front(), "referral_without_consent");
}

TEST_P(RecordsTold, AreCalledBackFromEachOnceThePersonTakesConsentBack) {
    auto said = agreed();
    said.recipients.push_back(association());
    const auto complaint = complained(said);
    auto draft = handing_on(complaint);
    draft.recipients.push_back({association(), {}, "The person asked us to."});
    told(draft);
    const auto due = [&] {
        return reading([&](guard::Work& work) { return given_due(work, {}).value().size(); });
    };
    EXPECT_EQ(due(), 0U);

    said.given = {"withdrawn"};
    writing([&](guard::OwnWork& work) {
        const auto one = complaints::find_case(work, {complaint}).value();
        complaints::CaseDraft corrected;
        corrected.received = one->received;
        corrected.place = one->place;
        corrected.theme = one->theme;
        corrected.consent = said;
        return complaints::correct_case(work, {complaint, one->version, corrected}).value();
    });

    EXPECT_EQ(due(), 2U);
}

TEST_P(RecordsTold, SayInTheComplaintsRecordThatItWasHandedOn) {
    const auto complaint = complained(agreed());
    told(handing_on(complaint));

    EXPECT_EQ(referral_of(complaint).state.value, "sent");
    EXPECT_EQ(referral_of(complaint).to, commission());
    EXPECT_EQ(opened(received_letters().back()).find("canary"), std::string::npos);
}

TEST_P(RecordsTold, AreNoVisitThatTheOwnBodyDidNotMake) {
    visits::Draft theirs;
    theirs.place = prison();
    theirs.bodies = {association()};
    theirs.when = When{Day::of(2026, 10, 5), Day::of(2026, 10, 5), Precision::day};
    theirs.source = {"Their report", {}, {}};
    auto draft = of_visit({{"place"}});
    draft.parts.front().visit =
        writing([&](guard::OwnWork& work) { return visits::note(work, theirs).value(); });

    EXPECT_EQ(writing([&](guard::OwnWork& work) { return code_of(begin(work, draft)); }),
              "exchange.not_our_visit");
}

TEST_P(RecordsTold, AreNoVisitWhoseTimeIsNotOver) {
    visits::Draft this_year;
    this_year.place = prison();
    this_year.bodies = {mechanism()};
    this_year.when = When{Day::of(2026, 7, 1), Day::of(2026, 12, 31), Precision::half_year};
    this_year.source = {"Our report", {}, {}};
    auto draft = of_visit({{"place"}});
    draft.parts.front().visit =
        writing([&](guard::OwnWork& work) { return visits::note(work, this_year).value(); });

    EXPECT_EQ(writing([&](guard::OwnWork& work) { return code_of(begin(work, draft)); }),
              "exchange.visit_not_over");
}

TEST_P(RecordsTold, HaveNoFieldThatIsNotTheirs) {
    auto draft = of_visit({{"place"}, {"action"}});
    const auto code = writing([&](guard::OwnWork& work) { return code_of(begin(work, draft)); });
    draft.parts.front().fields = {{"place"}};
    draft.parts.front().visit = Id<visits::Visit>::random();
    const auto gone = writing([&](guard::OwnWork& work) { return code_of(begin(work, draft)); });

    EXPECT_EQ(code, "exchange.no_field");
    EXPECT_EQ(gone, "exchange.no_such_visit");
}

}  // namespace liaise::exchange
