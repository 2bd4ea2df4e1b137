#include "seen/filling.hpp"

#include <gtest/gtest.h>

namespace liaise::seen {

int fill_compartment(AnInstallation& installation, Kind kind, const std::string& text) {
    return fill_compartment(installation, kind, Said{text, text});
}

int fill_compartment(AnInstallation& installation, Kind kind, const Said& said) {
    int written = 0;
    for (const auto& route : installation.routes()) {
        if (route.right != guard::Right::own || route.tells_others) continue;
        if (route.method != guard::Method::post && route.method != guard::Method::put) continue;
        const bool changes_one = route.method == guard::Method::put &&
                                 route.input.fields.front().refers_to != "body" &&
                                 route.path.find("{id}") != std::string::npos;
        // These name what was looked at before; that it tells nobody is tried in the stories.
        const bool is_a_decision =
            route.path.ends_with("/release") || route.path.ends_with("/second");
        if (changes_one || is_a_decision || route.path.ends_with("/confirmation")) continue;
        if (route.path.ends_with("/blanking")) continue;  // of what was said before: nothing yet
        if (route.path == "/paragraph-replies") continue;  // to what others ask: nothing yet
        if (route.path == "/closed-letters/{id}/answer") continue;  // what came: nothing yet
        if (route.path.ends_with("/closing")) continue;  // it says nothing, of what is signed only
        // Whom the words of a file mean is asked only where they may mean a body.
        if (route.path.starts_with("/recommendations/imports/{id}/addressees")) continue;
        // What fills a programme is past: its calendar has no weeks. That of another is asked for
        // in every place by the tests of programmes.
        if (route.path.starts_with("/programmes/{id}/calendar") &&
            route.method == guard::Method::post)
            continue;
        // It is told of a visit that the own body made: this one made none of the register.
        if (route.path == "/joint-visits/{id}/opening" && kind == Kind::dependent_lead) continue;
        // Of what two have let go: nothing yet.
        if (route.path == "/publications/{id}/withdrawal") continue;
        // A word may not fit where the record stands, as a stage that it has been through: the next
        // one may.
        http::Reply reply;
        reply.status = 0;
        for (std::size_t nth = 0; nth < 3 && reply.status != 200; ++nth) {
            const auto input = installation.filled(route, said, nth);
            reply = installation.asked(kind, route.method == guard::Method::post ? "POST" : "PUT",
                                       installation.addressed(route), input.dump());
        }
        // What is loaded in the background may have come to its end before it can be stopped.
        const bool may_be_late = route.path.ends_with("/cancellation") && reply.status == 409;
        EXPECT_TRUE(reply.status == 200 || may_be_late) << route.path << ' ' << reply.body;
        ++written;
    }
    return written;
}

int fill_register(AnInstallation& installation, const Said& said) {
    int written = 0;
    for (const auto& route : installation.routes()) {
        if (route.right != guard::Right::the_register) continue;
        const bool corrects = route.method == guard::Method::put;
        if (!corrects && route.method != guard::Method::post) continue;
        http::Reply reply;
        reply.status = 0;
        for (std::size_t nth = 0; nth < 3 && reply.status != 200; ++nth) {
            auto input = installation.filled(route, said, nth);
            if (input.contains("version")) input["version"] = 1;
            reply = installation.asked(Kind::register_lead, corrects ? "PUT" : "POST",
                                       installation.addressed(route), input.dump());
        }
        if (reply.status == 200) ++written;
        // A contact is what has such a field today: to refuse it would be to walk past the danger.
        if (!route.path.starts_with("/register/contacts")) continue;
        EXPECT_EQ(reply.status, 200) << route.path << ' ' << reply.body;
    }
    return written;
}

}  // namespace liaise::seen
