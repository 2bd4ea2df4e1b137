#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/store.hpp"

namespace liaise::store {

/// What the columns of our tables hold; there is nothing else.
enum class Holds { text, integer };

struct TableColumn {
    std::string name;
    Holds holds = Holds::text;
    bool may_be_empty = false;
};

/// A foreign key: what it refers to, and by which columns of its own table.
struct Reference {
    std::string table;
    std::vector<std::string> columns;
};

/// A table as the engine describes it; a column's or a table's name is one of ours, never a text
/// that somebody wrote.
struct Table {
    std::string name;
    std::vector<TableColumn> columns;  ///< by their names
    std::vector<std::string> key;      ///< the columns of the primary key, in its order
    std::vector<Reference> references;

    /// Nothing for a column that it lacks.
    const TableColumn* column(std::string_view column_name) const;
    bool has(std::string_view column_name) const { return column(column_name) != nullptr; }
};

/// All tables, by their names, read from the engine itself: the same for SQLite and PostgreSQL.
/// Views are none. Throws `std::logic_error` for a column that holds something else.
std::vector<Table> schema_of(Transaction& tx);

/// The same, each after all others that it refers to: as they can be filled. Throws
/// `std::logic_error` where two refer to each other.
std::vector<Table> in_order_of_reference(std::vector<Table> tables);

}  // namespace liaise::store
