#include "edge/http/served_test.hpp"

#include <algorithm>

namespace liaise::http {
namespace {

class AnApplication : public Served {};

constexpr const char* hill = R"({"names":[{"language":"en","text":"=Hill, \"the\""},
    {"language":"fr","text":"Colline"}],"type":"prison","operator":"public","standing":"official",
    "is_temporary":"no","latitude":-33918861,"longitude":18423300,"groups_held":[],
    "source":{"statement":"A test"}})";

TEST_F(AnApplication, TellsWhoIsSignedIn) {
    sign_in();
    const auto reply = ask("GET", "/api/v1/me");

    EXPECT_EQ(200, status_of(reply));
    EXPECT_NE(reply.find("Cache-Control: no-store"), std::string::npos);
    EXPECT_EQ("ada", Json::parse(body_of(reply))["sign_in_name"]);
}

TEST_F(AnApplication, HandsTheSessionOverInACookieThatScriptsCannotRead) {
    const auto reply = ask("POST", "/api/v1/sign-in",
                           R"({"sign_in_name":"ada","password":"four unrelated words here"})");

    EXPECT_EQ(200, status_of(reply)) << reply;
    EXPECT_NE(reply.find("; Path=/; Max-Age="), std::string::npos);
    EXPECT_NE(reply.find("; HttpOnly; SameSite=Strict"), std::string::npos);
}

TEST_F(AnApplication, AnswersNobodyWhoIsNotSignedIn) {
    const auto reply = ask("GET", "/api/v1/places");

    EXPECT_EQ(401, status_of(reply));
    EXPECT_EQ("unauthenticated", Json::parse(body_of(reply))["error"]["kind"]);
}

TEST_F(AnApplication, KeepsWhatWasAddedAndGivesItBack) {
    sign_in();
    const auto added = ask("POST", "/api/v1/places", hill);
    ASSERT_EQ(200, status_of(added)) << added;
    const auto id = Json::parse(body_of(added))["id"].get<std::string>();

    const auto found = Json::parse(body_of(ask("GET", "/api/v1/places/" + id)));

    EXPECT_EQ(-33918861, found["latitude"]);
    EXPECT_EQ(1, Json::parse(body_of(ask("GET", "/api/v1/places?type=prison,camp")))["total"]);
    EXPECT_EQ(0, Json::parse(body_of(ask("GET", "/api/v1/places?type=camp")))["total"]);
}

TEST_F(AnApplication, StoresNothingWithoutTheTokenOfThePage) {
    sign_in();
    for (const auto* wrong : {"", "made-up"}) {
        token = wrong;
        EXPECT_EQ(403, status_of(ask("POST", "/api/v1/places", hill)));
    }
    EXPECT_EQ(0, Json::parse(body_of(ask("GET", "/api/v1/places")))["total"]);
}

TEST_F(AnApplication, StoresNothingForAnotherSitesPage) {
    const std::string credentials =
        R"({"sign_in_name":"ada","password":"four unrelated words here"})";
    for (const auto* from : {"Sec-Fetch-Site: cross-site\r\n", "Sec-Fetch-Site: same-site\r\n",
                             "Origin: https://elsewhere.example\r\n", "Origin: null\r\n"})
        EXPECT_EQ(403, status_of(ask("POST", "/api/v1/sign-in", credentials, from))) << from;

    EXPECT_EQ(200, status_of(ask("POST", "/api/v1/sign-in", credentials,
                                 "Sec-Fetch-Site: same-origin\r\nOrigin: http://localhost\r\n")));
}

TEST_F(AnApplication, TakesAFormOfAnotherSiteForNoJson) {
    Wire wire(port());
    wire.send("POST /api/v1/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
              "Content-Length: 2\r\n\r\n{}");

    EXPECT_NE(wire.reply().find("error.not_json"), std::string::npos);
}

TEST_F(AnApplication, SaysTheSameOfWhatIsNotThereAndOfNoAddress) {
    sign_in();
    const auto unknown = body_of(ask("GET", "/api/v1/places/" + text_of(random_id())));
    for (const auto* path : {"/api/v1/nowhere", "/api/v1/places/x/y/z", "/api/v2/places", "/api",
                             "/api/v1/places.pdf/x", "/api/v1/vocabularies.geojson"})
        EXPECT_EQ(unknown, body_of(ask("GET", path))) << path;
}

TEST_F(AnApplication, NamesTheFieldThatItDoesNotKnow) {
    sign_in();
    const auto error = Json::parse(body_of(ask("GET", "/api/v1/places?tpye=prison")))["error"];

    EXPECT_EQ("invalid", error["kind"]);
    EXPECT_EQ("tpye", error["field"]);
}

