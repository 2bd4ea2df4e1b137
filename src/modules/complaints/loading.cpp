#include "modules/complaints/loading.hpp"

#include <algorithm>
#include <memory>

#include "base/json_text.hpp"
#include "modules/complaints/load_writing.hpp"
#include "modules/complaints/loads_queries.hpp"
#include "modules/imports/job.hpp"

namespace liaise::complaints {

namespace {

using imports::Go;
using imports::Phase;
using LoadJob = imports::Job<guard::OwnWork>;

// Rows after which it is told how far the reading is, and asked whether to go on.
constexpr std::int64_t rows_at_once = 1'000;
// As long as file systems let a name be, with some folders before it.
constexpr std::size_t file_name_bytes_max = 1'000;

Result<LoadRows> read_rows(LoadRows rows, const std::string& content,
                           const imports::OnProgress& on_progress) {
    const auto file = imports::rows_of(content, rows.mapping().rows);
    if (!file) return std::unexpected(file.error());
    const auto lines = std::ranges::count(file->text, '\n');
    bool has_heading = false;
    const auto take = [&](std::size_t row, const Cells& cells) -> Result<Done> {
        if (!has_heading) {
            has_heading = true;
            return rows.take_heading(cells);
        }
        rows.take(row, cells);
        const auto done = rows.report().rows_read;
        if (done % rows_at_once == 0 &&
            on_progress({Phase::reading, done, std::max(done, lines)}) == Go::stop)
            return imports::stopped();
        return Done{};
    };
    if (auto good = each_row(file->text, file->delimiter, take); !good)
        return std::unexpected(good.error());
    if (rows.report().rows_read == 0)
        return invalid("content", "imports.no_rows",
                       "The file has no row below its heading. Choose another file.");
    return rows;
}

/// Nothing read yet, by the mapping that came with the file.
Result<LoadRows> rows_by_mapping(guard::Work& work, const LoadUpload& upload) {
    auto mapping = read_load_mapping(work, upload.mapping);
    if (!mapping) return std::unexpected(mapping.error());
    return LoadRows(std::move(*mapping), work.today());
}

Load record_of(guard::Work& work, const LoadUpload& upload) {
    Load load;
    load.id = Id<Load>::random();
    load.file_name = imports::name_alone(upload.file_name);
    load.state = upload.is_check_only ? "checking" : "storing";
    load.phase = imports::text_of(Phase::reading);
    load.started_by = work.viewer().person();
    load.started_at = work.now();
    load.touched_at = work.now();
    return load;
}

/// Reads the file, and keeps what it would change.
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

/// Stores it: all in one transaction, so that an end at any moment leaves nothing half done.
Result<Done> store_file(guard::Afterwards& after, LoadJob& job, const Id<Load>& id,
                        LoadRows& rows, const std::string& file_name) {
    const auto total = static_cast<std::int64_t>(rows.told().size());
    if (job.tell({Phase::storing, 0, total}) == Go::stop) return imports::stopped();
    return after.writing<guard::OwnWork>([&](guard::OwnWork& work) -> Result<Done> {
        const auto report =
            written(work, rows, file_name, [&](const auto&) { return job.ask(); });
        if (!report) return std::unexpected(report.error());
        if (!end(work, queries::line_of(id), "storing", "stored", json_text(*report)))
            return imports::stopped();
        return Done{};
    });
}

void run_load(guard::Afterwards& after, const Id<Load>& id, const LoadUpload& upload) {
    LoadJob job(after, queries::line_of(id), upload.is_check_only ? "checking" : "storing");
    job.run([&]() -> Result<Done> {
        auto empty = after.reading(
            [&](guard::Work& work) { return rows_by_mapping(work, upload); });
        if (!empty) return std::unexpected(empty.error());
        auto rows = read_rows(std::move(*empty), upload.content,
                              [&](const auto& progress) { return job.tell(progress); });
        if (!rows) return std::unexpected(rows.error());
        return upload.is_check_only ? check_file(after, job, id, *rows)
                                    : store_file(after, job, id, *rows, upload.file_name);
    });
}

}  // namespace

Result<guard::Seen<LoadReport>> load(guard::OwnWork& work, const LoadUpload& upload,
                                     const imports::OnProgress& on_progress) {
    auto empty = rows_by_mapping(work, upload);
    if (!empty) return std::unexpected(empty.error());
    auto rows = read_rows(std::move(*empty), upload.content, on_progress);
    if (!rows) return std::unexpected(rows.error());
    auto report = upload.is_check_only ? compared(work, *rows, on_progress)
                                       : written(work, *rows, upload.file_name, on_progress);
    if (!report) return std::unexpected(report.error());
    return work.own_knowledge(std::move(*report));
}

Result<Id<Load>> begin_load(guard::OwnWork& work, const LoadUpload& upload) {
    if (const auto good = rows_by_mapping(work, upload); !good)
        return std::unexpected(good.error());
    const auto name = imports::name_alone(upload.file_name);
    if (name.empty() || name.size() > file_name_bytes_max)
        return invalid("file_name", "imports.no_file_name", "Say what the file is called.");
    if (upload.content.size() > imports::content_bytes_max)
        return std::unexpected(imports::too_large());
    queries::forget_loads_of(work, work.viewer().person());
    const auto load = record_of(work, upload);
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
    return conflict("imports.in_another_state",
                    "The import has gone on meanwhile, or was stopped. Look at it again: what can "
                    "be done with it is shown there.");
}

}  // namespace liaise::complaints
