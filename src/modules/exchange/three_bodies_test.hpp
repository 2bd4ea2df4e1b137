#pragma once

#include "modules/exchange/two_sides_test.hpp"

namespace liaise::exchange {

/// A mechanism, a commission and an association, each with two people who may write: some texts
/// take both.
class ThreeBodies : public TwoSides {
protected:
    struct Pair {
        guard::Viewer lead;
        guard::Viewer second;
    };

    ThreeBodies()
        : ours_{enrolled(mechanism(), "Lea", guard::Role::coordinator),
                enrolled(mechanism(), "Leo")},
          theirs_{enrolled(commission(), "Mia", guard::Role::coordinator),
                  enrolled(commission(), "Max")},
          others_{enrolled(association(), "Ned", guard::Role::coordinator),
                  enrolled(association(), "Nia")} {}

    const Pair& ours() const { return ours_; }
    const Pair& theirs() const { return theirs_; }
    const Pair& others() const { return others_; }

    /// Some days go by.
    void wait(int days) { now_.seconds += std::int64_t{86'400} * days; }
    Moment now() const { return now_; }

    /// Kept only where it went well, as what comes by a request is.
    template <class F> auto tried_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, now_)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }
    template <class F> auto seen_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, now_);
        return f(work);
    }

    static std::vector<RecipientDraft> once(const std::vector<Id<bodies::Body>>& to) {
        std::vector<RecipientDraft> all;
        for (const auto& body : to) all.push_back({body, {}, "For this once."});
        return all;
    }
    Result<guard::Seen<Look>> look_by(const Pair& who, const Id<Disclosure>& id) {
        return seen_as(who.lead, [&](guard::Work& work) { return look(work, {id}); });
    }
    std::vector<std::string> obstacles_of(const Pair& who, const Id<Disclosure>& id) {
        std::vector<std::string> words;
        const auto found = look_by(who, id).value();
        for (const auto& [word] : found->obstacles) words.push_back(word);
        return words;
    }
    /// Told by one person, or two where that is asked for, from draft to delivery.
    Id<Disclosure> told_as_begun(const Pair& who, const Id<Disclosure>& id) {
        const auto found = look_by(who, id).value();
        const Release seen{id, found->fingerprint, true};
        EXPECT_EQ(
            code(tried_as(who.lead, [&](guard::OwnWork& work) { return release(work, seen); })),
            "");
        if (found->outcome.value == "second_person_needed") {
            EXPECT_EQ(code(tried_as(who.second,
                                    [&](guard::OwnWork& work) { return second(work, seen); })),
                      "");
        }
        EXPECT_EQ(
            code(tried_as(who.lead, [&](guard::OwnWork& work) { return deliver(work, {id}); })),
            "");
        return id;
    }
    std::string recalled_by(const Pair& who, const Id<Disclosure>& id) {
        return code(tried_as(who.lead, [&](guard::OwnWork& work) {
            return recall(work, {id, {}, {"mistake"}, {}});
        }));
    }
    /// All that lies in the letters of a compartment and is not sealed, in one text.
    std::string headings_at(const Pair& who) {
        return seen_as(who.lead, [&](guard::Work& work) {
            return *work.gathered(
                "SELECT l.heading FROM letters l WHERE {scope l}", {}, std::string(),
                [](std::string& all, const store::Row& row) { all += row.text(0); });
        });
    }

private:
    Pair ours_;
    Pair theirs_;
    Pair others_;
    Moment now_ = noon;
};

}  // namespace liaise::exchange
