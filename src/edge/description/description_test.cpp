#include <gtest/gtest.h>

#include <map>
#include <stdexcept>

#include "edge/description/openapi.hpp"
#include "edge/description/reference.hpp"
#include "edge/description/shapes.hpp"

namespace liaise::description {
namespace {

using guard::Method;

struct Letter {
    static constexpr const char* record_name = "letter";
    Id<Letter> id;
    Code<"tone"> tone;
    std::optional<Day> sent;
    Confidential draft;

    static constexpr auto describe() {
        return record("letter", field("id", &Letter::id, Reach::everyone, "Its id."),
                      field("tone", &Letter::tone, Reach::recipients, "How it sounds."),
                      field("sent", &Letter::sent, Reach::owner, "When it left."),
                      field("draft", &Letter::draft, Reach::sealed, "What was not sent."));
    }
};
static_assert(Described<Letter>);

struct Which {
    Id<Letter> id;

    static constexpr auto describe() {
        return record("which_letter", field("id", &Which::id, Reach::everyone, "The letter."));
    }
};

Result<guard::Page<Letter>> list(guard::Work&, const guard::Nothing&) {
    return guard::Page<Letter>{};
}
Result<guard::Seen<Letter>> find(guard::Work&, const Which&) { return not_found(); }
Result<Done> publish(guard::RegisterWork&, const Letter&) { return Done{}; }
Result<Done> change(guard::OwnWork&, const Letter&) { return Done{}; }

Catalogue letters() {
    using guard::route;
    return {{"letters",
             {route(Method::get, "/letters", "The letters.", &list),
              route(Method::get, "/letters/{id}", "One letter.", &find),
              route(Method::put, "/letters/{id}", "Changes it.", &change)}}};
}

TEST(TheOpenApiDocument, NamesRecordsParametersAndBodies) {
    const auto document = openapi(letters());
    const auto& put = document["paths"]["/api/v1/letters/{id}"]["put"];
    const auto& schemas = document["components"]["schemas"];

    EXPECT_EQ("put_letters_by_id", put["operationId"]);
    EXPECT_EQ("path", put["parameters"][0]["in"]);
    const auto body = put["requestBody"]["content"]["application/json"]["schema"]["$ref"];
    EXPECT_EQ("#/components/schemas/LetterSent", body);
    EXPECT_FALSE(schemas["LetterSent"]["properties"].contains("id")) << "the path says it";
    EXPECT_EQ("tone", schemas["Letter"]["properties"]["tone"]["x-vocabulary"]);
    EXPECT_EQ(4U, schemas["Letter"]["required"].size());
}

TEST(TheOpenApiDocument, AsksForASessionAndForATokenWhereSomethingChanges) {
    const auto document = openapi(letters());
    const auto& paths = document["paths"]["/api/v1/letters/{id}"];

    EXPECT_FALSE(paths["get"]["security"][0].contains("token"));
    EXPECT_TRUE(paths["put"]["security"][0].contains("token"));
}

TEST(TheShapes, TellWhatAListIsMadeOf) {
    const auto records = shapes(letters())["records"];

    ASSERT_EQ(1U, records.size());
    EXPECT_EQ("/letters", records[0]["path"]);
    EXPECT_EQ("reference", records[0]["fields"][0]["type"]);
    EXPECT_EQ("letter", records[0]["fields"][0]["of"]);
    EXPECT_EQ("sealed", records[0]["fields"][3]["reach"]);
}

TEST(WhoSeesWhat, LetsNobodyElseSeeMoreThanAFieldsReach) {
    const auto table = who_sees_what(letters());
    const auto line = [&](const std::string& field) {
        const auto at = table.find('\n' + field) + 1;
        return table.substr(at, table.find('\n', at) - at);
    };

    EXPECT_NE(line("letter.id").find("everyone    yes           yes           yes  "),
              std::string::npos);
    EXPECT_NE(line("letter.tone").find("yes           no            no              if disclosed"),
              std::string::npos);
    EXPECT_NE(line("letter.sent").find("yes           no            no              no"),
              std::string::npos);
    EXPECT_NE(line("letter.draft").find("with the key  no            no              no"),
              std::string::npos);
}

TEST(WhoSeesWhat, ShowsWhatIsPublishedAndWhatADependentBodyIsToldInstead) {
    auto catalogue = letters();
    catalogue[0].routes.push_back(
        guard::route(Method::post, "/register/letters", "Publishes one.", &publish));
    catalogue[0].routes[0].told_coarsely = {{"letter.tone", "half-years"}};
    std::map<std::string, FieldSeen> seen;
    for (const auto& field : fields_seen(catalogue)) seen[field.field] = field;

    EXPECT_EQ("if published", seen["letter.tone"].another_body);
    EXPECT_EQ("half-years", seen["letter.tone"].dependent_body);
    EXPECT_EQ("yes", seen["letter.id"].dependent_body);
    EXPECT_EQ("no", seen["letter.sent"].another_body) << "it never leaves, whoever publishes";
    EXPECT_EQ("no", seen["letter.sent"].dependent_body);
}

TEST(WhoSeesWhat, IsNotWrittenForARecordThatTellsCoarselyWhatItDoesNotHave) {
    auto catalogue = letters();
    catalogue[0].routes[0].told_coarsely = {{"letter.day", "half-years"}};

    EXPECT_THROW(fields_seen(catalogue), std::logic_error);
}

TEST(TheReference, HasEveryRecordAndEveryCall) {
    EXPECT_NE(records_page(letters()).find("| `draft` | text | sealed | What was not sent. |"),
              std::string::npos);
    EXPECT_NE(routes_page(letters()).find("| `PUT /letters/{id}` | Changes it. |"),
              std::string::npos);
}

}  // namespace
}  // namespace liaise::description
