#pragma once

#include "base/code.hpp"
#include "modules/bodies/body.hpp"
#include "modules/complaints/table_given.hpp"
#include "modules/places/place.hpp"

namespace liaise::exchange {

/// One piece of a product.
struct Piece {
    Code<"part_kind"> kind;
    std::optional<std::string> title;
    std::optional<Id<places::Place>> place;
    Names place_names;
    std::optional<When> when;
    std::optional<std::string> text;
    std::optional<complaints::ComplaintTable> table;
    std::optional<Id<bodies::Body>> originator;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("piece",
            field("kind", &Piece::kind, some, "Words, a finding, something received, a table."),
            field("title", &Piece::title, some, "What it is about."),
            field("place", &Piece::place, some, "Where."),
            field("place_names", &Piece::place_names, some, "What the place is called."),
            field("when", &Piece::when, some, "When, as exactly as this receiver may know."),
            field("text", &Piece::text, some, "What is told."),
            field("table", &Piece::table, some, "The numbers that are told."),
            field("originator", &Piece::originator, some, "The body whose words they are, if not "
                                                          "the sender's."));
    }
};
static_assert(Described<Piece>);

}  // namespace liaise::exchange
