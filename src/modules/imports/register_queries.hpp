#pragma once

#include <map>

#include "modules/bodies/body.hpp"
#include "modules/matching/statement.hpp"
#include "modules/visits/visits.hpp"

/// What the register has already of what a file speaks of.
namespace liaise::imports::queries {

struct PlaceInRegister {
    Id<places::Place> id;
    Names names;
    std::vector<places::OtherName> other_names;
    std::optional<Id<regions::Region>> region;
    std::optional<std::string> town;
    std::optional<std::string> address;
    std::optional<std::string> postcode;
    std::optional<Id<places::Place>> merged_into;
};

struct BodyInRegister {
    Id<bodies::Body> id;
    Names names;
    std::optional<std::string> acronym;
};

struct VisitInRegister {
    Id<visits::Visit> id;
    std::int64_t version = 1;
    std::string key;
    Id<places::Place> place;
    When when;
};

struct HeadcountInRegister {
    Id<places::Headcount> id;
    Id<places::Place> place;
    Day on;
    std::optional<std::int64_t> capacity;
    std::optional<std::int64_t> occupancy;
    Source source;
};

/// What was remembered of a mapping's earlier files.
struct Memory {
    std::string kind;
    std::string known_by;
    std::string record;
    std::string said;
};

using PlaceIds = std::vector<Id<places::Place>>;

std::vector<guard::Seen<PlaceInRegister>> places(guard::Work& work);
std::vector<guard::Seen<BodyInRegister>> bodies(guard::Work& work);
/// Those of the register that are under a key which begins with `key_prefix`.
std::vector<guard::Seen<VisitInRegister>> visits(guard::Work& work, const PlaceIds& places,
                                                 const std::string& key_prefix);
std::vector<guard::Seen<HeadcountInRegister>> headcounts(guard::Work& work,
                                                         const PlaceIds& places);
std::vector<guard::Seen<Memory>> memories(guard::Work& work, const std::string& mapping);
void remember(guard::RegisterWork& work, const std::string& mapping,
              const std::vector<Memory>& memories);
void change_headcount(guard::RegisterWork& work, const HeadcountInRegister& count);
/// Changes whenever a place, body, region, visit or memory is added, corrected or taken out.
std::string fingerprint(guard::Work& work);

}  // namespace liaise::imports::queries
