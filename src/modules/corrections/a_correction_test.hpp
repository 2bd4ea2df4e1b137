#pragma once

#include <fmt/format.h>

#include <algorithm>

#include "modules/agreements/two_books_test.hpp"
#include "modules/corrections/corrections.hpp"
#include "modules/corrections/deciding.hpp"
#include "modules/corrections/proposing.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::corrections {

/// A commission proposes, a mechanism keeps the register, an association looks on.
class ACorrection : public agreements::TwoBooks {
protected:
    ACorrection()
        : keeper_(enrolled(mechanism(), "Di", guard::Role::coordinator)),
          third_(enrolled(association(), "Em")) {}

    template <class F> auto by_the_commission(F&& f) {
        return written_by_the_commission(std::forward<F>(f));
    }
    template <class F> auto by_the_keeper(F&& f) {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(keeper_, *tx, noon)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }
    template <class F> auto opening_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OpeningWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }
    guard::Viewer the_commission() {
        return by_the_commission([](auto& w) { return w.viewer(); });
    }
    const guard::Viewer& the_keeper() const { return keeper_; }
    const guard::Viewer& a_third() const { return third_; }

    /// The prison as it should read: in another town, with a note.
    ProposalDraft of_the_prison(const std::string& town = "Saltworks") {
        const auto now = prison_now();
        places::Draft place;
        place.names = now.names;
        place.type = now.type;
        place.town = town;
        place.note = "The old wing is closed.";
        place.source = {"Visit report 12/2026", {}, {}};
        ProposalDraft draft;
        draft.place = {prison(), now.version, place};
        draft.reason = "We stood in front of it.";
        return draft;
    }
    places::Place prison_now() {
        return reading([&](guard::Work& work) { return *places::find(work, {prison()}).value(); });
    }
    /// Somebody of the mechanism changes the prison's address meanwhile.
    void corrected_meanwhile(const std::string& town) {
        const auto now = prison_now();
        places::Draft place;
        place.names = now.names;
        place.type = now.type;
        place.town = town;
        place.source = {"The ministry's list", {}, {}};
        const auto outcome = by_the_keeper([&](guard::RegisterWork& work) {
            return places::correct(work, {prison(), now.version, place});
        });
        ASSERT_TRUE(outcome);
    }

    /// Whoever sees half-years is told of it by now.
    void stated_last_year(const Id<visits::Visit>& visit) {
        const auto tx = database().writing();
        for (const auto& [table, id] : {std::pair{"visits", "id"}, std::pair{"visitors", "visit"}})
            tx->execute(fmt::format("UPDATE {} SET since = '2025-12-31T08:00:00Z' WHERE {} = $1",
                                    table, id),
                        store::Binds{visit.text()});
        tx->commit();
    }

    Result<Id<guard::Letter>> tried(const ProposalDraft& draft) {
        return by_the_commission([&](guard::OwnWork& work) { return propose(work, draft); });
    }
    Id<guard::Letter> proposed(const ProposalDraft& draft) {
        const auto letter = tried(draft);
        EXPECT_EQ(code(letter), "");
        return letter.value_or(Id<guard::Letter>{});
    }
    Result<guard::Seen<Thread>> tried_to_open(const guard::Viewer& viewer,
                                              const Id<guard::Letter>& id) {
        return opening_as(viewer, [&](auto& work) { return open_proposal(work, {id}); });
    }
    Thread opened(const guard::Viewer& viewer, const Id<guard::Letter>& id) {
        return *tried_to_open(viewer, id).value();
    }
    std::string decided(const DecisionDraft& draft) {
        return code(by_the_keeper([&](guard::RegisterWork& work) { return decide(work, draft); }));
    }
    /// A decision on what the keeper sees now: `taken` of the fields, and the rest left.
    DecisionDraft deciding(const Id<guard::Letter>& id, const std::vector<std::string>& taken) {
        const auto thread = opened(keeper_, id);
        DecisionDraft draft{id, thread.version_now, {}, "", false};
        for (const auto& field : thread.fields) {
            const bool is_taken = std::ranges::find(taken, field.name) != taken.end();
            draft.fields.push_back({field.name, {is_taken ? "taken" : "left"}});
            if (!is_taken) draft.words = "The ministry says otherwise.";
        }
        return draft;
    }
    std::string state_for(const guard::Viewer& viewer, const Id<guard::Letter>& id) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, noon);
        const auto page = proposals(work, {});
        for (const auto& one : page->items)
            if (one->id == id) return one->state.value;
        return "";
    }
    std::int64_t count_for(const guard::Viewer& viewer, const ProposalsQuestion& question = {}) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, noon);
        return proposals(work, question)->total;
    }

    template <class T> static std::string code(const Result<T>& outcome) {
        return outcome ? "" : outcome.error().code;
    }

private:
    guard::Viewer keeper_;
    guard::Viewer third_;
};

}  // namespace liaise::corrections
