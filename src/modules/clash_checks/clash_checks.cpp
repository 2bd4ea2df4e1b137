#include "modules/clash_checks/clash_checks.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "guard/own_page.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/clash_checks/clash_checks_queries.hpp"
#include "modules/clash_checks/kept_round.hpp"
#include "modules/clash_checks/rounds.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::clash_checks {

namespace {

constexpr std::int64_t seconds_a_day = 86'400;

Result<Done> check_partners(guard::Work& work, const Id<bodies::Body>& partner) {
    if (!bodies::is_independent(work, {work.viewer().body()->value}))
        return refused("clash_checks.dependent",
                       "The register says that your body depends on an authority that it visits, "
                       "or does not say that it is independent. Such a body cannot take part: that "
                       "authority would learn where others mean to be. If it is independent, "
                       "propose a correction to the register.");
    if (bodies::is_independent(work, partner)) return Done{};
    return refused("clash_checks.partner_dependent",
                   "The register says that the other body depends on an authority that it visits, "
                   "or does not say that it is independent. That authority would learn where you "
                   "mean to be. If it is independent, propose a correction to the register.");
}

Result<Done> check_coordinates(const guard::Work& work) {
    if (work.viewer().is_at_least(guard::Role::coordinator)) return Done{};
    return refused("clash_checks.not_a_coordinator",
                   "With whom your body checks is said by one of its coordinators. Ask one.");
}

bool is_standing_with(guard::Work& work, const Id<bodies::Body>& partner) {
    return std::ranges::any_of(queries::offers(work), [&](const auto& letter) {
        return letter->other == partner &&
               !steps_of(*letter, queries::letters_of(work, letter->id)).is_ended();
    });
}

Result<Done> check_new(guard::OwnWork& work, const NewCheck& draft) {
    if (auto good = vocabularies::check(work, draft.size, "size"); !good) return good;
    if (draft.body.value == work.viewer().body()->value)
        return invalid("body", "clash_checks.oneself", "Choose another body than your own.");
    if (!bodies::find(work, {draft.body}))
        return invalid("body", "clash_checks.no_such_body", "Choose the body from the list.");
    if (auto good = check_coordinates(work); !good) return good;
    if (auto good = check_partners(work, draft.body); !good) return good;
    if (is_standing_with(work, draft.body))
        return conflict("clash_checks.there_is_one",
                        "There is a check with this body already, proposed or agreed. Open it "
                        "from the list.");
    if (queries::offers_since(work, draft.body, counted_since(work)) >= offers_max)
        return conflict("clash_checks.offered_too_often",
                        "You have proposed this to that body three times in thirty days. Wait, or "
                        "speak with it first.");
    return Done{};
}

ClashCheckInBrief brief_of(guard::Work& work, const CheckSteps& check,
                           const std::optional<ClashRound>& round) {
    ClashCheckInBrief brief{check.id, check.partner, check.size, standing_of(check), check.at};
    if (round) brief.stage = round->stage;
    brief.is_still_kept = check.is_ended() && !queries::kept_rounds(work, check.id).empty();
    return brief;
}

/// The copies that are here say nothing by themselves; with the own secrets gone nobody needs them.
void forget(guard::WritingWork& work, const CheckId& id) {
    forget_rounds(work, id);
    for (const auto& letter : queries::letters_of(work, id))
        if (letter->kind == letter_kind::step)
            // What was destroyed before is not there to be destroyed.
            (void)guard::Letters::destroy(work, letter->id, "the clash check was ended");
}

/// A partner who ended a check ended it for both: what was put in here is of no more use.
void forget_what_they_ended(guard::WritingWork& work) {
    for (const auto& id : queries::ended_and_kept(work)) {
        const auto check = steps_found(work, *id);
        if (check && check->is_ended()) forget(work, *id);
    }
}

Result<Id<guard::Letter>> send(guard::OwnWork& work, const Said& said) {
    forget_what_they_ended(work);
    return exchange::Gate::send(
        work, {said.kind, said.to, said.about, json_text(said.heading), said.words});
}

}  // namespace

