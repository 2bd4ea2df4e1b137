#pragma once

#include "modules/complaints/layout_queries.hpp"
#include "modules/complaints/reason_to_look.hpp"
#include "modules/complaints/series.hpp"

/// More, or fewer, than places like it: of the same type, for as many people, over the same time.
namespace liaise::complaints {

struct AmongPlacesReasons {
    std::vector<ReasonToLook> reasons;
    std::int64_t judged = 0;
    std::int64_t not_known = 0;
};

/// Over the periods of the layout from number `first` on. Of all reasons of one kind together no
/// more than one in ten is expected to be there by chance.
AmongPlacesReasons reasons_among_places(const Layout& layout, const OwnSeries& series,
                                        const std::map<std::string, queries::Likeness>& likenesses,
                                        std::size_t first);

}  // namespace liaise::complaints
