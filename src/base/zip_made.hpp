#pragma once

#include <memory>
#include <string>
#include <vector>

struct zip;
struct zip_source;

namespace liaise {

/// A zip file that is being made in memory. The same members, added in the same order, give the
/// same bytes on any day and any computer.
class ZipMade {
public:
    ZipMade();
    ~ZipMade();
    ZipMade(const ZipMade&) = delete;
    ZipMade& operator=(const ZipMade&) = delete;

    void add(const std::string& name, std::string content);
    /// The whole file; nothing can be added after.
    std::string bytes();

private:
    zip_source* made_ = nullptr;
    zip* file_ = nullptr;
    std::vector<std::unique_ptr<std::string>> contents_;  ///< read only when all is packed
};

}  // namespace liaise
