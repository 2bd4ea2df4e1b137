#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "store/store.hpp"

namespace liaise::store {

/// One step of a module's schema, from `modules/<module>/changes/0001_….sql`. A step that was
/// published is never edited: the next one corrects it.
struct Change {
    std::string_view module;
    int number = 0;
    std::string_view title;
    std::string_view sql;
};

/// All steps that this program knows, in the order in which they run (generated from the files).
const std::vector<Change>& all_changes();

/// Brings the schema forward, in one transaction. Throws `Unreadable` when the database has a step
/// that this program does not know (it is newer) or knows otherwise (it was edited).
void bring_forward(Database& database, const std::vector<Change>& changes, Moment now);

/// Throws `Unreadable` when `tx` sees a step that is not among the known ones, or is another there.
void refuse_newer(Transaction& tx, const std::vector<Change>& known);

}  // namespace liaise::store
