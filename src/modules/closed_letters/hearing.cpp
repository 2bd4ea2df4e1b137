#include "modules/closed_letters/hearing.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "modules/closed_letters/closed_letters_queries.hpp"

namespace liaise::closed_letters {

namespace {

/// What has become of a letter; nothing for none.
std::optional<Code<"closed_letter_state">> what_became_of(guard::Work& work,
                                                          const Id<guard::Letter>& letter) {
    const auto found = queries::one(work, letter);
    return found ? std::optional((*found)->state) : std::nullopt;
}

/// What was called back, or is over, is as if it had not been said.
bool still_holds(guard::Work& work, const Heard& heard) {
    const auto state = what_became_of(work, heard.letter);
    return state && (state->value == "opened" || state->value == "seen");
}

/// Of `all`, the letters of the visit that `draft` tells of, the first first.
std::vector<OpenDraft> of_one_visit(std::vector<OpenDraft> all, const OpenDraft& draft) {
    std::erase_if(all, [&](const OpenDraft& one) {
        return one.first_of_its_visit() != draft.first_of_its_visit();
    });
    std::ranges::sort(all, {},
                      [](const OpenDraft& one) { return std::tuple(one.kept.at, one.id.text()); });
    return all;
}

AskedBody asked_by(guard::Work& work, const OpenDraft& one) {
    AskedBody made;
    made.draft = one.id;
    made.body = one.kept.draft.body;
    if (one.kept.letter) made.state = what_became_of(work, *one.kept.letter);
    const auto& heard = one.kept.heard;
    if (!heard) return made;
    made.answered = heard->at;
    made.answer_state = what_became_of(work, heard->letter);
    made.answer = said_last_to(work, one);
    return made;
}

bool is_of_just_this_visit(const OpenDraft& one, const OpenDraft& draft) {
    const auto& visit = one.kept.draft.visit;
    const auto& told = draft.kept.draft.visit;
    return visit && told && visit->place == told->place && visit->first_day == told->first_day &&
           visit->last_day == told->last_day && visit->announcement == told->announcement;
}

/// Whether the letter still asks along to the visit as `draft` tells it: it was not called back,
/// nor did one of `all` that went later call the visit off, or put it off.
bool still_asks(guard::Work& work, const OpenDraft& one, const OpenDraft& draft,
                const std::vector<OpenDraft>& all) {
    if (!one.kept.letter || !is_of_just_this_visit(one, draft)) return false;
    const auto state = what_became_of(work, *one.kept.letter);
    if (!state || state->value == "called_back" || state->value == "shut") return false;
    return std::ranges::none_of(all, [&](const OpenDraft& next) {
        return next.kept.letter && next.kept.draft.earlier == one.kept.letter &&
               !is_of_just_this_visit(next, draft);
    });
}

/// What each body said last, where that is of the visit as `draft` tells it, and holds.
std::map<Id<bodies::Body>, ClosedAnswer> said_of(guard::Work& work, const OpenDraft& draft) {
    const auto all = all_opened(work);
    const auto asked = of_one_visit(all, draft);
    std::map<Id<bodies::Body>, const OpenDraft*> last;
    for (const auto& one : asked) {
        if (!one.kept.heard) continue;
        const auto [place, is_first] = last.try_emplace(one.kept.draft.body, &one);
        if (!is_first && place->second->kept.heard->at < one.kept.heard->at) place->second = &one;
    }
    std::map<Id<bodies::Body>, ClosedAnswer> said;
    for (const auto& [body, one] : last)
        if (still_holds(work, *one->kept.heard) && still_asks(work, *one, draft, all))
            said.emplace(body, one->kept.heard->answer);
    return said;
}

bool comes_and_may_be_named(const ClosedAnswer& answer) {
    return answer.answer.value == "joins" && answer.naming && answer.naming->value == "if_agreed";
}

}  // namespace

Result<Done> hear(guard::OpeningWork& work, const ClosedLetter& letter, Travelling& came) {
    if (!came.words.answers) return Done{};
    const auto ours = opened_of(work, *came.words.answers);
    if (!ours || ours->kept.draft.body != letter.body) return Done{};
    came.words.answer = answer_in(ours->kept, came);
    if (!came.words.answer) return Done{};
    const auto& before = ours->kept.heard;
    if (before && (before->letter == letter.id || letter.at < before->at)) return Done{};
    auto one = opened(work, ours->id);
    if (!one) return std::unexpected(one.error());
    one->kept.heard = Heard{letter.id, letter.at, *came.words.answer};
    return keep_anew(work, *one);
}

Result<Done> unhear(guard::OpeningWork& work, const Id<guard::Letter>& letter) {
    for (const auto& each : all_opened(work)) {
        if (!each.kept.heard || each.kept.heard->letter != letter) continue;
        auto one = opened(work, each.id);
        if (!one) return std::unexpected(one.error());
        one->kept.heard.reset();
        return keep_anew(work, *one);
    }
    return Done{};
}

std::optional<ClosedAnswer> said_last_to(guard::Work& work, const OpenDraft& draft) {
    const auto& heard = draft.kept.heard;
    if (!heard || !still_holds(work, *heard)) return std::nullopt;
    return heard->answer;
}

std::vector<AskedBody> asked_with(guard::Work& work, const OpenDraft& draft) {
    std::vector<AskedBody> all;
    if (draft.kept.answering) return all;
    if (!draft.kept.draft.together) return {asked_by(work, draft)};
    for (const auto& one : of_one_visit(all_opened(work), draft))
        all.push_back(asked_by(work, one));
    return all;
}

std::vector<TogetherCompanion> companions_of(guard::Work& work, const OpenDraft& draft) {
    const auto& written = draft.kept.draft;
    if (!written.together || written.together->naming.value != "if_agreed") return {};
    const auto said = said_of(work, draft);
    const auto told = said.find(written.body);
    if (told == said.end() || !comes_and_may_be_named(told->second)) return {};
    std::vector<TogetherCompanion> all;
    for (const auto& [body, answer] : said)
        if (body != written.body && comes_and_may_be_named(answer))
            all.push_back({body, answer.roles});
    return all;
}

}  // namespace liaise::closed_letters
