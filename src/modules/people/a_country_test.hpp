#pragma once

#include <gtest/gtest.h>

#include <string>

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/people/reply_test.hpp"

namespace liaise::people {

/// Two bodies, the council and the bar. The council coordinates; `ada` is its coordinator, and
/// `root.admin` runs the machine. The bar has nobody yet.
class ACountry : public engines::OnBothEngines {
protected:
    static constexpr Moment noon{1'800'000'000};
    const std::string password = "four unrelated words here";
    Id<guard::BodyRef> council;
    Id<guard::BodyRef> bar;

    ACountry() {
        static const auto hash = guard::Passwords::hashed(Confidential(password));
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        const auto founded = guard::Founding::found(
            database(), Clock::standing_at(noon), wanted,
            [this](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                council = body(work, "The Council", "Le Conseil", "npm");
                bar = body(work, "The Bar", "Le Barreau", "bar_or_medical_association");
                return council;
            });
        if (!founded) throw std::logic_error(founded.error().message);
    }

    /// Calls the route, as `edge` does: what failed is undone.
    Reply call(guard::Method method, const std::string& path, const Json& input,
               const std::string& token = "", Moment now = noon) {
        const auto table = routes();
        const auto route = std::ranges::find_if(table, [&](const guard::Route& one) {
            return one.method == method && one.path == path;
        });
        if (route == table.end()) throw std::logic_error("no route: " + path);
        auto tx = method == guard::Method::get ? database().reading() : database().writing();
        guard::Desk desk(*tx, now, guard::Sessions::viewer(*tx, token, now), "192.0.2.7", token);
        desk.is_called_as("localhost:7171");
        auto answer = route->run(desk, input);
        if (!answer) return {std::unexpected(answer.error()), desk.session()};
        if (method != guard::Method::get) tx->commit();
        return {Json::parse(answer->text()), desk.session()};
    }
    Reply get(const std::string& path, const std::string& token, Moment now = noon) {
        return call(guard::Method::get, path, Json::object(), token, now);
    }
    Reply post(const std::string& path, const Json& input, const std::string& token = "",
               Moment now = noon) {
        return call(guard::Method::post, path, input, token, now);
    }

    Reply sign_in(const std::string& name, const std::string& words, Moment now = noon) {
        const Json given{{"sign_in_name", name}, {"password", words}, {"device", "Firefox"}};
        return post("/sign-in", given, "", now);
    }
    std::string ada() { return sign_in("ada", password).token(); }
    std::string root() { return sign_in("root.admin", password).token(); }

    /// Takes up an invitation as somebody called `name`; the token of the session.
    Reply accept(const std::string& invitation, const std::string& name) {
        return post("/invitations/accept", {{"token", invitation},
                                            {"name", name},
                                            {"sign_in_name", name},
                                            {"password", password}});
    }
    /// The session of somebody whom `inviter` lets in.
    std::string let_in(const std::string& inviter, const std::string& name, const char* role) {
        const auto link = post("/people/invitations", {{"name", name}, {"role", role}}, inviter);
        return accept(link["token"], name).token();
    }
    /// The session of the bar's first coordinator.
    std::string bo() {
        const auto link = post("/machine/bodies/{id}/invitations",
                               {{"id", bar.text()}, {"name", "bo"}}, root());
        return accept(link["token"], "bo").token();
    }
    std::string id_of(const std::string& token) { return get("/me", token)["person"]; }

private:
    static Id<guard::BodyRef> body(guard::RegisterWork& work, const char* english,
                                   const char* french, const char* type) {
        bodies::Draft draft;
        draft.names = {{"en", english}, {"fr", french}};
        draft.type.value = type;
        draft.is_dependent.value = "no";
        draft.source.statement = "Its statute.";
        const auto id = bodies::add(work, draft);
        if (!id) throw std::logic_error(id.error().message + id.error().field);
        return {id->value};
    }
};

}  // namespace liaise::people
