#pragma once

#include <map>

#include "guard/own_work.hpp"
#include "modules/imports/job_queries.hpp"
#include "modules/recommendations/draft.hpp"
#include "modules/recommendations/facts.hpp"
#include "modules/recommendations/load.hpp"

namespace liaise::recommendations::queries {

/// Where a load is written down as a job.
inline imports::queries::JobLine line_of(const Id<Load>& id) {
    return {"recommendation_loads", id.text()};
}

std::optional<guard::Seen<Load>> load(guard::Work& work, const Id<Load>& id);
/// Those that were stored, the latest first; no more than 100.
std::vector<guard::Seen<StoredLoad>> loads(guard::Work& work);
void insert(guard::OwnWork& work, const Load& load);
/// Its number among all of the body: later ones have greater ones.
std::int64_t number_of(guard::Work& work, const Id<Load>& id);
/// What the person looked at, or stopped: all that was never stored.
void forget_loads_of(guard::OwnWork& work, const Id<guard::Person>& person);
/// What was found in the file goes too: it has words of its rows.
void put_undone(guard::OwnWork& work, const Id<Load>& id, const LoadUndone& undone);

/// What was said last under a key. `is_there`: nobody took the recommendation out.
struct Statement {
    Id<Recommendation> recommendation;
    std::string said;
    std::string answer_said;
    bool is_there = false;
};
using StatementsByKey = std::map<std::string, Statement>;
/// What files of this mapping said.
StatementsByKey statements_of(guard::Work& work, const std::string& mapping);

/// What a load says that was not here.
struct NewStatement {
    std::string key;
    Id<Recommendation> recommendation;
    bool is_new = false;
    std::string said;
    std::optional<Id<Answer>> answer;
    std::string answer_said;
};
/// Which load it is of, and the number of that.
struct OfLoad {
    Id<Load> id;
    std::int64_t number = 0;
};
void insert(guard::OwnWork& work, const OfLoad& load, const std::vector<NewStatement>& statements);

/// Whether a later load brought an answer to what this one brought.
bool is_built_upon(guard::Work& work, const Id<Load>& id);
/// Takes out what the load brought and nobody has touched since, in sets, never one by one.
LoadUndone take_back(guard::OwnWork& work, const Id<Load>& id);

}  // namespace liaise::recommendations::queries
