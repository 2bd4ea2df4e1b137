#include "guard/compartment_rows.hpp"

#include <algorithm>

#include "engines/engines.hpp"
#include "store/failures.hpp"

namespace liaise::guard {
namespace {

constexpr std::string_view rooms =
    "CREATE TABLE rooms (scope TEXT NOT NULL, id TEXT NOT NULL, beds INTEGER, within TEXT, "
    "note TEXT, PRIMARY KEY (scope, id), FOREIGN KEY (scope, within) REFERENCES rooms "
    "(scope, id)) STRICT";

/// A room that is named before the one that it lies in, and one with what texts may hold.
const std::vector<std::string> some_lines = {
    R"({"beds":2,"id":"a","scope":"body:ours","within":"c"})",
    R"({"beds":-3,"id":"b","note":"\"é\n\t'; DROP","scope":"body:ours"})",
    R"({"id":"c","scope":"body:ours","within":"b"})"};

class Rows : public engines::OnBothEngines {
protected:
    Rows() : OnBothEngines({{"rooms", 1, "rooms", rooms}}) {}

    /// The code of the first line that is refused; empty when the table was filled.
    std::string filled_with(const std::vector<std::string>& some) {
        const auto tx = database().writing();
        const auto table = table_in(*tx);
        TableFilling filling(*tx, table, "ours");
        for (const auto& line : some)
            if (const auto added = filling.add(line); !added) return added.error().code;
        filling.finish();
        EXPECT_EQ(filling.rows(), std::ssize(some));
        tx->commit();
        return "";
    }
    std::string read_back() {
        const auto tx = database().reading();
        Lines found;
        add_portion(*tx, table_in(*tx), {"scope = $1", "body:ours", {}}, found);
        return found.text;
    }

private:
    static store::Table table_in(store::Transaction& tx) {
        const auto tables = store::schema_of(tx);
        return *std::ranges::find(tables, "rooms", &store::Table::name);
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, Rows, engines::both_engines(), engines::name_of_engine);

TEST_P(Rows, ComeBackAsTheyWereThoughOneIsNamedBeforeTheOneItRefersTo) {
    ASSERT_EQ(filled_with(some_lines), "");

    EXPECT_EQ(read_back(), some_lines[0] + '\n' + some_lines[1] + '\n' + some_lines[2] + '\n');
}

TEST_P(Rows, AreReadInPortionsOfAnySize) {
    std::vector<std::string> many;
    std::string whole;
    for (int i = 10'000; i < 11'234; ++i) {
        many.push_back(R"({"beds":1,"id":")" + std::to_string(i) + R"(","scope":"body:ours"})");
        whole += many.back() + '\n';
    }
    ASSERT_EQ(filled_with(many), "");

    EXPECT_EQ(read_back(), whole);
}

TEST_P(Rows, AreRefusedWhereTheyFitNoTableOrNoScopeOfTheBody) {
    for (const char* line :
         {R"({"id":"a","scope":"body:theirs"})", R"({"id":"a","scope":"machine"})",
          R"({"id":"a"})", R"({"id":"a","scope":7})", R"({"scope":"body:ours"})",
          R"({"id":"a","scope":"body:ours","beds":"2"})",
          R"({"id":"a","scope":"body:ours","beds":2.5})",
          R"({"id":7,"scope":"body:ours"})", R"({"id":"a","scope":"body:ours","colour":"red"})",
          R"({"id":null,"scope":"body:ours"})", "[]", "", "{", "null"})
        EXPECT_EQ(filled_with({line}), "compartment.does_not_fit") << line;
    EXPECT_EQ(read_back(), "");
}

TEST_P(Rows, ThatReferToNothingAreRefusedByTheEngine) {
    EXPECT_THROW(filled_with({R"({"id":"a","scope":"body:ours","within":"nowhere"})"}),
                 store::Refused);
    EXPECT_THROW(filled_with({some_lines[1], some_lines[1]}), store::Refused);
    EXPECT_EQ(read_back(), "");
}

}  // namespace
}  // namespace liaise::guard
