#include "modules/imports/job_queries.hpp"

namespace liaise::imports::queries {

namespace {

// After so long without a sign of life a job's process has ended. Comparing and storing give no
// sign while they work on one large file.
constexpr std::int64_t alive_seconds = 900;

}  // namespace

std::string state_now(const std::string& state, Moment touched, Moment now) {
    const bool is_busy = state == "checking" || state == "storing";
    return is_busy && now.seconds - touched.seconds > alive_seconds ? "interrupted" : state;
}

bool is_in(guard::Work& work, const JobLine& job, const std::string& state) {
    return work
        .first("SELECT 1 FROM " + job.table + " j WHERE {scope j} AND j.id = $1 AND j.state = $2",
               {job.id, state}, [](const store::Row&) { return true; })
        .has_value();
}

bool move(guard::WritingWork& work, const JobLine& job, const std::string& from,
          const std::string& to) {
    return work.execute("UPDATE " + job.table +
                            " SET state = $1, touched_at = $2, done = 0, problem = NULL "
                            "WHERE scope = {own} AND id = $3 AND state = $4",
                        {to, text_of(work.now()), job.id, from}) == 1;
}

bool tell_progress(guard::WritingWork& work, const JobLine& job, const std::string& from,
                   const Progress& progress) {
    return work.execute("UPDATE " + job.table +
                            " SET phase = $1, done = $2, total = $3, touched_at = $4 "
                            "WHERE scope = {own} AND id = $5 AND state = $6",
                        {text_of(progress.phase), progress.done, progress.total,
                         text_of(work.now()), job.id, from}) == 1;
}

bool end(guard::WritingWork& work, const JobLine& job, const std::string& from,
         const std::string& to, const std::string& counts) {
    return work.execute("UPDATE " + job.table +
                            " SET state = $1, counts = $2, done = total, touched_at = $3 "
                            "WHERE scope = {own} AND id = $4 AND state = $5",
                        {to, counts, text_of(work.now()), job.id, from}) == 1;
}

bool fail(guard::WritingWork& work, const JobLine& job, const std::string& from,
          const std::string& problem) {
    return work.execute("UPDATE " + job.table +
                            " SET state = 'failed', problem = $1, touched_at = $2 "
                            "WHERE scope = {own} AND id = $3 AND state = $4",
                        {problem, text_of(work.now()), job.id, from}) == 1;
}

}  // namespace liaise::imports::queries
