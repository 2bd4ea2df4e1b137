#include "store/columns.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace liaise::store {

namespace {

constexpr std::string_view precisions[] = {"day", "month", "half_year", "year"};

Precision precision_from(std::string_view text) {
    for (int i = 0; i < 4; ++i)
        if (precisions[i] == text) return static_cast<Precision>(i);
    throw std::logic_error(fmt::format("no precision: {}", text));
}

Day day_of_column(std::string_view text) {
    const auto day = day_from(text);
    if (!day) throw std::logic_error("a column that should hold a day does not");
    return *day;
}

}  // namespace

void Columns::take(When& into) {
    into.first = day_of_column(row_.text(at_++));
    into.last = day_of_column(row_.text(at_++));
    into.precision = precision_from(row_.text(at_++));
}

void Columns::take(Day& into) { into = day_of_column(row_.text(at_++)); }

void Columns::take(Moment& into) {
    const auto moment = moment_from(row_.text(at_++));
    if (!moment) throw std::logic_error("a column that should hold a moment does not");
    into = *moment;
}

void Columns::take_id(Id128& into) {
    const auto id = id_from(row_.text(at_++));
    if (!id) throw std::logic_error("a column that should hold an id does not");
    into = *id;
}

void Columns::take_json(const std::function<Result<Done>(const Json&)>& reader) {
    const auto text = row_.text(at_++);
    if (auto outcome = reader(parsed(text).value_or(nullptr)); !outcome)
        throw std::logic_error(fmt::format("column {}: {}", at_ - 1, outcome.error().message));
}

void Binding::put(const When* when) {
    if (!when) {
        binds_.insert(binds_.end(), 3, std::monostate{});
        return;
    }
    binds_.emplace_back(text_of(when->first));
    binds_.emplace_back(text_of(when->last));
    binds_.emplace_back(std::string(precisions[static_cast<int>(when->precision)]));
}

}  // namespace liaise::store
