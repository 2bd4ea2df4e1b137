#include "seen/filling.hpp"

namespace liaise::seen {

namespace {

constexpr const char* canary = "kanarie-7f3a91";

class Noninterference : public engines::OnBothEngines {};

using Replies = std::map<std::string, std::string>;

/// What `kind` is answered, byte for byte, with status and header fields.
std::string whole(AnInstallation& installation, Kind kind, const std::string& target) {
    const auto reply = installation.asked(kind, "GET", target);
    auto all = std::to_string(reply.status) + '\n';
    for (const auto& [name, value] : reply.headers) all += name + ": " + value + '\n';
    return all + std::string(reply.bytes());
}

/// All that can be read by `kind`.
Replies all_replies(AnInstallation& installation, Kind kind) {
    Replies replies;
    for (const auto& target : installation.readable_targets())
        replies[target] = whole(installation, kind, target);
    return replies;
}

int times_heard(AnInstallation& installation, Kind kind) {
    int times = 0;
    for (const auto& [target, reply] : all_replies(installation, kind))
        if (reply.find(canary) != std::string::npos) ++times;
    return times;
}

}  // namespace

TEST_P(Noninterference, WhatABodyKeepsToItselfChangesNoByteThatOthersGet) {
    AnInstallation installation(database());
    const auto others = {Kind::nobody, Kind::other_reader, Kind::other_lead, Kind::dependent_lead,
                         Kind::register_lead, Kind::machine};
    std::map<Kind, Replies> before;
    for (const auto kind : others) before[kind] = all_replies(installation, kind);

    const int written = fill_compartment(installation, Kind::lead, canary);

    EXPECT_GE(written, 5);
    for (const auto kind : others) {
        const auto after = all_replies(installation, kind);
        for (const auto& [target, reply] : before[kind])
            EXPECT_EQ(reply, after.at(target)) << name_of(kind) << " notices at " << target;
    }
}

TEST_P(Noninterference, ACanaryIsHeardAtHomeAndNowhereElse) {
    AnInstallation installation(database());
    fill_compartment(installation, Kind::lead, canary);

    EXPECT_GE(times_heard(installation, Kind::reader), 5);

    for (const auto kind : {Kind::nobody, Kind::other_reader, Kind::other_lead,
                            Kind::dependent_lead, Kind::register_lead, Kind::machine})
        for (const auto& [target, reply] : all_replies(installation, kind))
            EXPECT_EQ(reply.find(canary), std::string::npos)
                << name_of(kind) << " hears it at " << target;
}

TEST_P(Noninterference, WhichDayOfAHalfYearOthersCameOnChangesNoByteForABodyThatDepends) {
    AnInstallation installation(database());
    const std::vector<std::string> more = {
        "/visits?sort=when",       "/visits?sort=-when",      "/visits?sort=type",
        "/visits?sort=-type",      "/visits?from=2025-03-01", "/visits?to=2025-03-20",
        "/visits.csv?sort=-when",  "/visits/facets?from=2026-02-10",
        "/coverage/places?sort=last", "/coverage/visits.csv?to=2026-02-10"};
    const auto heard = [&](Kind kind) {
        auto replies = all_replies(installation, kind);
        for (const auto& target : more) replies[target] = whole(installation, kind, target);
        for (const auto& visit : installation.visits())
            replies[visit] = whole(installation, kind, "/visits/" + visit);
        return replies;
    };
    const auto before = heard(Kind::dependent_lead);
    const auto before_for_another = heard(Kind::other_lead);

    installation.come_on_other_days();

    const auto after = heard(Kind::dependent_lead);
    for (const auto& [target, reply] : before)
        EXPECT_EQ(reply, after.at(target)) << "days are told at " << target;
    EXPECT_NE(before_for_another, heard(Kind::other_lead)) << "or no day was another";
}

TEST_P(Noninterference, WhatNeverLeavesABodyIsNotPublishedWithWhatItWritesIntoTheRegister) {
    AnInstallation installation(database());
    EXPECT_GE(fill_register(installation, Said{"kept by nobody", canary}), 8);

    EXPECT_GE(times_heard(installation, Kind::register_lead), 1);
    for (const auto kind : {Kind::nobody, Kind::reader, Kind::lead, Kind::other_reader,
                            Kind::other_lead, Kind::dependent_lead, Kind::machine})
        for (const auto& [target, reply] : all_replies(installation, kind))
            EXPECT_EQ(reply.find(canary), std::string::npos)
                << name_of(kind) << " hears it at " << target;
}

INSTANTIATE_TEST_SUITE_P(BothEngines, Noninterference, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::seen
