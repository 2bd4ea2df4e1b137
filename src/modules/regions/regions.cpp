#include "modules/regions/regions.hpp"

#include "modules/regions/regions_queries.hpp"

namespace liaise::regions {

Result<std::vector<guard::Seen<Region>>> list(guard::Work& work, const guard::Nothing&) {
    return queries::all(work);
}

Result<Id<Region>> add(guard::RegisterWork& work, const Draft& draft) {
    if (draft.names.empty())
        return invalid("names", "error.no_name",
                       "Give the region a name in one language at least.");
    if (draft.code.empty())
        return invalid("code", "error.missing", "Give the region a short word, such as `north`.");
    if (with_code(work, draft.code))
        return conflict("regions.code_taken",
            "Another region has this short word. Choose another.");
    const auto id = Id<Region>::random();
    queries::insert(work, id, draft);
    return id;
}

std::optional<guard::Seen<Region>> with_code(guard::Work& work, const std::string& code) {
    return queries::with_code(work, code);
}

}  // namespace liaise::regions
