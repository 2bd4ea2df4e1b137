#include "edge/http/served_test.hpp"
#include "guard/an_authenticator_test.hpp"

namespace liaise::http {
namespace {

class APasskeyOverHttp : public Served {
protected:
    guard::AnAuthenticator authenticator;

    APasskeyOverHttp() { authenticator.origin = "http://localhost"; }

    Json answer(const std::string& method, const std::string& path, const Json& input) {
        const auto reply = ask(method, "/api/v1" + path, input.dump());
        EXPECT_EQ(200, status_of(reply)) << path << ' ' << reply;
        return Json::parse(body_of(reply));
    }
    void add() {
        const auto offer =
            answer("POST", "/me/passkeys/begin", {{"password", "four unrelated words here"}});
        EXPECT_EQ("localhost", offer["host"]);
        const auto made = authenticator.makes(offer["challenge"]);
        answer("POST", "/me/passkeys", {{"name", "blue key"},
                                        {"client_data", made.client_data},
                                        {"authenticator_data", made.authenticator_data},
                                        {"secret", authenticator.secret()}});
    }
    std::string come_in() {
        const auto challenge =
            answer("POST", "/sign-in/passkey/begin", Json::object())["id"].get<std::string>();
        const auto used = authenticator.uses(challenge);
        const Json shown{{"credential", used.credential},
                         {"client_data", used.client_data},
                         {"authenticator_data", used.authenticator_data},
                         {"signature", used.signature},
                         {"secret", authenticator.secret()}};
        return ask("POST", "/api/v1/sign-in/passkey", Json{{"passkey", shown}}.dump());
    }
    void sign_out() { cookie = token = ""; }
};

TEST_F(APasskeyOverHttp, SignsInAndHandsTheSessionOver) {
    sign_in();
    add();
    sign_out();
    const auto reply = come_in();

    EXPECT_EQ(200, status_of(reply)) << reply;
    EXPECT_NE(reply.find("Set-Cookie: liaise="), std::string::npos);
    EXPECT_EQ("ada", Json::parse(body_of(reply))["sign_in_name"]);
}

TEST_F(APasskeyOverHttp, OfAPageOnAnotherPortIsRefused) {
    sign_in();
    add();
    sign_out();
    authenticator.origin = "http://localhost:8080";
    const auto reply = come_in();

    EXPECT_EQ(401, status_of(reply));
    EXPECT_NE(reply.find("passkeys.another_page"), std::string::npos);
}

TEST_F(APasskeyOverHttp, IsNotAskedForWhereTheServerIsCalledByANumber) {
    Wire wire(port());
    wire.send("POST /api/v1/sign-in/passkey/begin HTTP/1.1\r\nHost: 127.0.0.1\r\n"
              "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");

    EXPECT_NE(wire.reply().find("passkeys.no_name_here"), std::string::npos);
}

}  // namespace
}  // namespace liaise::http
