#include "guard/deeds.hpp"

#include <utility>

#include "guard/ledger.hpp"

namespace liaise::guard {

namespace {

/// The ledger has chains and no rows of a scope that a module could write: only `guard` gets at the
/// transaction beneath its work.
class Noting : public WritingWork {
public:
    explicit Noting(const WritingWork& work) : WritingWork(work) {}
    store::Transaction& transaction() { return tx(); }
};

}  // namespace

void Deeds::note(WritingWork& work, std::string kind, std::string about) {
    const auto& viewer = work.viewer();
    Ledger::write(Noting(work).transaction(), Persons::scope_of(viewer.body()),
                  {std::move(kind), viewer.person(), {}, std::move(about)}, work.now());
}

}  // namespace liaise::guard
