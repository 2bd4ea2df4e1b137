#include "modules/urgent_concerns/urgent_concerns.hpp"

#include "modules/exchange/two_sides_test.hpp"

namespace liaise::urgent_concerns {

namespace {

/// A mechanism that writes to a commission, which has the power.
class AnUrgentConcern : public exchange::TwoSides {
protected:
    NewConcern draft() const {
        NewConcern made;
        made.body = commission();
        made.decision = "It cannot wait for an agreement.";
        made.title = "Water in the cells";
        made.place = prison();
        made.theme = {"ill_treatment"};
        made.harm = {"health"};
        made.asked = {"go_there"};
        made.hours = 24;
        made.what = "There was no water in the cells.";
        made.consent = {"not_about_a_person"};
        return made;
    }
    Result<Id<exchange::Disclosure>> begun(const NewConcern& draft) {
        return writing([&](guard::OwnWork& work) { return begin(work, draft); });
    }
    std::string begun_code(const NewConcern& draft) { return code_of(begun(draft)); }

    /// The letter that the commission has.
    Id<guard::Letter> told_to_the_commission(const NewConcern& draft) {
        tell(draft);
        return received_letters().back();
    }
    void tell(const NewConcern& draft) {
        disclosure_ = begun(draft).value();
        EXPECT_EQ(released(*disclosure_), "");
        if (stage(*disclosure_) == "waiting_for_second") {
            EXPECT_EQ(seconded(*disclosure_), "");
        }
        EXPECT_EQ(delivered(*disclosure_), "");
    }
    const Id<exchange::Disclosure>& disclosure() const { return *disclosure_; }

