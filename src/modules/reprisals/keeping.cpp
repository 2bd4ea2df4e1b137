#include "modules/reprisals/keeping.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "guard/circle_records.hpp"

namespace liaise::reprisals {

using guard::Circles;

namespace {

constexpr const char* of_title = "title";
constexpr const char* of_entry = "entry";
constexpr const char* of_deed = "deed";

/// What follows from what was said of it: its word, and whether it is time to look again.
Entry as_it_stands(Entry entry, Day today) {
    entry.word = {"allegation"};
    if (!entry.assessments.empty()) entry.word = entry.assessments.back().word;
    if (!entry.contacts.empty()) entry.look_again = entry.contacts.back().next;
    entry.is_due = entry.look_again && *entry.look_again <= today;
    return entry;
}

}  // namespace

Result<guard::OpenCircle> opened(guard::Work& work, const RegisterId& id) {
    return guard::circle_for(work, id, circle_purpose);
}

Result<guard::OpenCircle> opened(guard::WritingWork& work, const RegisterId& id) {
    return guard::circle_for(work, id, circle_purpose);
}

std::string title_of(guard::Work& work, const guard::OpenCircle& circle) {
    const auto kept = Circles::kept(work, circle, {of_title, circle.id().text()});
    return kept ? std::string(kept->text.reveal()) : "";
}

Result<Done> put_title(guard::WritingWork& work, const guard::OpenCircle& circle,
                       const std::string& title) {
    return Circles::keep(work, circle, {of_title, circle.id().text()}, Confidential(title), 0);
}

std::vector<Entry> entries_of(guard::Work& work, const guard::OpenCircle& circle) {
    std::vector<Entry> entries;
    for (const auto& kept : Circles::all_kept(work, circle, of_entry))
        entries.push_back(as_it_stands(guard::record_in<Entry>(kept), work.today()));
    std::ranges::sort(entries, [](const Entry& one, const Entry& other) {
        if (one.is_due != other.is_due) return one.is_due;
        if (one.is_due && one.look_again != other.look_again)
            return *one.look_again < *other.look_again;
        return one.at != other.at ? one.at > other.at : one.id < other.id;
    });
    return entries;
}

Result<KeptEntry> entry_of(guard::Work& work, const guard::OpenCircle& circle,
                           const Id<Entry>& id) {
    const auto kept = Circles::kept(work, circle, {of_entry, id.text()});
    if (!kept) return not_found();
    return KeptEntry{guard::record_in<Entry>(*kept), kept->revision};
}

Result<Done> put(guard::WritingWork& work, const guard::OpenCircle& circle, const KeptEntry& kept) {
    Confidential text(json_text(kept.entry));
    if (text.reveal().size() > guard::circle_text_bytes_max)
        return conflict("reprisals.full",
                        "There is no room left in this entry. Write another one that goes on from "
                        "it. Nothing was stored.");
    return Circles::keep(work, circle, {of_entry, kept.entry.id.text()}, text, kept.revision);
}

Result<Done> destroy(guard::WritingWork& work, const guard::OpenCircle& circle,
                     const Id<Entry>& id) {
    return Circles::destroy(work, circle, {of_entry, id.text()});
}

std::vector<Deed> deeds_of(guard::Work& work, const guard::OpenCircle& circle) {
    std::vector<Deed> deeds;
    for (const auto& kept : Circles::all_kept(work, circle, of_deed))
        deeds.push_back(guard::record_in<Deed>(kept));
    std::ranges::stable_sort(deeds, std::greater<>(), &Deed::at);
    return deeds;
}

Result<Done> note(guard::WritingWork& work, const guard::OpenCircle& circle, const char* kind,
                  const std::optional<Id<guard::Person>>& person) {
    const Deed deed{{kind}, work.viewer().person(), person, work.now()};
    return Circles::keep(work, circle, {of_deed, Id<Deed>::random().text()},
                         Confidential(json_text(deed)), 0);
}

}  // namespace liaise::reprisals
