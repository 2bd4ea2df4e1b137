#include "base/json_text.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"

namespace liaise {
namespace {

struct Spring {
    std::string name;
    std::optional<std::int64_t> depth;
    std::vector<std::string> rocks;
    bool is_warm = false;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("spring", field("name", &Spring::name, all, "Its name."),
                      field("depth", &Spring::depth, all, "In metres."),
                      field("rocks", &Spring::rocks, all, "What it runs through."),
                      field("is_warm", &Spring::is_warm, all, "Whether one can bathe."));
    }
};
static_assert(Described<Spring>);

TEST(JsonText, WritesTextAsTheLibraryDoes) {
    for (const std::string text : {"", "plain", "\"quoted\"", "back\\slash", "line\nbreak",
                                   "\x01", "é بئر 𝄞", "</script>"})
        EXPECT_EQ(Json(text).dump(), json_text(text));
}

TEST(JsonText, ReplacesWhatIsNoText) {
    EXPECT_EQ("\"\xEF\xBF\xBD\"", json_text(std::string("\xFF")));
}

TEST(JsonText, WritesARecordInTheOrderOfItsDescription) {
    const Spring deep{"Aïn", -7, {"chalk", "clay"}, true};

    EXPECT_EQ(R"({"name":"Aïn","depth":-7,"rocks":["chalk","clay"],"is_warm":true})",
              json_text(deep));
}

TEST(JsonText, WritesWhatIsEmpty) {
    EXPECT_EQ(R"([{"name":"","depth":null,"rocks":[],"is_warm":false}])",
              json_text(std::vector{Spring{}}));
    EXPECT_EQ("[]", json_text(std::vector<Spring>{}));
}

}  // namespace
}  // namespace liaise
