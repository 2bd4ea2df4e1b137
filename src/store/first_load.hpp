#pragma once

#include "store/store.hpp"

namespace liaise::store {

/// Rows that are about to be written into some tables.
struct ComingRows {
    std::vector<std::string> tables;
    std::int64_t rows = 0;
};

/// Whether the indexes of tables hold their rows, or are made over all of them at the commit.
enum class Indexes { there, aside };

/// Says how many rows are about to come. Where that is a large first load, SQLite puts aside what
/// the tables are searched by, but for what keeps them unique, and `commit()` makes it again: until
/// then a statement that searches them looks at each row. PostgreSQL goes its way.
Indexes make_ready_for(Transaction& tx, const ComingRows& coming);

/// A transaction of an engine that does so.
class MakesReady {
public:
    virtual ~MakesReady() = default;
    virtual Indexes make_ready_for(const ComingRows& coming) = 0;
};

}  // namespace liaise::store
