#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "guard/compartment_tables.hpp"

/// Rows of a table as lines of JSON, and back.
namespace liaise::guard {

/// The lines of a table's member, and how many there are.
struct Lines {
    std::string text;
    std::int64_t rows = 0;
};

/// Adds a portion of a table to its lines, in the order of its primary key. Fields are in the order
/// of their names, and one that holds nothing is left out: the same rows give the same bytes.
void add_portion(store::Transaction& tx, const store::Table& table, const Portion& portion,
                 Lines& lines);

/// Fills a table from lines. What a row says of another of its table is said last, when all are
/// there.
class TableFilling {
public:
    /// `body`: whose compartment it is; rows of other scopes than its own and the register's are
    /// refused.
    TableFilling(store::Transaction& tx, const store::Table& table, const std::string& body);

    /// Errors: `invalid` for a line that is no row of this table. Throws `store::Refused` where a
    /// rule of the schema is broken.
    Result<Done> add(std::string_view line);
    void finish();
    std::int64_t rows() const { return rows_; }

private:
    Result<store::Binds> binds_of(const Json& json) const;
    bool is_postponed(const std::string& column) const;
    void postpone(const Json& json);
    void write();

    store::Transaction& tx_;
    const store::Table& table_;
    std::vector<std::string> scopes_;
    std::vector<std::string> postponed_;  ///< columns that refer to the table itself
    std::vector<store::Binds> inserts_;
    std::vector<store::Binds> updates_;
    std::int64_t rows_ = 0;
};

}  // namespace liaise::guard
