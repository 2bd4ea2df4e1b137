#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "main/settings.hpp"
#include "store/changes.hpp"

namespace liaise {

/// How a thing stands that was looked at. `beware`: it works, and something should be thought of.
enum class Standing { well, beware, ill };

/// What was found of one thing, in the words of whoever runs the machine.
struct Finding {
    std::string about;  ///< one word, such as "ledger"
    Standing standing = Standing::well;
    std::string says;
    std::string next;  ///< what to do; empty when nothing is
};

/// What is looked at.
struct Checkup {
    Keeping keeping;
    std::string backups;      ///< the folder of the scheduled ones; may be empty
    std::string backup_every = "1d";
    std::string tls_key;
    std::vector<store::Change> known;  ///< the steps of the schema that this program knows
    Moment now;
};

/// The folder and its disk: can it be used, who may read it, is there room.
std::vector<Finding> look_at_folder(const Checkup& checkup);
/// Files beside the data that others must not read, and what memory is written out to.
std::vector<Finding> look_at_secrets(const Checkup& checkup);
/// The backups: how old the newest is, and whether it could be restored.
std::vector<Finding> look_at_backups(const Checkup& checkup);
/// The data itself: whole, of this program's schema, its ledger and its search as they should be,
/// and the clock not before it. What cannot be opened is one finding.
std::vector<Finding> look_at_data(const Checkup& checkup);

}  // namespace liaise
