#include "modules/coverage/listing.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include "guard/page_number.hpp"
#include "modules/coverage/coverage.hpp"
#include "modules/coverage/coverage_queries.hpp"
#include "modules/coverage/tally.hpp"

namespace liaise::coverage {

namespace {

constexpr std::int64_t many_by_default = 3;

/// The numbers of some places, in some order.
using Numbers = std::vector<std::uint32_t>;

Result<Numbers> numbers_of(const Question& question, const PlacesTally& tally) {
    const auto show = question.show.value_or("all");
    std::function<bool(std::uint32_t)> is_shown;
    if (show == "all") is_shown = [](std::uint32_t) { return true; };
    if (show == "visited")
        is_shown = [&](std::uint32_t place) { return tally.places[place].visits > 0; };
    if (show == "unvisited")
        is_shown = [&](std::uint32_t place) { return tally.places[place].visits == 0; };
    if (show == "by_many")
        is_shown = [&](std::uint32_t place) {
            return tally.bodies.count(place) >= question.at_least.value_or(many_by_default);
        };
    if (!is_shown)
        return invalid("show", "coverage.no_such_places",
                       "Choose all, unvisited, visited, by_many or left_out.");
    Numbers numbers;
    for (std::uint32_t place = 0; place < tally.places.size(); ++place)
        if (is_shown(place)) numbers.push_back(place);
    return numbers;
}

/// Sorts by one number of each place, the greatest first; places that are alike stay by name.
template <class F>
void put_first(Numbers& numbers, F&& of) {
    std::ranges::stable_sort(numbers, std::greater<>{}, of);
}

Result<Done> sort(Numbers& numbers, const std::optional<std::string>& sort,
                  const PlacesTally& tally) {
    const auto order = sort.value_or("name");
    const auto visits = [&](std::uint32_t i) { return std::int64_t{tally.places[i].visits}; };
    const auto bodies = [&](std::uint32_t i) { return tally.bodies.count(i); };
    // A place where nobody ever was comes before all others, as the one longest not visited.
    const auto last = [&](std::uint32_t i) {
        const auto& when = tally.places[i].last.when;
        return when ? std::int64_t{when->first.value.time_since_epoch().count()} : INT64_MIN;
    };
    if (order == "name") return Done{};
    if (order == "-name") std::ranges::reverse(numbers);
    else if (order == "-visits") put_first(numbers, visits);
    else if (order == "visits") std::ranges::stable_sort(numbers, {}, visits);
    else if (order == "-bodies") put_first(numbers, bodies);
    else if (order == "bodies") std::ranges::stable_sort(numbers, {}, bodies);
    else if (order == "-last") put_first(numbers, last);
    else if (order == "last") std::ranges::stable_sort(numbers, {}, last);
    else
        return invalid("sort", "error.unknown_order", "Sort by name, visits, bodies or last.");
    return Done{};
}

void put_visits(CoveredPlace& covered, const PlacesTally& tally, std::uint32_t number,
                const Country& country, Day day) {
    const auto& place = tally.places[number];
    const auto& bodies = *country.bodies;
    covered.visits = place.visits;
    covered.bodies = tally.bodies.count(number);
    std::vector<char> types(bodies.types.size());
    for (std::uint32_t body = 0; body < bodies.counted.size(); ++body)
        if (tally.bodies.has(number, body)) types[bodies.counted[body].type] = 1;
    for (std::uint32_t type = 0; type < types.size(); ++type)
        if (types[type]) covered.body_types.push_back({bodies.types.text(type)});
    covered.last = place.last.when;
    for (const auto body : place.last.bodies) {
        covered.last_bodies.push_back(bodies.id(body));
        covered.last_body_names.push_back(bodies.counted[body].names);
    }
    if (const auto days = days_since(place.last, day)) {
        covered.days_since_at_least = days->at_least;
        covered.days_since_at_most = days->at_most;
    }
}

CoveredPlace covered_place(const queries::Shown& shown, const queries::Capacities& capacities) {
    CoveredPlace covered;
    covered.place = Id<places::Place>::from(shown.id).value();
    covered.names = shown.names;
    covered.type = shown.type;
    covered.region = shown.region;
    covered.town = shown.town;
    covered.latitude = shown.latitude;
    covered.longitude = shown.longitude;
    if (const auto found = capacities.find(shown.id); found != capacities.end())
        covered.capacity = found->second;
    return covered;
}

/// The texts of a page of `all`.
std::vector<std::string> page_of(const std::vector<std::string>& all, std::int64_t page,
                                 std::int64_t rows) {
    const auto size = static_cast<std::int64_t>(all.size());
    const auto begin = std::min(guard::rows_before(page, rows), size);
    return {all.begin() + begin, all.begin() + std::min(begin + rows, size)};
}

/// A page of `ids`, which are all there is, in their order.
guard::Page<CoveredPlace> page_of(guard::Work& work, const std::vector<std::string>& ids,
                                  const Question& question,
                                  const std::function<void(CoveredPlace&)>& put) {
    guard::Page<CoveredPlace> page;
    page.number = std::max<std::int64_t>(question.page.value_or(1), 1);
    page.total = static_cast<std::int64_t>(ids.size());
    const auto wanted = page_of(ids, page.number, work.rows_a_page());
    const auto capacities = queries::capacities(work, wanted);
    const auto all = queries::shown(work, wanted);
    for (const auto& id : wanted)
        for (const auto& shown : all)
            if (shown->id == id)
                page.items.push_back(shown.map([&](const queries::Shown& one) {
                    auto covered = covered_place(one, *capacities);
                    put(covered);
                    return covered;
                }));
    return page;
}

}  // namespace

Result<guard::Page<CoveredPlace>> places(guard::Work& work, const Question& question) {
    const auto about = asked(work, question);
    if (!about) return std::unexpected(about.error());
    const auto country = queries::country(work, *about);
    if (question.show.value_or("") == "left_out")
        return page_of(work, country.places->left_out, question, [](CoveredPlace&) {});
    const auto tally = queries::visits(
        work, country, *about, PlacesTally(country),
        [&](PlacesTally& made, const VisitMade& visit) { made.take(visit, about->period); });
    auto numbers = numbers_of(question, *tally);
    if (!numbers) return std::unexpected(numbers.error());
    if (auto good = sort(*numbers, question.sort, *tally); !good)
        return std::unexpected(good.error());
    std::vector<std::string> ids;
    for (const auto number : *numbers) ids.push_back(country.places->ids.text(number));
    const auto day = std::min(about->period.to, work.today());
    return page_of(work, ids, question, [&](CoveredPlace& covered) {
        put_visits(covered, *tally, country.place(covered.place.text()), country, day);
    });
}

}  // namespace liaise::coverage
