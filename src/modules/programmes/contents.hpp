#pragma once

#include "modules/programmes/calendar.hpp"
#include "modules/programmes/programmes.hpp"

namespace liaise::programmes {

/// All that lies under a programme's key: one text.
struct Contents {
    Plan plan;
    std::optional<Calendar> calendar;
    std::vector<Candidate> candidates;
    std::vector<Deed> deeds;
    std::optional<std::int64_t> deeds_left_out;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record(
            "programme_contents", field("plan", &Contents::plan, sealed, "What it is about."),
            field("calendar", &Contents::calendar, sealed, "Weeks and teams of its visits."),
            field("candidates", &Contents::candidates, sealed, "The places."),
            field("deeds", &Contents::deeds, sealed, "What was done with it, the latest first."),
            field("deeds_left_out", &Contents::deeds_left_out, sealed, "How many fell out."));
    }
};
static_assert(Described<Contents>);

/// A programme that was opened: made for who is in it, by what follows alone.
struct Opened {
    guard::OpenCircle circle;
    Contents contents;
    std::int64_t version = 0;

    /// Nothing for a place that is none of its candidates.
    Candidate* candidate(const Id<places::Place>& place);
    /// Keeps the latest deeds and the first of each kind, and counts what falls out between them.
    void note(const guard::Work& work, const char* kind,
              std::optional<Id<guard::Person>> person = {});
};

/// Errors: `not_found`, the same where there is none and for who is not in it.
Result<Opened> opened(guard::Work& work, const Id<guard::CircleRef>& id);
/// The same, to write in it.
Result<Opened> opened(guard::WritingWork& work, const Id<guard::CircleRef>& id);
/// Those that the viewer is in.
std::vector<Opened> all_opened(guard::Work& work);
/// A new one, of which nothing is kept yet.
Result<Opened> begun(guard::WritingWork& work);
/// Errors: `conflict` when another change came first, and when it holds as much as it can.
Result<Done> keep(guard::WritingWork& work, Opened& programme);

/// Errors: `invalid`, with the field that cannot be taken.
Result<Done> check(guard::Work& work, const Plan& plan);
Result<Done> check(guard::Work& work, const Plan& plan, const CandidatePlan& visit);
Result<Done> check_words(const std::string& words, const std::string& field);

}  // namespace liaise::programmes
