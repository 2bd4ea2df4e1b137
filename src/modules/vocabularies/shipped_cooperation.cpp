#include "modules/vocabularies/shipped_cooperation.hpp"

namespace liaise::vocabularies {

namespace {

constexpr auto shut = Growth::closed;

const std::vector<Shipped>& of_cooperation() {
    static const std::vector<Shipped> all = {
        {"letter_kind",
         {"product",
          "opened",
          "answer",
          "feedback",
          "recall",
          "receipt",
          "request",
          "reply",
          "withdrawal",
          "correction",
          "correction_note",
          "correction_decision",
          "correction_taken_back",
          "joining",
          "leaving",
          "clash_offer",
          "clash_acceptance",
          "clash_step",
          "clash_ending",
          "meeting_word",
          "similar_consent",
          "similar_round",
          "similar_end",
          "look_in",
          "look_in_reply",
          "closed_letter",
          "closed_letter_reply"},
         shut},
        // The first is one that tells of no visit: what is not chosen tells of none.
        {"closed_matter",
         {"call_us", "we_will_call", "visit", "visit_off", "go_together", "answer"},
         shut},
        {"closed_answer", {"understood", "joins", "does_not_join", "other_terms", "leaves"}, shut},
        {"closed_exactness", {"coarse", "exact"}, shut},
        {"closed_letter_state",
         {"sent", "unopened", "opened", "seen", "called_back", "shut", "gone"},
         shut},
        {"closed_opening", {"opened", "called_back", "shut", "over"}, shut},
        {"closed_reply", {"seen", "shut"}, shut},
        {"closed_obstacle",
         {"no_key_there", "depends_on_an_authority", "dependence_not_known", "no_basis",
          "readiness_blocks", "concern_blocks"},
         shut},
        {"received_state", {"unopened", "open", "answered", "called_back", "kept", "gone"}, shut},
        {"received_answer", {"accepted", "asked", "contested", "declined", "acknowledged"}, shut},
        {"receipt_outcome", {"destroyed", "kept"}, shut},
        {"coalition_why_not",
         {"depends_on_an_authority", "dependence_not_known", "has_not_joined", "has_left",
          "asked_often_enough", "too_many_asked"},
         shut},
        {"coalition_act",
         {"invitation", "members", "version", "signature", "reservation", "dissent", "word", "step",
          "outcome"},
         shut},
        {"coalition_step",
         {"letter", "meeting_with_authority", "hearing", "press", "parliament", "court",
          "publication", "training"},
         shut},
        {"coalition_standing",
         {"ours", "invited", "not_joining", "joined", "left", "called_back"},
         shut},
        {"coalition_choice", {"not_joining", "undecided"}, shut},
        {"clash_size", {"up_to_64", "up_to_256", "up_to_1024"}, shut},
        {"clash_standing",
         {"we_proposed", "they_proposed", "agreed", "we_ended", "they_ended"},
         shut},
        {"clash_stage",
         {"we_asked", "they_asked", "answer_came", "we_answered", "number_came", "counted",
          "we_wish_to_open", "they_wish_to_open", "opening_came", "opening_sent", "opened"},
         shut},
        {"meeting_act", {"invitation", "minutes", "disagreement"}, shut},
        {"meeting_kind", {"regular", "ad_hoc"}, shut},
        {"meeting_level", {"chair", "staff"}, shut},
        {"meeting_says",
         {"accepted", "declined", "other_day", "called_off", "agreed", "in_hand", "done"},
         shut},
        {"meeting_reply", {"asked", "accepted", "declined", "other_day"}, shut},
        {"meeting_standing",
         {"begun", "ours", "asked", "accepted", "declined", "other_day", "called_off",
          "called_back"},
         shut},
        {"action_state", {"open", "in_hand", "done"}, shut},
        {"open_matter",
         {"letter_to_answer", "request_to_answer", "request_of_ours", "agreement_due",
          "asked_of_us", "action_open"},
         shut},
    };
    return all;
}

}  // namespace

std::vector<Shipped> with_those_of_cooperation(std::vector<Shipped> others) {
    others.insert(others.end(), of_cooperation().begin(), of_cooperation().end());
    return others;
}

}  // namespace liaise::vocabularies
