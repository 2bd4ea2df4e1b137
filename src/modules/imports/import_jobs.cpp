#include "modules/imports/import_jobs.hpp"

#include <exception>
#include <thread>

#include "modules/imports/imports_queries.hpp"
#include "modules/imports/planning.hpp"
#include "modules/imports/row_findings.hpp"
#include "store/failures.hpp"

namespace liaise::imports {

namespace {

using guard::RegisterWork;

// Somebody else's change stood in the way: done again, it mostly succeeds.
constexpr int tries_when_busy = 4;
constexpr auto pause_when_busy = std::chrono::milliseconds(200);

constexpr const char* went_wrong =
    "Something went wrong that is not the file's fault. Nothing of the import was stored. Begin "
    "it again; if it happens again, tell who runs the machine.";

Result<queries::FileAndMapping> file_of(guard::Work& work, const Id<Import>& id) {
    const auto kept = queries::file(work, id);
    if (!kept) return not_found();
    return **kept;
}

/// One import's job, which ends in one of its states however it goes.
class ImportJob {
public:
    ImportJob(guard::Afterwards& after, const Id<Import>& id, std::string state)
        : after_(after), id_(id), state_(std::move(state)) {}

    template <class F>
    void run(F&& job) {
        try {
            for (int tried = 1; !has_run(job, tried == tries_when_busy); ++tried)
                std::this_thread::sleep_for(tried * pause_when_busy);
        } catch (const std::exception&) {
            fail(went_wrong);
        }
    }

    /// Writes down how far it is, in a transaction of its own; stops when it was cancelled.
    Go tell(const Progress& progress) {
        try {
            const auto told = after_.writing<RegisterWork>([&](RegisterWork& work) -> Result<Done> {
                if (queries::tell_progress(work, id_, state_, progress)) return Done{};
                return stopped();
            });
            return told ? Go::on : Go::stop;
        } catch (const store::Busy&) {
            return Go::on;  // the next time will tell
        }
    }

    /// Asks whether it was cancelled, while another transaction writes.
    Go ask() {
        return after_.reading([&](guard::Work& work) {
            const auto import = queries::one(work, id_);
            return import && (*import)->state != "cancelled" ? Go::on : Go::stop;
        });
    }

private:
    /// Whether the job came to an end; not when others were in the way, unless it is the last time.
    template <class F>
    bool has_run(F&& job, bool is_last_time) {
        try {
            const Result<Done> done = job();
            if (!done) fail(done.error().message);
            return true;
        } catch (const store::Busy&) {
            if (is_last_time) throw;
            return false;
        }
    }

    /// An import that was cancelled is in another state by now, and stays there.
    void fail(const std::string& problem) noexcept {
        try {
            (void)after_.writing<RegisterWork>([&](RegisterWork& work) -> Result<Done> {
                queries::fail(work, id_, state_, problem);
                return Done{};
            });
        } catch (const std::exception&) {
            // The database is gone: the import shows as interrupted once it is back.
        }
    }

    guard::Afterwards& after_;
    Id<Import> id_;
    std::string state_;
};

struct Checked {
    Mapping mapping;
    std::string file_name;
    Plan plan;
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
        return Checked{std::move(*mapping), kept->file.name, std::move(*plan)};
    });
}

/// The register may have changed since the plan was made: then it is made again, where nothing
/// else can be written meanwhile.
Result<Done> write_as_planned(RegisterWork& work, const Id<Import>& id, Checked& checked,
                              const OnProgress& on_progress) {
    if (queries::fingerprint(work) != checked.plan.fingerprint) {
        const auto kept = file_of(work, id);
        if (!kept) return std::unexpected(kept.error());
        auto again = plan_import(work, kept->file, checked.mapping, on_progress);
        if (!again) return std::unexpected(again.error());
        checked.plan = std::move(*again);
    }
    const auto written =
        write_plan(work, checked.plan, checked.mapping, checked.file_name, on_progress);
    if (!written) return std::unexpected(written.error());
    return Done{};
}

}  // namespace

void run_check(guard::Afterwards& after, const Id<Import>& id) {
    ImportJob job(after, id, "checking");
    job.run([&]() -> Result<Done> {
        const auto checked = planned(after, id, job);
        if (!checked) return std::unexpected(checked.error());
        return after.writing<RegisterWork>([&](RegisterWork& work) -> Result<Done> {
            if (!queries::end(work, id, "checking", "checked", checked->plan.counts))
                return stopped();
            queries::forget_rows(work, id);
            queries::insert_rows(work, id, row_findings(checked->plan.findings));
            return Done{};
        });
    });
}

void run_store(guard::Afterwards& after, const Id<Import>& id) {
    ImportJob job(after, id, "storing");
    job.run([&]() -> Result<Done> {
        auto checked = planned(after, id, job);
        if (!checked) return std::unexpected(checked.error());
        const auto total = static_cast<std::int64_t>(checked->plan.visits.size());
        if (job.tell({Phase::storing, 0, total}) == Go::stop) return stopped();
        return after.writing<RegisterWork>([&](RegisterWork& work) -> Result<Done> {
            auto written = write_as_planned(work, id, *checked,
                                            [&](const Progress&) { return job.ask(); });
            if (!written) return written;
            if (!queries::end(work, id, "storing", "stored", checked->plan.counts))
                return stopped();
            queries::forget_file(work, id);
            queries::forget_rows(work, id);
            queries::insert_rows(work, id, row_findings(checked->plan.findings));
            return Done{};
        });
    });
}

}  // namespace liaise::imports
