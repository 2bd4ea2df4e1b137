#include "modules/complaints/given_queries.hpp"

#include "modules/complaints/shadows_queries.hpp"
#include "store/columns.hpp"

namespace liaise::complaints::queries {

namespace {

constexpr const char* columns =
    "SELECT t.id, t.number, t.recipient, t.given, t.given_by, t.letter, t.shown_from, "
    "t.row_lines, t.column_lines, t.period_lines, t.cells FROM complaint_tables_given t "
    "WHERE {scope t} ";

TableGiven given_of(const store::Row& row) {
    TableGiven t;
    store::Columns(row) >> t.id >> t.number >> t.recipient >> t.given >> t.given_by >> t.letter >>
        t.shown_from >> t.rows >> t.columns >> t.periods >> t.cells;
    return t;
}

}  // namespace

std::vector<guard::Seen<TableGiven>> tables_given(guard::Work& work,
                                                  const std::string& recipient) {
    return work.select(std::string(columns) + "AND ($1 = '' OR t.recipient = $1) ORDER BY t.number",
                       {recipient}, given_of);
}

std::optional<guard::Seen<TableGiven>> one(guard::Work& work, const Id<TableGiven>& id) {
    return work.first(std::string(columns) + "AND t.id = $1", {id.text()}, given_of);
}

void insert(guard::OwnWork& work, const TableGiven& t) {
    work.execute("INSERT INTO complaint_tables_given (scope, id, number, recipient, given, "
                 "given_by, letter, shown_from, row_lines, column_lines, period_lines, cells) "
                 "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                 store::Binding() << t.id << tables_given_so_far(work) + 1 << t.recipient << t.given
                                  << t.given_by << t.letter << t.shown_from << t.rows << t.columns
                                  << t.periods << t.cells);
}

}  // namespace liaise::complaints::queries
