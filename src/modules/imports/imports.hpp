#pragma once

#include "guard/nothing.hpp"
#include "modules/imports/file_read.hpp"
#include "modules/imports/import.hpp"
#include "modules/imports/outline.hpp"
#include "modules/imports/preview.hpp"
#include "modules/imports/questions.hpp"

/// Loading a data set into the register: looked at first, row by row, then stored as a whole.
namespace liaise::imports {

/// What a check or an import has to say; the findings by row.
struct Report {
    Counts counts;
    std::vector<RowFinding> findings;

    static constexpr auto describe() {
        return record("import_report",
            field("counts", &Report::counts, Reach::owner, "What the file has, and changes."),
            field("findings", &Report::findings, Reach::owner, "What there is to say, by row."));
    }
};
static_assert(Described<Report>);

/// For the command line, without a record of it: what the file would change. `mapping` is the text
/// of a mapping file. Errors: `invalid` with all mistakes of the mapping, or for the file.
Result<guard::Seen<Report>> check(guard::Work& work, const File& file, const std::string& mapping,
                                  const OnProgress& on_progress);
/// For the command line: checks the file and writes what it changes, and that it was imported, in
/// the transaction of `work`. With an error nothing of it may be kept.
Result<guard::Seen<Report>> store(guard::RegisterWork& work, const File& file,
                                  const std::string& mapping, const OnProgress& on_progress);

/// Takes a file in and begins to check it. Errors: `invalid` for the mapping, `too_large`.
Result<Id<Import>> begin(guard::RegisterWork& work, const Upload& upload);
/// Has a checked file stored. Errors: `not_found`; `conflict` when it is in another state.
Result<Done> confirm(guard::RegisterWork& work, const Which& which);
/// Stops an import that is not stored yet, and forgets the file. Errors: as above.
Result<Done> cancel(guard::RegisterWork& work, const Which& which);
/// Takes back all that a stored import changed, in one go: places, bodies, visits, head counts, and
/// what it remembers. What somebody changed since stays. Errors: `not_found`; `conflict`.
Result<guard::Seen<Undone>> undo(guard::RegisterWork& work, const Which& which);

/// The imports, the latest first.
Result<guard::Page<Import>> list(guard::RegisterWork& work, const Question& question);
/// One import, with its counts. Errors: `not_found`.
Result<guard::Seen<Import>> find(guard::RegisterWork& work, const Which& which);
/// What there is to say about its rows, by row. Errors: `not_found`.
Result<guard::Page<RowFinding>> rows(guard::RegisterWork& work, const RowsQuestion& question);
/// How the first rows of a file are understood.
Result<guard::Seen<Preview>> preview(guard::RegisterWork& work, const PreviewQuestion& question);
/// The mappings that files were imported with before, the latest of each name.
Result<std::vector<guard::Seen<MappingUsed>>> mappings(guard::RegisterWork& work,
                                                       const guard::Nothing&);

}  // namespace liaise::imports
