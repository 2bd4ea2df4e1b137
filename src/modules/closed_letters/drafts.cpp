#include "modules/closed_letters/drafts.hpp"

#include <algorithm>
#include <tuple>

#include "modules/bodies/bodies.hpp"
#include "modules/closed_letters/agreeing.hpp"
#include "modules/closed_letters/closed_letters_queries.hpp"
#include "modules/closed_letters/hearing.hpp"
#include "modules/closed_letters/looking.hpp"
#include "modules/places/places.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::closed_letters {

namespace {

/// Days of one visit: two weeks, or any day of two.
constexpr int visit_days_max = 14;
/// As far as programmes plan.
constexpr int days_ahead_max = 1'100;
/// A reason in a few sentences.
constexpr std::size_t decision_bytes_max = 1'000;

Result<Done> check_days(guard::Work& work, const ClosedVisit& visit) {
    if (visit.last_day < visit.first_day ||
        days_between(visit.first_day, visit.last_day) >= visit_days_max)
        return invalid("visit.last_day", "closed_letters.days",
                       "Give the first and the last day of the visit, not more than fourteen days "
                       "in all.");
    if (visit.last_day < work.today())
        return invalid("visit.last_day", "closed_letters.past",
                       "This visit is over. A closed letter tells of visits to come; what was "
                       "done is told as anything else.");
    if (visit.first_day > plus_days(work.today(), days_ahead_max))
        return invalid("visit.first_day", "closed_letters.too_far",
                       "This is farther off than anybody plans. Give another day.");
    return Done{};
}

Result<Done> check_visit(guard::Work& work, const ClosedVisit& visit) {
    if (!places::find(work, {visit.place}))
        return invalid("visit.place", "exchange.no_such_place", "Choose each place from the list.");
    if (auto good = check_days(work, visit); !good) return good;
    if (auto good = vocabularies::check(work, visit.announcement, "visit.announcement"); !good)
        return good;
    if (auto good = vocabularies::check(work, visit.exactness, "visit.exactness"); !good)
        return good;
    if (visit.decision.value_or("").size() > decision_bytes_max)
        return invalid("visit.decision", "closed_letters.too_long",
                       "Say it in a few sentences. It stays at home.");
    return Done{};
}

/// A letter in whose place another stands was of a visit, to the same body, and is the viewer's to
/// know of: in a letter that anybody could write about it, it would be told that it is of a visit.
Result<Done> check_earlier(guard::Work& work, const NewDraft& draft) {
    const bool is_asked_for = draft.matter.value == "visit_off";
    if (!draft.earlier && !is_asked_for) return Done{};
    const auto earlier = draft.earlier ? opened_of(work, *draft.earlier) : std::nullopt;
    const bool is_about_a_visit = is_asked_for || draft.visit;
    if (earlier && is_about_a_visit && earlier->kept.draft.body == draft.body &&
        earlier->kept.draft.visit)
        return Done{};
    return invalid("earlier", "closed_letters.no_such_earlier",
                   "Choose the letter by which you told this body of the visit.");
}

Result<Done> check_secret(guard::Work& work, const NewDraft& draft) {
    if (!is_secret(work, draft)) return Done{};
    return check_independent(work, draft.body);
}

Result<Done> check(guard::OwnWork& work, const NewDraft& draft) {
    if (draft.body.value == work.viewer().body()->value)
        return invalid("body", "exchange.to_oneself", "Your own body has it already.");
    if (!bodies::find(work, {draft.body}))
        return invalid("body", "exchange.no_such_body", "Choose each from the list.");
    if (auto good = vocabularies::check(work, draft.matter, "matter"); !good) return good;
    if (draft.matter.value == "answer")
        return invalid("matter", "closed_letters.answer_elsewhere",
                       "An answer is written from the letter that it answers. Open that first.");
    const bool is_of_a_visit = draft.matter.value == "visit" || draft.matter.value == "go_together";
    if (is_of_a_visit != draft.visit.has_value())
        return invalid("visit", "closed_letters.visit",
                       "Say of which visit, where the letter tells of one; else leave it out.");
    if (draft.visit)
        if (auto good = check_visit(work, *draft.visit); !good) return good;
    if (draft.not_before && draft.visit && *draft.not_before > draft.visit->last_day)
        return invalid("not_before", "closed_letters.from",
                       "It could be sent only when the visit is over. Give an earlier day.");
    if (auto good = check_together(work, draft); !good) return good;
    if (auto good = check_earlier(work, draft); !good) return good;
    return check_secret(work, draft);
}

DraftInBrief brief_of(guard::Work& work, const OpenDraft& one) {
    const auto& draft = one.kept.draft;
    DraftInBrief brief;
    brief.id = one.id;
    brief.body = draft.body;
    brief.matter = draft.matter;
    if (draft.visit) {
        brief.place = draft.visit->place;
        brief.first_day = draft.visit->first_day;
        brief.last_day = draft.visit->last_day;
    }
    brief.not_before = draft.not_before;
    brief.programme = draft.programme;
    brief.letter = one.kept.letter;
    if (const auto answer = said_last_to(work, one)) brief.answer = answer->answer;
    if (brief.letter)
        if (const auto sent = queries::one(work, *brief.letter)) brief.state = (*sent)->state;
    return brief;
}

}  // namespace

Result<std::vector<guard::Seen<DraftInBrief>>> drafts(guard::Work& work, const guard::Nothing&) {
    std::vector<DraftInBrief> all;
    for (const auto& one : all_opened(work)) all.push_back(brief_of(work, one));
    std::ranges::sort(all, {}, [](const DraftInBrief& one) {
        return std::tuple(one.letter.has_value(), one.not_before, one.first_day, one.id.text());
    });
    std::vector<guard::Seen<DraftInBrief>> seen;
    for (auto& one : all) seen.push_back(work.own_knowledge(std::move(one)));
    return seen;
}

Result<guard::Seen<ClosedDraft>> draft(guard::Work& work, const WhichDraft& which) {
    const auto one = opened(work, which.id);
    if (!one) return std::unexpected(one.error());
    ClosedDraft whole;
    whole.id = one->id;
    whole.draft = one->kept.draft;
    whole.by = one->kept.by;
    whole.at = one->kept.at;
    whole.approvals = one->kept.approvals;
    if (const auto& answering = one->kept.answering) {
        whole.answers = answering->letter;
        whole.answer = answering->answer;
    }
    whole.asked = asked_with(work, *one);
    for (const auto& member : guard::Circles::people(work, one->circle))
        whole.people.push_back({member.person, member.holds_the_key});
    if (one->kept.letter) {
        if (const auto sent = queries::one(work, *one->kept.letter)) whole.became = **sent;
        return work.own_knowledge(std::move(whole));
    }
    auto look = look_at(work, *one);
    if (!look) return std::unexpected(look.error());
    whole.look = std::move(*look);
    return work.own_knowledge(std::move(whole));
}

Result<DraftId> begin(guard::OwnWork& work, const NewDraft& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto placed = beside_others(work, draft);
    if (!placed) return std::unexpected(placed.error());
    auto one = begun(work, *placed);
    if (!one) return std::unexpected(one.error());
    if (auto kept = keep(work, *one); !kept) return std::unexpected(kept.error());
    return one->id;
}

Result<Done> discard(guard::OwnWork& work, const WhichDraft& which) {
    const auto one = opened(work, which.id);
    if (!one) return std::unexpected(one.error());
    return forget(work, *one);
}

}  // namespace liaise::closed_letters
