#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "guard/own_work.hpp"
#include "store/columns.hpp"

/// What records said before: who changed what, when, and what was known on a day.
namespace liaise::guard::history {

/// A table that keeps what its rows said. `<table>_past` has the same columns and until when each
/// state held; the view `<table>_ever` has both. `columns` are all but id, scope, version and since
/// when, by whom and as part of what a state holds.
struct Kept {
    std::string_view table;
    std::string_view columns;
};

/// What a row notes of its latest change: three columns, `since, since_by, since_in`.
struct Since {
    Moment at;
    Id<Person> by;
    std::optional<std::string> in;  ///< what it was part of, such as an import
};

/// What a row that `work` writes now is to note.
Since since_of(const WritingWork& work);

/// Keeps what the row of `id` says, which is about to be changed (its version with it), or taken
/// out. Gives whether there is such a row, of this `version` if one is given: without it nothing is
/// kept, and nothing may be changed.
bool keep(WritingWork& work, const Kept& kept, const std::string& id,
          std::optional<std::int64_t> version = std::nullopt);

}  // namespace liaise::guard::history
