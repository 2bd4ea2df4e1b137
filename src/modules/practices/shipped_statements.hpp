#pragma once

#include "modules/practices/statement.hpp"

namespace liaise::practices {

/// The statements that come with the program, in their order.
const std::vector<Statement>& shipped_statements();
/// One of them; nothing for one of somebody's own.
const Statement* shipped_statement(const Id<Statement>& id);

}  // namespace liaise::practices
