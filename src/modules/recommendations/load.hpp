#pragma once

#include "guard/viewer.hpp"
#include "modules/recommendations/load_report.hpp"

namespace liaise::recommendations {

/// What taking a load back did. `left`: what somebody changed, answered or worked on since.
struct LoadUndone {
    std::int64_t taken_out = 0;
    std::int64_t answers_taken_out = 0;
    std::int64_t left = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using U = LoadUndone;
        return record("recommendation_load_undone",
            field("taken_out", &U::taken_out, own, "Recommendations that it had brought."),
            field("answers_taken_out", &U::answers_taken_out, own, "Answers that it had brought."),
            field("left", &U::left, own,
                  "Recommendations that stay, since somebody changed or worked on them."));
    }
};
static_assert(Described<LoadUndone>);

/// A file of recommendations that is being loaded, or looked at beforehand, or was loaded: how far
/// it is, and what came of it. The file itself is never kept. `state` is one of checking, checked,
/// storing, stored, undone, cancelled, failed, and interrupted (its process ended; nothing was
/// stored).
struct Load {
    static constexpr const char* record_name = "recommendation_load";

    Id<Load> id;
    std::string file_name;
    std::string mapping;
    std::string state;
    std::string phase;
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::optional<LoadReport> counts;
    std::optional<LoadUndone> undone;
    std::optional<std::string> problem;
    Id<guard::Person> started_by;
    Moment started_at;
    Moment touched_at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("recommendation_load",
            field("id", &Load::id, own, "The load."),
            field("file_name", &Load::file_name, own, "What the file is called."),
            field("mapping", &Load::mapping, own, "The name of the mapping."),
            field("state", &Load::state, own, "How far it has come."),
            field("phase", &Load::phase, own, "reading, comparing or storing."),
            field("done", &Load::done, own, "Rows that the phase is through with."),
            field("total", &Load::total, own, "Rows of the phase in all."),
            field("counts", &Load::counts, own, "What the file has, and changes."),
            field("undone", &Load::undone, own, "What taking it back did."),
            field("problem", &Load::problem, own, "Why it failed, and what to do."),
            field("started_by", &Load::started_by, own, "Who began it."),
            field("started_at", &Load::started_at, own, "When it was begun."),
            field("touched_at", &Load::touched_at, own, "When it last went on."));
    }
};
static_assert(Described<Load>);

/// A file that was loaded, in a line of a list. How many it brought is not kept once it is undone.
struct StoredLoad {
    static constexpr const char* record_name = "recommendation_import";

    Id<Load> id;
    std::string file_name;
    std::string mapping;
    std::string state;
    std::optional<std::int64_t> recommendations;
    std::optional<std::int64_t> replies;
    Id<guard::Person> started_by;
    Moment started_at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using S = StoredLoad;
        return record("recommendation_import", field("id", &S::id, own, "The load."),
            field("file_name", &S::file_name, own, "What the file is called."),
            field("mapping", &S::mapping, own, "The name of the mapping."),
            field("state", &S::state, own, "stored, or undone."),
            field("recommendations", &S::recommendations, own, "How many it brought."),
            field("replies", &S::replies, own, "How many answers it brought."),
            field("started_by", &S::started_by, own, "Who began it."),
            field("started_at", &S::started_at, own, "When it was begun."));
    }
};
static_assert(Described<StoredLoad>);

struct WhichLoad {
    Id<Load> id;

    static constexpr auto describe() {
        return record("which_recommendation_load",
            field("id", &WhichLoad::id, Reach::owner, "The load."));
    }
};
static_assert(Described<WhichLoad>);

}  // namespace liaise::recommendations
