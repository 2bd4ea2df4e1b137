#include "modules/imports/import_jobs.hpp"

#include "base/json_text.hpp"
#include "modules/imports/imports_queries.hpp"
#include "modules/imports/job.hpp"
#include "modules/imports/planning.hpp"
#include "modules/imports/row_findings.hpp"
#include "modules/imports/undoing.hpp"

namespace liaise::imports {

namespace {

using guard::RegisterWork;

using ImportJob = Job<RegisterWork>;

Result<queries::FileAndMapping> file_of(guard::Work& work, const Id<Import>& id) {
    const auto kept = queries::file(work, id);
    if (!kept) return not_found();
    return **kept;
}

struct Checked {
    Mapping mapping;
    std::string file_name;
    Plan plan;
    std::string fingerprint;  ///< of the register for which the plan holds
};

Result<Checked> planned(guard::Afterwards& after, const Id<Import>& id, ImportJob& job) {
    return after.reading([&](guard::Work& work) -> Result<Checked> {
        const auto kept = file_of(work, id);
        if (!kept) return std::unexpected(kept.error());
        auto mapping = checked_mapping(work, kept->mapping);
        if (!mapping) return std::unexpected(mapping.error());
        auto plan = plan_import(work, kept->file, *mapping,
                                [&](const Progress& progress) { return job.tell(progress); });
        if (!plan) return std::unexpected(plan.error());
        return Checked{std::move(*mapping), kept->file.name, std::move(*plan),
                       queries::fingerprint(work)};
    });
}

/// The register may have changed since the plan was made: then it is made again, where nothing
/// else can be written meanwhile.
Result<Done> write_as_planned(RegisterWork& work, const Id<Import>& id, Checked& checked,
                              const OnProgress& on_progress) {
    if (queries::fingerprint(work) != checked.fingerprint) {
        const auto kept = file_of(work, id);
        if (!kept) return std::unexpected(kept.error());
        auto again = plan_import(work, kept->file, checked.mapping, on_progress);
        if (!again) return std::unexpected(again.error());
        checked.plan = std::move(*again);
    }
    work.be_part_of(part_of_import(id.text()));
    const auto written =
        write_plan(work, checked.plan, checked.mapping, checked.file_name, on_progress);
    if (!written) return std::unexpected(written.error());
    return Done{};
}

}  // namespace

void run_check(guard::Afterwards& after, const Id<Import>& id) {
    ImportJob job(after, queries::line_of(id), "checking");
    job.run([&]() -> Result<Done> {
        const auto checked = planned(after, id, job);
        if (!checked) return std::unexpected(checked.error());
        return after.writing<RegisterWork>([&](RegisterWork& work) -> Result<Done> {
            if (!queries::end(work, queries::line_of(id), "checking", "checked",
                              json_text(checked->plan.counts)))
                return stopped();
            queries::forget_rows(work, id);
            queries::insert_rows(work, id, row_findings(checked->plan.findings));
            return Done{};
        });
    });
}

void run_store(guard::Afterwards& after, const Id<Import>& id) {
    ImportJob job(after, queries::line_of(id), "storing");
    job.run([&]() -> Result<Done> {
        auto checked = planned(after, id, job);
        if (!checked) return std::unexpected(checked.error());
        const auto total = static_cast<std::int64_t>(checked->plan.visits.size());
        if (job.tell({Phase::storing, 0, total}) == Go::stop) return stopped();
        return after.writing<RegisterWork>([&](RegisterWork& work) -> Result<Done> {
            auto written = write_as_planned(work, id, *checked,
                                            [&](const Progress&) { return job.ask(); });
            if (!written) return written;
            if (!queries::end(work, queries::line_of(id), "storing", "stored",
                              json_text(checked->plan.counts)))
                return stopped();
            queries::forget_file(work, id);
            queries::forget_rows(work, id);
            queries::insert_rows(work, id, row_findings(checked->plan.findings));
            return Done{};
        });
    });
}

}  // namespace liaise::imports
