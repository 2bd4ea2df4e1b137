#include "modules/coalitions/coalitions.hpp"

#include <algorithm>

#include "guard/own_page.hpp"
#include "modules/coalitions/coalitions_queries.hpp"
#include "modules/recommendations/recommendations.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::coalitions {

namespace {

using exchange::CoalitionLetter;
using exchange::Membership;
using Letters = std::vector<guard::Seen<CoalitionLetter>>;
using Choices = std::map<std::string, std::string>;

Code<"coalition_standing"> standing_of(const Membership& membership, const CoalitionId& id,
                                       const Choices& choices) {
    if (membership.has_left) return {"left"};
    if (!membership.lead) return {"ours"};
    if (membership.has_joined) return {"joined"};
    if (membership.is_invitation_called_back) return {"called_back"};
    const auto choice = choices.find(id.text());
    const bool stays_out = choice != choices.end() && choice->second == "not_joining";
    return {stays_out ? "not_joining" : "invited"};
}

/// Who was not invited and leads nothing of this id knows nothing of it.
std::optional<CoalitionInBrief> brief_of(guard::Work& work, const CoalitionId& id,
                                         const Letters& letters, const Choices& choices) {
    const auto membership = exchange::membership_of(work, letters);
    CoalitionInBrief brief{
        id, {}, {work.viewer().body()->value}, standing_of(membership, id, choices), {}};
    if (!membership.lead) {
        const auto led = queries::led(work, id);
        if (!led) return std::nullopt;
        brief.title = (*led)->title;
        brief.at = (*led)->begun;
        return brief;
    }
    brief.lead = *membership.lead;
    for (const auto& letter : letters) {
        if (letter->id != membership.invitation) continue;
        // Of what its sender called back no words stay.
        brief.title = letter->is_called_back ? "" : letter->title;
        brief.at = letter->at;
    }
    return brief;
}

/// Copies of one own text, one for each receiver, are one text.
void add_text(std::vector<TextInBrief>& texts, const CoalitionLetter& letter,
              const std::optional<Id<exchange::Disclosure>>& disclosure) {
    const auto same = std::ranges::find_if(texts, [&](const TextInBrief& text) {
        return disclosure && text.disclosure == disclosure;
    });
    if (same != texts.end()) {
        same->to.push_back(letter.recipient);
        same->is_called_back = same->is_called_back && letter.is_called_back;
        return;
    }
    TextInBrief text{letter.id,
                     disclosure,
                     letter.sender,
                     {},
                     letter.at,
                     letter.mark->act,
                     letter.mark->text_version,
                     letter.is_called_back};
    if (letter.is_ours) text.to.push_back(letter.recipient);
    texts.push_back(std::move(text));
}

std::vector<TextInBrief> texts_of(guard::Work& work, const CoalitionId& id,
                                  const Letters& letters) {
    const auto disclosures = queries::disclosures_of(work, id);
    std::vector<TextInBrief> texts;
    for (const auto& letter : letters) {
        if (!letter->mark) continue;
        const auto from = disclosures.find(letter->id.text());
        add_text(texts, *letter,
                 from == disclosures.end() ? std::nullopt : std::optional(from->second));
    }
    return texts;
}

bool rests_on(const queries::Led& led, const Id<recommendations::Recommendation>& wanted) {
    return std::ranges::find(led.recommendations, wanted) != led.recommendations.end();
}

/// All of the list, in its order; who leads one is not invited to it.
std::vector<queries::Listed> listed(
    guard::Work& work, const std::optional<Id<recommendations::Recommendation>>& about) {
    std::vector<queries::Listed> all;
    for (const auto& led : queries::all_led(work))
        if (!about || rests_on(*led, *about)) all.push_back({led->id, led->begun});
    if (about) return all;
    const auto led = all.size();
    for (const auto& one : queries::invited_to(work)) {
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(led);
        if (std::ranges::find(all.begin(), end, one->id, &queries::Listed::id) == end)
            all.push_back(*one);
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &queries::Listed::at);
    return all;
}

Result<Done> check(guard::Work& work, const NewCoalition& draft) {
    if (draft.title.empty() || draft.title.size() > line_bytes_max)
        return invalid("title", "coalitions.title",
                       "Say in a line what is asked: whoever is invited reads it first.");
    if (draft.addressee.value_or("").size() > line_bytes_max)
        return invalid("addressee", "coalitions.addressee", "Name the authority in a line.");
    if (draft.recommendations.size() > recommendations_max)
        return invalid("recommendations", "coalitions.recommendations",
                       "Choose 40 recommendations at most.");
    for (const auto& one : draft.recommendations)
        if (!recommendations::find(work, {one}))
            return invalid("recommendations", "coalitions.no_such_recommendation",
                           "Choose each recommendation from your own list.");
    return Done{};
}

}  // namespace

Result<guard::Page<CoalitionInBrief>> list(guard::Work& work, const CoalitionsQuestion& question) {
    const auto none = [](std::size_t) { return std::optional<CoalitionInBrief>(); };
    if (!work.viewer().body())
        return guard::own_page<CoalitionInBrief>(work, question.page, 0, none);
    const auto all = listed(work, question.recommendation);
    const auto choices = queries::choices(work);
    return guard::own_page<CoalitionInBrief>(work, question.page, all.size(), [&](std::size_t at) {
        return brief_of(work, all[at].id, exchange::coalition_letters(work, all[at].id), choices);
    });
}

Result<guard::Seen<Coalition>> find(guard::Work& work, const WhichCoalition& which) {
    if (!work.viewer().body()) return not_found();
    const auto letters = exchange::coalition_letters(work, which.id);
    auto brief = brief_of(work, which.id, letters, queries::choices(work));
    if (!brief) return not_found();
    const auto membership = exchange::membership_of(work, letters);
    Coalition one;
    one.brief = std::move(*brief);
    one.invitation = membership.invitation;
    one.members = membership.others;
    one.texts = texts_of(work, which.id, letters);
    for (const auto& text : queries::begun(work, which.id)) one.begun.push_back(*text);
    if (const auto led = queries::led(work, which.id)) {
        one.addressee = (*led)->addressee;
        one.recommendations = (*led)->recommendations;
    }
    return work.own_knowledge(std::move(one));
}

Result<CoalitionId> begin(guard::OwnWork& work, const NewCoalition& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto id = CoalitionId::random();
    queries::insert(work, id, draft);
    return id;
}

Result<Done> choose(guard::OwnWork& work, const ChoiceMade& made) {
    if (auto good = vocabularies::check(work, made.choice, "choice"); !good) return good;
    const auto membership =
        exchange::membership_of(work, exchange::coalition_letters(work, made.id));
    if (!membership.invitation && !queries::led(work, made.id)) return not_found();
    if (membership.is_in())
        return conflict("coalitions.is_in", "Your body has joined. To be out of it again, leave.");
    queries::put(work, made);
    return Done{};
}

}  // namespace liaise::coalitions
