#pragma once

#include "modules/imports/mapping.hpp"
#include "modules/imports/plan.hpp"
#include "modules/imports/row_reader.hpp"

namespace liaise::imports {

/// The register as an import sees it, and what it remembers of the mapping's earlier files.
class RegisterKnown {
public:
    RegisterKnown(guard::Work& work, const Mapping& mapping);

    /// How the file's regions are written, from the mapping and from the register.
    const RegionWords& region_words() const { return region_words_; }
    /// The mapping's regions that the register lacks.
    const std::vector<std::size_t>& regions_to_add() const { return regions_to_add_; }
    /// Nothing for a code whose region is still to be added.
    std::optional<Id<regions::Region>> region(const std::string& code) const;
    std::string region_code(const std::optional<Id<regions::Region>>& id) const;

    /// For each body of the mapping the register's: remembered, or of the same name.
    std::vector<PlannedBody> bodies() const;

    const std::vector<queries::BodyInRegister>& bodies_of_register() const { return bodies_; }
    /// The body that a row of a list was taken for; nothing when it was never seen.
    std::optional<Id<bodies::Body>> listed_body(const std::string& key) const;
    const std::vector<queries::PlaceInRegister>& places() const { return places_; }
    /// The place that a spelling was taken for; nothing when it was never seen.
    std::optional<Id<places::Place>> place_of_spelling(const std::string& spelling) const;
    /// What was said of places before, under spellings: the matcher's knowledge of them.
    const std::vector<queries::Memory>& memories() const { return memories_; }
    const queries::Memory* memory(const std::string& kind, const std::string& known_by) const;
    /// The place or body itself, or the one that it was merged into.
    Id<places::Place> standing(const Id<places::Place>& id) const;
    Id<bodies::Body> standing(const Id<bodies::Body>& id) const;

private:
    void take_regions(guard::Work& work);

    const Mapping& mapping_;
    RegionWords region_words_;
    std::map<std::string, Id<regions::Region>> regions_;
    std::vector<std::size_t> regions_to_add_;
    std::vector<queries::BodyInRegister> bodies_;
    std::vector<queries::PlaceInRegister> places_;
    std::set<Id<places::Place>> standing_;  ///< those that no undoing took back
    std::map<Id<places::Place>, Id<places::Place>> merged_into_;
    std::map<Id<bodies::Body>, Id<bodies::Body>> bodies_merged_;
    std::vector<queries::Memory> memories_;
    std::map<std::pair<std::string, std::string>, std::size_t> memory_;
};

/// What is remembered of an import: a spelling, a place as it was said and stored, a body's key.
inline constexpr const char* spelling_kind = "spelling";
inline constexpr const char* place_kind = "place";
inline constexpr const char* body_kind = "body";
/// A body of a list, by what the list tells it apart by.
inline constexpr const char* listed_kind = "listed body";

}  // namespace liaise::imports
