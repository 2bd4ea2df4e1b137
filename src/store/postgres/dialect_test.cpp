#include "store/postgres/dialect.hpp"

#include <gtest/gtest.h>

namespace liaise::store::postgres {
namespace {

TEST(Dialect, GivesWholeNumbersSixtyFourBits) {
    EXPECT_EQ(in_dialect("CREATE TABLE a (n INTEGER, m integer NOT NULL)"),
              "CREATE TABLE a (n BIGINT, m BIGINT NOT NULL)");
    EXPECT_EQ(in_dialect("SELECT CAST(x AS INTEGER)"), "SELECT CAST(x AS BIGINT)");
}

TEST(Dialect, LeavesOutTheOptionsOfATable) {
    EXPECT_EQ(in_dialect("CREATE TABLE a (b TEXT) STRICT;CREATE TABLE c (d TEXT)"),
              "CREATE TABLE a (b TEXT) ;CREATE TABLE c (d TEXT)");
    EXPECT_EQ(in_dialect("CREATE TABLE a (b TEXT)\nWITHOUT ROWID, STRICT;"),
              "CREATE TABLE a (b TEXT)\n;");
    EXPECT_EQ(in_dialect("CREATE TABLE a (b TEXT) STRICT, WITHOUT ROWID;"),
              "CREATE TABLE a (b TEXT) ;");
}

TEST(Dialect, LeavesWordsInTextsNamesAndRemarksAlone) {
    constexpr const char* sql = "SELECT 'it''s INTEGER) STRICT', \"INTEGER\" -- INTEGER\n"
                                "/* INTEGER */";
    EXPECT_EQ(in_dialect(sql), sql);
}

TEST(Dialect, KnowsTheBindsThatAreUsedAndNotThoseInsideTexts) {
    EXPECT_EQ(binds_used("SELECT $1, $3, '$7'"), (std::vector<bool>{true, false, true}));
    EXPECT_EQ(binds_used("SELECT 1"), std::vector<bool>{});
}

}  // namespace
}  // namespace liaise::store::postgres
