#pragma once

#include <span>

#include "modules/coverage/country.hpp"
#include "store/store.hpp"

namespace liaise::coverage {

/// One visit, as it is counted. For a viewer of coarse sight, others' visits come with the
/// half-year that they lie in, and every figure is made of that.
struct VisitMade {
    std::uint32_t place = 0;
    When when;
    bool is_in_period = false;  ///< its days touch the period; else it is from before
    bool is_own = false;
    std::string_view announcement;
    std::string_view id;
    std::span<const std::uint32_t> bodies;  ///< those that are asked for
};

/// "day", "month", "half_year" or "year".
std::optional<Precision> precision_from(std::string_view text);
std::string_view text_of(Precision precision);

/// Makes visits of rows: place, bodies, first, last, precision, scope, announcement, id.
class VisitReader {
public:
    VisitReader(const Country& country, const Asked& asked) : country_(country), asked_(asked) {}
    /// The visit of a row, until the next; nothing when the question leaves it out.
    const VisitMade* read(const store::Row& row);

private:
    void read_bodies(std::string_view json);
    std::uint32_t place_of(std::string_view id);

    const Country& country_;
    const Asked& asked_;
    VisitMade visit_;
    std::vector<std::uint32_t> bodies_;
    std::string last_place_;  // an index hands visits over place by place
    std::uint32_t last_number_ = nowhere;
};

}  // namespace liaise::coverage
