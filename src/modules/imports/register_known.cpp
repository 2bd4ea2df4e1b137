#include "modules/imports/register_known.hpp"

#include <algorithm>

#include "guard/bare.hpp"

namespace liaise::imports {

namespace {

using guard::bare;

/// What `id` is part of, over all mergers: each was into one that stood by itself then.
template <class T>
Id<T> last_host(const std::map<Id<T>, Id<T>>& merged_into, Id<T> id) {
    for (auto host = merged_into.find(id); host != merged_into.end(); host = merged_into.find(id))
        id = host->second;
    return id;
}

bool share_a_name(const Names& a, const Names& b) {
    return std::ranges::any_of(a, [&](const Name& name) {
        return std::ranges::any_of(
            b, [&](const Name& other) { return folded(name.text) == folded(other.text); });
    });
}

}  // namespace

RegisterKnown::RegisterKnown(guard::Work& work, const Mapping& mapping)
    : mapping_(mapping), bodies_(bare(queries::bodies(work))),
      places_(bare(queries::places(work))), memories_(bare(queries::memories(work, mapping.name))) {
    for (const auto& place : places_) standing_.insert(place.id);
    for (const auto& place : places_)
        if (place.merged_into) merged_into_[place.id] = *place.merged_into;
    for (const auto& body : bodies_)
        if (body.merged_into) bodies_merged_[body.id] = *body.merged_into;
    for (std::size_t i = 0; i < memories_.size(); ++i)
        memory_[{memories_[i].kind, memories_[i].known_by}] = i;
    take_regions(work);
}

void RegisterKnown::take_regions(guard::Work& work) {
    const auto in_register = regions::list(work, {});
    if (!in_register) return;
    for (const auto& region : *in_register) {
        regions_[region->code] = region->id;
        region_words_[folded(region->code)] = region->code;
        for (const auto& name : region->names) region_words_[folded(name.text)] = region->code;
    }
    for (std::size_t i = 0; i < mapping_.regions.size(); ++i) {
        const auto& region = mapping_.regions[i];
        if (!regions_.contains(region.code)) regions_to_add_.push_back(i);
        for (const auto& written : region.written) region_words_[folded(written)] = region.code;
        for (const auto& name : region.names) region_words_[folded(name.text)] = region.code;
    }
}

std::optional<Id<regions::Region>> RegisterKnown::region(const std::string& code) const {
    const auto found = regions_.find(code);
    if (found == regions_.end()) return std::nullopt;
    return found->second;
}

std::string RegisterKnown::region_code(const std::optional<Id<regions::Region>>& id) const {
    if (!id) return "";
    const auto found =
        std::ranges::find_if(regions_, [&](const auto& region) { return region.second == *id; });
    return found == regions_.end() ? "" : found->first;
}

std::vector<PlannedBody> RegisterKnown::bodies() const {
    std::vector<PlannedBody> all;
    for (const auto& wanted : mapping_.bodies) {
        const auto* remembered = memory(body_kind, wanted.key);
        const auto id = remembered ? Id<bodies::Body>::from(remembered->record) : std::nullopt;
        const auto found = std::ranges::find_if(bodies_, [&](const auto& body) {
            return id ? body.id == *id : share_a_name(body.names, wanted.draft.names);
        });
        if (found == bodies_.end()) all.push_back({});
        else all.push_back({id ? *id : standing(found->id), id.has_value()});
    }
    return all;
}

std::optional<Id<bodies::Body>> RegisterKnown::listed_body(const std::string& key) const {
    const auto* found = memory(listed_kind, key);
    const auto id = found ? Id<bodies::Body>::from(found->record) : std::nullopt;
    const auto is_it = [&](const auto& body) { return id && body.id == *id; };
    // One that was taken back with its import is matched anew.
    return std::ranges::any_of(bodies_, is_it) ? id : std::nullopt;
}

std::optional<Id<places::Place>> RegisterKnown::place_of_spelling(
    const std::string& spelling) const {
    const auto* found = memory(spelling_kind, spelling);
    const auto id = found ? Id<places::Place>::from(found->record) : std::nullopt;
    // One that was taken back with its import is matched anew.
    return id && standing_.contains(*id) ? id : std::nullopt;
}

const queries::Memory* RegisterKnown::memory(const std::string& kind,
                                             const std::string& known_by) const {
    const auto found = memory_.find({kind, known_by});
    return found == memory_.end() ? nullptr : &memories_[found->second];
}

Id<places::Place> RegisterKnown::standing(const Id<places::Place>& id) const {
    return last_host(merged_into_, id);
}

Id<bodies::Body> RegisterKnown::standing(const Id<bodies::Body>& id) const {
    return last_host(bodies_merged_, id);
}

}  // namespace liaise::imports
