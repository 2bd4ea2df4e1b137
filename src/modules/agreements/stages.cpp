#include "modules/agreements/stages.hpp"

#include <algorithm>
#include <map>

#include "guard/clock_belief.hpp"
#include "guard/sealed.hpp"
#include "modules/agreements/agreements_queries.hpp"

namespace liaise::agreements {

namespace {

using Steps = std::map<std::string_view, std::vector<std::string_view>>;

const Steps& steps() {
    static const Steps all = {
        {"draft", {"negotiating", "signed", "not_concluded"}},
        {"negotiating", {"draft", "signed", "not_concluded"}},
        {"signed", {"in_force", "not_concluded", "terminated"}},
        {"in_force", {"review_due", "expired", "renewed", "terminated"}},
        {"review_due", {"in_force", "expired", "renewed", "terminated"}},
    };
    return all;
}

/// A note lies sealed with its agreement, and goes with it.
guard::SealedPlace place_of_note(const Id<Agreement>& id, std::int64_t number) {
    return {"agreement_stages", id.text(), "note " + std::to_string(number)};
}

/// Writes that the agreement came to `stage`; notes from before they were sealed are sealed too.
Result<Done> write_stage(guard::OwnWork& work, const Id<Agreement>& id, const Step& step, Day on) {
    const auto so_far = queries::stages(work, id);
    const Stage stage{static_cast<std::int64_t>(so_far.size()) + 1, step.stage, on,
                      work.viewer().person(), work.now(), {}, {}};
    queries::insert(work, id, stage);
    queries::put_stage(work, id, stage);
    for (const auto& old : so_far)
        if (old->note && guard::keep_sealed(work, place_of_note(id, old->number), old->note))
            queries::forget_note(work, id, old->number);
    return guard::keep_sealed(work, place_of_note(id, stage.number), step.note);
}

/// Two versions do not hold at once: the one that is replaced is renewed by the new one.
Result<Done> renew_predecessor(guard::OwnWork& work, const Agreement& agreement, Day on) {
    if (!agreement.predecessor) return Done{};
    const auto old = queries::one(work, *agreement.predecessor);
    if (!old || !is_binding((*old)->stage.value) || on < (*old)->stage_since)
        return Done{};
    return write_stage(work, (*old)->id, {(*old)->id, {"renewed"}, on, {}}, on);
}

}  // namespace

Result<std::vector<guard::Seen<Stage>>> stages(guard::Work& work, const Which& which) {
    if (!queries::one(work, which.id)) return not_found();
    auto all = queries::stages(work, which.id);
    guard::Sealing sealing(work);
    for (auto& one : all)
        if (const auto note = sealing.kept(place_of_note(which.id, one->number)))
            one = one.map([&](Stage stage) {
                if (*note) stage.note = **note;
                else stage.shut = note->error().code;
                return stage;
            });
    return all;
}

Result<Done> step(guard::OwnWork& work, const Step& step) {
    const auto agreement = queries::one(work, step.id);
    if (!agreement) return not_found();
    const auto next = following(**agreement);
    if (std::ranges::find(next, step.stage.value) == next.end())
        return conflict("agreements.no_such_step",
                        "An agreement does not come to this stage from where it stands. Look at "
                        "where it stands, and choose one of the stages that follow.");
    const auto last = guard::last_day_begun(work);
    const auto on = step.on.value_or(last);
    if (on > last)
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    if (on < (*agreement)->stage_since)
        return invalid("on", "agreements.stage_before_the_last",
                       "This day lies before the last stage. Correct the day.");
    if (auto written = write_stage(work, step.id, step, on); !written) return written;
    if (step.stage.value != "in_force") return Done{};
    return renew_predecessor(work, **agreement, on);
}

std::vector<std::string_view> following(const Agreement& agreement) {
    const auto found = steps().find(agreement.stage.value);
    if (found == steps().end()) return {};
    auto next = found->second;
    if (is_early(agreement.stage.value) && agreement.kind.value == "informal_understanding")
        next.push_back("in_force");
    return next;
}

bool is_early(std::string_view stage) { return stage == "draft" || stage == "negotiating"; }

bool is_binding(std::string_view stage) { return stage == "in_force" || stage == "review_due"; }

bool is_over(std::string_view stage) {
    return stage == "expired" || stage == "renewed" || stage == "terminated" ||
           stage == "not_concluded";
}

}  // namespace liaise::agreements
