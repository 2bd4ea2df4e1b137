#include "modules/recommendations/replies_queries.hpp"

#include <fmt/format.h>

#include "store/columns.hpp"

namespace liaise::recommendations::queries {

namespace {

constexpr const char* reply_columns =
    "SELECT y.id, y.recommendation, y.letter, y.told_by, y.number, y.paragraph, y.version, y.says, "
    "y.said_on, y.is_latest, y.noted_by FROM recommendation_replies y WHERE {scope y}";

Reply reply_of(const store::Row& row) {
    Reply y;
    store::Columns(row) >> y.id >> y.recommendation >> y.letter >> y.told_by >> y.number >>
        y.paragraph >> y.version >> y.says >> y.on >> y.is_latest >> y.noted_by;
    return y;
}

}  // namespace

std::vector<guard::Seen<Reply>> replies(guard::Work& work,
                                        const std::optional<Id<Recommendation>>& to) {
    std::string sql = reply_columns;
    store::Binds binds;
    if (to) {
        sql += " AND y.recommendation = $1";
        binds.emplace_back(to->text());
    }
    sql += fmt::format(" ORDER BY y.recommendation, y.paragraph, y.version DESC LIMIT {}",
                       replies_max);
    return work.select(sql, binds, reply_of);
}

std::optional<guard::Seen<Reply>> one_reply(guard::Work& work, const Id<Reply>& id) {
    return work.first(std::string(reply_columns) + " AND y.id = $1", {id.text()}, reply_of);
}

void insert(guard::OwnWork& work, const Reply& reply) {
    work.execute(
        "UPDATE recommendation_replies SET is_latest = 0 WHERE scope = {own} "
        "AND recommendation = $1 AND paragraph = $2",
        store::Binding() << reply.recommendation << reply.paragraph);
    work.execute(
        "INSERT INTO recommendation_replies (scope, id, recommendation, letter, told_by, "
        "number, paragraph, says, said_on, noted_by, version, is_latest) "
        "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9, "
        "(SELECT COALESCE(MAX(version), 0) + 1 FROM recommendation_replies "
        "WHERE scope = {own} AND recommendation = $2 AND paragraph = $6), 1)",
        store::Binding() << reply.id << reply.recommendation << reply.letter << reply.told_by
                         << reply.number << reply.paragraph << reply.says << reply.on
                         << reply.noted_by);
}

}  // namespace liaise::recommendations::queries
