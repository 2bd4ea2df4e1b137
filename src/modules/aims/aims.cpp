#include "modules/aims/aims.hpp"

#include <algorithm>

#include "guard/clock_belief.hpp"
#include "guard/sealed_words.hpp"
#include "modules/aims/aims_queries.hpp"
#include "modules/aims/aims_words.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/practices/practices.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::aims {

namespace {

bool is_text(const std::string& text) { return !text.empty() && text.size() <= text_bytes_max; }

Result<Done> check_statement(guard::Work& work, const NewAim& aim) {
    if (!aim.statement) return Done{};
    if (const auto found = practices::wordings(work, {*aim.statement}); !found)
        return invalid("practice_statement", "aims.no_such_statement",
                       "Choose a statement from the list, or none.");
    return Done{};
}

Result<Done> check(guard::Work& work, const NewAim& aim) {
    using vocabularies::check;
    if (!bodies::find(work, {aim.body}))
        return invalid("body", "aims.no_such_body", "Choose the body from the list.");
    if (auto good = check(work, aim.level, "level"); !good) return good;
    if (aim.level.value == "unknown")
        return invalid("level", "aims.no_level",
                       "Say whether it is about what the body understands, looks at, or does.");
    if (aim.theme)
        if (auto good = check(work, *aim.theme, "theme"); !good) return good;
    if (auto good = check_statement(work, aim); !good) return good;
    if (!is_text(aim.text))
        return invalid("text", "aims.text", "Say what is to be so by that day, on one page.");
    if (aim.assumption.value_or("").size() > text_bytes_max)
        return invalid("assumption", "aims.length", "Write one page at most.");
    return check_lead(work, aim.lead);
}

}  // namespace

Result<Done> check_lead(guard::Work& work, const std::optional<Id<guard::Person>>& lead) {
    if (!lead || queries::is_ours(work, *lead)) return Done{};
    return invalid("lead", "aims.no_such_person", "Choose somebody of your own body.");
}

Result<std::vector<guard::Seen<Aim>>> list(guard::Work& work, const AimsQuestion& question) {
    return with_states(opened_aims(work, queries::aims(work, question.body)),
                       opened_stages(work, queries::stages(work, {})));
}

Result<guard::Seen<Aim>> find(guard::Work& work, const WhichAim& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    return with_states(opened_aims(work, {*found}),
                       opened_stages(work, queries::stages(work, which.id)))
        .front();
}

Result<guard::Seen<AimWhole>> whole(guard::Work& work, const WhichAim& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    const auto stages = opened_stages(work, queries::stages(work, which.id));
    const auto aim = with_states(opened_aims(work, {*found}), stages).front();
    const auto all = actions(work, {aim->body});
    return aim.map([&](const Aim& one) {
        AimWhole made{one, {}, {}};
        for (const auto& action : *all)
            if (action->aim == one.id) made.actions.push_back(*action);
        for (const auto& stage : stages) made.stages.push_back(*stage);
        return made;
    });
}

Result<Id<Aim>> set_out(guard::OwnWork& work, const NewAim& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    Aim aim;
    aim.id = Id<Aim>::random();
    aim.body = draft.body;
    aim.level = draft.level;
    aim.theme = draft.theme;
    aim.by = draft.by;
    aim.lead = draft.lead;
    aim.set_on = guard::last_day_begun(work);
    if (auto kept = keep(work, aim.id, {draft.text, draft.assumption, draft.statement}); !kept)
        return std::unexpected(kept.error());
    queries::insert(work, aim);
    return aim.id;
}

Result<Done> remove(guard::OwnWork& work, const WhichAim& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    const auto all = queries::actions(work, (*found)->body);
    for (const auto& action : all)
        if (action->aim == which.id) guard::destroy_keys_of(work, action->id.text());
    const auto stages = queries::stages(work, which.id);
    for (const auto& stage : stages) guard::destroy_keys_of(work, stage->id.text());
    queries::remove(work, which.id);
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

Result<std::vector<guard::Seen<AimDue>>> due(guard::Work& work, const guard::Nothing&) {
    const auto aims = list(work, {});
    const auto all = actions(work, {});
    const auto ahead = plus_days(work.today(), due_ahead_days);
    std::vector<guard::Seen<AimDue>> found;
    for (const auto& aim : *aims) {
        if (!is_over(aim->state) && aim->by <= ahead)
            found.push_back(aim.map([](const Aim& one) {
                return AimDue{one.id, {}, one.body, one.text, one.by, one.lead};
            }));
        for (const auto& action : *all)
            if (action->aim == aim->id && action->by && *action->by <= ahead &&
                !is_over(action->state) && !is_over(aim->state))
                found.push_back(action.map([&](const Action& one) {
                    return AimDue{one.aim, one.id, aim->body, one.text, *one.by, one.lead};
                }));
    }
    std::ranges::stable_sort(found, {}, [](const auto& one) { return one->due; });
    return found;
}

}  // namespace liaise::aims
