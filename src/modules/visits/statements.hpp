#pragma once

#include "modules/visits/visits.hpp"

/// What is said of a visit: by files that state it, and by whoever wrote it down.
namespace liaise::visits {

/// One word on a visit, as it was said. Several may contradict each other; each stands.
struct StatementOnVisit {
    When when;
    Code<"visit_type"> type{"unknown"};
    Code<"announcement"> announcement{"unknown"};
    std::optional<std::string> rating;
    Source source;

    /// As of a visit; and a rating is free text, in which a day may stand.
    static constexpr std::array told_coarsely = {guard::Coarsely{"when", guard::half_years},
                                                 guard::Coarsely{"rating", guard::not_told},
                                                 guard::Coarsely{"source", guard::not_told}};

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using S = StatementOnVisit;
        return record("visit_statement",
            field("when", &S::when, some, "When it was, as this one says."),
            field("type", &S::type, some, "What kind of visit it was, as this one says."),
            field("announcement", &S::announcement, some, "Whether it was announced."),
            field("rating", &S::rating, some,
                  "How the place was rated, in the source's own words. No scale, no score."),
            field("source", &S::source, some, "Who says so, in which file and row."));
    }
};
static_assert(Described<StatementOnVisit>);

/// A rating is a word or a few; what is longer is a report that went into the wrong column.
inline constexpr std::size_t rating_bytes_max = 500;

/// What is said of a visit: what a person wrote down first, then what files say, as they were
/// stored. Nothing is merged, and nothing goes over another. Errors: `not_found`.
Result<std::vector<guard::Seen<StatementOnVisit>>> statements(guard::Work& work,
                                                              const Which& which);

/// What a file says of the visit `visit`.
struct Saying {
    Id<Visit> visit;
    StatementOnVisit said;
    Id<StatementOnVisit> id = Id<StatementOnVisit>::random();
};

/// By which a file's word on a visit is known when it comes again: the file, and all that it says.
std::string known_by(const StatementOnVisit& said);

/// Keeps what a file says, as part of what `work` is part of; `stored_as` counts the stored files.
/// What it said of the visit before in the same words is kept once.
void say_all(guard::RegisterWork& work, const std::vector<Saying>& sayings,
             std::int64_t stored_as = 0);

}  // namespace liaise::visits
