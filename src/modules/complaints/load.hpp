#pragma once

#include "guard/viewer.hpp"
#include "modules/complaints/load_report.hpp"

namespace liaise::complaints {

/// A file that is being loaded, or looked at beforehand: how far it is, and what came of it. The
/// file itself is never kept. `state` is one of checking, checked, storing, stored, cancelled,
/// failed, and interrupted (its process ended; nothing was stored).
struct Load {
    static constexpr const char* record_name = "complaint_load";

    Id<Load> id;
    std::string file_name;
    std::string state;
    std::string phase;
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::optional<LoadReport> counts;
    std::optional<std::string> problem;
    Id<guard::Person> started_by;
    Moment started_at;
    Moment touched_at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_load",
            field("id", &Load::id, own, "The load."),
            field("file_name", &Load::file_name, own, "What the file is called."),
            field("state", &Load::state, own, "How far it has come."),
            field("phase", &Load::phase, own, "reading, comparing or storing."),
            field("done", &Load::done, own, "Rows that the phase is through with."),
            field("total", &Load::total, own, "Rows of the phase in all."),
            field("counts", &Load::counts, own, "What the file has, and changes."),
            field("problem", &Load::problem, own, "Why it failed, and what to do."),
            field("started_by", &Load::started_by, own, "Who began it."),
            field("started_at", &Load::started_at, own, "When it was begun."),
            field("touched_at", &Load::touched_at, own, "When it last went on."));
    }
};
static_assert(Described<Load>);

struct WhichLoad {
    Id<Load> id;

    static constexpr auto describe() {
        return record("which_complaint_load",
            field("id", &WhichLoad::id, Reach::owner, "The load."));
    }
};

}  // namespace liaise::complaints
