#include "modules/coverage/last_seen.hpp"

#include <algorithm>

#include "modules/coverage/asked.hpp"
#include "modules/coverage/coverage_queries.hpp"
#include "modules/coverage/tally.hpp"

namespace liaise::coverage {

namespace {

/// The latest of some visits, with how they were announced: the same in whichever order they come.
struct LatestAnnounced {
    Latest latest;
    std::vector<std::string> how;

    void take(const VisitMade& visit) {
        const auto before = latest.when;
        latest.take(visit);
        if (latest.when != before) how.clear();
        if (visit.when != latest.when) return;
        const auto at = std::ranges::lower_bound(how, visit.announcement);
        if (at == how.end() || *at != visit.announcement) how.emplace(at, visit.announcement);
    }
};

struct SeenByAll {
    SeenByAll(const Country& country, std::uint32_t ours)
        : of_all(country.places->counted.size()), of_own(of_all.size()),
          bodies(of_all.size(), std::max<std::size_t>(country.bodies->counted.size(), 1)),
          own(ours) {}

    void take(const VisitMade& visit) {
        of_all[visit.place].take(visit);
        for (const auto body : visit.bodies) {
            if (body == own) of_own[visit.place].take(visit);
            else if (visit.is_in_period) bodies.note(visit.place, body);
        }
    }

    std::vector<LatestAnnounced> of_all;
    std::vector<LatestAnnounced> of_own;
    Presence bodies;  ///< others than the own one
    std::uint32_t own;
};

std::vector<Code<"announcement">> words_of(const std::vector<std::string>& how) {
    std::vector<Code<"announcement">> words;
    for (const auto& one : how) words.push_back({one});
    return words;
}

LastSeen last_seen_at(std::uint32_t place, const SeenByAll& seen, const Country& country, Day day) {
    LastSeen last;
    last.place = Id<places::Place>::from(country.places->ids.text(place)).value();
    const auto& all = seen.of_all[place];
    last.last = all.latest.when;
    last.how = words_of(all.how);
    for (const auto body : all.latest.bodies)
        last.by.push_back(country.bodies->counted[body].names);
    if (const auto days = days_since(all.latest, day)) {
        last.days_at_least = days->at_least;
        last.days_at_most = days->at_most;
    }
    const auto& own = seen.of_own[place];
    last.own_last = own.latest.when;
    last.own_how = words_of(own.how);
    if (const auto days = days_since(own.latest, day)) {
        last.own_days_at_least = days->at_least;
        last.own_days_at_most = days->at_most;
    }
    last.other_bodies = seen.bodies.count(place);
    return last;
}

}  // namespace

Result<guard::Seen<std::vector<LastSeen>>> last_seen(guard::Work& work, const Question& question) {
    auto about = asked(work, question);
    if (!about) return std::unexpected(about.error());
    about->closed_places_too = true;
    const auto country = queries::country(work, *about);
    const auto& body = work.viewer().body();
    const auto own = body ? country.body(body->text()) : nowhere;
    const auto visits = queries::visits(
        work, country, *about, SeenByAll(country, own),
        [](SeenByAll& made, const VisitMade& visit) { made.take(visit); }, queries::Wanted::all);
    return visits.map([&](const SeenByAll& seen) {
        std::vector<LastSeen> all;
        for (std::uint32_t place = 0; place < seen.of_all.size(); ++place)
            all.push_back(last_seen_at(place, seen, country, work.today()));
        return all;
    });
}

}  // namespace liaise::coverage
