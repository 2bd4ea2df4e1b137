#include "guard/deeds.hpp"

#include <utility>

#include "guard/ledger.hpp"

namespace liaise::guard {

namespace {

/// The ledger has chains and no rows of a scope that a module could write: only `guard` gets at the
/// transaction beneath a body's own work.
class Noting : public OwnWork {
public:
    explicit Noting(const OwnWork& work) : OwnWork(work) {}
    store::Transaction& transaction() { return tx(); }
};

}  // namespace

void Deeds::note(OwnWork& work, std::string kind, std::string about) {
    const auto& viewer = work.viewer();
    Ledger::write(Noting(work).transaction(), Persons::scope_of(viewer.body()),
                  {std::move(kind), viewer.person(), {}, std::move(about)}, work.now());
}

}  // namespace liaise::guard
