#pragma once

#include <compare>
#include <string>
#include <utility>

namespace liaise::guard {

/// The compartment that a record lives in: the register, one body's, or a room's. Every row of
/// every table carries the text of its scope, and every index starts with it.
class Scope {
public:
    /// What is public in the country: every signed-in person reads it.
    static Scope of_register() { return Scope("register"); }
    /// What one body works with; `body` is the text of its id.
    static Scope of_body(const std::string& body) { return Scope("body:" + body); }

    const std::string& text() const { return text_; }
    auto operator<=>(const Scope&) const = default;

private:
    explicit Scope(std::string text) : text_(std::move(text)) {}

    std::string text_;
};

}  // namespace liaise::guard
