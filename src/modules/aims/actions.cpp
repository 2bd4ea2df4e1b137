#include <algorithm>

#include "guard/clock_belief.hpp"
#include "guard/sealed_words.hpp"
#include "modules/aims/aims.hpp"
#include "modules/aims/aims_queries.hpp"
#include "modules/aims/aims_words.hpp"
#include "modules/meetings/keeping.hpp"
#include "modules/recommendations/recommendations.hpp"
#include "modules/trainings/trainings.hpp"
#include "modules/visits/visits.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::aims {

namespace {

std::unexpected<Error> no_such(const char* field) {
    return invalid(field, "aims.no_such_record",
                   "This is not there any more. Choose another from the list, or none.");
}

Result<Done> check_records(guard::Work& work, const NewAction& action) {
    if (action.recommendation && !recommendations::find(work, {*action.recommendation}))
        return no_such("recommendation");
    if (action.meeting && !meetings::find(work, {*action.meeting})) return no_such("meeting");
    if (action.visit && !visits::find(work, {*action.visit})) return no_such("visit");
    if (action.training && !trainings::find(work, {*action.training})) return no_such("training");
    return Done{};
}

/// That two bodies are to be somewhere is what nobody else may learn, with a day or without, and
/// this is read by all of the body; its kind does not even lie sealed.
Result<Done> check_joint_visit(const NewAction& action) {
    if (action.kind.value != "joint_visit" || (action.visit && !action.by)) return Done{};
    return invalid(action.by ? "aimed_by" : "visit", "aims.joint_visit_to_come",
                   "A joint visit stands here once it was made, without a day of its own: choose "
                   "it from the visits. One that is still to come is planned in a programme, for "
                   "the people whom that names: everybody of your body reads this.");
}

Result<Done> check(guard::Work& work, const NewAction& action) {
    if (auto good = vocabularies::check(work, action.kind, "kind"); !good) return good;
    if (auto good = check_joint_visit(action); !good) return good;
    if (action.text.empty() || action.text.size() > text_bytes_max)
        return invalid("text", "aims.action_text", "Say what is done, on one page at most.");
    if (auto good = check_lead(work, action.lead); !good) return good;
    return check_records(work, action);
}

struct StageAsked {
    Code<"aim_stage"> stage;
    std::optional<std::string> why;
    std::optional<Day> on;
};

Result<Done> check_stage(guard::Work& work, const StageAsked& said) {
    if (auto good = vocabularies::check(work, said.stage, "stage"); !good) return good;
    const auto why = said.why.value_or("");
    if (why.size() > text_bytes_max)
        return invalid("why", "aims.length", "Write one page at most.");
    if (why.empty() && is_over(said.stage))
        return invalid("why", "aims.no_why",
                       "Say what shows that, or why: who comes after you asks.");
    if (said.on && *said.on > guard::last_day_begun(work))
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    return Done{};
}

Result<Id<StageSaid>> say(guard::OwnWork& work, const Id<Aim>& aim,
                          const std::optional<Id<Action>>& action, const StageAsked& said) {
    if (auto good = check_stage(work, said); !good) return std::unexpected(good.error());
    StageSaid made;
    made.id = Id<StageSaid>::random();
    made.aim = aim;
    made.action = action;
    made.on = said.on.value_or(guard::last_day_begun(work));
    made.noted_by = work.viewer().person();
    if (auto kept = keep(work, made.id, {said.stage, said.why.value_or("")}); !kept)
        return std::unexpected(kept.error());
    queries::insert(work, made);
    return made.id;
}

}  // namespace

Result<std::vector<guard::Seen<Action>>> actions(guard::Work& work, const AimsQuestion& question) {
    return with_states(opened_actions(work, queries::actions(work, question.body)),
                       opened_stages(work, queries::stages(work, {})));
}

Result<Id<Action>> add_action(guard::OwnWork& work, const NewAction& draft) {
    if (!queries::one(work, draft.id)) return not_found();
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    Action action;
    action.id = Id<Action>::random();
    action.aim = draft.id;
    action.kind = draft.kind;
    action.by = draft.by;
    action.lead = draft.lead;
    action.recommendation = draft.recommendation;
    action.meeting = draft.meeting;
    action.visit = draft.visit;
    action.training = draft.training;
    action.set_on = guard::last_day_begun(work);
    if (auto kept = keep(work, action.id, {draft.text}); !kept)
        return std::unexpected(kept.error());
    queries::insert(work, action);
    return action.id;
}

Result<Done> remove_action(guard::OwnWork& work, const WhichAction& which) {
    const auto found = queries::one_action(work, which.id);
    if (!found) return not_found();
    const auto stages = queries::stages(work, (*found)->aim);
    for (const auto& stage : stages)
        if (stage->action == which.id) guard::destroy_keys_of(work, stage->id.text());
    queries::remove(work, which.id);
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

Result<Id<StageSaid>> say_stage(guard::OwnWork& work, const NewStage& stage) {
    if (!queries::one(work, stage.id)) return not_found();
    return say(work, stage.id, {}, {stage.stage, stage.why, stage.on});
}

Result<Id<StageSaid>> say_action_stage(guard::OwnWork& work, const NewActionStage& stage) {
    const auto found = queries::one_action(work, stage.id);
    if (!found) return not_found();
    return say(work, (*found)->aim, stage.id, {stage.stage, stage.why, stage.on});
}

}  // namespace liaise::aims
