#include "store/schema.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <stdexcept>

#include "engines/engines.hpp"

namespace liaise::store {
namespace {

constexpr std::string_view three_tables =
    "CREATE TABLE rooms (id TEXT NOT NULL PRIMARY KEY, \"when\" TEXT, beds INTEGER NOT NULL, "
    "within TEXT REFERENCES rooms (id)) STRICT;"
    "CREATE TABLE doors (scope TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (scope, id)) STRICT;"
    "CREATE TABLE keys (scope TEXT NOT NULL, door TEXT NOT NULL, room TEXT REFERENCES rooms (id), "
    "PRIMARY KEY (scope, door), FOREIGN KEY (scope, door) REFERENCES doors (scope, id)) STRICT;"
    "ALTER TABLE doors ADD COLUMN colour TEXT;"
    "CREATE VIEW open_rooms AS SELECT id FROM rooms;";

std::vector<Change> made_of(std::string_view sql) { return {{"rooms", 1, "rooms", sql}}; }

/// A table in one line, so that what is different is seen.
std::string told(const Table& table) {
    std::string text = table.name + ":";
    for (const auto& column : table.columns)
        text += fmt::format(" {}{}{}", column.name, column.holds == Holds::integer ? "#" : "",
                            column.may_be_empty ? "?" : "");
    text += fmt::format(" key {}", fmt::join(table.key, "+"));
    for (const auto& reference : table.references)
        text += fmt::format(" -> {} by {}", reference.table, fmt::join(reference.columns, "+"));
    return text;
}

class Schema : public engines::OnBothEngines {
protected:
    Schema() : OnBothEngines(made_of(three_tables)) {}

    std::vector<Table> tables() {
        const auto tx = database().reading();
        return schema_of(*tx);
    }
};

TEST_P(Schema, IsToldAlikeByBothEngines) {
    std::vector<std::string> all;
    for (const auto& table : tables())
        if (table.name != "schema_changes") all.push_back(told(table));

    EXPECT_EQ(all, (std::vector<std::string>{
                       "doors: colour? id scope key scope+id",
                       "keys: door room? scope key scope+door -> doors by scope+door "
                       "-> rooms by room",
                       "rooms: beds# id when? within? key id -> rooms by within"}));
}

TEST_P(Schema, PutsATableAfterThoseItRefersTo) {
    std::vector<std::string> names;
    for (const auto& table : in_order_of_reference(tables())) names.push_back(table.name);

    EXPECT_EQ(names,
              (std::vector<std::string>{"doors", "rooms", "keys", "schema_changes"}));
}

TEST_P(Schema, KnowsWhichColumnsATableHas) {
    const auto all = tables();
    const auto rooms = std::ranges::find(all, "rooms", &Table::name);
    ASSERT_NE(rooms, all.end());

    EXPECT_TRUE(rooms->has("beds"));
    EXPECT_FALSE(rooms->has("scope"));
}

TEST(OrderOfReference, RefusesACircle) {
    const std::vector<Table> circle = {{"one", {}, {}, {{"other", {"id"}}}},
                                       {"other", {}, {}, {{"one", {"id"}}}}};

    EXPECT_THROW(in_order_of_reference(circle), std::logic_error);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, Schema, engines::both_engines(), engines::name_of_engine);

}  // namespace
}  // namespace liaise::store
