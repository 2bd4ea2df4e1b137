#include "modules/readiness/readiness.hpp"

#include <algorithm>

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"

namespace liaise::readiness {

namespace {

/// Two bodies with somebody who may write; one of them asks about the other.
class Readiness : public engines::OnBothEngines {
protected:
    template <class F>
    auto written_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }

    static constexpr Moment noon{1'795'521'600};
    const Day today = day_of(noon);

    Readiness() {
        static const auto hash =
            guard::Passwords::hashed(Confidential{"four unrelated words here"});
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        guard::Founding::found(database(), Clock::standing_at(noon), wanted,
                               [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                                   asking_ = body(work, "Council", "npm");
                                   asked_ = body(work, "Visitors", "lay_visitors");
                                   return Id<guard::BodyRef>{asking_.value};
                               })
            .value();
        const auto tx = database().writing();
        ours_ = viewer(*tx, asking_, "Bo", hash);
        theirs_ = viewer(*tx, asked_, "Cy", hash);
        tx->commit();
    }

    template <class F>
    auto writing(F&& f) {
        return written_as(*ours_, std::forward<F>(f));
    }
    template <class F>
    auto written_by_the_other(F&& f) {
        return written_as(*theirs_, std::forward<F>(f));
    }
    FactDraft fact(const std::string& kind, const std::string& answer) const {
        return {asked_, {kind}, {answer}, {}, {}, {}, {}};
    }
    void noted(const FactDraft& draft) {
        writing([&](guard::OwnWork& work) { return note(work, draft).value(); });
    }
    void ruled(const std::string& kind, std::optional<std::string> type,
               const std::string& measure) {
        std::optional<Code<"body_type">> code;
        if (type) code = {{*type}};
        writing([&](guard::OwnWork& work) {
            return set_rule(work, {{kind}, code, {measure}}).has_value();
        });
    }
    Line line(const std::string& kind) {
        return writing([&](guard::OwnWork& work) {
            const auto state = state_for(work, asked_).value();
            return *std::ranges::find_if(state->lines, [&](const Line& one) {
                return one.kind.value == kind;
            });
        });
    }
    const Id<bodies::Body>& asked() const { return asked_; }

private:
    static Id<bodies::Body> body(guard::RegisterWork& work, const char* name, const char* type) {
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {type};
        draft.training_done = {"yes"};
        draft.duties = {{{"foi_exposure"}, {"yes"}, {}}};
        draft.source = {"Made up", {}, {}};
        return bodies::add(work, draft).value();
    }
    static guard::Viewer viewer(store::Transaction& tx, const Id<bodies::Body>& body,
                                const std::string& name, const guard::PasswordHash& hash) {
        const guard::NewPerson person{Id<guard::BodyRef>{body.value}, guard::Role::editor, name,
                                      name, {}};
        const auto id = guard::Persons::enrol(tx, person, hash, noon).value();
        std::optional<guard::SessionChange> session;
        guard::Door door{tx, noon, "192.0.2.7", "", session};
        static const auto key = guard::Passwords::key_of(Confidential("four unrelated words here"));
        const auto holder = guard::PersonKeys::make(tx, id, key, noon);
        return guard::Sessions::begin(door, holder, "Test").value();
    }
    Id<bodies::Body> asking_;
    Id<bodies::Body> asked_;
    std::optional<guard::Viewer> ours_;
    std::optional<guard::Viewer> theirs_;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, Readiness, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(Readiness, IsUnknownAndWarnedOfWhereNobodyAsked) {
    const auto training = line("training_done");

    EXPECT_FALSE(training.fact);
    EXPECT_EQ(training.bearing.value, "unknown");
    EXPECT_EQ(training.measure.value, "warn");
    EXPECT_TRUE(training.rule.is_shipped);
}

TEST_P(Readiness, ShowsWhatTheRegisterSaysWithoutCountingIt) {
    EXPECT_EQ(line("training_done").register_says.value, "yes");
    EXPECT_EQ(line("training_done").bearing.value, "unknown");
    EXPECT_EQ(line("foi_exposure").register_says.value, "yes");
    EXPECT_EQ(line("secure_storage").register_says.value, "unknown");
}

TEST_P(Readiness, IsMetByAYesAndOfAnExposureByANo) {
    noted(fact("training_done", "yes"));
    noted(fact("foi_exposure", "yes"));
    noted(fact("subpoena_exposure", "no"));
    noted(fact("reprisals_policy", "partly"));

    EXPECT_EQ(line("training_done").bearing.value, "met");
    EXPECT_EQ(line("training_done").measure.value, "ignore");
    EXPECT_EQ(line("foi_exposure").bearing.value, "not_met");
    EXPECT_EQ(line("subpoena_exposure").bearing.value, "met");
    EXPECT_EQ(line("reprisals_policy").bearing.value, "partly_met");
}

TEST_P(Readiness, OfWhichTheAnswerIsUnknownIsNotNo) {
    noted(fact("mandatory_reporting", "unknown"));

    EXPECT_EQ(line("mandatory_reporting").bearing.value, "unknown");
    EXPECT_EQ(line("mandatory_reporting").measure.value, "warn");
}

TEST_P(Readiness, LapsesTheDayAfterItsLast) {
    auto signed_once = fact("undertaking_signed", "yes");
    signed_once.on = plus_days(today, -400);
    signed_once.lapses_on = today;
    noted(signed_once);
    EXPECT_EQ(line("undertaking_signed").bearing.value, "met");

    signed_once.on = plus_days(today, -399);
    signed_once.lapses_on = plus_days(today, -1);
    noted(signed_once);
    EXPECT_EQ(line("undertaking_signed").bearing.value, "lapsed");
    EXPECT_TRUE(line("undertaking_signed").fact->has_lapsed);
    EXPECT_EQ(line("undertaking_signed").measure.value, "warn");
}

TEST_P(Readiness, IsWhatTheLatestFactSaysAndTheEarlierOnesStay) {
    noted(fact("secure_storage", "no"));
    auto earlier = fact("secure_storage", "yes");
    earlier.on = plus_days(today, -10);
    noted(earlier);

    EXPECT_EQ(line("secure_storage").fact->answer.value, "no");
    writing([&](guard::OwnWork& work) {
        EXPECT_EQ(facts(work, {asked()}).value().size(), 2u);
        return 0;
    });
}

TEST_P(Readiness, IsHeldToTheRuleOfItsTypeBeforeThatOfAll) {
    ruled("secure_storage", {}, "block");
    EXPECT_EQ(line("secure_storage").measure.value, "block");
    ruled("secure_storage", "lay_visitors", "second_person");
    EXPECT_EQ(line("secure_storage").measure.value, "second_person");
    ruled("secure_storage", "ngo", "ignore");
    EXPECT_EQ(line("secure_storage").measure.value, "second_person");

    writing([&](guard::OwnWork& work) {
        EXPECT_TRUE(take_rule_back(work, {{"secure_storage"}, {{"lay_visitors"}}}));
        EXPECT_FALSE(take_rule_back(work, {{"secure_storage"}, {{"lay_visitors"}}}));
        return 0;
    });
    EXPECT_EQ(line("secure_storage").measure.value, "block");
}

TEST_P(Readiness, HasARuleForEachKindFromTheBeginning) {
    ruled("secure_storage", "ngo", "block");
    ruled("training_done", {}, "ignore");
    writing([&](guard::OwnWork& work) {
        const auto all = rules(work, {}).value();
        EXPECT_EQ(all.size(), 10u);
        EXPECT_EQ(std::ranges::count_if(all, [](const auto& rule) { return rule->is_shipped; }),
                  8);
        return 0;
    });
}

TEST_P(Readiness, IsWhatTheOwnBodyKnowsAndNobodyElseLearns) {
    noted(fact("secure_storage", "no"));
    ruled("secure_storage", {}, "block");
    written_by_the_other([&](guard::OwnWork& work) {
        const auto state = state_for(work, asked()).value();
        for (const auto& one : state->lines) {
            EXPECT_FALSE(one.fact);
            EXPECT_EQ(one.measure.value, "warn");
        }
        EXPECT_TRUE(facts(work, {}).value().empty());
        return 0;
    });
}

TEST_P(Readiness, IsNotFoundOutInTheFuture) {
    writing([&](guard::OwnWork& work) {
        auto draft = fact("secure_storage", "yes");
        draft.on = plus_days(today, 1);
        EXPECT_EQ(note(work, draft).error().code, "error.future_day");
        draft.on = today;
        draft.lapses_on = plus_days(today, -1);
        EXPECT_EQ(note(work, draft).error().code, "readiness.lapses_before_it_was_so");
        draft.lapses_on = {};
        draft.body = Id<bodies::Body>::random();
        EXPECT_EQ(note(work, draft).error().code, "readiness.no_such_body");
        return 0;
    });
}

TEST_P(Readiness, ForgetsAFactThatWasNotedByMistake) {
    writing([&](guard::OwnWork& work) {
        const auto id = note(work, fact("secure_storage", "no")).value();
        EXPECT_TRUE(remove(work, {id}));
        EXPECT_EQ(remove(work, {id}).error().kind, ErrorKind::not_found);
        return 0;
    });
    EXPECT_EQ(line("secure_storage").bearing.value, "unknown");
}

TEST_P(Readiness, GoesByWhatWasNotedLastInTheSameSecond) {
    // Ids are random: that each of these stood last by chance is one case in thousands.
    for (int i = 0; i < 6; ++i) {
        noted(fact("training_done", "no"));
        EXPECT_EQ(line("training_done").bearing.value, "not_met");
        noted(fact("training_done", "yes"));
        EXPECT_EQ(line("training_done").bearing.value, "met");
    }
}

TEST(StrongestOfLines, IsWhatIsAskedForAnyOfThem) {
    const auto strongest = [](const std::vector<const char*>& measures) {
        std::vector<Line> lines(measures.size());
        for (std::size_t i = 0; i < lines.size(); ++i) lines[i].measure = {measures[i]};
        return strongest_of(lines).value;
    };

    EXPECT_EQ(strongest({}), "ignore");
    EXPECT_EQ(strongest({"warn", "ignore"}), "warn");
    EXPECT_EQ(strongest({"second_person", "warn", "ignore"}), "second_person");
    EXPECT_EQ(strongest({"warn", "block", "second_person"}), "block");
    EXPECT_EQ(strongest({"block", "a word of later"}), "a word of later")
        << "of which nobody said that it is weaker";
}

}  // namespace liaise::readiness
