#include "seen/an_installation.hpp"

namespace liaise::seen {

namespace {

constexpr const char* canary = "kanarie-7f3a91";

class Noninterference : public engines::OnBothEngines {};

using Replies = std::map<std::string, std::string>;

/// All that can be read by `kind`, byte for byte, with status and header fields.
Replies all_replies(AnInstallation& installation, Kind kind) {
    Replies replies;
    for (const auto& target : installation.readable_targets()) {
        const auto reply = installation.asked(kind, "GET", target);
        auto whole = std::to_string(reply.status) + '\n';
        for (const auto& [name, value] : reply.headers) whole += name + ": " + value + '\n';
        replies[target] = whole + std::string(reply.bytes());
    }
    return replies;
}

/// One body fills its compartment by every route by which it can: what it may write is made from
/// the route's own description, so a new module is walked as soon as it is there.
int fill_compartment(AnInstallation& installation, Kind kind) {
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
        // A word may not fit where the record stands, as a stage that it has been through: the next
        // one may.
        http::Reply reply;
        reply.status = 0;
        for (std::size_t nth = 0; nth < 3 && reply.status != 200; ++nth) {
            const auto input = installation.filled(route, canary, nth);
            reply = installation.asked(kind, route.method == guard::Method::post ? "POST" : "PUT",
                                       installation.addressed(route), input.dump());
        }
        EXPECT_EQ(reply.status, 200) << route.path << ' ' << reply.body;
        ++written;
    }
    return written;
}

}  // namespace

TEST_P(Noninterference, WhatABodyKeepsToItselfChangesNoByteThatOthersGet) {
    AnInstallation installation(database());
    const auto others = {Kind::nobody, Kind::other_reader, Kind::other_lead, Kind::dependent_lead,
                         Kind::register_lead, Kind::machine};
    std::map<Kind, Replies> before;
    for (const auto kind : others) before[kind] = all_replies(installation, kind);

    const int written = fill_compartment(installation, Kind::lead);

    EXPECT_GE(written, 5);
    for (const auto kind : others) {
        const auto after = all_replies(installation, kind);
        for (const auto& [target, reply] : before[kind])
            EXPECT_EQ(reply, after.at(target)) << name_of(kind) << " notices at " << target;
    }
}

TEST_P(Noninterference, ACanaryIsHeardAtHomeAndNowhereElse) {
    AnInstallation installation(database());
    fill_compartment(installation, Kind::lead);

    int heard_at_home = 0;
    for (const auto& [target, reply] : all_replies(installation, Kind::reader))
        if (reply.find(canary) != std::string::npos) ++heard_at_home;
    EXPECT_GE(heard_at_home, 5);

    for (const auto kind : {Kind::nobody, Kind::other_reader, Kind::other_lead,
                            Kind::dependent_lead, Kind::register_lead, Kind::machine})
        for (const auto& [target, reply] : all_replies(installation, kind))
            EXPECT_EQ(reply.find(canary), std::string::npos)
                << name_of(kind) << " hears it at " << target;
}

INSTANTIATE_TEST_SUITE_P(BothEngines, Noninterference, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::seen
