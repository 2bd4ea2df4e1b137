#pragma once

#include <string_view>

namespace liaise::guard {

/// True for what somebody tries first: the commonest long passwords in several languages, one
/// short piece over and over (`abcabcabcabc`), and a run along the alphabet or the numbers.
bool is_refused_password(std::string_view password);

}  // namespace liaise::guard
