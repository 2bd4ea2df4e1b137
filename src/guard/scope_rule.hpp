#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "guard/scope.hpp"

namespace liaise::guard {

/// The scope rule: every table that a statement reads is held to the viewer's scopes. A statement
/// names each table it reads with `{scope t}`, `t` being the table or its alias, and Work puts the
/// condition there. `{scope t by id}`: rows are few and named by their ids, so no index by scope
/// is to read them all. Throws `std::logic_error` for one forgotten, or let past by OR or comma.
std::string with_scopes(std::string_view sql, std::size_t binds_before,
                        const std::vector<Scope>& scopes);

/// The same, but `table` is held to the one scope that is number `which` of them.
std::string with_scopes(std::string_view sql, std::size_t binds_before,
                        const std::vector<Scope>& scopes, const std::string& table,
                        std::size_t which);

/// The same statement, whose scopes are put in already, of what was known before the moment that
/// is bound behind `binds_before` others: a table with a view `<table>_ever` is read through it.
std::string as_known(std::string_view sql, std::size_t binds_before);

/// The same for a statement that writes: `{own}` is the one scope it may write, and it must say so.
std::string with_own_scope(std::string_view sql, std::size_t binds_before);

}  // namespace liaise::guard
