#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/zip_file.hpp"
#include "guard/compartment_file.hpp"

/// What who writes a compartment's file and who reads it have to agree on.
namespace liaise::guard::compartment_parts {

/// The member that says what the others are.
inline constexpr const char* manifest_name = "manifest.json";

/// All tables together. A reader unpacks no more than `unpacked_bytes_max`, manifest and all: what
/// is written is to be readable.
inline constexpr std::size_t manifest_bytes_max = 1024UL * 1024;
inline constexpr std::size_t tables_bytes_max = unpacked_bytes_max - manifest_bytes_max;

/// Why a content is refused that opens, and still is no compartment.
std::unexpected<Error> does_not_fit();

/// "tables/places.jsonl".
std::string member_name(std::string_view table);
/// In hexadecimal.
std::string sha256_of(std::string_view text);
/// In the order of modules and numbers.
std::vector<CompartmentStep> steps_taken(store::Transaction& tx);

}  // namespace liaise::guard::compartment_parts
