#pragma once

#include <string>
#include <vector>

#include "guard/locks.hpp"
#include "guard/viewer.hpp"

namespace liaise::guard {

/// A circle, by its id. Only who is in it ever meets one.
struct CircleRef {
    static constexpr const char* record_name = "circle";
};

/// Somebody who is in a circle.
struct CircleMember {
    Id<Person> person;
    /// Without it, they lost it or left: they read nothing before they are named again.
    bool holds_the_key = false;
};

/// A circle, open: made for who is in it, by `Circles` alone.
class OpenCircle {
public:
    const Id<CircleRef>& id() const { return id_; }
    /// The word of the module that made it.
    const std::string& purpose() const { return purpose_; }

private:
    friend class Circles;

    struct Seat {
        Id<Person> person;
        std::string slot;
        Id<Person> by;  ///< who named them; of who began it, themselves
    };
    OpenCircle(const Id<CircleRef>& id, const Key& key) : id_(id), key_(key) {}

    Id<CircleRef> id_;
    Key key_;
    std::string purpose_;
    std::vector<Seat> seats_;
    std::string head_;  ///< as it lies in the database
};

}  // namespace liaise::guard
