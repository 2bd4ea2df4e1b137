#pragma once

#include "guard/route.hpp"

namespace liaise::guard {

/// Where somebody who writes for their body has something worked out that takes long: it is read in
/// one short transaction and written in another, and nobody waits for what lies between.
class EditingDoorstep : public OwnDoorstep {
public:
    /// Errors: `refused` for a reader, and for who has no body.
    static Result<EditingDoorstep> at(Desk& desk) {
        auto own = OwnDoorstep::at(desk);
        if (!own) return std::unexpected(own.error());
        EditingDoorstep step(std::move(*own));
        auto right = step.reading_as_editor([](OwnWork&) -> Result<Done> { return Done{}; });
        if (!right) return std::unexpected(right.error());
        return step;
    }

    /// What `f(work)` gives, a `Result`, in a transaction that reads.
    template <class F> auto reading_as_editor(F&& f) -> std::invoke_result_t<F, OwnWork&> {
        return reading([&](store::Transaction& tx) {
            return with_editors_right({viewer(), tx, now()}, f);
        });
    }
    /// The same, and what it wrote is kept. Errors: `unauthenticated` when the session has ended
    /// meanwhile, `refused` when the right has.
    template <class F> auto writing_as_editor(F&& f) -> std::invoke_result_t<F, OwnWork&> {
        return writing_own([&](SelfWork& self) {
            return with_editors_right({self.viewer(), self.transaction(), self.now()}, f);
        });
    }

private:
    explicit EditingDoorstep(OwnDoorstep step) : OwnDoorstep(std::move(step)) {}
    template <class F> static auto with_editors_right(Work work, F& f)
        -> std::invoke_result_t<F&, OwnWork&> {
        auto right = OwnWork::of(std::move(work));
        if (!right) return std::unexpected(right.error());
        return f(*right);
    }
};

template <> struct routing::RightOf<EditingDoorstep> { static constexpr Right value = Right::own; };

}  // namespace liaise::guard
