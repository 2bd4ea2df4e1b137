#pragma once

#include <vector>

#include "modules/do_no_harm/moves.hpp"

namespace liaise::do_no_harm {

/// What the shown cells count, from this table on.
std::vector<Block> shown_blocks(const Pieces& pieces, const Shown& shown, std::size_t from_table);

/// What can be worked out from shown numbers by taking shown parts from shown sums, along one
/// dimension after the other. Three hidden cells of one person each are three people together.
std::vector<Block> remainders(const Pieces& pieces, const Shown& shown);

}  // namespace liaise::do_no_harm
