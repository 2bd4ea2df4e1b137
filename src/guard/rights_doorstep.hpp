#pragma once

#include "guard/route.hpp"

namespace liaise::guard {

/// Where a coordinator shows once more that it is them, and does something that an open session
/// alone is not enough for.
class RightsDoorstep : public OwnDoorstep {
public:
    /// Errors: `refused` for who is no coordinator.
    static Result<RightsDoorstep> at(Desk& desk) {
        auto own = OwnDoorstep::at(desk);
        if (!own) return std::unexpected(own.error());
        RightsDoorstep step(std::move(*own));
        auto right = step.reading_rights([](RightsWork&) -> Result<Done> { return Done{}; });
        if (!right) return std::unexpected(right.error());
        return step;
    }

    /// What `f(work)` gives, a `Result`, in a transaction that reads: nobody waits for it.
    template <class F>
    auto reading_rights(F&& f) -> std::invoke_result_t<F, RightsWork&> {
        return reading([&](store::Transaction& tx) {
            return with_right({viewer(), tx, now()}, f);
        });
    }
    /// The same, and what it wrote is kept. Errors: `unauthenticated` when the session has ended
    /// meanwhile, `refused` when the right has.
    template <class F>
    auto writing_rights(F&& f) -> std::invoke_result_t<F, RightsWork&> {
        return writing_own([&](SelfWork& self) {
            return with_right({self.viewer(), self.transaction(), self.now()}, f);
        });
    }

private:
    explicit RightsDoorstep(OwnDoorstep step) : OwnDoorstep(std::move(step)) {}
    template <class F>
    static auto with_right(Work work, F& f) -> std::invoke_result_t<F&, RightsWork&> {
        auto right = RightsWork::of(std::move(work));
        if (!right) return std::unexpected(right.error());
        return f(*right);
    }
};

template <> struct routing::RightOf<RightsDoorstep> {
    static constexpr Right value = Right::rights;
};

}  // namespace liaise::guard
