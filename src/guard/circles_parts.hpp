#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "guard/circles.hpp"

/// How what a circle keeps is written.
namespace liaise::guard::circles_parts {

/// A circle and its key.
struct Ticket {
    Id<CircleRef> circle;
    Key key;
};
/// What is locked to each of its people.
std::string text_of_ticket(const Ticket& ticket);
/// Nothing for what is none.
std::optional<Ticket> ticket_from(const std::optional<Confidential>& text);

/// A text filled up to the next of few lengths, and back.
std::string filled_up(std::string_view text);
std::optional<std::string> without_filling(std::string_view filled);

/// With which words a head is locked.
std::string about_head(const Id<CircleRef>& circle);

}  // namespace liaise::guard::circles_parts
