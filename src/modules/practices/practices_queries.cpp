#include "modules/practices/practices_queries.hpp"

#include <fmt/format.h>

#include "modules/bodies/parts.hpp"
#include "store/columns.hpp"

namespace liaise::practices::queries {

namespace {

constexpr const char* answer_columns =
    "SELECT a.id, a.body, a.statement, a.wording, a.on_day, a.noted_by FROM practice_answers a "
    "WHERE {scope a}";
// Which kind it is stands here only where it was written down before that was sealed.
constexpr const char* remark_columns =
    "SELECT r.id, r.body, NULLIF(r.kind, ''), NULLIF(r.side, ''), r.on_day, r.noted_by "
    "FROM practice_remarks r WHERE {scope r}";

Answer answer_of(const store::Row& row) {
    Answer a;
    store::Columns(row) >> a.id >> a.body >> a.statement >> a.wording >> a.on >> a.noted_by;
    return a;
}

Remark remark_of(const store::Row& row) {
    Remark r;
    store::Columns(row) >> r.id >> r.body >> r.kind >> r.side >> r.on >> r.noted_by;
    return r;
}

std::string about(const char* column, const std::optional<Id<bodies::Body>>& body) {
    return body ? " AND " + bodies::is_it_or_its_part(column, "$1") : "";
}

store::Binds body_bound(const std::optional<Id<bodies::Body>>& body) {
    return body ? store::Binds{body->text()} : store::Binds{};
}

}  // namespace

std::vector<guard::Seen<Statement>> wordings(guard::Work& work,
                                             const std::optional<Id<Statement>>& statement) {
    return work.select(
        "SELECT s.statement, s.wording, s.level, s.theme, s.text, s.source, s.on_day "
        "FROM practice_statements s WHERE {scope s} AND ($1 = '' OR s.statement = $1) "
        "ORDER BY s.statement, s.wording DESC",
        {statement ? statement->text() : ""}, [](const store::Row& row) {
            Statement s;
            store::Columns(row) >> s.id >> s.wording >> s.level >> s.theme >> s.text >> s.source >>
                s.worded;
            return s;
        });
}

void insert(guard::OwnWork& work, const Statement& statement) {
    work.execute(
        "INSERT INTO practice_statements (scope, statement, wording, level, theme, text, source, "
        "on_day, noted_by) VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8)",
        store::Binding() << statement.id << statement.wording << statement.level << statement.theme
                         << statement.text << statement.source << work.today()
                         << work.viewer().person());
}

std::vector<guard::Seen<Aside>> set_aside(guard::Work& work) {
    return work.select(
        "SELECT d.statement, d.since FROM practice_statements_aside d WHERE {scope d} "
        "ORDER BY d.statement",
        {}, [](const store::Row& row) {
            Aside aside;
            store::Columns(row) >> aside.statement >> aside.since;
            return aside;
        });
}

void put_aside(guard::OwnWork& work, const Id<Statement>& statement) {
    work.execute(
        "INSERT INTO practice_statements_aside (scope, statement, since, noted_by) "
        "VALUES ({own}, $1, $2, $3) ON CONFLICT (scope, statement) DO NOTHING",
        store::Binding() << statement << work.today() << work.viewer().person());
}

void take_back(guard::OwnWork& work, const Id<Statement>& statement) {
    work.execute("DELETE FROM practice_statements_aside WHERE scope = {own} AND statement = $1",
                 {statement.text()});
}

std::vector<guard::Seen<Answer>> answers(guard::Work& work,
                                         const std::optional<Id<bodies::Body>>& body) {
    const auto sql = fmt::format(
        "{}{} ORDER BY a.body, a.statement, a.on_day DESC, a.number DESC, a.id LIMIT {}",
        answer_columns, about("a.body", body), answers_max);
    return work.select(sql, body_bound(body), answer_of);
}

std::optional<guard::Seen<Answer>> one_answer(guard::Work& work, const Id<Answer>& id) {
    return work.first(std::string(answer_columns) + " AND a.id = $1", {id.text()}, answer_of);
}

void insert(guard::OwnWork& work, const Answer& answer) {
    work.execute(
        "INSERT INTO practice_answers (scope, id, body, statement, wording, on_day, noted_by, "
        "noted, number) VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, "
        "(SELECT COALESCE(MAX(number), 0) + 1 FROM practice_answers WHERE scope = {own}))",
        store::Binding() << answer.id << answer.body << answer.statement << answer.wording
                         << answer.on << answer.noted_by << work.now());
}

bool remove(guard::OwnWork& work, const Id<Answer>& id) {
    return work.execute("DELETE FROM practice_answers WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

std::vector<guard::Seen<Remark>> remarks(guard::Work& work,
                                         const std::optional<Id<bodies::Body>>& body) {
    const auto sql = fmt::format("{}{} ORDER BY r.body, r.on_day DESC, r.noted DESC, r.id LIMIT {}",
                                 remark_columns, about("r.body", body), answers_max);
    return work.select(sql, body_bound(body), remark_of);
}

std::optional<guard::Seen<Remark>> one_remark(guard::Work& work, const Id<Remark>& id) {
    return work.first(std::string(remark_columns) + " AND r.id = $1", {id.text()}, remark_of);
}

void insert(guard::OwnWork& work, const Remark& remark) {
    work.execute(
        "INSERT INTO practice_remarks (scope, id, body, kind, side, on_day, noted_by, noted) "
        "VALUES ({own}, $1, $2, '', '', $3, $4, $5)",
        store::Binding() << remark.id << remark.body << remark.on << remark.noted_by << work.now());
}

bool remove(guard::OwnWork& work, const Id<Remark>& id) {
    return work.execute("DELETE FROM practice_remarks WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

}  // namespace liaise::practices::queries
