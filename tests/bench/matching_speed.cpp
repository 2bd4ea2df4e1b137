#include "bench/matching_speed.hpp"

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "bench/figures.hpp"
#include "bench/matching_gold.hpp"
#include "bench/matching_score.hpp"
#include "bench/winkler_by_bits.hpp"
#include "modules/matching/resemblance.hpp"
#include "modules/matching/sisdepen_lists_test.hpp"

namespace liaise::bench {

namespace {

using matching::KnownPlace;
using matching::Statement;

constexpr std::size_t names_wanted = 1'500;
constexpr std::size_t places_wanted = 13'000;
constexpr int times = 3;

struct Task {
    std::vector<KnownPlace> places;
    std::vector<GoldRow> names;
};

void add_places(Task& task, std::vector<KnownPlace> places, const std::string& region) {
    for (auto& place : places) {
        if (task.places.size() == places_wanted) return;
        for (auto& statement : place.statements) {
            statement.row = task.places.size();
            if (statement.region.empty()) statement.region = region;
        }
        task.places.push_back(std::move(place));
    }
}

/// Nothing but the name and the region, so that both ways of matching are told the same.
void add_names(Task& task, const GoldRegister& places, const std::string& region) {
    for (const auto& list : places.lists) {
        for (const auto& row : list.rows) {
            if (task.names.size() == names_wanted) return;
            // A street address in place of a name is nothing to compare names by.
            if (row.right.empty() || row.statement.address == row.statement.name) continue;
            GoldRow name{{}, row.right};
            name.statement.row = task.names.size();
            name.statement.name = row.statement.name;
            name.statement.region =
                row.statement.region.empty() ? region : row.statement.region;
            task.names.push_back(std::move(name));
        }
    }
}

/// Every spelling of the Brazilian census is taken for a place: they fill the register up.
std::vector<KnownPlace> spellings(const std::vector<Statement>& rows) {
    std::vector<KnownPlace> places;
    std::set<std::string> seen;
    for (const auto& row : rows) {
        const auto key = row.region + '|' + row.town + '|' + row.name;
        if (seen.insert(key).second) places.push_back({key, {row}});
    }
    for (const auto& row : rows) {
        const auto key = row.list + '|' + row.region + '|' + row.town + '|' + row.name;
        if (seen.insert(key).second) places.push_back({key, {row}});
    }
    return places;
}

std::optional<Task> task() {
    const auto english = english_prisons();
    const auto american = american_prisons();
    const auto italian = italian_prisons();
    const auto brazilian = matching::sisdepen::statements();
    if (!english || !american || !italian || !brazilian) return std::nullopt;
    Task task;
    add_names(task, *american, "");
    add_names(task, *english, "England");
    add_places(task, american->places, "");
    add_places(task, english->places, "England");
    add_places(task, italian->places, "Italy");
    add_places(task, spellings(*brazilian), "");
    return task;
}

struct Nearest {
    double likeness = 0;
    bool is_right = false;
};

struct Pairwise {
    std::vector<Nearest> anywhere;
    std::vector<Nearest> in_region;
};

/// Every name of the list against every name of the register.
Pairwise pairwise(const Task& task) {
    std::vector<std::string> known;
    for (const auto& place : task.places)
        known.push_back(matching::normalise(place.statements.front().name));
    Pairwise nearest;
    for (const auto& [statement, right] : task.names) {
        const auto name = matching::normalise(statement.name);
        Nearest anywhere;
        Nearest in_region;
        for (std::size_t i = 0; i < known.size(); ++i) {
            const auto alike = matching::jaro_winkler(name, known[i]);
            if (alike > anywhere.likeness)
                anywhere = {alike, right.contains(task.places[i].key)};
            if (alike > in_region.likeness &&
                task.places[i].statements.front().region == statement.region)
                in_region = {alike, right.contains(task.places[i].key)};
        }
        nearest.anywhere.push_back(anywhere);
        nearest.in_region.push_back(in_region);
    }
    return nearest;
}

/// The same by the quickest way that is known; its findings are the same, and only added up.
double pairwise_by_bits(const Task& task) {
    std::vector<std::string> known;
    for (const auto& place : task.places)
        known.push_back(matching::normalise(place.statements.front().name));
    double sum = 0;
    for (const auto& [statement, right] : task.names) {
        const auto name = matching::normalise(statement.name);
        const WinklerByBits winkler(name);
        double most = 0;
        for (const auto& other : known) most = std::max(most, winkler.likeness(other));
        sum += most;
    }
    return sum;
}

double share_right(const std::vector<Nearest>& nearest) {
    return static_cast<double>(std::ranges::count_if(nearest, &Nearest::is_right)) /
           static_cast<double>(nearest.size());
}

/// The threshold with the best F1, all being partners; told the region, which does it good.
void choose_threshold(MatchingSpeed& speed, std::vector<Nearest> nearest) {
    std::ranges::sort(nearest, std::greater<>(), &Nearest::likeness);
    double right = 0;
    double best = 0;
    const auto all = static_cast<double>(nearest.size());
    for (std::size_t i = 0; i < nearest.size(); ++i) {
        right += nearest[i].is_right ? 1 : 0;
        const auto taken = static_cast<double>(i + 1);
        const auto f1 = 2 * right / (taken + all);
        if (f1 <= best) continue;
        best = f1;
        speed.threshold = nearest[i].likeness;
        speed.pairwise_at_best = right / all;
        speed.pairwise_precision = right / taken;
    }
}

void judge_ours(MatchingSpeed& speed, const Task& task,
                const std::vector<matching::Match>& matches) {
    double found = 0;
    double sure = 0;
    double sure_right = 0;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const bool is_right = task.names[i].right.contains(matches[i].place);
        const bool is_sure = matches[i].finding == matching::Finding::sure;
        found += is_right ? 1 : 0;
        sure += is_sure ? 1 : 0;
        sure_right += is_sure && is_right ? 1 : 0;
    }
    speed.ours_found = found / static_cast<double>(matches.size());
    speed.ours_sure = sure_right / static_cast<double>(matches.size());
    speed.ours_precision = sure_right / sure;
}

}  // namespace

