#pragma once

#include "modules/joint_visits/reading.hpp"

namespace liaise::joint_visits {

/// All that was told of a joint visit, opened: the joint report, with the dissent annexed.
struct JointVisitRead {
    std::optional<OpeningRead> opening;
    std::vector<FactsRead> facts;
    std::vector<JointSaid> contributions;
    std::vector<JointSaid> conclusions;
    std::vector<JointSaid> dissent;
    bool may_print = true;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using J = JointVisitRead;
        return record(
            "joint_visit_read", field("opening", &J::opening, own, "What was asked at first."),
            field("facts", &J::facts, own, "The versions of the facts, the last first."),
            field("contributions", &J::contributions, own, "What each body contributed, in order."),
            field("conclusions", &J::conclusions, own, "The last conclusion of each body."),
            field("dissent", &J::dissent, own, "All dissent, in full."),
            field("may_print", &J::may_print, own,
                  "Whether no caveat keeps it from being printed or saved."));
    }
};
static_assert(Described<JointVisitRead>);

/// Opens all of it, own texts too; that each was opened is written down. What was called back is
/// named, and not opened. Errors: `not_found`.
Result<guard::Seen<JointVisitRead>> open(guard::OpeningWork& work, const WhichJointVisit& which);

}  // namespace liaise::joint_visits
