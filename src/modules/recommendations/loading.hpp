#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/imports/progress.hpp"
#include "modules/recommendations/load.hpp"

/// Loading a file of recommendations, with what was answered to them, into the own compartment.
namespace liaise::recommendations {

/// A file that is handed in, with its mapping.
struct LoadUpload {
    std::string file_name;
    std::string content;
    std::string mapping;
    bool is_check_only = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("recommendation_upload",
            field("file_name", &LoadUpload::file_name, own, "What the file is called."),
            field("content", &LoadUpload::content, own,
                  "Its letters, or a workbook (XLSX) in base64."),
            field("mapping", &LoadUpload::mapping, own, "The text of the mapping file (TOML)."),
            field("is_check_only", &LoadUpload::is_check_only, own,
                  "Say what would change, and store nothing."));
    }
};
static_assert(Described<LoadUpload>);

/// For the command line: loads a file, or says what it would change, all of it or nothing, in the
/// transaction of `work`; the same file again changes nothing. Errors: `invalid` for the mapping or
/// the file; `conflict` when it was told to stop.
Result<guard::Seen<LoadReport>> load(guard::OwnWork& work, const LoadUpload& upload,
                                     const imports::OnProgress& on_progress);

/// Begins to load a file, or to look at it; what the same person looked at before is stopped, and
/// forgotten. Errors: `invalid` for the mapping; `too_large`.
Result<Id<Load>> begin_load(guard::OwnWork& work, const LoadUpload& upload);
/// How far it is. Errors: `not_found`.
Result<guard::Seen<Load>> find_load(guard::Work& work, const WhichLoad& which);
/// Stops it, if it is not stored yet. Errors: `not_found`; `conflict` when it has come to an end.
Result<Done> cancel_load(guard::OwnWork& work, const WhichLoad& which);

/// What was loaded, the latest first; no more than 100.
Result<std::vector<guard::Seen<StoredLoad>>> loads(guard::Work& work, const guard::Nothing&);
/// Takes all back that a load brought, but what somebody changed or worked on since; the load tells
/// then what that was. Errors: `not_found`; `conflict` where it is not stored, or a later load
/// brought answers to what it did.
Result<Done> undo_load(guard::OwnWork& work, const WhichLoad& which);

}  // namespace liaise::recommendations
