#include "modules/closed_letters/can_be_told.hpp"

#include <algorithm>

#include "modules/agreements/agreements.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/closed_letters/looking.hpp"

namespace liaise::closed_letters {

namespace {

/// More agreements than these no body has told of.
constexpr std::int64_t agreement_pages_max = 10;

std::vector<agreements::Agreement> our_agreements(guard::Work& work) {
    std::vector<agreements::Agreement> all;
    for (std::int64_t number = 1; number <= agreement_pages_max; ++number) {
        agreements::Question question;
        question.page = number;
        const auto page = agreements::list(work, question);
        if (!page || page->items.empty()) break;
        for (const auto& one : page->items) all.push_back(*one);
    }
    return all;
}

/// Those by which the body of the draft may be told as much of the visit as is written.
Result<std::vector<Id<agreements::Agreement>>> allowing(
    guard::Work& work, NewDraft draft, const std::vector<agreements::Agreement>& ours) {
    std::vector<Id<agreements::Agreement>> allowed;
    for (const auto& one : ours) {
        if (std::ranges::find(one.parties, draft.body) == one.parties.end()) continue;
        draft.visit->agreement = one.id;
        const auto basis = basis_of(work, draft, *draft.visit);
        if (!basis) return std::unexpected(basis.error());
        if (!basis->why_not) allowed.push_back(one.id);
    }
    return allowed;
}

bool is_of_dependence(const Code<"closed_obstacle">& obstacle) {
    return obstacle.value == "depends_on_an_authority" || obstacle.value == "dependence_not_known";
}

Result<BodyBeside> beside(guard::Work& work, NewDraft draft, const guard::Seen<bodies::Body>& body,
                          const std::vector<agreements::Agreement>& ours) {
    draft.body = body->id;
    draft.visit->announcement = {"unannounced"};
    auto allowed = allowing(work, draft, ours);
    if (!allowed) return std::unexpected(allowed.error());
    if (!allowed->empty()) draft.visit->agreement = allowed->front();
    auto look = look_at(work, draft, body);
    if (!look) return std::unexpected(look.error());
    BodyBeside one{body->id, {}, std::move(look->obstacles), std::move(*allowed)};
    for (const auto& obstacle : one.unannounced)
        if (!is_of_dependence(obstacle)) one.announced.push_back(obstacle);
    return one;
}

}  // namespace

Result<guard::Seen<CanBeTold>> can_be_told(guard::Work& work, const WhoCanBeTold& which) {
    const auto open = opened(work, which.id);
    if (!open) return std::unexpected(open.error());
    const auto& draft = open->kept.draft;
    CanBeTold all;
    if (!draft.visit || open->kept.letter) return work.own_knowledge(std::move(all));
    bodies::Question question;
    question.sort = "name";
    question.lang = which.lang;
    question.page = which.page;
    const auto page = bodies::list(work, question);
    if (!page) return std::unexpected(page.error());
    const auto ours = our_agreements(work);
    for (const auto& body : page->items) {
        if (body->id.value == work.viewer().body()->value) continue;
        auto one = beside(work, draft, body, ours);
        if (!one) return std::unexpected(one.error());
        all.bodies.push_back(std::move(*one));
    }
    all.total = page->total;
    return work.own_knowledge(std::move(all));
}

}  // namespace liaise::closed_letters
