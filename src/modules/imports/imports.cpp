#include "modules/imports/imports.hpp"

#include "modules/imports/import_jobs.hpp"
#include "modules/imports/imports_queries.hpp"
#include "modules/imports/mapping_file.hpp"
#include "modules/imports/planning.hpp"
#include "modules/imports/row_findings.hpp"
#include "modules/imports/statement_memory.hpp"
#include "modules/imports/undoing.hpp"

namespace liaise::imports {

namespace {

// As long as file systems let a name be, with some folders before it.
constexpr std::size_t file_name_bytes_max = 1'000;

Import record_of(guard::Work& work, const File& file, const Mapping& mapping,
                 const std::string& state) {
    Import import;
    import.id = Id<Import>::random();
    import.file_name = name_alone(file.name);
    import.sha256 = sha256(file.content);
    import.mapping = mapping.name;
    import.state = state;
    import.phase = text_of(Phase::reading);
    import.started_by = work.viewer().person();
    import.started_at = work.now();
    import.touched_at = work.now();
    return import;
}

std::unexpected<Error> in_another_state() {
    return conflict("imports.in_another_state",
                    "The import has gone on meanwhile, or was stopped. Look at it again: what can "
                    "be done with it is shown there.");
}

}  // namespace

Result<Mapping> checked_mapping(guard::Work& work, const std::string& text) {
    auto mapping = read_mapping(text);
    if (!mapping) return std::unexpected(error_of(mapping.error()));
    if (const auto unknown = unknown_words(work, *mapping); !unknown.empty())
        return std::unexpected(error_of(unknown));
    return std::move(*mapping);
}

Result<guard::Seen<Report>> check(guard::Work& work, const File& file, const std::string& mapping,
                                  const OnProgress& on_progress) {
    const auto read = checked_mapping(work, mapping);
    if (!read) return std::unexpected(read.error());
    const auto plan = plan_import(work, file, *read, on_progress);
    if (!plan) return std::unexpected(plan.error());
    return work.own_knowledge(Report{plan->counts, row_findings(plan->findings)});
}

Result<guard::Seen<Report>> store(guard::RegisterWork& work, const File& file,
                                  const std::string& mapping, const OnProgress& on_progress) {
    const auto read = checked_mapping(work, mapping);
    if (!read) return std::unexpected(read.error());
    const auto plan = plan_import(work, file, *read, on_progress);
    if (!plan) return std::unexpected(plan.error());
    auto import = record_of(work, file, *read, "stored");
    work.be_part_of(part_of_import(import.id.text()));
    const auto written = write_plan(work, *plan, *read, file.name, on_progress);
    if (!written) return std::unexpected(written.error());
    Report report{plan->counts, row_findings(plan->findings)};
    import.phase = text_of(Phase::storing);
    import.done = import.total = *written;
    import.counts = plan->counts;
    queries::insert(work, import, mapping);
    queries::insert_rows(work, import.id, report.findings);
    return work.own_knowledge(std::move(report));
}

Result<Id<Import>> begin(guard::RegisterWork& work, const Upload& upload) {
    const auto mapping = checked_mapping(work, upload.mapping);
    if (!mapping) return std::unexpected(mapping.error());
    if (name_alone(upload.file_name).empty() || upload.file_name.size() > file_name_bytes_max)
        return invalid("file_name", "imports.no_file_name", "Say what the file is called.");
    if (upload.content.size() > content_bytes_max)
        return std::unexpected(too_large_for_the_web());
    if (upload.content.empty() || upload.content.find('\0') != std::string::npos)
        return invalid("content", "imports.no_text",
                       "This is not a text file with rows, or it is empty. Save the sheet as CSV, "
                       "and load that.");
    const File file{upload.file_name, upload.content};
    const auto import = record_of(work, file, *mapping, "checking");
    queries::insert(work, import, upload.mapping);
    queries::insert_pieces(work, import.id, upload.content);
    work.afterwards([id = import.id](guard::Afterwards& after) { run_check(after, id); });
    return import.id;
}

Result<Done> confirm(guard::RegisterWork& work, const Which& which) {
    const auto import = queries::one(work, which.id);
    if (!import) return not_found();
    const auto line = queries::line_of(which.id);
    const bool is_interrupted = (*import)->state == "interrupted";
    const bool may_store = queries::move(work, line, "checked", "storing") ||
                           (is_interrupted && queries::move(work, line, "storing", "storing"));
    if (may_store) {
        work.afterwards([id = which.id](guard::Afterwards& after) { run_store(after, id); });
        return Done{};
    }
    if (!is_interrupted || !queries::move(work, line, "checking", "checking"))
        return in_another_state();
    work.afterwards([id = which.id](guard::Afterwards& after) { run_check(after, id); });
    return Done{};
}

Result<Done> cancel(guard::RegisterWork& work, const Which& which) {
    if (!queries::one(work, which.id)) return not_found();
    const auto line = queries::line_of(which.id);
    bool is_cancelled = false;
    for (const auto* state : {"checking", "checked", "storing", "failed"})
        is_cancelled = is_cancelled || queries::move(work, line, state, "cancelled");
    if (!is_cancelled) return in_another_state();
    queries::forget_file(work, which.id);
    queries::forget_rows(work, which.id);
    return Done{};
}

Result<guard::Seen<Undone>> undo(guard::RegisterWork& work, const Which& which) {
    if (!queries::one(work, which.id)) return not_found();
    const auto line = queries::line_of(which.id);
    if (!queries::move(work, line, "stored", "undone")) return in_another_state();
    if (is_built_upon(work, which.id.text()))
        return conflict("imports.later_file_first",
                        "A later file changed what this one had said. Take that one back first.");
    const auto taken_back = take_back(work, which.id.text());
    queries::note_undone(work, which.id, taken_back.undone);
    std::vector<RowFinding> left;
    for (const auto& place : taken_back.places_left)
        left.push_back({0, "left_place", {}, {}, {}, place, {}, {}});
    for (const auto& body : taken_back.bodies_left)
        left.push_back({0, "left_body", {}, {}, {}, {}, {}, body});
    queries::add_rows(work, which.id, left);
    return work.own_knowledge(taken_back.undone);
}

Result<guard::Page<Import>> list(guard::RegisterWork& work, const Question& question) {
    return queries::page(work, question.page.value_or(1));
}

Result<guard::Seen<Import>> find(guard::RegisterWork& work, const Which& which) {
    auto import = queries::one(work, which.id);
    if (!import) return not_found();
    return *import;
}

Result<guard::Page<RowFinding>> rows(guard::RegisterWork& work, const RowsQuestion& question) {
    if (!queries::one(work, question.id)) return not_found();
    return queries::rows(work, question);
}

Result<std::vector<guard::Seen<MappingUsed>>> mappings(guard::RegisterWork& work,
                                                       const guard::Nothing&) {
    return queries::mappings(work);
}

}  // namespace liaise::imports
