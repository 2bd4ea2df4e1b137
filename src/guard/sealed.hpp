#pragma once

#include <map>
#include <optional>
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

/// A sealed text with its own key, which only the body's key of that version opens.
struct SealedWithKey {
    std::int64_t version = 0;
    std::string key;
    SealedText text;
};

/// Codes of why a text does not open though one has the body's key.
inline constexpr const char* keys_destroyed = "keys.destroyed";
inline constexpr const char* keys_not_from_here = "keys.not_from_here";

/// Seals a text for a body, with a fresh key; nothing is kept. Errors: `conflict` while the body
/// has no key: its first person makes it by signing in.
Result<SealedWithKey> sealed_for(Work& work, const Id<BodyRef>& body, const SealedPlace& place,
                                 const Confidential& text);

/// The same for the viewer's own body; the key is kept apart. What stood at the place before is
/// destroyed.
Result<SealedText> seal(WritingWork& work, const SealedPlace& place, const Confidential& text);

/// Opens it. Errors: `refused` where the session does not open the body's key (as `sign`), or the
/// text does not belong here; `not_found` when the key of the record was destroyed.
Result<Confidential> open(Work& work, const SealedPlace& place, const SealedText& sealed);

/// Seals a text and lays it beside its key, so that its record's table holds nothing of it; without
/// one, what lay there is destroyed. Who cannot read what lies there destroys nothing and replaces
/// nothing. Errors: as `seal`; where something would be replaced unread, those of `open`.
Result<Done> keep_sealed(WritingWork& work, const SealedPlace& place,
                         const std::optional<Confidential>& text);

/// Where texts lay in the clear before they were sealed.
struct OldTexts {
    const char* table;
    const char* record_column;
    const char* column;
};

/// Seals what still lies in the clear, as `keep_sealed`, and forgets what the record `rewritten`
/// said there. Nothing is sealed while the body has no key.
void seal_the_old(WritingWork& work, const OldTexts& old, const std::string& rewritten);

/// Destroys the keys of all sealed texts of a record: nobody reads them again, not in a backup
/// that is made later either. A backup from before still holds them.
void destroy_keys_of(WritingWork& work, const std::string& record);

/// Opens many, and looks for the body's key once for each version.
class Sealing {
public:
    explicit Sealing(Work& work) : work_(work) {}
    Result<Confidential> open(const SealedPlace& place, const SealedText& sealed);
    Result<Confidential> open(const SealedPlace& place, const SealedWithKey& sealed);

    /// What `keep_sealed` laid at the place; nothing where nothing lies there.
    std::optional<Result<Confidential>> kept(const SealedPlace& place);
    /// The same of all records, by their ids: for lists.
    std::map<std::string, Result<Confidential>> all_kept(const SealedPlace& of_any_record);

private:
    struct Kept {
        std::string record;
        SealedWithKey sealed;
    };
    static Kept kept_of(const store::Row& row);
    Result<LockPair> pair_of(std::int64_t version);

    Work& work_;
    std::map<std::int64_t, LockPair> pairs_;
};

}  // namespace liaise::guard
