#pragma once

#include "modules/programmes/candidate.hpp"

/// What people say of a candidate.
namespace liaise::programmes {

struct NewRanking {
    Id<guard::CircleRef> id;
    Id<places::Place> place;
    Code<"programme_rank"> rank;
    std::string why;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record(
            "new_programme_ranking", field("id", &NewRanking::id, sealed, "The programme."),
            field("place", &NewRanking::place, sealed, "The candidate."),
            field("rank", &NewRanking::rank, sealed, "Visit, if there is time, or not now."),
            field("why", &NewRanking::why, sealed, "Why."));
    }
};
static_assert(Described<NewRanking>);

struct NewSignal {
    Id<guard::CircleRef> id;
    Id<places::Place> place;
    Code<"programme_signal"> kind;
    std::optional<Day> on;
    std::string words;
    std::optional<std::string> source;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record(
            "new_programme_sign", field("id", &NewSignal::id, sealed, "The programme."),
            field("place", &NewSignal::place, sealed, "The candidate."),
            field("kind", &NewSignal::kind, sealed, "A death, an incident, news, or another."),
            field("on", &NewSignal::on, sealed, "The day on which it was so."),
            field("words", &NewSignal::words, sealed, "What was heard; name nobody."),
            field("source", &NewSignal::source, sealed, "Who says so."));
    }
};
static_assert(Described<NewSignal>);

}  // namespace liaise::programmes
