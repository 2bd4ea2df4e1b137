#pragma once

#include "guard/own_work.hpp"
#include "modules/complaints/load.hpp"
#include "modules/imports/job_queries.hpp"

namespace liaise::complaints::queries {

/// Where a load is written down as a job.
inline imports::queries::JobLine line_of(const Id<Load>& id) {
    return {"complaint_loads", id.text()};
}

std::optional<guard::Seen<Load>> load(guard::Work& work, const Id<Load>& id);
void insert(guard::OwnWork& work, const Load& load);
void forget_loads_of(guard::OwnWork& work, const Id<guard::Person>& person);

}  // namespace liaise::complaints::queries
