#pragma once

#include "modules/exchange/a_disclosure_test.hpp"
#include "modules/exchange/answering.hpp"
#include "modules/exchange/receiving.hpp"

namespace liaise::exchange {

/// A mechanism that has told a commission something, seen from both sides; and an inspectorate that
/// depends on the prison service, and is told none of it.
class TwoSides : public ADisclosure {
protected:
    template <class F>
    auto opened_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OpeningWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }

    TwoSides()
        : inspectorate_(added("Inspectorate")),
          inspector_(enrolled(inspectorate_, "Fe")),
          reader_(enrolled(commission(), "Gil", guard::Role::reader)),
          lead_(enrolled(mechanism(), "Hal", guard::Role::coordinator)) {}

    const Id<bodies::Body>& inspectorate() const { return inspectorate_; }

    template <class F>
    auto written_by_the_inspectorate(F&& f) {
        return written_as(inspector_, std::forward<F>(f));
    }
    template <class F>
    auto opened_by_a_reader(F&& f) {
        return opened_as(reader_, std::forward<F>(f));
    }
    template <class F>
    auto opened_by_us(F&& f) {
        return opened_as(lead_, std::forward<F>(f));
    }
    template <class F>
    auto opened_by_the_inspectorate(F&& f) {
        return opened_as(inspector_, std::forward<F>(f));
    }
    template <class F>
    auto by_our_coordinator(F&& f) {
        const auto tx = database().writing();
        auto work = guard::RightsWork::of(guard::Work(lead_, *tx, noon)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }
    const guard::Viewer& reader() const { return reader_; }
    const guard::Viewer& our_lead() const { return lead_; }

    /// The letter that the commission has, of something harmless told to it.
    Id<guard::Letter> told_to_the_commission() {
        disclosure_ = told(harmless());
        return received_letters().back();
    }
    const Id<Disclosure>& disclosure_told() const { return *disclosure_; }
    std::vector<Id<guard::Letter>> received_letters() { return ADisclosure::received(); }

    ReceivedWhole at_the_commission(const Id<guard::Letter>& letter) {
        return written_by_the_commission(
            [&](guard::OwnWork& work) { return *received_whole(work, {letter}).value(); });
    }
    std::string state_of(const Id<guard::Letter>& letter) {
        return at_the_commission(letter).received.state.value;
    }
    /// The code of what went wrong when a reader of the commission opens it.
    std::string read_by_the_commission(const Id<guard::Letter>& letter) {
        return opened_by_a_reader([&](guard::OpeningWork& work) {
            return code_of(open_received(work, {letter}));
        });
    }
    std::string answered(const AnswerDraft& draft) {
        return code(
            written_by_the_commission([&](guard::OwnWork& work) { return answer(work, draft); }));
    }
    std::string acknowledged(const ReceiptDraft& draft) {
        return code(written_by_the_commission(
            [&](guard::OwnWork& work) { return acknowledge(work, draft); }));
    }
    template <class T>
    static std::string code_of(const Result<T>& outcome) {
        return outcome ? "" : outcome.error().code;
    }

    /// How many letters of a kind about `letter` lie in the mechanism's compartment.
    std::int64_t came_back(const char* kind, const Id<guard::Letter>& letter) {
        return reading([&](guard::Work& work) {
            return static_cast<std::int64_t>(
                work.select("SELECT l.id FROM letters l WHERE {scope l} AND l.side = 'received' "
                            "AND l.kind = $1 AND l.about = $2",
                            {std::string(kind), letter.text()},
                            [](const store::Row&) { return true; })
                    .size());
        });
    }

private:
    Id<bodies::Body> added(const char* name) {
        const auto registrar = enrolled(mechanism(), "Ida", guard::Role::coordinator);
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(registrar, *tx, noon)).value();
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {"internal_inspectorate"};
        draft.source = {"Made up", {}, {}};
        const auto id = bodies::add(work, draft).value();
        tx->commit();
        return id;
    }

    Id<bodies::Body> inspectorate_;
    guard::Viewer inspector_;
    guard::Viewer reader_;
    guard::Viewer lead_;
    std::optional<Id<Disclosure>> disclosure_;
};

}  // namespace liaise::exchange
