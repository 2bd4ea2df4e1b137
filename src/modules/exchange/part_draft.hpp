#pragma once

#include "modules/complaints/case.hpp"
#include "modules/complaints/cut.hpp"
#include "modules/exchange/coalition_part.hpp"
#include "modules/exchange/joint_visit_part.hpp"
#include "modules/exchange/product.hpp"
#include "modules/findings/finding.hpp"
#include "modules/practices/remark.hpp"
#include "modules/recommendations/facts.hpp"
#include "modules/recommendations/reply.hpp"
#include "modules/visits/visit.hpp"

namespace liaise::exchange {

/// One piece as its writer chooses it: words, fields of a record (a finding, a visit that was made,
/// a complaint, a recommendation, what we established about one, what we answer to a paragraph of
/// one), what another body told us, a table of complaints, what others should look at in a place,
/// and the answer to that, a text in a coalition, or one of a meeting or of a joint visit (of which
/// `visit` is the own record), or what we say of how a body works.
struct PartDraft {
    Code<"part_kind"> kind;
    std::optional<std::string> title;
    std::optional<std::string> text;
    std::optional<Id<findings::Finding>> finding;
    std::vector<Code<"told_field">> fields;
    std::optional<Id<guard::Letter>> received;
    std::optional<complaints::CutQuestion> counts;
    std::optional<Id<visits::Visit>> visit;
    std::optional<Id<complaints::Case>> complaint;
    std::optional<Id<recommendations::Recommendation>> recommendation;
    std::optional<Id<recommendations::Verification>> verification;
    std::optional<Id<places::Place>> place;
    std::optional<When> when;
    std::optional<CoalitionPart> coalition;
    std::optional<Id<recommendations::Reply>> reply;
    std::optional<MeetingPart> meeting;
    std::optional<JointVisitPart> joint_visit;
    std::optional<Id<practices::Answer>> practice_answer;
    std::optional<Id<practices::Remark>> practice_remark;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record(
            "part_draft",
            field("kind", &PartDraft::kind, own, "Words, a record, something received, counts."),
            field("title", &PartDraft::title, own, "What the words are about."),
            field("text", &PartDraft::text, own, "The words."),
            field("finding", &PartDraft::finding, own, "The finding."),
            field("fields", &PartDraft::fields, own, "Which of the record's fields are told."),
            field("received", &PartDraft::received, own, "What another body told us."),
            field("counts", &PartDraft::counts, own, "Which table of complaints is cut."),
            field("visit", &PartDraft::visit, own, "The visit."),
            field("complaint", &PartDraft::complaint, own, "The complaint."),
            field("recommendation", &PartDraft::recommendation, own, "The recommendation."),
            field("verification", &PartDraft::verification, own, "What we established."),
            field("place", &PartDraft::place, own, "Where a question is to be put, or was."),
            field("when", &PartDraft::when, own, "When we looked; never a day to come."),
            field("coalition", &PartDraft::coalition, own, "What it is in a coalition."),
            field("reply", &PartDraft::reply, own, "What we answer to a paragraph."),
            field("meeting", &PartDraft::meeting, own, "What it is of a meeting."),
            field("joint_visit", &PartDraft::joint_visit, own, "What it is of a joint visit."),
            field("practice_answer", &PartDraft::practice_answer, own,
                  "What we answer of how a body works."),
            field("practice_remark", &PartDraft::practice_remark, own,
                  "A strength or a weakness of a body."));
    }
};
static_assert(Described<PartDraft>);

}  // namespace liaise::exchange
