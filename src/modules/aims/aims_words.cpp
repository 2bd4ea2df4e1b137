#include "modules/aims/aims_words.hpp"

#include <algorithm>

#include "guard/sealed_words.hpp"

namespace liaise::aims {

namespace {

constexpr const char* of_aims = "aims";
constexpr const char* of_actions = "aim_actions";
constexpr const char* of_stages = "aim_states";

void put_aim(Aim& aim, AimWords words) {
    aim.text = std::move(words.text);
    aim.assumption = std::move(words.assumption);
    aim.statement = words.statement;
}
void put_action(Action& action, ActionWords words) { action.text = std::move(words.text); }
void put_stage(StageSaid& said, StageWords words) {
    said.stage = words.stage;
    said.why = std::move(words.why);
}

/// Those of which `is_of` says that they are about it; the first counts.
template <class T, class F>
std::vector<guard::Seen<T>> with_latest(std::vector<guard::Seen<T>> all,
                                        const std::vector<guard::Seen<StageSaid>>& stages,
                                        F&& is_of) {
    for (auto& one : all) {
        const auto last =
            std::ranges::find_if(stages, [&](const auto& stage) { return is_of(*one, *stage); });
        one = one.map([&](T record) {
            if (last == stages.end()) {
                record.state = Code<"aim_stage">{"intended"};
                return record;
            }
            record.state = (*last)->stage;
            record.state_on = (*last)->on;
            return record;
        });
    }
    return all;
}

}  // namespace

Result<Done> keep(guard::OwnWork& work, const Id<Aim>& aim, const AimWords& words) {
    return guard::keep_words(work, of_aims, aim.text(), words);
}
Result<Done> keep(guard::OwnWork& work, const Id<Action>& action, const ActionWords& words) {
    return guard::keep_words(work, of_actions, action.text(), words);
}
Result<Done> keep(guard::OwnWork& work, const Id<StageSaid>& stage, const StageWords& words) {
    return guard::keep_words(work, of_stages, stage.text(), words);
}

std::vector<guard::Seen<Aim>> opened_aims(guard::Work& work, std::vector<guard::Seen<Aim>> all) {
    return guard::opened_words<AimWords>(work, of_aims, std::move(all), put_aim);
}
std::vector<guard::Seen<Action>> opened_actions(guard::Work& work,
                                                std::vector<guard::Seen<Action>> all) {
    return guard::opened_words<ActionWords>(work, of_actions, std::move(all), put_action);
}
std::vector<guard::Seen<StageSaid>> opened_stages(guard::Work& work,
                                                  std::vector<guard::Seen<StageSaid>> all) {
    return guard::opened_words<StageWords>(work, of_stages, std::move(all), put_stage);
}

std::vector<guard::Seen<Aim>> with_states(std::vector<guard::Seen<Aim>> all,
                                          const std::vector<guard::Seen<StageSaid>>& stages) {
    return with_latest(std::move(all), stages, [](const Aim& aim, const StageSaid& stage) {
        return !stage.action && stage.aim == aim.id;
    });
}

std::vector<guard::Seen<Action>> with_states(std::vector<guard::Seen<Action>> all,
                                             const std::vector<guard::Seen<StageSaid>>& stages) {
    return with_latest(std::move(all), stages, [](const Action& action, const StageSaid& stage) {
        return stage.action == action.id;
    });
}

bool is_over(const std::optional<Code<"aim_stage">>& stage) {
    return stage && stage->value != "intended" && stage->value != "under_way";
}

}  // namespace liaise::aims
