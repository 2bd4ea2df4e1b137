#pragma once

#include "modules/exchange/disclosure.hpp"
#include "modules/exchange/joint_visit_letters.hpp"

/// What the gate asks, beside all else, of what is told of a joint visit.
namespace liaise::exchange {

/// What a joint visit's text is told with in its heading, and what speaks against it.
struct JointVisitLook {
    JointVisitMark mark;
    std::vector<Code<"obstacle">> obstacles;
};

/// The part of a draft that is told of a joint visit; nothing in other drafts.
const JointVisitPart* joint_visit_part_of(const DisclosureDraft& draft);

/// Takes out of a joint visit's part what belongs to another act: what no act shows is read by
/// nobody before it goes.
void leave_out_other_acts(PartDraft& part);

/// Whether such a part is whole, and alone. Errors: `invalid`, by the field.
Result<Done> check_joint_visit(guard::Work& work, const DisclosureDraft& draft);

/// Looks the joint visit up in the own letters. Nothing where the draft is of none.
std::optional<JointVisitLook> look_at_joint_visit(guard::Work& work, const DisclosureDraft& draft);

/// The hash of a text of it: of all that it says.
std::string joint_text_hash(const JointVisitPart& part, const std::string& text);

/// Chapters, contributions and facts of one letter: more is a report, and goes in several.
inline constexpr std::size_t joint_lines_max = 60;
/// One chapter, or what is meant to be published, in a line.
inline constexpr std::size_t joint_line_bytes_max = 1000;
/// One contribution or fact: half a page.
inline constexpr std::size_t joint_statement_bytes_max = 4000;

}  // namespace liaise::exchange
