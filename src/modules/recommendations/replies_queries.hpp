#pragma once

#include "guard/own_work.hpp"
#include "modules/recommendations/reply.hpp"

namespace liaise::recommendations::queries {

/// More than a body was ever seen to answer, to all who write to it.
inline constexpr int replies_max = 20'000;

/// The own body's answers, all or to one recommendation, without their words: by paragraph, the
/// latest of each first.
std::vector<guard::Seen<Reply>> replies(guard::Work& work,
                                        const std::optional<Id<Recommendation>>& to);
std::optional<guard::Seen<Reply>> one_reply(guard::Work& work, const Id<Reply>& id);
/// Lays it beside those that were given to the same paragraph, as the latest.
void insert(guard::OwnWork& work, const Reply& reply);

}  // namespace liaise::recommendations::queries
