#pragma once

#include "modules/clash_checks/rounds.hpp"
#include "modules/exchange/two_sides_test.hpp"

namespace liaise::clash_checks {

/// A mechanism and a commission that are independent, and have agreed to check with each other.
class AClashCheck : public exchange::TwoSides {
protected:
    using Plan = std::vector<PlannedWeek>;

    AClashCheck()
        : ours_(enrolled(mechanism(), "Lea", guard::Role::coordinator)),
          theirs_(enrolled(commission(), "Mia", guard::Role::coordinator)) {
        for (const auto& body : {mechanism(), commission(), association()}) says(body, "no");
    }

    const guard::Viewer& ours() const { return ours_; }
    const guard::Viewer& theirs() const { return theirs_; }

    /// The register says of a body whether it depends on an authority.
    void says(const Id<bodies::Body>& body, const char* is_dependent) {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(ours_, *tx, now_)).value();
        const auto now = bodies::find(work, {body}).value();
        bodies::Draft draft;
        draft.names = now->names;
        draft.type = now->type;
        draft.is_dependent = {is_dependent};
        draft.source = now->source;
        bodies::correct(work, {body, now->version, draft}).value();
        tx->commit();
    }

    /// Kept only where it went well, as what comes by a request is.
    template <class F> auto tried_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, now_)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }
    template <class F> auto read_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, now_);
        return f(work);
    }
    void days_pass(int days) { now_.seconds += days * 86'400; }

    Result<CheckId> offered_by(const guard::Viewer& who, const Id<bodies::Body>& to,
                               const char* size = "up_to_64") {
        return tried_as(who, [&](guard::OwnWork& work) { return offer(work, {to, {size}}); });
    }
    std::string accepted_by(const guard::Viewer& who, const CheckId& id) {
        return code(tried_as(who, [&](guard::OwnWork& work) { return accept(work, {id}); }));
    }
    std::string ended_by(const guard::Viewer& who, const CheckId& id) {
        return code(tried_as(who, [&](guard::OwnWork& work) { return end(work, {id}); }));
    }
    CheckId agreed(const char* size = "up_to_64") {
        const auto id = offered_by(ours_, commission(), size).value();
        EXPECT_EQ(accepted_by(theirs_, id), "");
        return id;
    }

    ClashCheck seen_by(const guard::Viewer& who, const CheckId& id) {
        return read_as(who, [&](guard::Work& work) { return *find(work, {id}).value(); });
    }
    ClashRound round_of(const guard::Viewer& who, const CheckId& id) {
        return seen_by(who, id).last_round.value();
    }
    std::string asked_by(const guard::Viewer& who, const CheckId& id, const Plan& plan) {
        return code(tried_as(who, [&](guard::OwnWork& work) { return ask(work, {id, plan}); }));
    }
    std::string answered_by(const guard::Viewer& who, const CheckId& id, const Plan& plan) {
        const auto round = round_of(who, id).id;
        return code(tried_as(who, [&](guard::OwnWork& work) {
            return answer(work, {id, round, plan});
        }));
    }
    std::string counted_by(const guard::Viewer& who, const CheckId& id) {
        const auto round = round_of(who, id).id;
        return code(tried_as(who, [&](guard::OwnWork& work) { return count(work, {id, round}); }));
    }
    std::string opened_by(const guard::Viewer& who, const CheckId& id) {
        const auto round = round_of(who, id).id;
        return code(tried_as(who, [&](guard::OwnWork& work) { return open(work, {id, round}); }));
    }
    /// Asked by the mechanism, answered by the commission, and counted by both.
    void counted(const CheckId& id, const Plan& plan, const Plan& their_plan) {
        EXPECT_EQ(asked_by(ours_, id, plan), "");
        EXPECT_EQ(answered_by(theirs_, id, their_plan), "");
        EXPECT_EQ(counted_by(ours_, id), "");
        EXPECT_EQ(counted_by(theirs_, id), "");
    }

    PlannedWeek at_the_prison(const char* week) const { return {prison(), week}; }

private:
    guard::Viewer ours_;
    guard::Viewer theirs_;
    Moment now_ = noon;
};

}  // namespace liaise::clash_checks
