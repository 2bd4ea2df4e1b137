#include "modules/changes_seen/changes_seen_queries.hpp"

#include <fmt/format.h>

#include "modules/bodies/parts.hpp"
#include "store/columns.hpp"

namespace liaise::changes_seen::queries {

namespace {

constexpr const char* columns =
    "SELECT n.id, n.body, n.level, n.theme, n.statement, n.aim, n.noticed_first, n.noticed_last, "
    "n.noticed_precision, n.noted_on FROM changes_seen n WHERE {scope n}";

ChangeSeen change_of(const store::Row& row) {
    ChangeSeen n;
    store::Columns(row) >> n.id >> n.body >> n.level >> n.theme >> n.statement >> n.aim >>
        n.noticed >> n.noted_on;
    return n;
}

}  // namespace

std::vector<guard::Seen<ChangeSeen>> changes(guard::Work& work,
                                             const std::optional<Id<bodies::Body>>& body) {
    const auto about = body ? " AND " + bodies::is_it_or_its_part("n.body", "$1") : "";
    return work.select(fmt::format("{}{} ORDER BY n.noticed_last DESC, n.noted_on DESC, n.id "
                                   "LIMIT {}",
                                   columns, about, changes_max),
                       body ? store::Binds{body->text()} : store::Binds{}, change_of);
}

std::optional<guard::Seen<ChangeSeen>> one(guard::Work& work, const Id<ChangeSeen>& id) {
    return work.first(std::string(columns) + " AND n.id = $1", {id.text()}, change_of);
}

void insert(guard::OwnWork& work, const Id<ChangeSeen>& id, const NewChange& change) {
    work.execute(
        "INSERT INTO changes_seen (scope, id, body, level, theme, statement, aim, noticed_first, "
        "noticed_last, noticed_precision, noted_on, noted_by) "
        "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        store::Binding() << id << change.body << change.level << change.theme << change.statement
                         << change.aim << change.noticed << work.today() << work.viewer().person());
}

bool remove(guard::OwnWork& work, const Id<ChangeSeen>& id) {
    work.execute("DELETE FROM change_looks WHERE scope = {own} AND change_seen = $1", {id.text()});
    return work.execute("DELETE FROM changes_seen WHERE scope = {own} AND id = $1", {id.text()}) ==
           1;
}

std::vector<guard::Seen<LookAt>> looks(guard::Work& work,
                                       const std::optional<Id<ChangeSeen>>& change) {
    return work.select(
        "SELECT k.id, k.change_seen, k.on_day FROM change_looks k WHERE {scope k} "
        "AND ($1 = '' OR k.change_seen = $1) ORDER BY k.on_day DESC, k.number DESC, k.id",
        {change ? change->text() : ""}, [](const store::Row& row) {
            LookAt k;
            store::Columns(row) >> k.id >> k.change >> k.look.on;
            k.look.id = k.id;
            return k;
        });
}

void insert(guard::OwnWork& work, const Id<ChangeSeen>& change, const LookAgain& look) {
    work.execute(
        "INSERT INTO change_looks (scope, id, change_seen, on_day, noted_by, number) "
        "VALUES ({own}, $1, $2, $3, $4, "
        "(SELECT COALESCE(MAX(number), 0) + 1 FROM change_looks WHERE scope = {own}))",
        store::Binding() << look.id << change << look.on << work.viewer().person());
}

}  // namespace liaise::changes_seen::queries
