#include <fmt/format.h>

#include "seen/an_installation.hpp"

namespace liaise::seen {

namespace {

class EveryRoute : public engines::OnBothEngines {};

std::string method_text(guard::Method method) {
    switch (method) {
        case guard::Method::get: return "GET";
        case guard::Method::post: return "POST";
        case guard::Method::put: return "PUT";
        case guard::Method::remove: return "DELETE";
    }
    return "";
}

/// Whether a route of this right is open to this kind of viewer. This table is the rule that a
/// person may read; the types in `guard` are the rule that runs.
bool is_open(guard::Right right, Kind kind) {
    using enum Kind;
    if (right == guard::Right::anyone) return true;
    if (kind == nobody) return false;
    switch (right) {
        case guard::Right::anyone:
        case guard::Right::viewer: return true;
        case guard::Right::opening: return kind != machine;
        case guard::Right::own:
            return kind == editor || kind == lead || kind == other_lead ||
                   kind == dependent_lead || kind == register_lead;
        case guard::Right::the_register: return kind == register_lead;
        case guard::Right::rights:
            return kind == lead || kind == other_lead || kind == dependent_lead ||
                   kind == register_lead;
        case guard::Right::machine: return kind == machine;
    }
    return false;
}

}  // namespace

TEST_P(EveryRoute, IsOpenToThoseItIsForAndShutToAllOthers) {
    AnInstallation installation(database());
    int calls = 0;

    for (const auto& route : installation.routes()) {
        // To end the session in the middle of the walk would shut all doors after it.
        if (route.path == "/sign-out") continue;
        for (const auto kind : all_kinds()) {
            // An empty input is refused as such, once the door is passed.
            const auto reply = installation.asked(kind, method_text(route.method),
                                                  installation.addressed(route),
                                                  route.method == guard::Method::get ? "" : "{}");
            const auto what = fmt::format("{} {} as {}: {} {}", method_text(route.method),
                                          route.path, name_of(kind), reply.status, reply.body);
            ++calls;
            if (kind == Kind::nobody && route.right != guard::Right::anyone) {
                EXPECT_EQ(reply.status, 401) << what;
            } else if (!is_open(route.right, kind)) {
                EXPECT_EQ(reply.status, 403) << what;
            } else if (route.right != guard::Right::anyone) {
                EXPECT_TRUE(reply.status != 401 && reply.status != 403) << what;
            }
            EXPECT_LT(reply.status, 500) << what;
        }
    }
    EXPECT_GT(calls, 300);
}

TEST_P(EveryRoute, SaysTheSameOfWhatIsHiddenAndOfWhatIsNotThere) {
    AnInstallation installation(database());
    for (const auto& route : installation.routes()) {
        if (route.right != guard::Right::own || route.method != guard::Method::post) continue;
        if (route.outcome != guard::Outcome::id) continue;
        const auto input = installation.filled(route, "kept").dump();
        const auto made = installation.asked(Kind::lead, "POST", installation.addressed(route),
                                             input);
        ASSERT_EQ(made.status, 200) << route.path << ' ' << made.body;
        const std::string id = Json::parse(made.body).at("id");

        for (const auto* method : {"GET", "PUT", "DELETE"})
            for (const auto kind : {Kind::other_lead, Kind::dependent_lead, Kind::machine}) {
                const auto hidden =
                    installation.asked(kind, method, route.path + '/' + id, input);
                const auto nothing = installation.asked(
                    kind, method, route.path + '/' + text_of(random_id()), input);
                EXPECT_EQ(hidden.status, nothing.status) << method << ' ' << route.path;
                EXPECT_EQ(hidden.body, nothing.body) << method << ' ' << route.path;
                EXPECT_EQ(hidden.headers, nothing.headers) << method << ' ' << route.path;
            }
    }
}

TEST_P(EveryRoute, BelowWhatIsHiddenIsAsBelowWhatIsNotThere) {
    AnInstallation installation(database());
    for (const auto& route : installation.routes())
        if (route.right == guard::Right::own && route.outcome == guard::Outcome::id)
            installation.asked(Kind::lead, "POST", installation.addressed(route),
                               installation.filled(route, "kept").dump());

    int compared = 0;
    for (const auto& route : installation.routes()) {
        const auto made = installation.made_for(route);
        if (made.empty() || route.path.find("{id}") == std::string::npos) continue;
        const auto method = method_text(route.method);
        const auto input =
            method == "GET" ? "" : installation.filled(route, "kept", 1).dump();
        for (const auto kind : {Kind::other_lead, Kind::dependent_lead, Kind::register_lead}) {
            const auto hidden = installation.asked(
                kind, method, installation.addressed(route, made), input);
            const auto nothing = installation.asked(
                kind, method, installation.addressed(route, text_of(random_id())), input);
            EXPECT_EQ(hidden.status, nothing.status) << method << ' ' << route.path;
            EXPECT_EQ(hidden.bytes(), nothing.bytes()) << method << ' ' << route.path;
            ++compared;
        }
    }
    EXPECT_GT(compared, 30);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, EveryRoute, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::seen