Result<guard::Page<ClashCheckInBrief>> list(guard::Work& work,
                                            const ClashChecksQuestion& question) {
    const auto none = [](std::size_t) { return std::optional<ClashCheckInBrief>(); };
    if (!work.viewer().body())
        return guard::own_page<ClashCheckInBrief>(work, question.page, 0, none);
    const auto offers = queries::offers(work);
    return guard::own_page<ClashCheckInBrief>(
        work, question.page, offers.size(), [&](std::size_t at) {
            const auto check = steps_of(*offers[at], queries::letters_of(work, offers[at]->id));
            return brief_of(work, check, round_in_brief(work, check));
        });
}

Result<guard::Seen<ClashCheck>> find(guard::Work& work, const WhichCheck& which) {
    const auto check = steps_found(work, which.id);
    if (!check) return std::unexpected(check.error());
    ClashCheck whole;
    whole.last_round = last_round(work, *check);
    whole.brief = brief_of(work, *check, whole.last_round);
    whole.rounds_left = rounds_left(work, check->partner);
    return work.own_knowledge(std::move(whole));
}

Result<CheckId> offer(guard::OwnWork& work, const NewCheck& draft) {
    if (auto good = check_new(work, draft); !good) return std::unexpected(good.error());
    return say(work, {letter_kind::offer, draft.body, {}, {draft.size, {}, {}}, "{}"});
}

Result<Done> accept(guard::OwnWork& work, const WhichCheck& which) {
    const auto check = steps_found(work, which.id);
    if (!check) return std::unexpected(check.error());
    if (check->is_ended())
        return conflict("clash_checks.ended", "This check was ended. Propose another.");
    if (check->is_ours)
        return conflict("clash_checks.theirs_to_accept",
                        "Your body proposed it: it waits for the other to agree.");
    if (check->is_agreed)
        return conflict("clash_checks.agreed_before", "Your body has agreed to it before.");
    if (auto good = check_coordinates(work); !good) return good;
    if (auto good = check_partners(work, check->partner); !good) return good;
    return exchange::sent(
        say(work, {letter_kind::acceptance, check->partner, check->id, {}, "{}"}));
}

Result<Done> end(guard::OwnWork& work, const WhichCheck& which) {
    const auto check = steps_found(work, which.id);
    if (!check) return std::unexpected(check.error());
    if (check->we_ended)
        return conflict("clash_checks.ended_before", "Your body has ended it before.");
    if (auto good = check_coordinates(work); !good) return good;
    forget(work, check->id);
    return exchange::sent(send(work, {letter_kind::ending, check->partner, check->id, {}, "{}"}));
}

Result<Done> forget_ended(guard::OpeningWork& work, const guard::Nothing&) {
    forget_what_they_ended(work);
    return Done{};
}

Result<CheckSteps> steps_found(guard::Work& work, const CheckId& id) {
    if (!work.viewer().body()) return not_found();
    const auto letter = queries::offer(work, id);
    if (!letter || !(*letter)->is_signed) return not_found();
    return steps_of(**letter, queries::letters_of(work, id));
}

Result<CheckSteps> steps_going_on(guard::Work& work, const CheckId& id) {
    auto check = steps_found(work, id);
    if (!check) return check;
    if (check->is_ended())
        return conflict("clash_checks.ended", "This check was ended. Propose another.");
    if (!check->is_agreed)
        return conflict("clash_checks.not_agreed",
                        "Both bodies have to agree first; one of them has not.");
    if (auto good = check_partners(work, check->partner); !good)
        return std::unexpected(good.error());
    return check;
}

Result<Id<guard::Letter>> say(guard::OwnWork& work, const Said& said) {
    const auto letter = send(work, said);
    if (!letter) return letter;
    const auto proof = guard::Letters::proof(work, *letter);
    if (proof && (*proof)->signature) return letter;
    return refused("clash_checks.not_signed",
                   "Your body's key was not handed to you yet, so you cannot sign for it, and "
                   "nothing of a check goes unsigned. Nothing was sent. Ask a colleague who has "
                   "the key to hand it over, under People.");
}

Moment counted_since(const guard::Work& work) {
    return {work.now().seconds - days_counted * seconds_a_day};
}

}  // namespace liaise::clash_checks
