#pragma once

#include <string>

#include "guard/own_work.hpp"
#include "modules/imports/plan.hpp"

/// Jobs that go on after their request, as they are written down: in a table with a `state`, a
/// `phase`, `done` of `total`, `counts`, a `problem`, and when it was last touched.
namespace liaise::imports::queries {

/// A job's line: its table, and its id there.
struct JobLine {
    std::string table;
    std::string id;
};

/// The state that is shown for `state`: one that is busy, and gave no sign of life for long, was
/// interrupted. Its process has ended.
std::string state_now(const std::string& state, Moment touched, Moment now);

/// Whether the job is in this state.
bool is_in(guard::Work& work, const JobLine& job, const std::string& state);

/// Each is whether the job was still in the state `from`.
bool move(guard::WritingWork& work, const JobLine& job, const std::string& from,
          const std::string& to);
bool tell_progress(guard::WritingWork& work, const JobLine& job, const std::string& from,
                   const Progress& progress);
/// `counts`: what there is to say of it, as JSON.
bool end(guard::WritingWork& work, const JobLine& job, const std::string& from,
         const std::string& to, const std::string& counts);
bool fail(guard::WritingWork& work, const JobLine& job, const std::string& from,
          const std::string& problem);

}  // namespace liaise::imports::queries
