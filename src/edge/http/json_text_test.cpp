#include "edge/http/json_text.hpp"

#include <gtest/gtest.h>

namespace liaise::http {
namespace {

TEST(JsonText, IsWhatTheLibraryWrites) {
    for (const auto* text :
         {"{}", "[]", "null", "\"\"", R"({"a":[1,-2,{"b":null}],"c":true,"d":false,"e":{}})",
          R"(["\"quoted\"","back\\slash","line\nbreak","\u0001","é بئر 𝄞",12345678901234])"}) {
        const auto json = Json::parse(text);

        EXPECT_EQ(json.dump(), json_text(json));
    }
}

TEST(JsonText, ReplacesWhatIsNoText) {
    EXPECT_EQ("[\"\xEF\xBF\xBD\"]", json_text(Json::array({"\xFF"})));
}

}  // namespace
}  // namespace liaise::http
