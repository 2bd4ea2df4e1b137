#pragma once

#include <map>
#include <string>

#include "base/confidential.hpp"
#include "guard/locks.hpp"
#include "guard/own_work.hpp"

namespace liaise::guard {

/// Where a sealed text stands. It opens there and nowhere else: moved to another record it is shut.
struct SealedPlace {
    std::string table;
    std::string record;  ///< the record's id
    std::string field;
};

/// What is kept of a sealed text; nobody reads it without the key of the record.
struct SealedText {
    std::string text;
};

/// Seals a text for the viewer's own body with a fresh key, which in turn only the body's key
/// opens. What stood at the place before is destroyed. Errors: `conflict` while the body has no
/// key: its first person makes it by signing in.
Result<SealedText> seal(WritingWork& work, const SealedPlace& place, const Confidential& text);

/// Opens it. Errors: `refused` where the session does not open the body's key (as `sign`), or the
/// text does not belong here; `not_found` when the key of the record was destroyed.
Result<Confidential> open(Work& work, const SealedPlace& place, const SealedText& sealed);

/// Destroys the keys of all sealed texts of a record: nobody reads them again, not in a backup
/// that is made later either. A backup from before still holds them.
void destroy_keys_of(WritingWork& work, const std::string& record);

/// Opens many, and looks for the body's key once for each version.
class Sealing {
public:
    explicit Sealing(Work& work) : work_(work) {}
    Result<Confidential> open(const SealedPlace& place, const SealedText& sealed);

private:
    Result<LockPair> pair_of(std::int64_t version);

    Work& work_;
    std::map<std::int64_t, LockPair> pairs_;
};

}  // namespace liaise::guard
