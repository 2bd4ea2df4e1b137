#include "modules/stocktaking/stocktaking.hpp"

#include <algorithm>

#include "guard/clock_belief.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/stocktaking/stocktaking_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::stocktaking {

namespace {

/// What is not known yet of a body, as the questions of a first meeting.
std::vector<Code<"first_question">> questions_for(const queries::Candidate& body) {
    std::vector<Code<"first_question">> questions;
    auto ask = [&](bool open, const char* question) {
        if (open) questions.push_back({question});
    };
    ask(body.mandates == "[]", "which_places");
    ask(body.powers == "[]", "which_powers");
    ask(body.independence == "[]", "who_appoints_and_funds");
    ask(body.is_dependent == "unknown", "whom_it_depends_on");
    ask(body.complaints == "unknown", "takes_complaints");
    ask(body.duties == "[]", "must_report");
    ask(body.meeting.contacts == 0, "whom_to_speak_to");
    return questions;
}

}  // namespace

Result<std::vector<guard::Seen<Finding>>> list(guard::Work& work, const guard::Nothing&) {
    return queries::findings(work);
}

Result<Done> answer(guard::OwnWork& work, const Draft& draft) {
    using vocabularies::check;
    for (auto& good : {check(work, draft.body_type, "body_type"),
                       check(work, draft.place_types, "place_types"),
                       check(work, draft.answer, "answer")})
        if (!good) return good;
    if (draft.place_types.empty())
        return invalid("place_types", "error.missing", "Choose one type of place at least.");
    for (const auto& type : draft.place_types)
        queries::put(work, Finding{draft.body_type, type, draft.answer, draft.note, work.today(),
                                   work.viewer().person()});
    return Done{};
}

Result<std::vector<guard::Seen<FirstMeeting>>> meetings(guard::Work& work, const guard::Nothing&) {
    std::vector<guard::Seen<FirstMeeting>> all;
    for (const auto& candidate : queries::candidates(work))
        all.push_back(candidate.map([](const queries::Candidate& body) {
            auto meeting = body.meeting;
            meeting.questions = questions_for(body);
            return meeting;
        }));
    std::ranges::stable_sort(all, [](const auto& a, const auto& b) {
        const auto order = [](const FirstMeeting& m) {
            return std::pair(m.met_on.has_value(), -static_cast<int>(m.questions.size()));
        };
        return order(*a) < order(*b);
    });
    return all;
}

Result<Done> note_meeting(guard::OwnWork& work, const MeetingDraft& draft) {
    if (!bodies::find(work, {draft.id})) return not_found();
    if (draft.met_on && *draft.met_on > guard::last_day_begun(work))
        return invalid("met_on", "error.future_day",
                       "This day is still to come. Note the meeting once it was held.");
    queries::put(work, draft);
    return Done{};
}

}  // namespace liaise::stocktaking
