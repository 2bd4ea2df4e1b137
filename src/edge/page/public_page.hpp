#pragma once

#include <string>

#include "base/json.hpp"
#include "edge/sheet/wording.hpp"

/// What everybody reads, as a file that opens without a server.
namespace liaise::page {

/// The record `public_page` as one HTML file in the language of `wording`: its style is in it, it
/// runs nothing, asks for nothing, and prints.
std::string public_page(const Json& page, const sheet::Wording& wording);

}  // namespace liaise::page
