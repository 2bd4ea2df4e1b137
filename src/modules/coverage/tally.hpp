#pragma once

#include "modules/coverage/visit_made.hpp"

namespace liaise::coverage {

/// Who was where, as yes or no: rows of places, columns of bodies or of types of body.
class Presence {
public:
    Presence(std::size_t rows, std::size_t columns)
        : words_((columns + 63) / 64), bits_(rows * words_) {}
    void note(std::uint32_t row, std::uint32_t column) {
        bits_[row * words_ + column / 64] |= std::uint64_t{1} << column % 64;
    }
    bool has(std::uint32_t row, std::uint32_t column) const {
        return (bits_[row * words_ + column / 64] >> column % 64 & 1) != 0;
    }
    /// How many columns of the row are yes.
    std::int64_t count(std::uint32_t row) const;

private:
    std::size_t words_;
    std::vector<std::uint64_t> bits_;
};

/// The latest of some visits. Where dates are imprecise the latest is not known for certain: it was
/// on `when.first` at the earliest, and on `until` at the latest.
struct Latest {
    std::optional<When> when;
    Day until;
    std::vector<std::uint32_t> bodies;  ///< who was there, by number; of all visits that tie

    /// The outcome is the same in whichever order visits are taken: an order that came of exact
    /// days would tell them to a viewer who sees half-years.
    void take(const VisitMade& visit);
};

/// The earliest, likewise.
struct Earliest {
    std::optional<When> when;

    void take(const VisitMade& visit);
};

/// How many days lie between a latest visit and a day: between `at_least` and `at_most`.
struct DaysSince {
    std::int64_t at_least = 0;
    std::int64_t at_most = 0;
};

/// Nothing when there was no visit.
std::optional<DaysSince> days_since(const Latest& latest, Day day);

/// What is counted of each place.
struct PlaceTally {
    std::uint32_t visits = 0;
    std::uint64_t years = 0;  ///< a bit for each year of the period in which somebody was there
    Latest last;              ///< also from before the period
};

/// The places, with who was there.
struct PlacesTally {
    explicit PlacesTally(const Country& country);
    void take(const VisitMade& visit, const Period& period);

    std::vector<PlaceTally> places;
    Presence bodies;  ///< in the period
};

}  // namespace liaise::coverage
