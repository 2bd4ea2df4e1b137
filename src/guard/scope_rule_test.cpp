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
