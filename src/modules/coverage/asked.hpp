#pragma once

#include "guard/work.hpp"
#include "modules/coverage/period.hpp"
#include "modules/coverage/place_question.hpp"
#include "modules/coverage/question.hpp"

namespace liaise::coverage {

/// Which places and which visits a question is about, its words checked and its period filled in.
struct Asked {
    Period period;
    places::Filter places;
    std::optional<Id<places::Place>> place;
    std::vector<Code<"body_type">> body_type;
    std::vector<Id<bodies::Body>> body;
    std::vector<Code<"visit_type">> visit_type;
    std::vector<Code<"announcement">> announcement;
    std::optional<Precision> precision;
    std::optional<bool> is_own;
    std::optional<std::string> language;  ///< whose reader names are sorted for
    bool closed_places_too = false;  ///< also places that were not open in the period

    bool is_about_all_bodies() const { return body_type.empty() && body.empty(); }
};

/// What `work` reads from here on is of the day that is asked about. Errors: as `period_of` and
/// `Work::as_known_on`; `invalid` for a precision or a compartment that does not exist.
Result<Asked> asked(guard::Work& work, const Question& question);
Result<Asked> asked(guard::Work& work, const PlaceQuestion& question);

}  // namespace liaise::coverage
