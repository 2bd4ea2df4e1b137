#pragma once

#include <gtest/gtest.h>

#include <string>

#include "edge/http/application.hpp"
#include "edge/http/limits.hpp"
#include "edge/http/wire_test.hpp"
#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"

/// The modules that are served, as main/modules.cpp announces them.
namespace liaise::people { guard::Routes routes(); }
namespace liaise::places { guard::Routes routes(); }
namespace liaise::vocabularies { guard::Routes routes(); }

namespace liaise::http {

/// A served installation on a real database, with a coordinator, `ada`, who can write all there is.
class Served : public ::testing::Test {
protected:
    explicit Served(engines::Engine engine = engines::Engine::sqlite)
        : fresh_(engine, engines::whole_schema()) {
        const auto hash = guard::Passwords::hashed(Confidential("four unrelated words here"));
        const guard::NewInstallation wanted{"Ostrelle", "en",
                                            {"Ada", "ada", hash, {}},
                                            {"Root", "root.admin", hash, {}}};
        const auto founded = guard::Founding::found(
            fresh_.database(), Clock::of_the_system(), wanted,
            [](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                bodies::Draft npm;
                npm.names = {{"en", "National Preventive Mechanism"}};
                npm.type = {"npm"};
                npm.npm_relation = {"npm"};
                npm.is_dependent = {"no"};
                npm.source = {"A test", {}, {}};
                const auto id = bodies::add(work, npm);
                if (!id) return std::unexpected(id.error());
                return Id<guard::BodyRef>{id->value};
            });
        EXPECT_TRUE(founded) << founded.error().message;
    }

    /// A reply to `method path`, with what a page of ours sends along.
    std::string ask(const std::string& method, const std::string& path,
                    const std::string& body = "", const std::string& more = "") {
        Wire wire(running_.port());
        std::string head = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + more;
        if (!cookie.empty()) head += "Cookie: theme=dark; liaise=" + cookie + "\r\n";
        if (!token.empty()) head += "X-Liaise-Token: " + token + "\r\n";
        if (!body.empty()) head += "Content-Type: application/json\r\n";
        wire.send(head + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
        return wire.reply();
    }

    void sign_in(const std::string& name = "ada") {
        const auto reply = ask("POST", "/api/v1/sign-in",
                               Json{{"sign_in_name", name},
                                    {"password", "four unrelated words here"}}.dump());
        const auto at = reply.find("Set-Cookie: liaise=");
        ASSERT_NE(at, std::string::npos) << reply;
        cookie = reply.substr(at + 19, reply.find(';', at) - at - 19);
        token = guard::Sessions::csrf_token(cookie);
    }

    static int status_of(const std::string& reply) { return std::stoi(reply.substr(9, 3)); }
    static std::string body_of(const std::string& reply) {
        return reply.substr(reply.find("\r\n\r\n") + 4);
    }
    /// Another coordinator of the same body.
    void enrol_and_sign_in(const std::string& name) {
        auto tx = database().writing();
        std::optional<Id<guard::BodyRef>> body;
        tx->each("SELECT body FROM persons WHERE sign_in_name = 'ada'", {},
                 [&](const store::Row& row) { body = Id<guard::BodyRef>::from(row.text(0)); });
        const auto person = guard::Persons::enrol(
            *tx, {body, guard::Role::coordinator, name, name, {}},
            guard::Passwords::hashed(Confidential("four unrelated words here")),
            Clock::of_the_system().now());
        ASSERT_TRUE(person);
        tx->commit();
        tx.reset();
        sign_in(name);
    }
    store::Database& database() { return fresh_.database(); }
    std::uint16_t port() const { return running_.port(); }

    std::string cookie;
    std::string token;

private:
    static guard::Routes all() {
        guard::Routes routes = people::routes();
        for (auto& route : places::routes()) routes.push_back(route);
        for (auto& route : vocabularies::routes()) routes.push_back(route);
        return routes;
    }

    engines::FreshDatabase fresh_;
    guard::Routes routes_ = all();
    Log log_{-1};
    Application application_{{fresh_.database(), Clock::of_the_system(), routes_,
                              {{"/shapes", "{\"records\":[]}"}}, Transport::plain, false, log_}};
    RunningServer running_{{[this](const Request& r) { return application_.answer(r); },
                            [this](const Sender& s) { return application_.body_bytes_max(s); },
                            {}}};
};

}  // namespace liaise::http
