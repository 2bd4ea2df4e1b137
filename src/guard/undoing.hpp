#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "guard/history.hpp"

/// Taking back all that was changed as part of one thing, such as an import.
namespace liaise::guard::history {

/// What an undoing is about: all that was changed as part of `what`, and what undoing it is a part
/// of itself.
struct Undoing {
    std::string what;
    std::string as;
};

/// What becomes of rows that it had added: they are deleted, or are marked in `taken_back` where
/// others may speak of them.
enum class Added { deleted, marked };

/// How one table's rows are taken back. Conditions are about `t`, the row that is there, or `b`,
/// the state that would be put back, and begin with AND. Binds are `$1`, what is undone.
struct Way {
    Added added = Added::deleted;
    std::string unless_used;   ///< which added rows may go, and stay otherwise
    std::string unless_there;  ///< which removed rows may come back
    /// A SELECT of what was undone before, where it counts: rows that it had added, and that had to
    /// stay then, may go now; and rows that it had taken out, and that could not come back then,
    /// may come back now.
    std::string undone_before;
};

/// How many rows were put back to what they said before, taken out again, and brought back.
struct Undone {
    std::int64_t put_back = 0;
    std::int64_t taken_out = 0;
    std::int64_t brought_back = 0;
};

/// Takes back what was changed in the table, in few statements, however many rows. What somebody
/// has changed since stays as they left it. What is taken back is kept too; what is put back is
/// again part of what it was part of before.
Undone undo(WritingWork& work, const Kept& kept, const Undoing& undoing, const Way& way);

/// Whether one of `others`, as a SELECT gives their names, later changed what came with `what`:
/// then that one has to be taken back first.
bool changed_later(Work& work, const Kept& kept, const std::string& what,
                   const std::string& others);

/// The ids of what it had added or changed in the register and that stays as it is: somebody has
/// changed it since, or speaks of it.
std::vector<Seen<std::string>> left(Work& work, const Kept& kept, const Undoing& undoing);

}  // namespace liaise::guard::history
