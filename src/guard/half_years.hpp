#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/day.hpp"

/// What a viewer of coarse sight is told of records that tell a day: it, and when it was written
/// down, by half-years.
namespace liaise::guard {

/// A table with a view `<table>_by_half_years` is read through it by a viewer of coarse sight. The
/// view has the table's columns, with the half-year in place of the register's days and without
/// what else would tell them, and since when each state held until when, as `written` and
/// `replaced`. A row of the register that was written down within a half-year is told at its end.
struct ToldBy {
    Moment of_register;
    Moment of_own;
};

/// When the half-year began that the moment lies in. What was written down in it is known at its
/// end, whichever moment of it that was.
Moment half_year_of(Moment moment);

/// What such a viewer is told: as it is known now, or as it was known before `known_until`.
ToldBy told_by(Moment now, const std::optional<Moment>& known_until);

/// The statement, whose scopes are put in already, with such tables read through their views;
/// `told_by` is bound behind `binds_before` others. The statement as it is where it reads none.
std::string through_half_years(std::string_view sql, std::size_t binds_before);

/// The rows of the register that such a viewer is told of `table`, to be read from in place of it;
/// nothing for a table without such a view.
std::optional<std::string> register_by_half_years(std::string_view table, Moment now);

}  // namespace liaise::guard
