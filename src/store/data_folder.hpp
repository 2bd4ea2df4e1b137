#pragma once

#include <filesystem>
#include <string>

namespace liaise::store {

/// The SQLite file of an installation, inside its data folder.
inline std::string data_file_in(const std::string& data_folder) {
    return (std::filesystem::path(data_folder) / "liaise.sqlite").string();
}

}  // namespace liaise::store
