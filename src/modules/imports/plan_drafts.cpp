#include "modules/imports/plan_drafts.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

#include "base/json_read.hpp"
#include "modules/imports/file_read.hpp"
#include "modules/imports/plan_places.hpp"
#include "modules/imports/statement_memory.hpp"
#include "modules/places/places.hpp"

namespace liaise::imports {

namespace {

void take(const std::string& said, std::string& into) {
    if (!said.empty()) into = said;
}

void take(const std::string& said, std::optional<std::string>& into) {
    if (!said.empty()) into = said;
}

/// All that an import may change of a place, in one text. The region is told by its code: a new
/// one has no id yet.
std::string fields_of(const places::Draft& draft, const std::string& region) {
    return Json{json_of(draft.names),     json_of(draft.type),     json_of(draft.operated),
                json_of(draft.standing),  Json(region),            json_of(draft.town),
                json_of(draft.address),   json_of(draft.postcode), json_of(draft.latitude),
                json_of(draft.longitude), json_of(draft.groups_held)}
        .dump();
}

places::Draft draft_of(const places::Place& place) {
    places::Draft draft;
    draft.names = place.names;
    draft.other_names = place.other_names;
    draft.type = place.type;
    draft.operated = place.operated;
    draft.operated_by = place.operated_by;
    draft.authority = place.authority;
    draft.standing = place.standing;
    draft.is_temporary = place.is_temporary;
    draft.region = place.region;
    draft.town = place.town;
    draft.address = place.address;
    draft.postcode = place.postcode;
    draft.latitude = place.latitude;
    draft.longitude = place.longitude;
    draft.groups_held = place.groups_held;
    draft.opened = place.opened;
    draft.closed = place.closed;
    draft.split_from = place.split_from;
    draft.note = place.note;
    draft.source = place.source;
    return draft;
}

/// Of the rows that say the same of a place, the first.
std::vector<std::size_t> first_rows(const PlannedPlace& place, const std::vector<RowSaid>& rows) {
    std::vector<std::size_t> first;
    std::unordered_set<const PlaceSaid*> seen;
    for (const auto i : place.rows)
        if (seen.insert(rows[i].about.get()).second) first.push_back(i);
    return first;
}

}  // namespace

DraftPlanning::DraftPlanning(guard::Work& work, const RegisterKnown& known, const Mapping& mapping,
                             const std::vector<RowSaid>& rows, const std::string& file_name,
                             Plan& plan)
    : work_(work), known_(known), mapping_(mapping), rows_(rows), file_name_(file_name),
      plan_(plan) {}

void DraftPlanning::make_drafts() {
    for (auto& place : plan_.places) {
        if (place.id) look_at_known(place);
        else make_new(place);
    }
}

DraftPlanning::Latest DraftPlanning::latest(const PlannedPlace& place) const {
    Latest said;
    const PlaceSaid* before = nullptr;
    for (const auto i : place.rows) {
        const auto& about = *rows_[i].about;
        if (&about == std::exchange(before, &about)) continue;
        said.name = about.place.name;
        take(about.region, said.region);
        take(about.type, said.type);
        take(about.operated, said.operated);
        take(about.standing, said.standing);
        take(about.place.town, said.town);
        take(about.place.address, said.address);
        take(about.place.postcode, said.postcode);
        if (!about.groups_held.empty()) said.groups_held = about.groups_held;
        if (about.position) said.position = about.position;
    }
    return said;
}

void DraftPlanning::make_new(PlannedPlace& place) {
    const auto said = latest(place);
    auto& draft = place.draft;
    draft.type.value = mapping_.place.type.otherwise;
    draft.operated.value = mapping_.place.operated.otherwise;
    draft.standing.value = mapping_.place.standing.otherwise;
    if (const auto& group = mapping_.place.groups.otherwise; !group.empty())
        draft.groups_held = {{group}};
    put_over(said, draft);
    if (!draft.region) place.new_region = said.region;
    draft.source = source(place.rows.front());
    add_names(place, draft, false);
    remember(place, said, digest(fields_of(draft, said.region)));
    ++plan_.counts.places_new;
    tell(FindingKind::new_place, place);
}

void DraftPlanning::put_over(const Latest& said, places::Draft& draft) const {
    const auto in_language = std::ranges::find(draft.names, mapping_.language, &Name::language);
    if (in_language == draft.names.end()) draft.names.push_back({mapping_.language, said.name});
    else in_language->text = said.name;
    take(said.type, draft.type.value);
    take(said.operated, draft.operated.value);
    take(said.standing, draft.standing.value);
    if (const auto region = known_.region(said.region)) draft.region = region;
    take(said.town, draft.town);
    take(said.address, draft.address);
    take(said.postcode, draft.postcode);
    if (said.position) {
        draft.latitude = said.position->latitude;
        draft.longitude = said.position->longitude;
    }
    if (said.groups_held.empty()) return;
    draft.groups_held.clear();
    for (const auto& group : said.groups_held) draft.groups_held.push_back({group});
}

bool DraftPlanning::add_names(const PlannedPlace& place, places::Draft& draft, bool is_told) {
    std::set<std::string> known;
    for (const auto& name : draft.names) known.insert(folded(name.text));
    for (const auto& name : draft.other_names) known.insert(folded(name.text));
    bool has_added = false;
    for (const auto i : first_rows(place, rows_)) {
        const auto& about = rows_[i].about->place;
        auto said = about.other_names;
        said.insert(said.begin(), about.name);
        for (const auto& name : said) {
            if (!known.insert(folded(name)).second) continue;
            draft.other_names.push_back({name, source(i)});
            has_added = true;
            if (is_told)
                plan_.findings.add({rows_[i].row, FindingKind::new_name,
                                    mapping_.place.name.heading, name, {}, place.id});
        }
    }
    return has_added;
}

void DraftPlanning::look_at_known(PlannedPlace& place) {
    ++plan_.counts.places_known;
    const auto found = places::find(work_, {*place.id});
    if (!found) return;
    const auto said = latest(place);
    const auto before = memory_of(place);
    auto draft = draft_of(**found);
    auto proposed = draft;
    put_over(said, proposed);
    const bool is_newer = before.as_of <= latest_time(place);
    const bool file_differs = !before.said.empty() && before.said != digest_of(said);
    const bool says_otherwise = is_newer && file_differs && fields(proposed) != fields(draft);
    const bool is_ours = before.kept == digest(fields(draft));
    if (says_otherwise && is_ours) {
        const auto name_before = name_in(draft.names, mapping_.language);
        draft = proposed;
        if (folded(name_before) != folded(said.name))
            draft.other_names.push_back({name_before, (*found)->source});
    }
    if (says_otherwise)
        tell(is_ours ? FindingKind::changed_place : FindingKind::kept_place, place);
    const bool has_new_names = add_names(place, draft, true);
    const bool changes = has_new_names || (says_otherwise && is_ours);
    if (is_newer)
        remember(place, said, says_otherwise && is_ours ? digest(fields(draft)) : before.kept);
    else remember_spellings(place);
    if (!changes) return;
    ++plan_.counts.places_changed;
    place.correction = places::Correction{*place.id, (*found)->version, draft};
}

std::string DraftPlanning::fields(const places::Draft& draft) const {
    return fields_of(draft, known_.region_code(draft.region));
}

std::string DraftPlanning::digest_of(const Latest& said) {
    Json json = {said.name, said.region, said.type, said.operated, said.standing, said.town,
                 said.address, said.postcode, said.groups_held};
    if (said.position) json.push_back({said.position->latitude, said.position->longitude});
    return digest(json.dump());
}

DraftPlanning::PlaceMemory DraftPlanning::memory_of(const PlannedPlace& place) const {
    const auto* memory = known_.memory(place_kind, place.id->text());
    const auto json = memory ? parsed(memory->said) : std::nullopt;
    if (!json) return {};
    return {json->value("as_of", ""), json->value("said", ""), json->value("kept", "")};
}

void DraftPlanning::remember_spellings(PlannedPlace& place) {
    for (const auto i : first_rows(place, rows_))
        remember_if_new(place, {spelling_kind, rows_[i].about->spelling, "",
                                text_from(rows_[i].about->place)});
}

void DraftPlanning::remember(PlannedPlace& place, const Latest& said, const std::string& kept) {
    remember_spellings(place);
    const Json json = {{"as_of", latest_time(place)},
                       {"said", digest_of(said)},
                       {"kept", kept}};
    remember_if_new(place, {place_kind, place.id ? place.id->text() : "", "", json.dump()});
}

void DraftPlanning::remember_if_new(PlannedPlace& place, queries::Memory memory) {
    const auto same = [&](const auto& other) {
        return other.kind == memory.kind && other.known_by == memory.known_by;
    };
    if (std::ranges::find_if(place.memories, same) != place.memories.end()) return;
    if (place.id) {
        const auto* known = known_.memory(memory.kind, memory.known_by);
        const bool is_spelling = memory.kind == spelling_kind;
        if (known && (is_spelling || known->said == memory.said)) return;
    }
    place.memories.push_back(std::move(memory));
}

Source DraftPlanning::source(std::size_t row) const {
    return {mapping_.source, file_and_sheet(file_name_, rows_[row].sheet),
            static_cast<std::int64_t>(rows_[row].row)};
}

void DraftPlanning::tell(FindingKind kind, const PlannedPlace& place) {
    const auto& row = rows_[place.rows.back()];
    plan_.findings.add({row.row, kind, mapping_.place.name.heading, row.about->place.name, {},
                        place.id});
}

std::string DraftPlanning::latest_time(const PlannedPlace& place) const {
    return text_of(rows_[place.rows.back()].when);
}

}  // namespace liaise::imports
