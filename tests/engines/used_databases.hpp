#pragma once

#include <map>
#include <string>
#include <vector>

#include "store/postgres/connection.hpp"

namespace liaise::engines {

/// Databases of PostgreSQL that a test has done with. Emptied, one serves the next test of the same
/// pattern: that takes a quarter of the time of a copy.
class UsedDatabases {
public:
    /// How the server is reached, from a database's name.
    using Address = std::string (*)(const std::string& database);
    explicit UsedDatabases(Address address) : address_(address) {}
    UsedDatabases(const UsedDatabases&) = delete;
    UsedDatabases& operator=(const UsedDatabases&) = delete;
    /// Drops those that are left.
    ~UsedDatabases();

    /// The name of one that is as its pattern is, or "": one in which more than rows has changed,
    /// that somebody still holds, or whose pattern has rows of its own, is dropped.
    std::string emptied(const std::string& pattern);
    void keep(const std::string& pattern, const std::string& name);

private:
    bool empty(const std::string& pattern, const std::string& name);
    void drop(const std::string& name);

    Address address_;
    std::map<std::string, std::vector<std::string>> names_;
    std::map<std::string, std::string> looks_;
};

}  // namespace liaise::engines
