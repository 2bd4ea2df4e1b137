#include "modules/exchange/something_similar.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/side_by_side.hpp"

namespace liaise::exchange {

namespace {

Code<"similar_standing"> who_agreed(const SimilarStanding& standing) {
    if (standing.both_agree()) return {"both_agree"};
    if (standing.we_agree) return {"we_agree"};
    if (standing.they_agree) return {"they_agree"};
    return {"ended"};
}

Code<"similar_part"> part_in(const SimilarStanding& standing, Day round) {
    if (standing.held.contains(round)) return {"held"};
    if (standing.we_take_part(round)) return {"we_do"};
    if (standing.they_take_part(round)) return {"they_do"};
    return {"nobody"};
}

SimilarPartner partner_of(const SimilarStanding& standing, Day today) {
    SimilarPartner partner;
    partner.body = standing.body;
    partner.standing = who_agreed(standing);
    partner.since = standing.since;
    partner.round = round_of(today);
    partner.part = part_in(standing, partner.round);
    if (!standing.held.empty()) partner.last_round = *standing.held.rbegin();
    return partner;
}

/// On which authority a body depends the register does not say, so it may be the one that is asked:
/// what others ask of it is no line of its.
Result<Done> check_that_both_are_independent(guard::Work& work, const Id<bodies::Body>& other) {
    if (!bodies::is_independent(work, {work.viewer().body()->value}))
        return refused("exchange.similar_dependent",
                       "The register says that your body depends on an authority that it visits, "
                       "or does not say that it is independent. That authority may be the one of "
                       "which something is asked. If your body is independent, propose a "
                       "correction to the register.");
    if (bodies::is_independent(work, other)) return Done{};
    return refused("exchange.similar_other_dependent",
                   "The register says that this body depends on an authority that it visits, or "
                   "does not say that it is independent. That authority may be the one of which "
                   "something is asked. If the body is independent, propose a correction to the "
                   "register.");
}

Result<Done> check_other(guard::Work& work, const Id<bodies::Body>& other) {
    if (Id<guard::BodyRef>{other.value} == work.viewer().body())
        return invalid("body", "exchange.similar_ourselves",
                       "This is your own body. Choose another.");
    if (!bodies::find(work, {other})) return not_found();
    return Done{};
}

Result<Done> check_may_agree(guard::OwnWork& work, const Id<bodies::Body>& other) {
    if (auto good = check_other(work, other); !good) return good;
    const auto all = similar_standings(work);
    const auto agreed_to = std::ranges::count_if(all, &SimilarStanding::we_agree);
    const auto now = std::ranges::find(all, other, &SimilarStanding::body);
    if (now != all.end() && now->we_agree)
        return conflict("exchange.similar_agreed",
                        "Your body has agreed already. Where the other has not, ask it.");
    if (static_cast<std::size_t>(agreed_to) >= similar_partners_max)
        return conflict("exchange.similar_too_many",
                        "Your body has agreed with 40 others, each of which has to be thought "
                        "about twice a month. End it with one of them first.");
    if (!work.viewer().is_at_least(guard::Role::coordinator))
        return refused("exchange.similar_not_a_coordinator",
                       "This is agreed to by a coordinator of your body. Ask one.");
    return check_that_both_are_independent(work, other);
}

Result<Done> check_may_take_part(guard::OwnWork& work, const SimilarStanding& standing) {
    if (!standing.both_agree())
        return conflict("exchange.similar_not_both",
                        "Not both bodies have agreed, so nothing is compared. Nothing was told.");
    const auto round = round_of(work.today());
    if (standing.held.contains(round) || standing.we_take_part(round))
        return conflict("exchange.similar_round_taken",
                        "Your body takes part in this half-month's round already. The next one "
                        "begins with the next half-month.");
    return check_that_both_are_independent(work, standing.body);
}

Result<Id<guard::Letter>> signed_letter(guard::OwnWork& work, const Note& note) {
    const auto letter = Gate::send(work, note);
    if (!letter) return std::unexpected(letter.error());
    const auto proof = guard::Letters::proof(work, *letter);
    if (proof && (*proof)->is_signed_by_sender) return *letter;
    return refused("exchange.similar_not_signed",
                   "Your body's key was not handed to you yet, so you cannot sign for it, and this "
                   "is said by nobody unsigned. Nothing was sent. Ask a colleague who has the key "
                   "to hand it over, under People.");
}

}  // namespace

Result<std::vector<guard::Seen<SimilarPartner>>> similar_partners(guard::Work& work,
                                                                  const guard::Nothing&) {
    std::vector<guard::Seen<SimilarPartner>> all;
    if (!work.viewer().body()) return all;
    for (const auto& standing : similar_standings(work))
        all.push_back(work.own_knowledge(partner_of(standing, work.today())));
    return all;
}

Result<Done> agree_on_similar(guard::OwnWork& work, const NewPartner& partner) {
    if (auto good = check_may_agree(work, partner.body); !good) return good;
    return sent(signed_letter(work, {letter_kind::similar_consent, partner.body, {}, "{}", "{}"}));
}

Result<Done> end_similar(guard::OwnWork& work, const WhichPartner& which) {
    if (!similar_standing(work, which.id).we_agree)
        return conflict("exchange.similar_not_agreed",
                        "Your body has not agreed to this, so there is nothing to end.");
    const auto end = Gate::send(work, {letter_kind::similar_end, which.id, {}, "{}", "{}"});
    if (!end) return std::unexpected(end.error());
    return SideBySide::take_back(work, which.id, *end);
}

Result<Done> take_part(guard::OwnWork& work, const WhichPartner& which) {
    const auto standing = similar_standing(work, which.id);
    if (auto good = check_may_take_part(work, standing); !good) return good;
    const auto round = round_of(work.today());
    const auto letter = signed_letter(work, {letter_kind::similar_round, which.id, {},
                                             json_text(RoundHeading{round}), "{}"});
    if (!letter) return std::unexpected(letter.error());
    if (!standing.they_take_part(round)) return Done{};
    return SideBySide::compare(work, which.id, {round, *letter, standing.their_part->letter});
}

}  // namespace liaise::exchange
