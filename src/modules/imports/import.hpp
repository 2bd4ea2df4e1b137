#pragma once

#include "guard/viewer.hpp"
#include "modules/bodies/body.hpp"
#include "modules/doubles/reasons.hpp"
#include "modules/imports/counts.hpp"
#include "modules/imports/undone.hpp"
#include "modules/places/place.hpp"

namespace liaise::imports {

/// A file that is compared with the register, or was stored in it. `state` is one of checking,
/// checked, storing, stored, undone, cancelled, failed, and interrupted (its process ended; begin
/// again).
struct Import {
    static constexpr const char* record_name = "import";

    Id<Import> id;
    std::string file_name;
    std::string sha256;
    std::string mapping;
    std::string state;
    std::string phase;
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::optional<Counts> counts;
    std::optional<Undone> undone;
    std::optional<std::string> problem;
    Id<guard::Person> started_by;
    Moment started_at;
    Moment touched_at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("import",
            field("id", &Import::id, own, "The import."),
            field("file_name", &Import::file_name, own, "What the file is called."),
            field("sha256", &Import::sha256, own, "By which the file is known again."),
            field("mapping", &Import::mapping, own, "The name of the mapping."),
            field("state", &Import::state, own, "How far it has come."),
            field("phase", &Import::phase, own, "reading, comparing or storing."),
            field("done", &Import::done, own, "Rows, or records, that the phase is through with."),
            field("total", &Import::total, own, "Rows, or records, of the phase in all."),
            field("counts", &Import::counts, own, "What the file has, and changes."),
            field("undone", &Import::undone, own, "What undoing it did."),
            field("problem", &Import::problem, own, "Why it failed, and what to do."),
            field("started_by", &Import::started_by, own, "Who began it."),
            field("started_at", &Import::started_at, own, "When it was begun."),
            field("touched_at", &Import::touched_at, own, "When it last went on."));
    }
};
static_assert(Described<Import>);

/// One thing to say about one row.
struct RowFinding {
    std::int64_t row = 0;
    std::string kind;
    std::optional<std::string> heading;
    std::optional<std::string> said;
    std::optional<std::int64_t> other_row;
    std::optional<Id<places::Place>> place;
    std::vector<doubles::Reason> reasons;
    std::optional<Id<bodies::Body>> body;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("import_row",
            field("row", &RowFinding::row, own, "The row of the file; the heading is row 1."),
            field("kind", &RowFinding::kind, own, "What there is to say."),
            field("heading", &RowFinding::heading, own, "The column that it is about."),
            field("said", &RowFinding::said, own, "What the file has there."),
            field("other_row", &RowFinding::other_row, own, "The row that it is compared with."),
            field("place", &RowFinding::place, own, "The place that it is about."),
            field("reasons", &RowFinding::reasons, own,
                  "What speaks for its being the same as another, and against."),
            field("body", &RowFinding::body, own, "The body that it is about."));
    }
};
static_assert(Described<RowFinding>);

/// A mapping that a file was imported with before.
struct MappingUsed {
    std::string name;
    std::string text;
    Moment used_at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("mapping_used",
            field("name", &MappingUsed::name, own, "The name of the mapping."),
            field("text", &MappingUsed::text, own, "The mapping file as it was used last."),
            field("used_at", &MappingUsed::used_at, own, "When it was used last."));
    }
};
static_assert(Described<MappingUsed>);

}  // namespace liaise::imports
