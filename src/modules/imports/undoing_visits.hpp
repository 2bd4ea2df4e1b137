#pragma once

#include <cstdint>

#include "guard/own_work.hpp"
#include "guard/undoing.hpp"

namespace liaise::imports {

/// A SELECT of what imports that were taken back are called where something is part of them, this
/// one with them.
inline constexpr const char* undone_imports =
    "SELECT 'import ' || i.id FROM imports i WHERE i.scope = {own} AND i.state = 'undone'";

/// What became of visits, and how many stay by the word of another file.
struct VisitsUndone {
    guard::history::Undone undone;
    std::int64_t kept = 0;
};

/// Takes back what the import's file said of visits. A visit of which another stored file speaks
/// stays by the word of that one; one that this file had taken out is back, unless another stored
/// file says no to it too, it was written down anew, or a person took that out by hand.
VisitsUndone take_back_visits(guard::RegisterWork& work, const guard::history::Undoing& undoing);

/// Takes back the import's head counts; one that another stored file says too stays by its word.
guard::history::Undone take_back_headcounts(guard::RegisterWork& work,
                                            const guard::history::Undoing& undoing);

}  // namespace liaise::imports
