#pragma once

#include <map>

#include "modules/coverage/asked.hpp"
#include "modules/coverage/numbering.hpp"

namespace liaise::coverage {

/// What a place is counted under.
struct CountedPlace {
    std::uint32_t type = 0;
    std::uint32_t region = nowhere;
};

/// The places that are asked for, by name. Those that may have been open in the period are counted;
/// the others are left out, and that is said.
struct Places {
    Numbering ids;
    Numbering types;
    Numbering regions;
    std::vector<CountedPlace> counted;
    std::vector<std::string> left_out;  ///< ids: closed before the period, or opened after it
};

/// For each merged place, the place that it is part of; the same for bodies.
using Mergers = std::map<std::string, std::string, std::less<>>;

/// A body, as far as its visits are counted.
struct CountedBody {
    Names names;
    std::uint32_t type = 0;
    bool is_asked = true;  ///< the question names it, or names none
    bool is_there = true;  ///< it exists in the period, as far as is known
    std::vector<bodies::Mandate> mandates;
};

/// The bodies of the register, by name.
struct Bodies {
    Numbering ids;
    Numbering types;
    std::vector<CountedBody> counted;

    Id<bodies::Body> id(std::uint32_t body) const;
    const std::string& type(std::uint32_t body) const { return types.text(counted[body].type); }
};

/// What visits are counted over: the same for every answer.
struct Country {
    guard::Seen<Places> places;
    guard::Seen<Mergers> mergers;
    guard::Seen<Bodies> bodies;
    guard::Seen<Mergers> bodies_merged;

    /// The number of a place; of a merged one, that of the place it is part of.
    std::uint32_t place(std::string_view id) const;
    /// The same for a body.
    std::uint32_t body(std::string_view id) const;
};

/// What `id` is part of, or `id` itself.
std::string_view host_of(const Mergers& mergers, std::string_view id);

}  // namespace liaise::coverage
