#pragma once

#include <functional>

#include "modules/agreements/two_books_test.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/sharing_rules.hpp"
#include "modules/findings/findings.hpp"
#include "modules/readiness/readiness.hpp"
#include "store/columns.hpp"

namespace liaise::exchange {

/// A mechanism that tells a commission something, on a clause in force; two of its people may
/// write. Nothing is known of the commission, so that each telling takes a second person.
class ADisclosure : public agreements::TwoBooks {
protected:
    ADisclosure() : agreement_(in_force()), colleague_(enrolled(mechanism(), "Di")) {}

    template <class F>
    auto by_the_colleague(F&& f) {
        return written_as(colleague_, std::forward<F>(f));
    }

    const Id<agreements::Agreement>& agreement() const { return agreement_; }

    DisclosureDraft words(const std::string& text) const {
        DisclosureDraft draft;
        draft.title = "Heating in winter";
        draft.purpose = {"prevention"};
        draft.purpose_words = "So that you look at it too.";
        draft.category = {"thematic_finding"};
        draft.form = {"anonymised"};
        draft.classification = {"partner_shared"};
        draft.consent.answer = {"not_about_a_person"};
        draft.parts = {{{"words"}, {}, text, {}, {}, {}}};
        draft.recipients = {{commission(), agreement_, {}}};
        return draft;
    }
    DisclosureDraft harmless() const { return words("The corridors were cold."); }

    Id<findings::Finding> found(const std::function<void(findings::Draft&)>& change = {}) {
        findings::Draft draft;
        draft.title = "Cold corridors";
        draft.place = prison();
        draft.when = When{Day::of(2026, 10, 5), Day::of(2026, 10, 5), Precision::day};
        draft.text = "The corridors were cold.";
        draft.basis = Confidential{"canary-of-the-basis"};
        draft.classification = {"partner_shared"};
        draft.consent.answer = {"not_about_a_person"};
        if (change) change(draft);
        return writing([&](guard::OwnWork& work) { return findings::add(work, draft).value(); });
    }
    DisclosureDraft of_finding(const Id<findings::Finding>& id) const {
        auto draft = harmless();
        draft.parts = {{{"finding"}, {}, {}, id,
                        {{"title"}, {"place"}, {"when"}, {"text"}}, {}}};
        return draft;
    }

    Id<Disclosure> begun(const DisclosureDraft& draft) {
        return writing([&](guard::OwnWork& work) { return begin(work, draft).value(); });
    }
    Look looked_at(const Id<Disclosure>& id) {
        return reading([&](guard::Work& work) { return *look(work, {id}).value(); });
    }
    std::vector<std::string> obstacles(const DisclosureDraft& draft) {
        std::vector<std::string> words;
        for (const auto& [word] : looked_at(begun(draft)).obstacles) words.push_back(word);
        return words;
    }
    std::string stage(const Id<Disclosure>& id) {
        return reading([&](guard::Work& work) {
            return disclosure(work, {id}).value()->stage.value;
        });
    }

    /// The code of what went wrong; empty when nothing did.
    static std::string code(const Result<Done>& outcome) {
        return outcome ? "" : outcome.error().code;
    }
    std::string released(const Id<Disclosure>& id, bool looked = true) {
        const auto seen = looked_at(id).fingerprint;
        return code(writing([&](guard::OwnWork& work) {
            return release(work, {id, seen, looked});
        }));
    }
    std::string seconded(const Id<Disclosure>& id) {
        const auto seen = looked_at(id).fingerprint;
        return code(by_the_colleague(
            [&](guard::OwnWork& work) { return second(work, {id, seen, true}); }));
    }
    std::string delivered(const Id<Disclosure>& id) {
        return code(writing([&](guard::OwnWork& work) { return deliver(work, {id}); }));
    }
    /// Told by two people, from draft to delivery.
    Id<Disclosure> told(const DisclosureDraft& draft) {
        const auto id = begun(draft);
        EXPECT_EQ(released(id), "");
        if (stage(id) == "waiting_for_second") {
            EXPECT_EQ(seconded(id), "");
        }
        EXPECT_EQ(delivered(id), "");
        return id;
    }
    std::string recalled(const Id<Disclosure>& id) {
        return code(writing([&](guard::OwnWork& work) {
            return recall(work, {id, {}, {"mistake"}, {}});
        }));
    }

    /// What lies in the commission's compartment: the ids of the products that it received.
    std::vector<Id<guard::Letter>> received() {
        return written_by_the_commission([](guard::OwnWork& work) {
            std::vector<Id<guard::Letter>> ids;
            for (const auto& id : work.select(
                     "SELECT l.id FROM letters l WHERE {scope l} AND l.side = 'received' AND "
                     "l.kind = 'product' ORDER BY l.line",
                     {}, [](const store::Row& row) {
                         Id<guard::Letter> letter;
                         store::Columns(row) >> letter;
                         return letter;
                     }))
                ids.push_back(*id);
            return ids;
        });
    }
    std::string opened(const Id<guard::Letter>& letter) {
        return written_by_the_commission([&](guard::OwnWork& work) {
            const auto words = guard::Letters::open(work, letter);
            return words ? **words : words.error().code;
        });
    }

private:
    Id<agreements::Agreement> in_force() {
        auto one = beginning("On sharing", "in_force");
        one.on = plus_days(today, -30);
        const auto id = begun_agreement(one);
        auto draft = clause("information_exchange", "As the table says.");
        agreements::InformationTerm term;
        term.categories = {{"thematic_finding"}, {"concern"}};
        term.form = {"anonymised"};
        term.direction = {"given"};
        term.purpose = "Prevention";
        term.frequency = {"as_it_arises"};
        draft.information = {term};
        with_clause(id, draft);
        return id;
    }
    Id<agreements::Agreement> begun_agreement(const agreements::Beginning& one) {
        return TwoBooks::begun(one);
    }

    Id<agreements::Agreement> agreement_;
    guard::Viewer colleague_;
};

}  // namespace liaise::exchange
