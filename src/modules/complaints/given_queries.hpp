#pragma once

#include "guard/own_work.hpp"
#include "modules/complaints/table_given.hpp"

namespace liaise::complaints::queries {

/// Those of one recipient, or all for an empty text, the first first.
std::vector<guard::Seen<TableGiven>> tables_given(guard::Work& work, const std::string& recipient);
std::optional<guard::Seen<TableGiven>> one(guard::Work& work, const Id<TableGiven>& id);
/// Writes it with the next number.
void insert(guard::OwnWork& work, const TableGiven& given);

}  // namespace liaise::complaints::queries
