#pragma once

#include "modules/meetings/keeping.hpp"

/// What an agenda may be filled with, and who was not met for long: from the own compartment alone.
namespace liaise::meetings {

/// Something open between the own body and another. Only what a person ticks gets into a letter.
struct OpenMatter {
    Code<"open_matter"> matter;
    Id<bodies::Body> body;
    std::string reference;
    std::string title;
    std::optional<Day> on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using O = OpenMatter;
        return record("open_matter", field("matter", &O::matter, own, "What kind of thing it is."),
                      field("body", &O::body, own, "Between us and which body."),
                      field("reference", &O::reference, own, "Its id at home."),
                      field("title", &O::title, own, "What it is about."),
                      field("on", &O::on, own, "The day on which it came, or falls due."));
    }
};
static_assert(Described<OpenMatter>);

struct MattersQuestion {
    std::vector<Id<bodies::Body>> body;

    static constexpr auto describe() {
        return record("matters_question", field("body", &MattersQuestion::body, Reach::owner,
                                                "Between us and these bodies; all if left out."));
    }
};
static_assert(Described<MattersQuestion>);

/// A body that the own one has an agreement or a relation with, when it was last met, and whom one
/// could speak to there. It says nothing of how good that is.
struct BodyMet {
    Id<bodies::Body> body;
    Names names;
    std::optional<Day> last_met;
    std::optional<Day> next_day;
    std::int64_t agreements = 0;
    std::optional<Code<"relation_standing">> relation;
    std::vector<std::string> chairs;
    std::vector<std::string> staff;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using B = BodyMet;
        return record(
            "body_met", field("body", &B::body, own, "The body."),
            field("names", &B::names, own, "What it is called."),
            field("last_met", &B::last_met, own, "The last meeting that both were in."),
            field("next_day", &B::next_day, own, "The next one."),
            field("agreements", &B::agreements, own, "How many agreements we have with it."),
            field("relation", &B::relation, own, "How we stand with it."),
            field("chairs", &B::chairs, own, "Whom we know at the head of it."),
            field("staff", &B::staff, own, "Whom we know in its staff."));
    }
};
static_assert(Described<BodyMet>);

/// Kind by kind, each in the order of its own list.
Result<std::vector<guard::Seen<OpenMatter>>> open_matters(guard::Work& work,
                                                          const MattersQuestion& question);
/// By name; nothing is ranked.
Result<std::vector<guard::Seen<BodyMet>>> bodies_met(guard::Work& work,
                                                     const guard::Nothing& nothing);

}  // namespace liaise::meetings
