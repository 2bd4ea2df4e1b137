#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace liaise::recommendations {

/// The paragraphs of a text: what stands between its empty lines. They are cited by their number,
/// the first being 1, as the SPT and those to whom it writes do.
std::vector<std::string> paragraphs_of(std::string_view text);

}  // namespace liaise::recommendations
