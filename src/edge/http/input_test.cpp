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

TEST(Input, RefusesJsonThatNestsTooDeep) {
    const auto nested = [](std::size_t lists) {
        return input({}, {}, R"({"type":)" + std::string(lists, '[') + std::string(lists, ']') + '}');
    };

    EXPECT_TRUE(nested(32));
    EXPECT_EQ("error.not_json", nested(33).error().code);
    EXPECT_EQ("error.not_json", nested(400'000).error().code);
}

TEST(Input, RefusesARecordOfTooManyFieldsAndAListWithoutEnd) {
    const auto record = [](int fields) {
        std::string all;
        for (int i = 0; i < fields; ++i)
            all += (i ? ",\"" : "\"") + std::to_string(i) + R"(":"\"{:[\\")";
        return input({}, {}, '{' + all + '}');
    };
    EXPECT_EQ(250U, record(250)->size());
    EXPECT_EQ("error.not_json", record(251).error().code);
    EXPECT_EQ("error.not_json", record(60'000).error().code);

    const auto list = [](int values) {
        std::string all;
        for (int i = 1; i < values; ++i) all += "0,";
        return input({}, {}, R"({"type":[)" + all + "0]}");
    };
    EXPECT_EQ(1'000'000U, (*list(1'000'000))["type"].size());
    EXPECT_EQ("error.not_json", list(1'000'001).error().code);
}

TEST(Input, KnowsWhereAFileBelongs) {
    Shape upload{"upload", {}};
    upload.fields.push_back({"content", "text"});

    EXPECT_TRUE(takes_a_file(upload));
    EXPECT_FALSE(takes_a_file(question()));
}

}  // namespace
}  // namespace liaise::http