TEST_F(AnApplication, RefusesWhatIsNoJsonOrNoText) {
    sign_in();
    for (const std::string bad :
         {"{", "[]", "\"x\"", "{\"names\":\"\\u0000\"}", "{\"a\":\"\xff\"}"})
        EXPECT_EQ(400, status_of(ask("POST", "/api/v1/places", bad))) << bad;
    EXPECT_EQ(400, status_of(ask("POST", "/api/v1/places", std::string(9'000, '['))));
    for (const auto* bad : {"/api/v1/places?search=%ff", "/api/v1/places?search=%00",
                            "/api/v1/places?search=%4", "/api/v1/places?page=1&page=2"})
        EXPECT_EQ(400, status_of(ask("GET", bad))) << bad;
}

TEST_F(AnApplication, RefusesMethodsThatAnAddressDoesNotKnow) {
    sign_in();
    for (const auto* method : {"PATCH", "DELETE", "TRACE", "BREW"})
        for (const auto* path : {"/api/v1/places", "/places"})
            EXPECT_EQ(405, status_of(ask(method, path))) << method << ' ' << path;
}

TEST_F(AnApplication, AnswersToNoOtherNameThanThisMachines) {
    const auto status_for = [&](const std::string& host) {
        Wire wire(port());
        wire.send("GET /api/v1/me HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        return status_of(wire.reply());
    };

    for (const auto* host : {"rebound.example", "127.rebound.example", "127.0.0.1.rebound.example",
                             "127.0.0.1:80.rebound.example", "127.1", "localhost.rebound.example",
                             "[::1].rebound.example", "[::2]", "[::1", "10.0.0.1", ""})
        EXPECT_EQ(421, status_for(host)) << host;
    for (const auto* host : {"localhost", "localhost:7171", "127.0.0.1", "127.0.0.2:7171", "[::1]",
                             "[::1]:7171"})
        EXPECT_EQ(401, status_for(host)) << host;
}

TEST_F(AnApplication, TakesNoLargeBodyFromWhoHasNotSignedIn) {
    const auto status_of_sending = [&](const std::string& path, std::size_t bytes) {
        Wire wire(port());
        wire.send("POST /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: liaise=" +
                  cookie + "\r\nContent-Length: " + std::to_string(bytes) +
                  "\r\nExpect: 100-continue\r\n\r\n");
        return status_of(wire.reply());
    };
    constexpr auto large = limits::stranger_bytes_max + 1;
    for (const auto* made_up : {"", "made-up"}) {
        cookie = made_up;
        EXPECT_EQ(401, status_of_sending("/places", large));
        EXPECT_EQ(413, status_of_sending("/sign-in", large));
        EXPECT_EQ(413, status_of_sending("/nowhere", large));
        EXPECT_EQ(100, status_of_sending("/sign-in", limits::stranger_bytes_max));
    }
    cookie.clear();
    sign_in();

    EXPECT_EQ(100, status_of_sending("/places", large));
    EXPECT_EQ(413, status_of_sending("/places", limits::body_bytes_max + 1));
    ask("POST", "/api/v1/sign-out");
    EXPECT_EQ(401, status_of_sending("/places", large));
}

TEST_F(AnApplication, GivesNoFileOfTheMachine) {
    for (const auto* path : {"/../../../../etc/passwd", "/..%2f..%2fetc/passwd", "//etc/passwd",
                             "/assets/../../etc/passwd", "/%2e%2e/etc/passwd", "/assets/x.js"})
        EXPECT_EQ(body_of(ask("GET", path)).find("root:"), std::string::npos) << path;
    EXPECT_EQ(404, status_of(ask("GET", "/assets/x.js")));
}

TEST_F(AnApplication, ShowsItsFirstPageAtEveryAddressOfThePages) {
    const auto reply = ask("GET", "/places/some/where");

    EXPECT_EQ(200, status_of(reply));
    EXPECT_NE(reply.find("Content-Type: text/html"), std::string::npos);
}

TEST_F(AnApplication, WritesAListToASheetInWhichNoFormulaRuns) {
    sign_in();
    ASSERT_EQ(200, status_of(ask("POST", "/api/v1/places", hill)));
    const auto english = ask("GET", "/api/v1/places.csv?type=prison");
    const auto french = ask("GET", "/api/v1/places.csv?lang=fr");

    EXPECT_NE(english.find("attachment; filename=\"places.csv\""), std::string::npos);
    EXPECT_NE(english.find("\"'=Hill, \"\"the\"\"\""), std::string::npos) << english;
    EXPECT_NE(english.find(",-33.918861,18.423300,"), std::string::npos) << english;
    EXPECT_NE(french.find(",Colline,"), std::string::npos) << french;
    EXPECT_EQ(english.find("Colline"), std::string::npos);
}

TEST_F(AnApplication, WritesPlacesForAMap) {
    sign_in();
    ASSERT_EQ(200, status_of(ask("POST", "/api/v1/places", hill)));
    const auto map = Json::parse(body_of(ask("GET", "/api/v1/places.geojson?lang=fr")));

    ASSERT_EQ(1U, map["features"].size());
    EXPECT_EQ("Colline", map["features"][0]["properties"]["names"]);
    EXPECT_EQ(18.4233, map["features"][0]["geometry"]["coordinates"][0]);
}

TEST_F(AnApplication, WritesAllPagesOfAList) {
    sign_in();
    for (int i = 0; i < 120; ++i) ASSERT_EQ(200, status_of(ask("POST", "/api/v1/places", hill)));
    const auto lines = body_of(ask("GET", "/api/v1/places.csv"));

    EXPECT_EQ(121, std::ranges::count(lines, '\n'));
    EXPECT_TRUE(body_of(ask("GET", "/api/v1/places.xlsx")).starts_with("PK"));
}

TEST_F(AnApplication, GivesNobodyAFileWhoDoesNotSeeTheList) {
    EXPECT_EQ(401, status_of(ask("GET", "/api/v1/places.csv")));
}

TEST_F(AnApplication, SaysThatItIsWell) { EXPECT_EQ(200, status_of(ask("GET", "/healthz"))); }

TEST_F(AnApplication, EndsTheSessionInTheBrowserToo) {
    sign_in();
    const auto reply = ask("POST", "/api/v1/sign-out");

    EXPECT_NE(reply.find("Set-Cookie: liaise=; Path=/; Max-Age=0"), std::string::npos) << reply;
    EXPECT_EQ(401, status_of(ask("GET", "/api/v1/me")));
}

}  // namespace
}  // namespace liaise::http
