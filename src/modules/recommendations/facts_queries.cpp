#include "modules/recommendations/facts_queries.hpp"

#include <fmt/format.h>

#include "store/bound.hpp"

namespace liaise::recommendations::queries {

namespace {

constexpr const char* the_facts =
    " FROM recommendation_facts f WHERE {scope f} AND f.recommendation = $1 AND f.about = $2 "
    "ORDER BY f.last_day DESC, f.number DESC LIMIT 500";

constexpr const char* verification_columns =
    "SELECT f.id, f.recommendation, f.body, f.first_day, f.last_day, f.precision, f.state, f.said, "
    "f.method, f.sureness, f.text, f.source, f.noted_by";

Verification verification_of(const store::Row& row) {
    Verification v;
    store::Columns(row) >> v.id >> v.recommendation >> v.body >> v.on >> v.state >> v.said >>
        v.method >> v.sureness >> v.text >> v.source >> v.noted_by;
    return v;
}

/// A fact of one voice, as it is put into its row.
struct FactRow {
    std::string id;
    Id<Recommendation> recommendation;
    const char* about = an_answer;
    std::string body;
    When on;
    std::string state;
    AsSaid said;
    std::optional<std::string> method;
    std::optional<std::string> sureness;
    std::optional<std::string> text;
    std::optional<std::string> source;
    Id<guard::Person> noted_by;
};

/// Of what a voice says about one thing the latest counts: the last day, and of one day what was
/// written down last.
constexpr const char* settle_it =
    "UPDATE recommendation_facts SET is_latest = CASE WHEN id = (SELECT n.id "
    "FROM recommendation_facts n WHERE n.scope = {own} AND n.recommendation = $1 "
    "AND n.about = $2 AND n.body = $3 ORDER BY n.last_day DESC, n.number DESC LIMIT 1) "
    "THEN 1 ELSE 0 END WHERE scope = {own} AND recommendation = $1 AND about = $2 "
    "AND body = $3";

void settle(guard::OwnWork& work, const std::string& recommendation, const std::string& about,
            const std::string& body) {
    work.execute(settle_it, {recommendation, about, body});
}

std::int64_t next_number(guard::OwnWork& work) {
    return *work.first("SELECT COALESCE(MAX(f.number), 0) + 1 FROM recommendation_facts f "
                       "WHERE {scope f}",
                       {}, [](const store::Row& row) { return row.integer(0); })
                .value();
}

/// With its number; which of them count is to be settled.
void put_unsettled(guard::OwnWork& work, const std::vector<FactRow>& facts) {
    std::vector<store::Binds> rows;
    auto number = next_number(work);
    for (const auto& row : facts)
        rows.push_back(store::Binding() << row.id << row.recommendation << std::string(row.about)
                                        << row.body << row.on << row.state << row.said
                                        << row.method << row.sureness << row.text << row.source
                                        << row.noted_by << number++);
    work.execute_many("INSERT INTO recommendation_facts (scope, id, recommendation, about, body, "
                      "first_day, last_day, precision, state, said, method, sureness, text, "
                      "source, noted_by, number, is_latest) "
                      "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, "
                      "$14, $15, 0)",
                      std::move(rows));
}

void put(guard::OwnWork& work, const FactRow& row) {
    put_unsettled(work, {row});
    settle(work, row.recommendation.text(), row.about, row.body);
}

FactRow fact_of(const Answer& a) {
    return {a.id.text(), a.recommendation, an_answer, "", a.on, a.says.value, a.said, {}, {},
            a.text, a.source, a.noted_by};
}

}  // namespace

std::vector<guard::Seen<Answer>> answers(guard::Work& work, const Id<Recommendation>& id) {
    return work.select(std::string("SELECT f.id, f.recommendation, f.first_day, f.last_day, "
                                   "f.precision, f.state, f.said, f.text, f.source, f.noted_by") +
                           the_facts,
                       {id.text(), std::string(an_answer)}, [](const store::Row& row) {
                           Answer a;
                           store::Columns(row) >> a.id >> a.recommendation >> a.on >> a.says >>
                               a.said >> a.text >> a.source >> a.noted_by;
                           return a;
                       });
}

std::vector<guard::Seen<Claim>> claims(guard::Work& work, const Id<Recommendation>& id) {
    return work.select(std::string("SELECT f.id, f.recommendation, f.first_day, f.last_day, "
                                   "f.precision, f.state, f.said, f.text, f.source, f.noted_by") +
                           the_facts,
                       {id.text(), std::string(a_claim)}, [](const store::Row& row) {
                           Claim c;
                           store::Columns(row) >> c.id >> c.recommendation >> c.on >> c.state >>
                               c.said >> c.text >> c.source >> c.noted_by;
                           return c;
                       });
}

std::vector<guard::Seen<Verification>> verifications(guard::Work& work,
                                                     const Id<Recommendation>& id) {
    return work.select(std::string(verification_columns) + the_facts,
                       {id.text(), std::string(a_verification)}, verification_of);
}

std::vector<guard::Seen<Verification>> latest_verifications(
    guard::Work& work, const std::vector<Id<Recommendation>>& ids) {
    store::Binds binds;
    const auto wanted = store::in_list(ids, binds);
    return work.select(
        fmt::format("{} FROM recommendation_facts f WHERE {{scope f}} "
                    "AND f.about = 'verification' AND f.is_latest = 1 "
                    "AND f.recommendation IN ({}) ORDER BY f.body, f.last_day DESC, f.id",
                    verification_columns, wanted),
        binds, verification_of);
}

std::optional<guard::Seen<Verification>> verification(guard::Work& work,
                                                      const Id<Verification>& id) {
    return work.first(std::string(verification_columns) +
                          " FROM recommendation_facts f WHERE {scope f} AND f.id = $1 "
                          "AND f.about = $2",
                      {id.text(), std::string(a_verification)}, verification_of);
}

void insert(guard::OwnWork& work, const Answer& answer) { put(work, fact_of(answer)); }

void insert(guard::OwnWork& work, const std::vector<Answer>& answers) {
    std::vector<FactRow> facts;
    std::vector<Id<Recommendation>> answered;
    for (const auto& answer : answers) {
        facts.push_back(fact_of(answer));
        answered.push_back(answer.recommendation);
    }
    put_unsettled(work, facts);
    settle_answers(work, answered);
}

void settle_answers(guard::OwnWork& work, const std::vector<Id<Recommendation>>& recommendations) {
    std::vector<store::Binds> rows;
    for (const auto& one : recommendations)
        rows.push_back({one.text(), std::string(an_answer), std::string()});
    work.execute_many(settle_it, std::move(rows));
}

void insert(guard::OwnWork& work, const Claim& c) {
    put(work, {c.id.text(), c.recommendation, a_claim, "", c.on, c.state.value, c.said, {}, {},
               c.text, c.source, c.noted_by});
}

void insert(guard::OwnWork& work, const Verification& v) {
    put(work, {v.id.text(), v.recommendation, a_verification, v.body.text(), v.on, v.state.value,
               v.said, v.method.value, v.sureness.value, v.text, v.source, v.noted_by});
}

bool remove_fact(guard::OwnWork& work, const char* about, const std::string& id) {
    const auto of = work.first("SELECT f.recommendation, f.body FROM recommendation_facts f "
                               "WHERE {scope f} AND f.id = $1 AND f.about = $2",
                               {id, std::string(about)}, [](const store::Row& row) {
                                   return std::pair(std::string(row.text(0)),
                                                    std::string(row.text(1)));
                               });
    if (!of) return false;
    work.execute("DELETE FROM recommendation_facts WHERE scope = {own} AND id = $1", {id});
    settle(work, (*of)->first, about, (*of)->second);
    return true;
}

std::vector<guard::Seen<Reason>> reasons(guard::Work& work, const Id<Recommendation>& id) {
    return work.select("SELECT s.id, s.recommendation, s.reason, s.body, s.first_day, s.last_day, "
                       "s.precision, s.text, s.source, s.noted_by FROM recommendation_reasons s "
                       "WHERE {scope s} AND s.recommendation = $1 "
                       "ORDER BY s.last_day DESC, s.id LIMIT 500",
                       {id.text()}, [](const store::Row& row) {
                           Reason r;
                           store::Columns(row) >> r.id >> r.recommendation >> r.reason >> r.body >>
                               r.on >> r.text >> r.source >> r.noted_by;
                           return r;
                       });
}

std::vector<guard::Seen<Lever>> levers(guard::Work& work, const Id<Recommendation>& id) {
    return work.select("SELECT l.id, l.recommendation, l.lever, l.body, l.first_day, l.last_day, "
                       "l.precision, l.text, l.effect, l.source, l.noted_by "
                       "FROM recommendation_levers l WHERE {scope l} AND l.recommendation = $1 "
                       "ORDER BY l.last_day DESC, l.id LIMIT 500",
                       {id.text()}, [](const store::Row& row) {
                           Lever l;
                           store::Columns(row) >> l.id >> l.recommendation >> l.lever >> l.body >>
                               l.on >> l.text >> l.effect >> l.source >> l.noted_by;
                           return l;
                       });
}

void insert(guard::OwnWork& work, const Reason& r) {
    work.execute("INSERT INTO recommendation_reasons (scope, id, recommendation, reason, body, "
                 "first_day, last_day, precision, text, source, noted_by) "
                 "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                 store::Binding() << r.id << r.recommendation << r.reason << r.body << r.on
                                  << r.text << r.source << r.noted_by);
}

void insert(guard::OwnWork& work, const Lever& l) {
    work.execute("INSERT INTO recommendation_levers (scope, id, recommendation, lever, body, "
                 "first_day, last_day, precision, text, effect, source, noted_by) "
                 "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                 store::Binding() << l.id << l.recommendation << l.lever << l.body << l.on
                                  << l.text << l.effect << l.source << l.noted_by);
}

bool remove(guard::OwnWork& work, const Id<Reason>& id) {
    return work.execute("DELETE FROM recommendation_reasons WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

bool remove(guard::OwnWork& work, const Id<Lever>& id) {
    return work.execute("DELETE FROM recommendation_levers WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

}  // namespace liaise::recommendations::queries
