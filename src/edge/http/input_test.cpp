#include "edge/http/input.hpp"

#include <gtest/gtest.h>

namespace liaise::http {
namespace {

Shape question() {
    Shape shape{"question", {}};
    shape.fields.push_back({"type", "choice"});
    shape.fields.back().is_list = true;
    shape.fields.push_back({"search", "text"});
    shape.fields.push_back({"id", "text"});
    return shape;
}

Result<Json> input(const Parameters& path, const Parameters& query, std::string body,
                   const char* media_type = "application/json; charset=utf-8") {
    return input_of(question(), {path, query, media_type, body});
}

TEST(Input, TakesAListInAnyWayThatItIsSaid) {
    const Json both{{"type", {"prison", "camp", "cells"}}};

    EXPECT_EQ(both, *input({}, {{"type", "prison,camp"}, {"type", "cells"}}, ""));
    EXPECT_EQ(both, *input({}, {}, R"({"type":["prison","camp","cells"]})"));
    EXPECT_EQ(Json::array(), (*input({}, {{"type", ""}}, ""))["type"]);
}

TEST(Input, KeepsACommaInWhatIsNoList) {
    EXPECT_EQ("a,b", (*input({}, {{"search", "a,b"}}, ""))["search"]);
}

TEST(Input, RefusesWhatIsSaidTwice) {
    EXPECT_EQ("search", input({}, {{"search", "a"}, {"search", "b"}}, "").error().field);
    EXPECT_EQ("id", input({{"id", "1"}}, {}, R"({"id":"2"})").error().field);
    EXPECT_TRUE(input({{"id", "1"}}, {}, R"({"id":"1"})"));
}

TEST(Input, PassesOnNamesThatItDoesNotKnowSoThatTheyAreRefused) {
    EXPECT_TRUE(input({}, {{"unknown", "x"}}, "")->contains("unknown"));
}

TEST(Input, RefusesABodyThatIsNotSaidToBeJson) {
    EXPECT_FALSE(input({}, {}, "{}", "text/plain"));
    EXPECT_FALSE(input({}, {}, "{}", "application/jsonp"));
    EXPECT_FALSE(input({}, {}, "{}", ""));
}

TEST(Input, KnowsWhereAFileBelongs) {
    Shape upload{"upload", {}};
    upload.fields.push_back({"content", "text"});

    EXPECT_TRUE(takes_a_file(upload));
    EXPECT_FALSE(takes_a_file(question()));
}

}  // namespace
}  // namespace liaise::http
