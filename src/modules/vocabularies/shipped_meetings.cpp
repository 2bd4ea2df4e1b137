#include "modules/vocabularies/shipped_meetings.hpp"

namespace liaise::vocabularies {

std::vector<Shipped> with_those_of_meetings(std::vector<Shipped> others) {
    constexpr auto shut = Growth::closed;
    const std::vector<Shipped> own = {
        {"meeting_act", {"invitation", "minutes", "disagreement"}, shut},
        {"meeting_kind", {"regular", "ad_hoc"}, shut},
        {"meeting_level", {"chair", "staff"}, shut},
        {"meeting_says",
         {"accepted", "declined", "other_day", "called_off", "agreed", "in_hand", "done"}, shut},
        {"meeting_reply", {"asked", "accepted", "declined", "other_day"}, shut},
        {"meeting_standing",
         {"begun", "ours", "asked", "accepted", "declined", "other_day", "called_off",
          "called_back"}, shut},
        {"action_state", {"open", "in_hand", "done"}, shut},
        {"open_matter",
         {"letter_to_answer", "request_to_answer", "request_of_ours", "agreement_due",
          "asked_of_us", "action_open"}, shut},
    };
    others.insert(others.end(), own.begin(), own.end());
    return others;
}

}  // namespace liaise::vocabularies
