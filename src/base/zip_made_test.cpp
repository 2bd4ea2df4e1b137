#include "base/zip_made.hpp"

#include <gtest/gtest.h>

#include "base/zip_file.hpp"

namespace liaise {
namespace {

std::string made_with(const std::vector<std::pair<std::string, std::string>>& members) {
    ZipMade zip;
    for (const auto& [name, content] : members) zip.add(name, content);
    return zip.bytes();
}

std::string part(const std::string& bytes, const std::string& name) {
    auto zip = ZipFile::of(bytes).value();
    std::string whole;
    zip.each_piece(name, [&](std::string_view piece) -> Result<Done> {
           whole += piece;
           return Done{};
       }).value();
    return whole;
}

TEST(ZipMade, IsReadBackPartByPart) {
    const std::string large(300'000, 'x');
    const auto bytes = made_with({{"one.txt", "first"}, {"empty.txt", ""}, {"large.txt", large}});

    EXPECT_EQ(part(bytes, "one.txt"), "first");
    EXPECT_EQ(part(bytes, "empty.txt"), "");
    EXPECT_EQ(part(bytes, "large.txt"), large);
    EXPECT_LT(bytes.size(), 3'000);
}

TEST(ZipMade, IsTheSameWheneverItIsMade) {
    const std::vector<std::pair<std::string, std::string>> members = {{"a", "1"}, {"b", "2"}};

    EXPECT_EQ(made_with(members), made_with(members));
    EXPECT_NE(made_with(members), made_with({{"a", "1"}, {"b", "3"}}));
    // No day of ours stands in it: the time and day of the first member are those of 1980.
    EXPECT_EQ(made_with(members).substr(10, 4), std::string("\0\0\x21\0", 4));
}

TEST(ZipMade, TakesNothingMoreOnceItIsWhole) {
    ZipMade zip;
    zip.add("a", "1");
    zip.bytes();

    EXPECT_THROW(zip.add("b", "2"), std::runtime_error);
}

}  // namespace
}  // namespace liaise
