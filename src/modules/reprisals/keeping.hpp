#pragma once

#include "modules/reprisals/reprisals.hpp"

/// How a register lies in its circle.
namespace liaise::reprisals {

/// What is read of an entry, and how often it was written.
struct KeptEntry {
    Entry entry;
    std::int64_t revision = 0;
};

/// The word by which registers are told from other circles.
inline constexpr const char* circle_purpose = "reprisals";

/// A register that the viewer is in. Errors: `not_found`, also for a circle of another purpose.
Result<guard::OpenCircle> opened(guard::Work& work, const RegisterId& id);
/// The same, to write in it.
Result<guard::OpenCircle> opened(guard::WritingWork& work, const RegisterId& id);
/// What its people call it.
std::string title_of(guard::Work& work, const guard::OpenCircle& circle);
/// Gives it that name. Errors: those of `Circles::keep`.
Result<Done> put_title(guard::WritingWork& work, const guard::OpenCircle& circle,
                       const std::string& title);

/// What is due first, then the last written.
std::vector<Entry> entries_of(guard::Work& work, const guard::OpenCircle& circle);
/// Errors: `not_found`.
Result<KeptEntry> entry_of(guard::Work& work, const guard::OpenCircle& circle, const Id<Entry>& id);
/// Writes it over what was read, revision 0 for a new one. Errors: `conflict` for one with no room
/// left; those of `Circles::keep`.
Result<Done> put(guard::WritingWork& work, const guard::OpenCircle& circle, const KeptEntry& kept);
/// Destroys it. Errors: those of `Circles::destroy`.
Result<Done> destroy(guard::WritingWork& work, const guard::OpenCircle& circle,
                     const Id<Entry>& id);

/// The last first.
std::vector<Deed> deeds_of(guard::Work& work, const guard::OpenCircle& circle);
/// Notes what the viewer did. Errors: those of `Circles::keep`.
Result<Done> note(guard::WritingWork& work, const guard::OpenCircle& circle, const char* kind,
                  const std::optional<Id<guard::Person>>& person = {});

}  // namespace liaise::reprisals
