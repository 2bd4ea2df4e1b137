#include "modules/recommendations/loading.hpp"

#include <algorithm>
#include <memory>

#include "base/json_text.hpp"
#include "guard/clock_belief.hpp"
#include "modules/imports/job.hpp"
#include "modules/imports/sheet_reading.hpp"
#include "modules/recommendations/load_writing.hpp"
#include "modules/recommendations/unsure_addressees.hpp"

namespace liaise::recommendations {

namespace {

using imports::Go;
using imports::Phase;
using LoadJob = imports::Job<guard::OwnWork>;

// Rows after which it is told how far the reading is, and asked whether to go on.
constexpr std::int64_t rows_read_at_once = 1'000;
// As long as file systems let a name be, with some folders before it.
constexpr std::size_t load_name_bytes_max = 1'000;

/// Nothing read yet, by the mapping that came with the file.
Result<LoadRows> rows_by_mapping(guard::Work& work, const std::string& toml) {
    auto mapping = read_load_mapping(work, toml);
    if (!mapping) return std::unexpected(mapping.error());
    return LoadRows(std::move(*mapping), NamesKnown(work), guard::last_day_begun(work));
}

Result<LoadRows> read_rows(LoadRows rows, const std::string& content,
                           const imports::OnProgress& on_progress) {
    const auto& mapping = rows.mapping();
    const auto sheets = imports::sheets_of(content, mapping.file);
    if (!sheets) return std::unexpected(sheets.error());
    std::int64_t lines = 0;
    for (const auto& sheet : *sheets) lines += std::ranges::count(sheet.text, '\n');
    imports::SheetHeard heard;
    heard.heading = [&](const imports::Headings& headings) { return rows.take_heading(headings); };
    heard.set_aside = [](std::size_t, const std::string&) {};
    heard.row = [&](std::size_t row, const Cells& cells) -> Result<Done> {
        rows.take(row, cells);
        const auto done = rows.rows_read();
        if (done % rows_read_at_once == 0 &&
            on_progress({Phase::reading, done, std::max(done, lines)}) == Go::stop)
            return imports::stopped();
        return Done{};
    };
    const auto columns = columns_of(mapping);
    for (const auto& sheet : *sheets)
        if (auto read = imports::read_sheet(sheet, mapping.file.rules, columns, heard); !read)
            return std::unexpected(read.error());
    if (rows.rows_read() == 0)
        return invalid("content", "imports.no_rows",
                       "The file has no row below its heading. Choose another file.");
    return rows;
}

Load load_of(guard::Work& work, const LoadUpload& upload, const LoadRows& rows) {
    Load load;
    load.id = Id<Load>::random();
    load.file_name = imports::name_alone(upload.file_name);
    load.mapping = rows.mapping().file.name;
    load.state = upload.is_check_only ? "checking" : "storing";
    load.phase = imports::text_of(Phase::reading);
    load.started_by = work.viewer().person();
    load.started_at = work.now();
    load.touched_at = work.now();
    return load;
}

/// Stores it: all in one transaction, so that an end at any moment leaves nothing half done.
Result<LoadReport> stored(guard::OwnWork& work, LoadRows& rows, const Id<Load>& id,
                          const imports::OnProgress& on_progress) {
    auto report = written(work, rows, {id, queries::number_of(work, id)}, on_progress);
    if (!report) return report;
    auto kept = *report;
    kept.first_rows.clear();  // they are to look at before
    if (!end(work, queries::line_of(id), "storing", "stored", json_text(kept)))
        return imports::stopped();
    return report;
}

/// Keeps what the file would change.
Result<Done> check_file(guard::Afterwards& after, LoadJob& job, const Id<Load>& id,
                        LoadRows& rows) {
    const auto report = after.reading([&](guard::Work& work) {
        return compared(work, rows, [&](const auto& progress) { return job.tell(progress); });
    });
    if (!report) return std::unexpected(report.error());
    return after.writing<guard::OwnWork>([&](guard::OwnWork& work) -> Result<Done> {
        if (!end(work, queries::line_of(id), "checking", "checked", json_text(*report)))
            return imports::stopped();
        return Done{};
    });
}

Result<Done> store_file(guard::Afterwards& after, LoadJob& job, const Id<Load>& id,
                        LoadRows& rows) {
    const auto total = static_cast<std::int64_t>(rows.told().size());
    if (job.tell({Phase::storing, 0, total}) == Go::stop) return imports::stopped();
    return after.writing<guard::OwnWork>([&](guard::OwnWork& work) -> Result<Done> {
        const auto report = stored(work, rows, id, [&](const auto&) { return job.ask(); });
        if (!report) return std::unexpected(report.error());
        return Done{};
    });
}

void run_load(guard::Afterwards& after, const Id<Load>& id, const LoadUpload& upload) {
    LoadJob job(after, queries::line_of(id), upload.is_check_only ? "checking" : "storing");
    job.run([&]() -> Result<Done> {
        auto empty = after.reading(
            [&](guard::Work& work) { return rows_by_mapping(work, upload.mapping); });
        if (!empty) return std::unexpected(empty.error());
        auto rows = read_rows(std::move(*empty), upload.content,
                              [&](const auto& progress) { return job.tell(progress); });
        if (!rows) return std::unexpected(rows.error());
        return upload.is_check_only ? check_file(after, job, id, *rows)
                                    : store_file(after, job, id, *rows);
    });
}

std::unexpected<Error> in_another_state() {
    return conflict("imports.in_another_state",
                    "The import has gone on meanwhile, or was stopped. Look at it again: what can "
                    "be done with it is shown there.");
}

}  // namespace

Result<guard::Seen<LoadReport>> load(guard::OwnWork& work, const LoadUpload& upload,
                                     const imports::OnProgress& on_progress) {
    auto empty = rows_by_mapping(work, upload.mapping);
    if (!empty) return std::unexpected(empty.error());
    auto rows = read_rows(std::move(*empty), upload.content, on_progress);
    if (!rows) return std::unexpected(rows.error());
    if (upload.is_check_only) {
        auto report = compared(work, *rows, on_progress);
        if (!report) return std::unexpected(report.error());
        return work.own_knowledge(std::move(*report));
    }
    const auto begun = load_of(work, upload, *rows);
    queries::insert(work, begun);
    auto report = stored(work, *rows, begun.id, on_progress);
    if (!report) return std::unexpected(report.error());
    return work.own_knowledge(std::move(*report));
}

Result<Id<Load>> begin_load(guard::OwnWork& work, const LoadUpload& upload) {
    const auto rows = rows_by_mapping(work, upload.mapping);
    if (!rows) return std::unexpected(rows.error());
    const auto name = imports::name_alone(upload.file_name);
    if (name.empty() || name.size() > load_name_bytes_max)
        return invalid("file_name", "imports.no_file_name", "Say what the file is called.");
    if (upload.content.size() > imports::content_bytes_max)
        return std::unexpected(imports::too_large());
    queries::forget_loads_of(work, work.viewer().person());
    const auto load = load_of(work, upload, *rows);
    queries::insert(work, load);
    // The file is in memory only, until the job has read it.
    work.afterwards([id = load.id, kept = std::make_shared<const LoadUpload>(upload)](
                        guard::Afterwards& after) { run_load(after, id, *kept); });
    return load.id;
}

Result<guard::Seen<Load>> find_load(guard::Work& work, const WhichLoad& which) {
    auto load = queries::load(work, which.id);
    if (!load) return not_found();
    return *load;
}

Result<Done> cancel_load(guard::OwnWork& work, const WhichLoad& which) {
    if (!queries::load(work, which.id)) return not_found();
    for (const auto* state : {"checking", "storing"})
        if (move(work, queries::line_of(which.id), state, "cancelled")) return Done{};
    return in_another_state();
}

Result<std::vector<guard::Seen<StoredLoad>>> loads(guard::Work& work, const guard::Nothing&) {
    return queries::loads(work);
}

Result<Done> undo_load(guard::OwnWork& work, const WhichLoad& which) {
    if (!queries::load(work, which.id)) return not_found();
    if (queries::is_built_upon(work, which.id))
        return conflict("recommendations.load_built_upon",
                        "A later import brought answers to what this one brought. Take that one "
                        "back first, then this one.");
    if (!move(work, queries::line_of(which.id), "stored", "undone"))
        return in_another_state();
    queries::put_undone(work, which.id, queries::take_back(work, which.id));
    queries::remove_unsure_addressees(work, which.id);
    return Done{};
}

}  // namespace liaise::recommendations
