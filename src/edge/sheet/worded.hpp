#pragma once

#include <vector>

#include "edge/sheet/columns.hpp"
#include "edge/sheet/wording.hpp"

/// A list in the words of the screens, for files that people read.
namespace liaise::sheet {

/// The columns of a shape, with headings as the screens call its fields; no two are alike. What a
/// reference is called stands beside it, so the id says that it is one.
std::vector<Column> columns_of(const Shape& shape, const Wording& wording);

/// The record with what each word of a vocabulary is called in place of its code, and yes or no.
Json worded(const Json& record, const Shape& shape, const Wording& wording);

}  // namespace liaise::sheet
