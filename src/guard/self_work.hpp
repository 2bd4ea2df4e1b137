#pragma once

#include "guard/door.hpp"

namespace liaise::guard {

/// The right to look after one's own way in: password, second step, sessions. Everybody who is
/// signed in has it, a reader and the machine's administrator too.
class SelfWork : public Work {
public:
    static Result<SelfWork> of(Work work, Door door) {
        return SelfWork(std::move(work), std::move(door));
    }
    store::Transaction& transaction() { return tx(); }
    /// The door that the viewer came in by: the session's token, and what is to become of it.
    Door& door() { return door_; }

private:
    SelfWork(Work work, Door door) : Work(std::move(work)), door_(std::move(door)) {}

    Door door_;
};

}  // namespace liaise::guard
