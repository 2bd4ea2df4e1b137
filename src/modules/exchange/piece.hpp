#pragma once

#include "base/code.hpp"
#include "modules/bodies/body.hpp"
#include "modules/complaints/table_given.hpp"
#include "modules/exchange/coalition_part.hpp"
#include "modules/exchange/joint_visit_part.hpp"
#include "modules/exchange/meeting_part.hpp"
#include "modules/places/place.hpp"
#include "modules/practices/told_practices.hpp"
#include "modules/recommendations/reply.hpp"

namespace liaise::exchange {

/// One piece of a product.
struct Piece {
    Code<"part_kind"> kind;
    std::optional<std::string> title;
    std::optional<Id<places::Place>> place;
    Names place_names;
    std::optional<When> when;
    std::optional<std::string> text;
    std::optional<complaints::ComplaintTable> table;
    std::optional<Id<bodies::Body>> originator;
    std::optional<Code<"visit_type">> visit_type;
    std::optional<Code<"announcement">> announcement;
    std::optional<Code<"theme">> theme;
    std::optional<Code<"complaint_outcome">> outcome;
    std::optional<Id<bodies::Body>> issuer;
    std::optional<std::string> report;
    std::optional<Code<"implementation">> state;
    std::optional<Code<"verification_method">> method;
    std::optional<CoalitionPart> coalition;
    std::optional<Id<bodies::Body>> addressee_body;
    std::optional<Code<"recommendation_level">> level;
    std::optional<recommendations::ReplyTold> reply;
    std::optional<MeetingPart> meeting;
    std::optional<JointVisitPart> joint_visit;
    std::optional<practices::PracticeTold> practice;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record(
            "piece",
            field("kind", &Piece::kind, some, "Words, a record, something received, a table."),
            field("title", &Piece::title, some, "What it is about."),
            field("place", &Piece::place, some, "Where."),
            field("place_names", &Piece::place_names, some, "What the place is called."),
            field("when", &Piece::when, some, "When, as exactly as this receiver may know."),
            field("text", &Piece::text, some, "What is told."),
            field("table", &Piece::table, some, "The numbers that are told."),
            field("originator", &Piece::originator, some,
                  "The body whose words they are, if not "
                  "the sender's."),
            field("visit_type", &Piece::visit_type, some, "What kind of visit it was."),
            field("announcement", &Piece::announcement, some, "Whether it was announced."),
            field("theme", &Piece::theme, some, "What the complaint, or what is asked, is about."),
            field("outcome", &Piece::outcome, some, "What came of the complaint."),
            field("issuer", &Piece::issuer, some, "Who asked what the evidence is about."),
            field("report", &Piece::report, some, "The report in which that was asked."),
            field("state", &Piece::state, some, "How far it was found to be done."),
            field("method", &Piece::method, some, "How that was established."),
            field("coalition", &Piece::coalition, some, "What it is in a coalition."),
            field("addressee_body", &Piece::addressee_body, some, "The monitoring body asked."),
            field("level", &Piece::level, some, "What of that body's work is to change."),
            field("reply", &Piece::reply, some, "Which paragraph it answers, and how."),
            field("meeting", &Piece::meeting, some, "What it is of a meeting."),
            field("joint_visit", &Piece::joint_visit, some, "What it is of a joint visit."),
            field("practice", &Piece::practice, some, "What is said of how a body works."));
    }
};
static_assert(Described<Piece>);

}  // namespace liaise::exchange
