#pragma once

#include "modules/bodies/body.hpp"
#include "modules/imports/statements_known.hpp"
#include "modules/matching/statement.hpp"
#include "modules/places/headcount.hpp"
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
    std::optional<Id<regions::Region>> region;
    std::optional<std::string> website;
    std::optional<Id<bodies::Body>> merged_into;
};

struct VisitInRegister {
    Id<visits::Visit> id;
    std::int64_t version = 1;
    std::string key;
    Id<places::Place> place;
    std::vector<Id<bodies::Body>> bodies;
    When when;
    bool came_with_an_import = false;  ///< what it says now
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
std::vector<guard::Seen<VisitInRegister>> visits(guard::Work& work, const PlaceIds& places);
/// Those at all places: quicker than to ask for those at most of them.
std::vector<guard::Seen<VisitInRegister>> all_visits(guard::Work& work);
/// Those that a person moved to the place where they are now.
std::vector<guard::Seen<VisitInRegister>> moved_visits(guard::Work& work);
/// Those that a file took out, as they were; they are not there.
std::vector<guard::Seen<VisitInRegister>> visits_taken_out(guard::Work& work);
/// What files said of these visits, which are in order; what they said is not yet.
guard::Seen<StatementsInRegister> statements(guard::Work& work,
                                             const std::vector<Id<visits::Visit>>& of);
std::vector<guard::Seen<HeadcountInRegister>> headcounts(guard::Work& work,
                                                         const PlaceIds& places);
/// What a file says that was said before: the id of a statement, head count, place or body, and
/// where the file says it.
struct SaidAgain {
    std::string record;
    std::optional<Source> source;
};

/// How many files were stored before, and one.
std::int64_t next_stored_as(guard::Work& work);
/// Keeps that the file says this too.
void say_again(guard::RegisterWork& work, const std::vector<SaidAgain>& all,
               std::int64_t stored_as);
/// Keeps that the file says no to visits which another took out before.
void deny(guard::RegisterWork& work, const std::vector<Id<visits::Visit>>& visits);
std::vector<guard::Seen<Memory>> memories(guard::Work& work, const std::string& mapping);
void remember(guard::RegisterWork& work, const std::string& mapping,
              const std::vector<Memory>& memories);
/// Changes whenever a place, body, region, visit or memory is added, corrected or taken out.
std::string fingerprint(guard::Work& work);

}  // namespace liaise::imports::queries
