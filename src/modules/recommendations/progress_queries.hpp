#pragma once

#include <map>

#include "guard/work.hpp"
#include "modules/recommendations/progress_parts.hpp"

namespace liaise::recommendations::queries {

/// How many of one group each figure counts, in the order of `progress_parts`, and of each age.
struct ProgressTally {
    std::vector<std::int64_t> parts = std::vector<std::int64_t>(progress_parts().size());
    std::map<std::string, std::int64_t> ages;

    void take(const Standing& one);
};

/// Which group: a value, or the whole system.
struct ProgressGroup {
    std::string value;
    bool is_whole_system = false;

    auto operator<=>(const ProgressGroup&) const = default;
};

struct ProgressTallies {
    std::map<ProgressGroup, ProgressTally> groups;
    ProgressTally all;
};

/// All that `question` asks for, counted by `by`.
guard::Seen<ProgressTallies> tallies(guard::Work& work, const Question& question,
                                     const std::string& by);
std::int64_t number_of(guard::Work& work, const Question& question);
/// Of those of `values` that are bodies' ids, what they are called.
std::map<std::string, Names> names_of_bodies(guard::Work& work,
                                             const std::vector<std::string>& values);

}  // namespace liaise::recommendations::queries
