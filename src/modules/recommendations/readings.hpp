#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "guard/own_work.hpp"
#include "modules/recommendations/draft.hpp"
#include "modules/similar/index.hpp"

/// The own body's recommendations, made ready to be laid beside one.
namespace liaise::recommendations {

/// Keeps what follows from the text and the theme, so that it need not be read anew.
void keep_reading(guard::OwnWork& work, const Id<Recommendation>& id, const Draft& draft);

/// Recommendations with their numbers in an index.
struct Indexed {
    similar::Index index;
    std::vector<Id<Recommendation>> ids;  ///< By number.

    void add(const Id<Recommendation>& id, const similar::Reading& reading) {
        index.add(reading);
        ids.push_back(id);
    }
    std::optional<std::uint32_t> number_of(const Id<Recommendation>& id) const;
};

/// Those that the own body wrote down or follows. It stays in memory for as long as none of them
/// changes; what another body does neither makes it anew nor makes it wait.
std::shared_ptr<const Indexed> own_indexed(guard::Work& work);

}  // namespace liaise::recommendations
