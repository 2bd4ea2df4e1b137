#pragma once

#include <stdexcept>

namespace liaise::store {

/// The database cannot be reached, or the disk is full or gone.
struct Unavailable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Of those: there is no room left. Nothing was kept, and it goes on once there is room again.
struct DiskFull : Unavailable {
    using Unavailable::Unavailable;
};

/// Of those: what is there can be read and not written. Nothing was kept.
struct ReadOnly : Unavailable {
    using Unavailable::Unavailable;
};

/// Of those: the end of a transaction was asked for, and no answer came. It may have been kept.
struct InDoubt : Unavailable {
    using Unavailable::Unavailable;
};

/// Another transaction stood in the way: the same work, done again, may succeed.
struct Busy : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A statement broke a rule of the schema (a key that is there already, a reference to nothing).
struct Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The file is newer than this program, damaged, or no database of liaise.
struct Unreadable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// This engine does not do that.
struct Unsupported : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace liaise::store
