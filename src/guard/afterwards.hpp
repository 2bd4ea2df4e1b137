#pragma once

#include "guard/clock_belief.hpp"
#include "guard/own_work.hpp"
#include "store/store.hpp"

namespace liaise::guard {

/// What a job that outlives its request works with: the same viewer, and transactions of its own.
class Afterwards {
public:
    Afterwards(store::Database& database, Viewer viewer, Clock clock)
        : database_(database), viewer_(std::move(viewer)), clock_(clock) {}

    /// Calls `f(work)` with a transaction that reads.
    template <class F>
    auto reading(F&& f) {
        auto tx = database_.reading();
        Work work(viewer_, *tx, clock_.now());
        return f(work);
    }

    /// Calls `f(work)` with a transaction that writes, as a `W`; what `f` did is kept if it gives
    /// a result, and undone if it gives an error.
    template <class W, class F>
    auto writing(F&& f) -> std::invoke_result_t<F, W&> {
        auto tx = database_.writing();
        auto work = W::of(Work(viewer_, *tx, moment_of_writing(*tx, clock_.now())));
        if (!work) return std::unexpected(work.error());
        auto outcome = f(*work);
        if (outcome) tx->commit();
        return outcome;
    }

private:
    store::Database& database_;
    Viewer viewer_;
    Clock clock_;
};

}  // namespace liaise::guard
