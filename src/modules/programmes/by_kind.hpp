#pragma once

#include "base/names.hpp"
#include "modules/programmes/plan.hpp"

namespace liaise::programmes {

/// One reason at one place that was visited: what those who spoke of it hold, each word once.
struct OneBorneOut {
    Id<guard::CircleRef> programme;
    std::string title;
    Id<places::Place> place;
    Names names;
    std::vector<Code<"borne_out">> outcomes;
    bool is_late = false;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using O = OneBorneOut;
        return record(
            "one_borne_out", field("programme", &O::programme, sealed, "The programme."),
            field("title", &O::title, sealed, "What it is called."),
            field("place", &O::place, sealed, "The place."),
            field("names", &O::names, sealed, "The place's name in each language."),
            field("outcomes", &O::outcomes, sealed, "What is said; empty: nobody said anything."),
            field("is_late", &O::is_late, sealed, "Whether the reason was copied late."));
    }
};
static_assert(Described<OneBorneOut>);

/// One kind of reason. Each place counts once: where words differ it counts as that and no more.
struct KindBorneOut {
    Code<"programme_reason"> reason;
    std::int64_t confirmed = 0;
    std::int64_t partly = 0;
    std::int64_t not_confirmed = 0;
    std::int64_t unknown = 0;
    std::int64_t differ = 0;
    std::vector<OneBorneOut> behind;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using K = KindBorneOut;
        return record(
            "kind_borne_out", field("reason", &K::reason, sealed, "Which kind of reason."),
            field("confirmed", &K::confirmed, sealed, "How often it was confirmed."),
            field("partly", &K::partly, sealed, "How often in part."),
            field("not_confirmed", &K::not_confirmed, sealed, "How often it was not."),
            field("unknown", &K::unknown, sealed, "How often nobody knows; that is no no."),
            field("differ", &K::differ, sealed, "How often people's words differ."),
            field("behind", &K::behind, sealed, "All of these, by the name of the place."));
    }
};
static_assert(Described<KindBorneOut>);

/// What was said afterwards, over the programmes that one is in.
struct BorneOut {
    std::int64_t programmes = 0;
    std::int64_t visited = 0;
    std::int64_t not_visited = 0;
    std::int64_t not_said = 0;
    std::vector<KindBorneOut> kinds;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using B = BorneOut;
        return record(
            "programmes_borne_out",
            field("programmes", &B::programmes, sealed, "How many one is in."),
            field("visited", &B::visited, sealed, "Candidates that were visited."),
            field("not_visited", &B::not_visited, sealed, "Those that were not."),
            field("not_said", &B::not_said, sealed, "Those of which nobody said."),
            field("kinds", &B::kinds, sealed, "The kinds of reasons, always in one order."));
    }
};
static_assert(Described<BorneOut>);

}  // namespace liaise::programmes
