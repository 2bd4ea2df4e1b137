#pragma once

#include "guard/sealed.hpp"
#include "modules/assessments/assessments.hpp"

namespace liaise::assessments::queries {

/// An assessment as it is kept: all but its text, which may be sealed.
struct Kept {
    Assessment assessment;
    std::string text;
    bool is_sealed = false;
};

std::vector<guard::Seen<Kept>> all(guard::Work& work,
                                   const std::optional<Id<bodies::Body>>& body);
void insert(guard::OwnWork& work, const Assessment& assessment, const guard::SealedText& text);
/// Puts a sealed text in the place of one in the clear.
void shut(guard::OwnWork& work, const Id<Assessment>& id, const guard::SealedText& text);
/// Whether there was one.
bool remove(guard::OwnWork& work, const Id<Assessment>& id);

}  // namespace liaise::assessments::queries
