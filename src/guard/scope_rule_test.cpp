#include "guard/scope_rule.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace liaise::guard {

namespace {

const std::vector<Scope> two = {Scope::of_register(), Scope::of_body("b")};

}  // namespace

TEST(TheScopeRule, HoldsEachTableToTheScopes) {
    const auto sql = with_scopes("SELECT v.id FROM visits v JOIN places p ON p.id = v.place "
                                 "WHERE {scope v} AND {scope p} AND v.type = $1",
                                 1, two);

    EXPECT_EQ(sql, "SELECT v.id FROM visits v JOIN places p ON p.id = v.place "
                   "WHERE v.scope IN ($2,$3) AND p.scope IN ($2,$3) AND v.type = $1");
}

TEST(TheScopeRule, HoldsOneTableToOneScope) {
    const auto sql = with_scopes("SELECT v.id FROM visits v WHERE {scope v}", 0, two, "v", 1);

    EXPECT_EQ(sql, "SELECT v.id FROM visits v WHERE v.scope=$2");
}

TEST(TheScopeRule, LooksForFewRowsByTheirIds) {
    const auto sql = with_scopes("SELECT p.names FROM places p WHERE {scope p by id} AND "
                                 "p.id IN ($1, $2)",
                                 2, two);

    EXPECT_EQ(sql, "SELECT p.names FROM places p WHERE p.scope || '' IN ($3,$4) AND "
                   "p.id IN ($1, $2)");
}

TEST(TheScopeRule, RefusesATableThatIsForgotten) {
    for (const char* sql : {"SELECT id FROM visits", "SELECT id FROM visits WHERE scope = 'x'",
                            "SELECT v.id FROM visits v JOIN places p ON 1=1 WHERE {scope v}",
                            "SELECT v.id FROM visits v WHERE {scope v} AND v.place IN "
                            "(SELECT id FROM places)",
                            "SELECT 1 FROM visits AS v LEFT JOIN visitors w ON 1=1 "
                            "WHERE {scope w}"})
        // Twice: what was refused once is refused again.
        for (int i = 0; i < 2; ++i) EXPECT_THROW(with_scopes(sql, 0, two), std::logic_error) << sql;
}

TEST(TheScopeRule, RefusesASecondTableBehindAComma) {
    for (const char* sql :
         {"SELECT v.id FROM visits v, places p WHERE {scope v}",
          "SELECT v.id FROM visits v, places p WHERE {scope v} AND {scope p}",
          "SELECT v.id FROM (SELECT 1) AS part, visits v WHERE {scope v}",
          "SELECT v.id FROM visits v JOIN places p ON p.id = v.place, bodies WHERE {scope v} "
          "AND {scope p}",
          "SELECT v.id FROM visits v WHERE {scope v} AND v.place IN (SELECT p.id FROM places p, "
          "bodies b WHERE {scope p})"})
        EXPECT_THROW(with_scopes(sql, 0, two), std::logic_error) << sql;
}

TEST(TheScopeRule, RefusesAMarkThatAnOrLetsPast) {
    for (const char* sql :
         {"SELECT v.id FROM visits v WHERE {scope v} OR v.type = 'other'",
          "SELECT v.id FROM visits v WHERE v.type = 'other' or {scope v}",
          "SELECT v.id FROM visits v WHERE v.place = $1 AND v.id = $2 OR v.id = $3 AND {scope v}",
          "SELECT v.id FROM visits v WHERE ({scope v} AND v.id = $1) OR v.id = $2",
          "SELECT v.id FROM visits v WHERE (v.id = $2 OR {scope v})",
          "SELECT v.id FROM visits v JOIN places p ON {scope p} OR p.id = $1 WHERE {scope v}",
          "SELECT v.id FROM visits v WHERE NOT {scope v}",
          "SELECT '{scope v}' FROM visits v",
          "SELECT CASE WHEN {scope v} THEN 1 ELSE 0 END FROM visits v"})
        EXPECT_THROW(with_scopes(sql, 0, two), std::logic_error) << sql;
}

TEST(TheScopeRule, LetsOrStandWhereItPassesNoMark) {
    for (const char* sql :
         {"SELECT v.id, v.place FROM visits v WHERE {scope v} AND (v.id = $1 OR v.id = $2)",
          "SELECT v.id FROM visits v JOIN places p ON p.id = v.place OR p.id = $1 "
          "WHERE {scope v} AND {scope p} ORDER BY v.id, p.id",
          "SELECT v.id FROM visits v WHERE {scope v} AND (v.id = $1 OR EXISTS (SELECT 1 "
          "FROM places p WHERE {scope p} AND p.id IN ($2, $3)))",
          "WITH a AS (SELECT v.id FROM visits v WHERE {scope v}), b AS (SELECT 1) "
          "SELECT a.id FROM a JOIN b ON 1=1"})
        EXPECT_NO_THROW(with_scopes(sql, 3, two)) << sql;
}

TEST(TheScopeRule, RefusesAMarkThatNamesNoTable) {
    for (const char* sql : {"SELECT p.id FROM places p WHERE {scope p} AND {scope  {scope p}",
                            "SELECT p.id FROM places p WHERE {scope p} AND {scope scope p}"})
        EXPECT_THROW(with_scopes(sql, 0, two), std::logic_error) << sql;
}

TEST(TheScopeRule, ShowsNothingToWhoHasNoScope) {
    const auto sql = with_scopes("SELECT v.id FROM visits v WHERE {scope v}", 0, {});

    EXPECT_EQ(sql, "SELECT v.id FROM visits v WHERE 1=0");
}

TEST(TheScopeRule, RefusesToWriteWithoutTheOwnScope) {
    EXPECT_THROW(with_own_scope("DELETE FROM visits WHERE id = $1", 1), std::logic_error);
    EXPECT_EQ(with_own_scope("DELETE FROM visits WHERE scope = {own} AND id = $1", 1),
              "DELETE FROM visits WHERE scope = $2 AND id = $1");
}

}  // namespace liaise::guard
