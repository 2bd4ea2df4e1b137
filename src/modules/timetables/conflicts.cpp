#include <algorithm>

#include "modules/timetables/choices.hpp"
#include "modules/timetables/question.hpp"
#include "modules/timetables/reasons.hpp"

namespace liaise::timetables {

namespace {

using Slots = std::vector<std::optional<Slot>>;

// More conflicts are not read at once, and more questions about one take too long.
constexpr std::size_t conflicts_max = 5;
constexpr int questions_max = 200;

/// Gives up one wish after the other that is not needed for the proof.
class Filter {
public:
    Filter(const Wanted& wanted, const std::function<bool()>& goes_on)
        : wanted_(wanted), goes_on_(goes_on) {}

    /// Of these visits. One that follows another falls out where that cannot be met without it.
    std::optional<Conflict> conflict(std::vector<std::size_t> visits) {
        if (!is_proven(wishes_of(wanted_, visits))) return std::nullopt;
        for (auto some = std::max<std::size_t>(visits.size() / 2, 1);; some /= 2) {
            leave_out(visits, some);
            if (some <= 1) break;
        }
        auto wishes = wishes_of(wanted_, visits);
        for (auto i = wishes.size(); i-- > 0;) {
            if (wishes[i].kind == Wish::Kind::visit) continue;
            auto fewer = wishes;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            if (is_proven(fewer)) wishes = std::move(fewer);
        }
        return wishes;
    }

private:
    void leave_out(std::vector<std::size_t>& visits, std::size_t some) {
        for (std::size_t from = 0; from < visits.size();) {
            auto fewer = visits;
            const auto first = fewer.begin() + static_cast<std::ptrdiff_t>(from);
            const auto most = std::min(some, visits.size() - from);
            fewer.erase(first, first + static_cast<std::ptrdiff_t>(most));
            if (is_proven(wishes_of(wanted_, fewer))) visits = std::move(fewer);
            else from += some;
        }
    }

    bool is_proven(const std::vector<Wish>& wishes) {
        return ++questions_ <= questions_max && goes_on_() && cannot_be_met(wanted_, wishes);
    }

    const Wanted& wanted_;
    const std::function<bool()>& goes_on_;
    int questions_ = 0;
};

/// The visit, and those that it follows or has beside it at its place.
std::vector<std::size_t> close_to(const Wanted& wanted, const std::vector<std::size_t>& musts,
                                  std::size_t visit) {
    std::vector<std::size_t> close{visit};
    for (auto next = wanted.visits[visit].follow_up; next; next = wanted.visits[next->of].follow_up)
        close.push_back(next->of);
    for (const auto other : musts) {
        const bool is_beside = wanted.visits[other].place == wanted.visits[visit].place;
        if (is_beside && std::ranges::find(close, other) == close.end()) close.push_back(other);
    }
    std::erase_if(close, [&](std::size_t one) { return is_held(wanted, one); });
    return close;
}

/// The visit, and those that can be in none but its weeks.
std::vector<std::size_t> confined_with(const Choices& choices,
                                       const std::vector<std::size_t>& musts, std::size_t visit) {
    std::vector<std::size_t> confined{visit};
    const auto& own = choices.options[visit];
    if (own.empty()) return confined;
    for (const auto other : musts) {
        const auto& its = choices.options[other];
        if (its.front().slot.week >= own.front().slot.week &&
            its.back().slot.week <= own.back().slot.week)
            confined.push_back(other);
    }
    return confined;
}

}  // namespace

std::vector<Conflict> conflicts(const Wanted& wanted, const Slots& slots,
                                const std::function<bool()>& goes_on) {
    std::vector<std::size_t> kept;
    std::vector<std::size_t> missed;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (wanted.visits[i].want != Want::must || is_held(wanted, i)) continue;
        (slots[i] ? kept : missed).push_back(i);
    }
    const auto all = choices(wanted);
    std::vector<Conflict> found;
    for (const auto visit : missed) {
        if (found.size() == conflicts_max || !goes_on()) break;
        Filter filter(wanted, goes_on);
        auto conflict = filter.conflict(close_to(wanted, kept, visit));
        if (!conflict) conflict = filter.conflict(confined_with(all, kept, visit));
        auto musts = kept;
        musts.push_back(visit);
        if (!conflict) conflict = filter.conflict(std::move(musts));
        if (conflict && std::ranges::find(found, *conflict) == found.end())
            found.push_back(std::move(*conflict));
    }
    return found;
}

}  // namespace liaise::timetables
