#pragma once

#include "modules/agreements/scans.hpp"

namespace liaise::agreements::queries {

std::vector<guard::Seen<Scan>> scans(guard::Work& work, const Id<Agreement>& agreement);
std::optional<guard::Seen<Scan>> scan(guard::Work& work, const Id<Scan>& id);
/// Keeps a scan, and its file in base64, in pieces.
void insert(guard::OwnWork& work, const Scan& scan, const std::string& content);
/// The file in base64, put together.
guard::Seen<std::string> scan_content(guard::Work& work, const Id<Scan>& id);
void remove(guard::OwnWork& work, const Id<Scan>& id);

}  // namespace liaise::agreements::queries
