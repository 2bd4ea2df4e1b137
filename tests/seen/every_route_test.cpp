#include <fmt/format.h>

#include <algorithm>

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

/// The lead of one body writes a record by every route by which it can, also below another.
void keep_one_of_each(AnInstallation& installation) {
    for (const auto& route : installation.routes()) {
        if (route.right != guard::Right::own || route.outcome != guard::Outcome::id) continue;
        if (route.path == "/closed-letters/{id}/answer") continue;  // what is ours, others answer
        const auto made = installation.asked(Kind::lead, "POST", installation.addressed(route),
                                             installation.filled(route, "kept").dump());
        EXPECT_EQ(made.status, 200) << route.path << ' ' << made.body;
    }
    installation.tell(Kind::other_lead, Kind::lead, "ngo");
}

/// Whether the path names a record of the kind that `keep_one_of_each` made.
bool is_of_a_kept_record(const AnInstallation& installation, const guard::Route& route) {
    const auto id = std::ranges::find(route.input.fields, "id", &FieldShape::name);
    if (route.path.find("{id}") == std::string::npos || id == route.input.fields.end())
        return false;
    const bool is_made = !installation.made_for(route).empty();
    const bool is_seen_by_all = id->refers_to == "place" || id->refers_to == "body";
    EXPECT_TRUE(is_made || is_seen_by_all || route.right != guard::Right::own)
        << "nothing was kept to be hidden from " << route.path;
    return is_made;
}

/// A request, to look in too, is no secret to the body that was asked, nor a check to the one that
/// it is proposed to, nor a closed letter to who has it, nor a proposal to who keeps the register;
/// these alone reply, and decide.
bool was_asked(const guard::Route& route, Kind kind) {
    if (kind == Kind::register_lead) return route.path.starts_with("/corrections");
    const bool is_asked_of_others =
        route.path.starts_with("/requests") || route.path.starts_with("/clash-checks") ||
        route.path.starts_with("/closed-letters") || route.path.starts_with("/look-ins");
    return kind == Kind::other_lead && is_asked_of_others;
}
Kind who_reaches(const guard::Route& route) {
    if (route.path.ends_with("/decision")) return Kind::register_lead;
    return route.path.ends_with("/reply") ? Kind::other_lead : Kind::lead;
}

/// An input with which the call gets as far as to look for the record: shown by the call of one
/// who may see it.
std::string input_that_reaches(AnInstallation& installation, const guard::Route& route) {
    if (route.method == guard::Method::get) return "";
    std::string said;
    for (std::size_t nth = 0; nth < 3; ++nth) {
        const auto input = installation.filled(route, "kept", nth).dump();
        if (route.method == guard::Method::remove) return input;  // it would be gone
        const auto reply = installation.asked(who_reaches(route), method_text(route.method),
                                              installation.addressed(route), input);
        if (reply.status == 200 || reply.status == 409) return input;
        said = reply.body;
    }
    ADD_FAILURE() << "no input gets through to the record of " << route.path << ": " << said;
    return "";
}

/// To whom a record is hidden, it is as if it were not there: the same reply, and to those who may
/// make such calls that it is not found. How many kinds of viewers were asked.
int hidden_is_as_nothing(AnInstallation& installation, const guard::Route& route) {
    const auto method = method_text(route.method);
    const auto query =
        route.method == guard::Method::get ? installation.needed_query(route) : "";
    const auto kept = installation.addressed(route, installation.made_for(route)) + query;
    const auto none = installation.addressed(route, text_of(random_id())) + query;
    const auto input = input_that_reaches(installation, route);
    const auto kinds = {Kind::other_lead, Kind::dependent_lead, Kind::register_lead,
                        Kind::machine};
    for (const auto kind : kinds) {
        if (was_asked(route, kind)) continue;
        const auto what = fmt::format("{} {} as {}", method, route.path, name_of(kind));
        const auto hidden = installation.asked(kind, method, kept, input);
        const auto nothing = installation.asked(kind, method, none, input);
        EXPECT_EQ(hidden.status, nothing.status) << what;
        EXPECT_EQ(hidden.bytes(), nothing.bytes()) << what;
        EXPECT_EQ(hidden.headers, nothing.headers) << what;
        if (!is_open(route.right, kind)) continue;
        EXPECT_EQ(hidden.status, 404) << what << ' ' << hidden.body;
    }
    return static_cast<int>(kinds.size());
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
    keep_one_of_each(installation);

    int compared = 0;
    for (const auto& route : installation.routes())
        if (is_of_a_kept_record(installation, route) && route.path.ends_with("{id}"))
            compared += hidden_is_as_nothing(installation, route);
    EXPECT_GE(compared, 15);
}

TEST_P(EveryRoute, BelowWhatIsHiddenIsAsBelowWhatIsNotThere) {
    AnInstallation installation(database());
    keep_one_of_each(installation);

    int compared = 0;
    for (const auto& route : installation.routes())
        if (is_of_a_kept_record(installation, route) && !route.path.ends_with("{id}"))
            compared += hidden_is_as_nothing(installation, route);
    EXPECT_GE(compared, 10);
}

TEST_P(EveryRoute, HasNothingOnAPageThatNoListReaches) {
    AnInstallation installation(database());
    int lists = 0;
    for (const auto& route : installation.routes()) {
        if (route.outcome != guard::Outcome::page) continue;
        const auto query = installation.needed_query(route);
        const auto page = [&](const std::string& number) {
            return installation.asked(Kind::register_lead, "GET",
                                      installation.addressed(route) + query +
                                          (query.empty() ? '?' : '&') + "page=" + number);
        };
        if (page("1").status != 200) continue;
        ++lists;
        for (const auto* number : {"100001", "184467440737095517", "9223372036854775807"}) {
            const auto reply = page(number);
            // One list says how far it can be leafed through.
            if (reply.status == 400 && route.path == "/coverage/visits") continue;
            EXPECT_EQ(reply.status, 200) << route.path << ' ' << number << reply.body;
            EXPECT_EQ(Json::parse(reply.bytes())["items"], Json::array()) << route.path << number;
        }
    }
    EXPECT_GE(lists, 6);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, EveryRoute, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::seen
