#include <algorithm>

#include "modules/coverage/coverage.hpp"
#include "modules/coverage/coverage_queries.hpp"
#include "modules/coverage/tally.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::coverage {

namespace {

// The rows before a page are kept to find it. Who wants to read on narrows the question.
constexpr std::int64_t visits_pages_max = 200;

/// A visit's place in the list: by day, and by id where days are alike.
struct Standing {
    Day first;
    std::string id;

    auto operator<=>(const Standing&) const = default;
};

/// The latest visits as far as they are wanted, and how many there are in all.
struct LatestVisits {
    std::size_t wanted = 0;
    std::int64_t total = 0;
    std::vector<Standing> heap;  ///< the least wanted on top

    void take(const VisitMade& visit) {
        if (!visit.is_in_period) return;
        ++total;
        const bool is_full = heap.size() == wanted;
        if (is_full && visit.when.first < heap.front().first) return;
        Standing standing{visit.when.first, std::string(visit.id)};
        if (is_full) {
            if (standing < heap.front()) return;
            std::ranges::pop_heap(heap, std::greater<>{});
            heap.pop_back();
        }
        heap.push_back(std::move(standing));
        std::ranges::push_heap(heap, std::greater<>{});
    }
};

/// What is counted of each body.
struct BodiesTally {
    explicit BodiesTally(const Country& country)
        : visits(country.bodies->counted.size()), last(country.bodies->counted.size()),
          where(country.bodies->counted.size(), country.places->counted.size()) {}

    void take(const VisitMade& visit) {
        if (!visit.is_in_period) return;
        for (const auto body : visit.bodies) {
            ++visits[body];
            last[body].take(visit);
            where.note(body, visit.place);
        }
    }

    std::vector<std::int64_t> visits;
    std::vector<Latest> last;
    Presence where;
};

}  // namespace

Result<guard::Page<visits::Visit>> visits(guard::Work& work, const Question& question) {
    const auto about = asked(work, question);
    if (!about) return std::unexpected(about.error());
    const auto number = std::max<std::int64_t>(question.page.value_or(1), 1);
    if (number > visits_pages_max)
        return invalid("page", "coverage.too_far", "Ask about fewer visits: by region, by type, or "
                                                   "over a shorter time.");
    const auto country = queries::country(work, *about);
    const auto begin = static_cast<std::size_t>((number - 1) * work.rows_a_page());
    const auto latest = queries::visits(
        work, country, *about, LatestVisits{begin + static_cast<std::size_t>(work.rows_a_page())},
        [](LatestVisits& made, const VisitMade& visit) { made.take(visit); },
        queries::Wanted::all);
    auto wanted = latest->heap;
    std::ranges::sort(wanted, std::greater<>{});

    guard::Page<visits::Visit> page;
    page.number = number;
    page.total = latest->total;
    for (auto i = begin; i < wanted.size(); ++i)
        if (auto visit = visits::find(work, {*Id<visits::Visit>::from(wanted[i].id)}))
            page.items.push_back(*visit);
    return page;
}

Result<std::vector<guard::Seen<VisitingBody>>> bodies(guard::Work& work,
                                                      const Question& question) {
    const auto about = asked(work, question);
    if (!about) return std::unexpected(about.error());
    const auto country = queries::country(work, *about);
    const auto tally = queries::visits(
        work, country, *about, BodiesTally(country),
        [](BodiesTally& made, const VisitMade& visit) { made.take(visit); });
    std::vector<guard::Seen<VisitingBody>> all;
    for (std::uint32_t body = 0; body < tally->visits.size(); ++body) {
        if (tally->visits[body] == 0) continue;
        all.push_back(tally.map([&](const BodiesTally& made) {
            const auto& bodies = *country.bodies;
            return VisitingBody{bodies.id(body), bodies.counted[body].names, {bodies.type(body)},
                                made.visits[body], made.where.count(body),
                                made.last[body].when};
        }));
    }
    return all;
}

}  // namespace liaise::coverage
