#pragma once

#include "guard/circles.hpp"
#include "modules/agreements/agreement.hpp"
#include "modules/closed_letters/closed_letter.hpp"
#include "modules/exchange/look.hpp"

/// A closed letter at home, before it is sent and afterwards: known to the people of its circle.
namespace liaise::closed_letters {

struct DraftRef {
    static constexpr const char* record_name = "closed_draft";
};
using DraftId = Id<DraftRef>;

/// A visit to come, and how much of it is told.
struct ClosedVisit {
    Id<places::Place> place;
    Day first_day;
    Day last_day;
    Code<"announcement"> announcement;
    Code<"closed_exactness"> exactness;
    std::optional<Id<agreements::Agreement>> agreement;
    std::optional<std::string> decision;

    /// A visit of which it is not known that it is announced is taken as one that is not.
    bool is_announced() const { return announcement.value == "announced"; }

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using V = ClosedVisit;
        return record(
            "closed_visit", field("place", &V::place, sealed, "Where."),
            field("first_day", &V::first_day, sealed, "The first day on which it may be."),
            field("last_day", &V::last_day, sealed, "The last."),
            field("announcement", &V::announcement, sealed, "Whether it is announced there."),
            field("exactness", &V::exactness, sealed, "Place and days, or region and months."),
            field("agreement", &V::agreement, sealed, "The agreement by which it is told."),
            field("decision", &V::decision, sealed,
                  "Without one: why it is told for this once. It stays at home."));
    }
};
static_assert(Described<ClosedVisit>);

/// What is to be told to one body, and not before the day `not_before`. Without a programme it has
/// a circle of its own.
struct NewDraft {
    Id<bodies::Body> body;
    Code<"closed_matter"> matter;
    std::optional<ClosedVisit> visit;
    std::optional<Day> not_before;
    std::optional<Id<guard::Letter>> earlier;
    std::optional<Id<guard::CircleRef>> programme;
    std::optional<TogetherTerms> together;
    std::optional<DraftId> alongside;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using N = NewDraft;
        return record(
            "new_closed_draft", field("body", &N::body, sealed, "To whom."),
            field("matter", &N::matter, sealed, "What it is about."),
            field("visit", &N::visit, sealed, "The visit that it tells of, if it does."),
            field("not_before", &N::not_before, sealed, "The first day on which it may be sent."),
            field("earlier", &N::earlier, sealed, "A letter of ours in whose place it stands."),
            field("programme", &N::programme, sealed, "The programme whose people read it."),
            field("together", &N::together, sealed, "The terms, where it asks to go together."),
            field("alongside", &N::alongside, sealed,
                  "A letter of ours that asked another body along to the same visit."));
    }
};
static_assert(Described<NewDraft>);

/// All that speaks against it, and exactly what the receiver would read.
struct ClosedLook {
    std::vector<readiness::Line> readiness;
    Code<"readiness_measure"> measure;
    YesNoUnknown is_dependent;
    std::optional<exchange::BasisLook> basis;
    std::vector<exchange::Concern> concerns;
    std::vector<Code<"closed_obstacle">> obstacles;
    std::vector<Id<agreements::Agreement>> on_going_together;
    Code<"look_outcome"> outcome;
    ClosedWords told;
    std::string fingerprint;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using L = ClosedLook;
        return record("closed_look",
                      field("readiness", &L::readiness, sealed, "What we know of its readiness."),
                      field("measure", &L::measure, sealed, "What our rules ask because of that."),
                      field("is_dependent", &L::is_dependent, sealed,
                            "Whether it depends on an authority that it visits."),
                      field("basis", &L::basis, sealed, "On what a visit would be told."),
                      field("concerns", &L::concerns, sealed, "What may hurt."),
                      field("obstacles", &L::obstacles, sealed, "What stands in the way."),
                      field("on_going_together", &L::on_going_together, sealed,
                            "Agreements in force with it that settle joint visits."),
                      field("outcome", &L::outcome, sealed,
                            "Nothing recognised, look again, a second person, or no."),
                      field("told", &L::told, sealed, "Exactly what is told."),
                      field("fingerprint", &L::fingerprint, sealed, "Of all this."));
    }
};
static_assert(Described<ClosedLook>);

}  // namespace liaise::closed_letters
