#pragma once

#include "guard/history.hpp"

namespace liaise::visits {

/// What visits said before is kept; who took part, in `visitors_past`.
inline constexpr guard::history::Kept kept_visits{
    "visits", "place, bodies, first_day, last_day, precision, coarse_first, coarse_last, "
              "coarse_precision, type, announcement, statement_key, source"};

/// What files say of visits is kept too, in `visit_statements_past`: all that a statement is.
inline constexpr std::string_view statement_columns =
    "id, visit, known_by, first_day, last_day, precision, coarse_first, coarse_last, "
    "coarse_precision, type, announcement, rating, source, since_in, stored_as, row_of_file";

/// The same, of `visit_statements_past p`.
inline constexpr std::string_view past_statement_columns =
    "p.id, p.visit, p.known_by, p.first_day, p.last_day, p.precision, p.coarse_first, "
    "p.coarse_last, p.coarse_precision, p.type, p.announcement, p.rating, p.source, p.since_in, "
    "p.stored_as, p.row_of_file";

/// What the statements in `visit_statements_past p` say that come back with their visits `v`: all
/// but those of files that were taken back since.
inline constexpr std::string_view comes_back_with_its_visit =
    "(p.until_in IS NULL OR p.until_in NOT LIKE 'undoing %')";

}  // namespace liaise::visits
