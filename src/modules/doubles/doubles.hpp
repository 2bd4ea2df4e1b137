#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/doubles/questions.hpp"

/// Records that may be the same: a person decides, and can take it back.
namespace liaise::doubles {

/// Two records that could not be told apart. `one` was known before, where that is known.
struct Doubt {
    Id<Half> one;
    Id<Half> other;
    Id<Half> stays;
    std::vector<Reason> reasons;
};

/// What the two of a pair are.
inline constexpr const char* place_kind = "place";
inline constexpr const char* body_kind = "body";

/// Puts pairs up for a person, but for those that were put up before, whatever was decided.
/// `found_in`: the file whose import could not tell. Gives the number of new ones.
std::int64_t put_up(guard::RegisterWork& work, const std::string& kind,
                    const std::vector<Doubt>& doubts, const std::optional<std::string>& found_in);

/// The pairs that are asked for, a page at a time. Waiting is one of which both stand by
/// themselves. Errors: `invalid` for an unknown kind, decision or order.
Result<guard::Page<Double>> list(guard::RegisterWork& work, const Question& question);
/// One pair. Errors: `not_found`.
Result<guard::Seen<Double>> find(guard::RegisterWork& work, const Which& which);

/// Decides: `same` merges the two. What was asked of the one that became part is asked of the one
/// that stays. Errors: `conflict` when somebody decided first; what merging refuses.
Result<Done> decide(guard::RegisterWork& work, const Decision& decision);
/// Takes a decision back: the two stand apart as before, and the pair waits again. Errors:
/// `conflict` when somebody changed it first, or nothing was decided.
Result<Done> reopen(guard::RegisterWork& work, const Reopening& reopening);

/// Whether two are of one kind that can be decided on.
Result<std::string> known_kind(const std::optional<std::string>& kind);

}  // namespace liaise::doubles
