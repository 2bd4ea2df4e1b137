#include "modules/coverage/visit_made.hpp"

#include <algorithm>
#include <stdexcept>

namespace liaise::coverage {

namespace {

/// As `day_from`, for what the schema promises to be a day.
Day day_of_column(std::string_view text) {
    const auto day = day_from(text);
    if (!day) throw std::logic_error("a visit has a day that is none");
    return *day;
}

}  // namespace

std::optional<Precision> precision_from(std::string_view text) {
    if (text == "day") return Precision::day;
    if (text == "month") return Precision::month;
    if (text == "half_year") return Precision::half_year;
    if (text == "year") return Precision::year;
    return std::nullopt;
}

std::string_view text_of(Precision precision) {
    switch (precision) {
        case Precision::day: return "day";
        case Precision::month: return "month";
        case Precision::half_year: return "half_year";
        case Precision::year: return "year";
    }
    return "";
}

const VisitMade* VisitReader::read(const store::Row& row) {
    visit_.place = place_of(row.text(0));
    if (visit_.place == nowhere) return nullptr;
    visit_.when.first = day_of_column(row.text(2));
    if (visit_.when.first > asked_.period.to) return nullptr;
    visit_.when.precision = precision_from(row.text(4)).value_or(Precision::year);
    if (asked_.precision && visit_.when.precision != *asked_.precision) return nullptr;
    visit_.is_own = row.text(5) != "register";
    if (asked_.is_own && visit_.is_own != *asked_.is_own) return nullptr;
    read_bodies(row.text(1));
    if (bodies_.empty() && !asked_.is_about_all_bodies()) return nullptr;
    visit_.when.last = day_of_column(row.text(3));
    visit_.is_in_period = asked_.period.touches(visit_.when);
    visit_.announcement = row.text(6);
    visit_.id = row.text(7);
    visit_.bodies = bodies_;
    return &visit_;
}

/// The list is one that this program wrote: ids in quotes, and nothing to unescape.
void VisitReader::read_bodies(std::string_view json) {
    bodies_.clear();
    for (auto at = json.find('"'); at != std::string_view::npos; at = json.find('"', at + 1)) {
        const auto end = json.find('"', at + 1);
        if (end == std::string_view::npos) return;
        const auto body = country_.body(json.substr(at + 1, end - at - 1));
        const bool is_asked = body != nowhere && country_.bodies->counted[body].is_asked;
        // A body and one that became part of it may have come together.
        if (is_asked && std::ranges::find(bodies_, body) == bodies_.end()) bodies_.push_back(body);
        at = end;
    }
}

std::uint32_t VisitReader::place_of(std::string_view id) {
    if (id != last_place_) {
        last_place_ = id;
        last_number_ = country_.place(id);
    }
    return last_number_;
}

}  // namespace liaise::coverage