    UrgentConcern seen_by(const guard::Viewer& viewer, const Id<guard::Letter>& id,
                          std::int64_t hours_later = 0) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, {noon.seconds + hours_later * 3'600});
        return *find(work, {id}).value();
    }
    /// The one that we sent.
    UrgentConcern ours(std::int64_t hours_later = 0) {
        const auto tx = database().reading();
        guard::Work work(our_lead(), *tx, {noon.seconds + hours_later * 3'600});
        return *list(work, {}).value().items.front();
    }
    std::string list_of_the_inspectorate() {
        return written_by_the_inspectorate([](guard::OwnWork& work) {
            const auto page = list(work, {}).value();
            return std::to_string(page.items.size()) + " of " + std::to_string(page.total);
        });
    }
    std::string acknowledged_by_the_commission(const Id<guard::Letter>& id) {
        return answered({id, {"acknowledged"}, {}, false});
    }
    std::string acted_by_the_commission(const Id<guard::Letter>& id) {
        return code(written_by_the_commission([&](guard::OwnWork& work) {
            return exchange::tell_feedback(work, {id, {"acted_on_it"}, "We went there.", false});
        }));
    }

private:
    std::optional<Id<exchange::Disclosure>> disclosure_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AnUrgentConcern, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(AnUrgentConcern, SaysToBothHowManyHoursAreLeft) {
    const auto letter = told_to_the_commission(draft());
    const auto theirs = seen_by(reader(), letter, 4);

    EXPECT_EQ(theirs.side.value, "theirs");
    EXPECT_EQ(theirs.state.value, "waiting");
    EXPECT_EQ(theirs.hours_left, 20);
    EXPECT_EQ(theirs.mark.asked.value, "go_there");
    EXPECT_EQ(theirs.title, "Water in the cells");
    EXPECT_FALSE(theirs.disclosure);
    EXPECT_EQ(ours(4).hours_left, 20);
    EXPECT_EQ(ours(4).side.value, "ours");
    EXPECT_EQ(ours(4).body, commission());
    EXPECT_EQ(ours(4).disclosure, disclosure());
}

TEST_P(AnUrgentConcern, IsOverdueOnceItsHoursAreOver) {
    const auto letter = told_to_the_commission(draft());

    EXPECT_EQ(seen_by(reader(), letter, 23).state.value, "waiting");
    EXPECT_EQ(seen_by(reader(), letter, 24).state.value, "overdue");
    EXPECT_EQ(seen_by(reader(), letter, 30).hours_left, -6);
    EXPECT_EQ(ours(30).state.value, "overdue");
}

TEST_P(AnUrgentConcern, IsAcknowledgedByARoleAndNotByAName) {
    const auto letter = told_to_the_commission(draft());
    ASSERT_EQ(acknowledged_by_the_commission(letter), "");
    const auto after = ours(30);

    EXPECT_EQ(after.state.value, "acknowledged");
    EXPECT_EQ(after.acknowledged, noon);
    ASSERT_TRUE(after.acknowledged_by);
    EXPECT_EQ(after.acknowledged_by->value, "editor");
}

TEST_P(AnUrgentConcern, IsAnsweredWithWhatWasDoneInTheReceiversWords) {
    const auto letter = told_to_the_commission(draft());
    ASSERT_EQ(acted_by_the_commission(letter), "");

    EXPECT_EQ(ours(30).state.value, "answered");
    EXPECT_EQ(ours(30).answered, noon);
    EXPECT_EQ(seen_by(reader(), letter).state.value, "answered");
}

TEST_P(AnUrgentConcern, ThatIsCalledBackWaitsForNothing) {
    const auto letter = told_to_the_commission(draft());
    ASSERT_EQ(recalled(disclosure()), "");

    EXPECT_EQ(ours(30).state.value, "called_back");
    EXPECT_EQ(seen_by(reader(), letter, 30).state.value, "called_back");
    EXPECT_EQ(seen_by(reader(), letter).title, "");
    EXPECT_FALSE(seen_by(reader(), letter).mark.place);
    EXPECT_EQ(ours().title, "Water in the cells");
}

TEST_P(AnUrgentConcern, IsNothingToAThirdBody) {
    const auto before = list_of_the_inspectorate();
    const auto letter = told_to_the_commission(draft());
    const auto code = written_by_the_inspectorate(
        [&](guard::OwnWork& work) { return code_of(find(work, {letter})); });

    EXPECT_EQ(code, "error.not_found");
    EXPECT_EQ(list_of_the_inspectorate(), before);
    EXPECT_EQ(before, "0 of 0");
}

TEST_P(AnUrgentConcern, IsNothingThatBearsItsMarkInATitleAlone) {
    auto plain = words("The corridors were cold.");
    plain.title = R"(Cold_%","urgent":{"hours":24},"_":")";
    told(plain);

    EXPECT_EQ(received_letters().size(), 1U);
    const auto listed = reading([](guard::Work& work) { return list(work, {}).value().total; });
    EXPECT_EQ(listed, 0);
}

TEST_P(AnUrgentConcern, IsNotSentBeforeEverythingWasLookedAt) {
    const auto id = begun(draft()).value();

    EXPECT_TRUE(received_letters().empty());
    EXPECT_NE(delivered(id), "");
    EXPECT_TRUE(received_letters().empty());
}

TEST_P(AnUrgentConcern, IsToldWithWhatItIsAboutAndNothingOfWhatElseTheBodyKeeps) {
    const auto id = begun(draft()).value();
    const auto look = looked_at(id);
    const auto& heading = look.recipients.front().product.heading;

    ASSERT_TRUE(heading.urgent);
    EXPECT_EQ(heading.urgent->hours, 24);
    EXPECT_EQ(heading.urgent->place, prison());
    EXPECT_EQ(heading.category.value, "urgent_alert");
    EXPECT_EQ(heading.basis.kind.value, "one_off");
    EXPECT_EQ(look.recipients.front().product.pieces.size(), 1U);
}

TEST_P(AnUrgentConcern, IsRefusedWithoutWordsAndWithoutAnHour) {
    auto without_words = draft();
    without_words.what.clear();
    auto without_hours = draft();
    without_hours.hours = 0;
    auto too_long = draft();
    too_long.hours = 721;
    auto of_no_theme = draft();
    of_no_theme.theme = {"made_up"};

    EXPECT_EQ(begun_code(without_words), "exchange.part_text");
    EXPECT_EQ(begun_code(without_hours), "exchange.urgent_hours");
    EXPECT_EQ(begun_code(too_long), "exchange.urgent_hours");
    EXPECT_NE(begun_code(of_no_theme), "");
}

TEST_P(AnUrgentConcern, IsSentOnToAnotherBodyWhileNobodyAnswered) {
    told_to_the_commission(draft());
    const auto first = ours().id;
    auto again = draft();
    again.sends_on = first;
    EXPECT_EQ(begun_code(again), "urgent_concerns.same_body");
    again.body = association();
    EXPECT_EQ(begun_code(again), "");
    again.sends_on = Id<guard::Letter>::random();
    EXPECT_EQ(begun_code(again), "error.not_found");

    ASSERT_EQ(acted_by_the_commission(received_letters().back()), "");
    again.sends_on = first;
    EXPECT_EQ(begun_code(again), "urgent_concerns.settled");
}

TEST_P(AnUrgentConcern, SaysAtHomeAloneWhichOneItSendsOn) {
    const auto theirs = told_to_the_commission(draft());
    const auto first = ours().id;
    auto again = draft();
    again.body = association();
    again.sends_on = first;
    EXPECT_EQ(begun_code(again), "") << "and nothing is sent on by what did not go";
    EXPECT_TRUE(seen_by(our_lead(), first).sent_on_by.empty());
    tell(again);
    const auto second = ours();
    const auto ned = enrolled(association(), "Ned");

    EXPECT_EQ(second.body, association());
    EXPECT_EQ(second.sends_on, first);
    EXPECT_EQ(seen_by(our_lead(), first).sent_on_by, std::vector{second.id});
    EXPECT_FALSE(seen_by(our_lead(), first).sends_on);
    EXPECT_TRUE(seen_by(reader(), theirs).sent_on_by.empty()) << "who was silent hears nothing";
    EXPECT_FALSE(seen_by(ned, second.id).sends_on) << "nor does who has it now";
}

TEST_P(AnUrgentConcern, ToAProsecutorTakesASecondPersonThoughTheRegisterIsSilent) {
    const auto prosecutor = [&] {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(our_lead(), *tx, noon)).value();
        bodies::Draft body;
        body.names = {{"en", "The prosecutor"}};
        body.type = {"prosecutor"};
        body.source = {"Made up", {}, {}};
        const auto id = bodies::add(work, body).value();
        tx->commit();
        return id;
    }();
    auto to_them = draft();
    to_them.body = prosecutor;
    const auto look = looked_at(begun(to_them).value());
    const bool is_warned = std::ranges::any_of(look.concerns, [](const exchange::Concern& one) {
        return one.kind.value == "must_report" && one.effect.value == "second_person";
    });

    EXPECT_TRUE(is_warned);
}

TEST_P(AnUrgentConcern, GoesToOneBody) {
    auto two = writing([&](guard::OwnWork& work) {
        return exchange::disclosure(work, {begin(work, draft()).value()}).value()->draft;
    });
    two.recipients.push_back({association(), {}, "For this once."});
    const auto code =
        writing([&](guard::OwnWork& work) { return code_of(exchange::begin(work, two)); });

    EXPECT_EQ(code, "exchange.urgent_to_one");
}

}  // namespace liaise::urgent_concerns
