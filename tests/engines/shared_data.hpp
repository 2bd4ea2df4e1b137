#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace liaise::engines {

inline std::string contents_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Data sets that are not shipped: what needs them is left out where they are not.
inline std::filesystem::path shared_data() {
    if (const char* set = std::getenv("LIAISE_SHARED_DATA")) return set;
    return std::filesystem::path(LIAISE_SOURCE_DIR) / ".." / "shared" / "data";
}

/// A mapping that is shipped, as in "it-prisons/register.toml".
inline std::string example(const std::string& path) {
    return contents_of(std::filesystem::path(LIAISE_SOURCE_DIR) / "examples" / path);
}

}  // namespace liaise::engines
