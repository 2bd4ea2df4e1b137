#include "store/many_binds.hpp"

#include <gtest/gtest.h>

namespace liaise::store {
namespace {

/// The rows as lists of values.
std::vector<Binds> rows_of(const ManyBinds& many) {
    return {many.rows().begin(), many.rows().end()};
}

TEST(ManyBindsOfAStatement, AreThoseThatOneRowAloneWouldHave) {
    const When when{Day::of(2024, 3, 18), Day::of(2024, 3, 19), Precision::day};
    const auto id = Id<Day>::random();
    const std::optional<std::string> nothing;
    ManyBinds many;

    many.row() << id << when << std::string("a") << nothing << std::int64_t{7};

    const Binds alone = Binding() << id << when << std::string("a") << nothing << std::int64_t{7};
    EXPECT_EQ(rows_of(many), std::vector<Binds>{alone});
    EXPECT_EQ(many.width(), alone.size());
}

TEST(ManyBindsOfAStatement, KeepNothingOfTheRowsBefore) {
    ManyBinds many;
    for (const char* text : {"one", "two", "three"})
        many.row() << std::string(text) << std::optional<std::string>("said");
    many.put_behind_each("register");
    many.clear();

    many.row() << std::string("four") << std::optional<std::string>();
    many.put_behind_each("register");

    const Binds four = {"four", std::monostate{}, "register"};
    EXPECT_EQ(rows_of(many), std::vector<Binds>{four});
}

}  // namespace
}  // namespace liaise::store
