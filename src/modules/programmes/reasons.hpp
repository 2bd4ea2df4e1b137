#pragma once

#include "guard/told_coarsely.hpp"
#include "modules/programmes/candidate.hpp"

namespace liaise::programmes {

/// What speaks for a visit or against it, side by side: each field is one reason, of one source,
/// as the own body sees it today. Nothing is added up.
struct Reasons {
    Id<places::Place> place;
    Names names;
    Code<"place_type"> type;
    std::optional<Id<regions::Region>> region;
    std::vector<Code<"group">> groups_held;
    std::optional<std::int64_t> capacity;
    std::optional<std::int64_t> occupancy;
    std::optional<When> occupancy_on;
    std::optional<When> opened;
    Code<"standing"> standing;
    std::optional<When> last;
    std::vector<Code<"announcement">> last_how;
    std::vector<Names> last_by;
    std::optional<std::int64_t> days_since_at_least;
    std::optional<std::int64_t> days_since_at_most;
    std::optional<When> own_last;
    std::vector<Code<"announcement">> own_how;
    std::optional<std::int64_t> own_days_at_least;
    std::optional<std::int64_t> own_days_at_most;
    std::int64_t other_bodies = 0;
    std::int64_t open_recommendations = 0;
    std::int64_t overdue_recommendations = 0;
    std::optional<Day> next_due;
    Code<"count_state"> complaints_known;
    std::int64_t complaints = 0;
    std::int64_t alike_known = 0;
    std::int64_t alike_more = 0;

    static constexpr auto told_coarsely =
        guard::by_half_years("capacity", "occupancy", "occupancy_on", "last", "last_how", "last_by",
                             "days_since_at_least", "days_since_at_most", "own_last", "own_how",
                             "own_days_at_least", "own_days_at_most", "other_bodies");

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using R = Reasons;
        return record(
            "programme_reasons", field("place", &R::place, own, "The place."),
            field("names", &R::names, own, "Its name in each language."),
            field("type", &R::type, own, "What kind of place it is."),
            field("region", &R::region, own, "The region that it lies in."),
            field("groups_held", &R::groups_held, own, "Groups of people held there."),
            field("capacity", &R::capacity, own, "People it may hold, as last counted."),
            field("occupancy", &R::occupancy, own, "People who were there, as last counted."),
            field("occupancy_on", &R::occupancy_on, own, "When that figure was so."),
            field("opened", &R::opened, own, "When it opened."),
            field("standing", &R::standing, own, "Official, unofficial, or one that may be one."),
            field("last", &R::last, own, "The latest visit by anybody that we know of."),
            field("last_how", &R::last_how, own, "Whether that was announced."),
            field("last_by", &R::last_by, own, "Who was there then."),
            field("days_since_at_least", &R::days_since_at_least, own,
                  "Days since then, at least: dates that are not exact give a range."),
            field("days_since_at_most", &R::days_since_at_most, own, "The same, at most."),
            field("own_last", &R::own_last, own, "Our own latest visit."),
            field("own_how", &R::own_how, own, "Whether that was announced."),
            field("own_days_at_least", &R::own_days_at_least, own, "Days since then, at least."),
            field("own_days_at_most", &R::own_days_at_most, own, "The same, at most."),
            field("other_bodies", &R::other_bodies, own,
                  "Other bodies that were there in the last five years."),
            field("open_recommendations", &R::open_recommendations, own,
                  "Recommendations for the place that we have not established to be done."),
            field("overdue_recommendations", &R::overdue_recommendations, own,
                  "Those of them whose day is past."),
            field("next_due", &R::next_due, own, "The next day on which one of them falls due."),
            field("complaints_known", &R::complaints_known, own,
                  "Counted, at least, none, or unknown: what the next number is."),
            field("complaints", &R::complaints, own,
                  "Complaints that reached us about it in the last calendar year."),
            field("alike_known", &R::alike_known, own,
                  "Other places of its type of which we know the number."),
            field("alike_more", &R::alike_more, own, "Those of them with more complaints."));
    }
};
static_assert(Described<Reasons>);

/// The reasons of the candidates, by name. A place that is not in the register any more is left
/// out: what was said of it stands in the candidate.
Result<std::vector<guard::Seen<Reasons>>> reasons(guard::Work& work,
                                                  const std::vector<Candidate>& candidates);

/// The place that this one ended in by mergers, or itself: what is seen and planned there is of
/// that.
Id<places::Place> host_of(guard::Work& work, const Id<places::Place>& place);

/// Keeps with a candidate the reasons that stand today, with what was heard of it until now.
Result<Done> copy_reasons(guard::Work& work, Candidate& candidate);

}  // namespace liaise::programmes
