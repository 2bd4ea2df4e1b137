#pragma once

#include "modules/recommendations/recommendations.hpp"

namespace liaise::recommendations::queries {

/// `FROM recommendations r WHERE …`, in SQL: those that a question asks for. What it compares
/// with is added to `binds`.
std::string from_where(guard::Work& work, const Question& question, store::Binds& binds);

}  // namespace liaise::recommendations::queries
