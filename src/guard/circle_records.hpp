#pragma once

#include <stdexcept>

#include "base/json_read.hpp"
#include "guard/circles.hpp"

/// What every module does with its circles.
namespace liaise::guard {

/// A circle that the viewer is in, to read or to write in it as `Circles::open` does. Errors:
/// `not_found`, also for one of another purpose.
template <class AnyWork>
Result<OpenCircle> circle_for(AnyWork& work, const Id<CircleRef>& id, const std::string& purpose) {
    auto circle = Circles::open(work, id);
    if (!circle || circle->purpose() != purpose) return not_found();
    return circle;
}

/// The record that a text of a circle is. The module that reads it wrote it.
template <class T> T record_in(const CircleText& kept) {
    T record;
    if (!read(parsed(kept.text.reveal()).value_or(Json()), record, ""))
        throw std::logic_error("what a circle keeps cannot be read");
    return record;
}

}  // namespace liaise::guard