std::optional<MatchingSpeed> matching_speed() {
    const auto given = task();
    if (!given) return std::nullopt;
    MatchingSpeed speed;
    speed.names = given->names.size();
    speed.places = given->places.size();
    matching::Settings settings;
    settings.language = "en";
    std::unique_ptr<const matching::KnownPlaces> known;
    std::vector<double> ready;
    std::vector<double> ours;
    std::vector<double> others;
    std::vector<double> by_bits;
    double sum = 0;
    std::vector<matching::Match> matches;
    Pairwise nearest;
    for (int i = 0; i < times; ++i) {
        ready.push_back(microseconds_of([&] {
            known = std::make_unique<matching::KnownPlaces>(given->places, settings);
        }));
        ours.push_back(microseconds_of([&] {
            matches.clear();
            for (const auto& name : given->names) matches.push_back(known->match({name.statement}));
        }));
        by_bits.push_back(microseconds_of([&] { sum += pairwise_by_bits(*given); }));
        if (i == 0) others.push_back(microseconds_of([&] { nearest = pairwise(*given); }));
    }
    speed.ready_milliseconds = median(ready) / 1000;
    speed.ours_milliseconds = median(ours) / 1000;
    speed.pairwise_milliseconds = median(others) / 1000;
    speed.by_bits_milliseconds = median(by_bits) / 1000;
    if (sum <= 0) throw std::logic_error("no name is like any other");
    judge_ours(speed, *given, matches);
    speed.pairwise_found = share_right(nearest.anywhere);
    speed.pairwise_found_in_region = share_right(nearest.in_region);
    choose_threshold(speed, nearest.in_region);
    return speed;
}

}  // namespace liaise::bench
