#pragma once

#include "modules/imports/outline.hpp"

namespace liaise::imports {

/// The rows among a file's first ones that look like its heading: words, as wide as the rows below
/// them, with what is merged above or beside. Nothing without any row.
std::optional<HeadingRows> heading_guess(const std::vector<OutlineRow>& rows,
                                         const std::vector<OutlineMerged>& merged);

}  // namespace liaise::imports
