#pragma once

#include <fmt/format.h>

#include <set>

#include "guard/circles.hpp"
#include "modules/closed_letters/closed_letters.hpp"
#include "modules/closed_letters/sending.hpp"
#include "modules/exchange/two_sides_test.hpp"

namespace liaise::closed_letters {

/// A mechanism, whose Lea means to be in the prison in three weeks, and a commission that she
/// tells; Noa is a colleague who may look at it too, Hal one who is not named. Both bodies are
/// independent.
class AClosedLetter : public exchange::TwoSides {
protected:
    AClosedLetter()
        : lea_(enrolled(mechanism(), "Lea")), noa_(enrolled(mechanism(), "Noa")),
          mia_(enrolled(commission(), "Mia")) {
        for (const auto& body : {mechanism(), commission(), association()}) says(body, "no");
    }

    const guard::Viewer& lea() const { return lea_; }
    const guard::Viewer& noa() const { return noa_; }
    const guard::Viewer& mia() const { return mia_; }

    /// The register says of a body whether it depends on an authority, and what it is bound to.
    void says(const Id<bodies::Body>& body, const char* is_dependent,
              const std::vector<bodies::Duty>& duties = {}) {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(our_lead(), *tx, now_)).value();
        const auto now = bodies::find(work, {body}).value();
        bodies::Draft draft;
        draft.names = now->names;
        draft.type = now->type;
        draft.is_dependent = {is_dependent};
        draft.duties = duties;
        draft.source = now->source;
        bodies::correct(work, {body, now->version, draft}).value();
        tx->commit();
    }

    /// Kept only where it went well, as what comes by a request is.
    template <class W, class F> auto tried_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = W::of(guard::Work(viewer, *tx, now_)).value();
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
    Moment now() const { return now_; }
    Day first_day() const { return plus_days(today, 21); }

    NewDraft of_a_visit(const char* exactness = "exact") const {
        NewDraft draft;
        draft.body = commission();
        draft.matter = {"visit"};
        draft.visit = ClosedVisit{prison(),
                                  first_day(),
                                  plus_days(first_day(), 2),
                                  {"unannounced"},
                                  {exactness},
                                  {},
                                  "So that they are not there in the same week."};
        return draft;
    }
    NewDraft of_a_call() const {
        NewDraft draft;
        draft.body = commission();
        draft.matter = {"call_us"};
        return draft;
    }

    Result<DraftId> written(const NewDraft& draft) {
        return tried_as<guard::OwnWork>(lea_,
                                        [&](guard::OwnWork& work) { return begin(work, draft); });
    }
    ClosedDraft seen_by(const guard::Viewer& viewer, const DraftId& id) {
        return read_as(
            viewer, [&](guard::Work& work) { return *closed_letters::draft(work, {id}).value(); });
    }
    std::string let_go_by(const guard::Viewer& viewer, const DraftId& id) {
        const auto seen =
            read_as(viewer, [&](guard::Work& work) { return closed_letters::draft(work, {id}); });
        if (!seen) return seen.error().code;
        return code(tried_as<guard::OwnWork>(viewer, [&](guard::OwnWork& work) {
            return release(work, {id, (*seen)->look.value().fingerprint, true});
        }));
    }
    std::string named(const DraftId& id, const guard::Viewer& whom) {
        return code(tried_as<guard::OpeningWork>(lea_, [&](guard::OpeningWork& work) {
            return name(work, {id, whom.person()});
        }));
    }
    Result<Id<guard::Letter>> sent(const DraftId& id) {
        return tried_as<guard::OwnWork>(lea_,
                                        [&](guard::OwnWork& work) { return send(work, {id}); });
    }
    /// Written by Lea, let go by her and Noa.
    DraftId let_go(const NewDraft& draft) {
        const auto id = written(draft).value();
        EXPECT_EQ(named(id, noa_), "");
        EXPECT_EQ(let_go_by(lea_, id), "");
        EXPECT_EQ(let_go_by(noa_, id), "");
        return id;
    }
    Id<guard::Letter> told(const NewDraft& draft) { return sent(let_go(draft)).value(); }

    Result<guard::Seen<ClosedOpened>> opened_as(const guard::Viewer& viewer,
                                                const Id<guard::Letter>& id) {
        return tried_as<guard::OpeningWork>(
            viewer, [&](guard::OpeningWork& work) { return open(work, {id}); });
    }
    ClosedOpened opened(const Id<guard::Letter>& id) { return *opened_as(mia_, id).value(); }
    std::string state_for(const guard::Viewer& viewer, const Id<guard::Letter>& id) {
        return read_as(viewer, [&](guard::Work& work) {
            const auto found = find(work, {id});
            return found ? (*found)->state.value : found.error().code;
        });
    }
    std::string called_back_by(const guard::Viewer& viewer, const Id<guard::Letter>& id) {
        return code(tried_as<guard::OwnWork>(
            viewer, [&](guard::OwnWork& work) { return recall(work, {id}); }));
    }

    /// What somebody who opens none of these letters can tell them apart by: kind, heading, last
    /// day and lengths.
    std::set<std::string> looks_of(const std::vector<Id<guard::Letter>>& letters) {
        std::set<std::string> looks;
        for (const auto& letter : letters)
            database().reading()->each(
                "SELECT l.kind, l.heading, l.expires, LENGTH(w.sealed), LENGTH(w.key), l.about "
                "FROM letters l JOIN letter_words w ON w.holder = l.scope AND w.letter = l.id "
                "WHERE l.id = $1",
                store::Binds{letter.text()}, [&](const store::Row& row) {
                    EXPECT_TRUE(row.is_null(5));
                    looks.insert(fmt::format("{} {} {} {} {}", row.text(0), row.text(1),
                                             row.text(2), row.integer(3), row.integer(4)));
                });
        return looks;
    }
    /// The same of what is kept at home, sealed.
    std::set<std::string> looks_at_home() {
        std::set<std::string> looks;
        database().reading()->each(
            "SELECT LENGTH(text), revision FROM circle_texts", {}, [&](const store::Row& row) {
                looks.insert(fmt::format("{} {}", row.integer(0), row.integer(1)));
            });
        return looks;
    }
    /// By which visits to come are told, in no more than region and months.
    agreements::ClauseDraft clause_of_visits() const {
        auto made = clause("information_exchange", "Visits to come.");
        agreements::InformationTerm term;
        term.categories = {{"visit_plan"}};
        term.form = {"aggregate"};
        term.direction = {"given"};
        term.purpose = "Not to meet there";
        term.frequency = {"as_it_arises"};
        made.information = {term};
        return made;
    }

private:
    guard::Viewer lea_;
    guard::Viewer noa_;
    guard::Viewer mia_;
    Moment now_ = noon;
};

}  // namespace liaise::closed_letters
