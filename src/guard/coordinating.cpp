#include "guard/coordinating.hpp"

namespace liaise::guard {

namespace {

/// Asks in the transaction of the work; the answer is the same for every viewer.
class Asking : public Work {
public:
    explicit Asking(const Work& work) : Work(work) {}
    Installation installation() { return Founding::installation(tx()).value(); }
};

}  // namespace

Installation installation_of(const Work& work) { return Asking(work).installation(); }

}  // namespace liaise::guard
