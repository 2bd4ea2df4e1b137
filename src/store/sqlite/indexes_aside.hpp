#pragma once

#include <set>
#include <string>
#include <vector>

#include "store/first_load.hpp"
#include "store/sqlite/connection.hpp"

namespace liaise::store::sqlite {

/// The indexes that a large first load takes away and makes again over all its rows, which is
/// quicker than to put each row into each of them. Both are part of the transaction: if it is
/// undone, by a crash too, they were never away. What keeps a table unique stays.
class IndexesAside {
public:
    Indexes put(Connection& connection, const ComingRows& coming);
    void make_again(Connection& connection);

private:
    void put_those_of(Connection& connection, const std::string& table);

    std::set<std::string> tables_;
    std::vector<std::string> statements_;  ///< that make them again
};

}  // namespace liaise::store::sqlite
