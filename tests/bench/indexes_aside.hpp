#pragma once

#include <string>
#include <vector>

#include "store/store.hpp"

namespace liaise::bench {

/// Takes the indexes of the tables of visits away while these are filled, as a million rows are
/// written much faster without, and puts them back.
class IndexesAside {
public:
    explicit IndexesAside(store::Database& database);
    void put_back();

private:
    store::Database& database_;
    std::vector<std::string> statements_;
};

}  // namespace liaise::bench
