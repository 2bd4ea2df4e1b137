#pragma once

#include "guard/own_work.hpp"
#include "modules/complaints/questions.hpp"


namespace liaise::complaints::queries {

/// A count with the key by which it is known when its file comes again.
struct KeyedCount {
    Count count;
    std::string key;
};

guard::Page<Count> page(guard::Work& work, const CountsQuestion& question);
std::optional<guard::Seen<Count>> one(guard::Work& work, const Id<Count>& id);
/// Whether another count of this place or region, and theme, is about some of the same days.
bool overlaps_another(guard::Work& work, const Count& count);
void insert(guard::OwnWork& work, const std::vector<KeyedCount>& counts);
/// Whether the count still had that version; its number and largest are set.
bool update(guard::OwnWork& work, const CountCorrection& correction);
void remove(guard::OwnWork& work, const Id<Count>& id);

std::vector<guard::Seen<Stretch>> stretches(guard::Work& work);
void insert(guard::OwnWork& work, const Stretch& stretch, const std::string& key);
bool remove(guard::OwnWork& work, const Id<Stretch>& id);

}  // namespace liaise::complaints::queries
