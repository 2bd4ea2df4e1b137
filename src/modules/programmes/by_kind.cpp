#include "modules/programmes/by_kind.hpp"

#include <algorithm>
#include <set>

#include "base/sort_name.hpp"
#include "modules/places/places.hpp"
#include "modules/programmes/borne_out.hpp"
#include "modules/programmes/contents.hpp"
#include "modules/vocabularies/shipped.hpp"

namespace liaise::programmes {

namespace {

using Words = std::vector<Code<"borne_out">>;

/// What those who spoke of a reason hold: the latest word of each, and each different word once.
Words words_on(const StoodReason& reason, const std::vector<ReasonOutcome>& said) {
    std::set<std::string, std::less<>> heard_from;
    std::set<std::string, std::less<>> words;
    for (const auto& one : said) {
        if (one.reason != reason.kind || one.heard != reason.heard) continue;
        if (heard_from.insert(one.by.text()).second) words.insert(one.outcome.value);
    }
    Words all;
    for (const auto& word : words) all.push_back({word});
    return all;
}

void count(KindBorneOut& kind, const Words& words) {
    if (words.size() > 1) ++kind.differ;
    else if (words.empty() || words.front().value == "unknown") ++kind.unknown;
    else if (words.front().value == "confirmed") ++kind.confirmed;
    else if (words.front().value == "partly") ++kind.partly;
    else ++kind.not_confirmed;
}

void add_place(guard::Work& work, const Opened& programme, const Candidate& candidate,
               std::vector<KindBorneOut>& kinds) {
    if (!candidate.stood) return;
    const auto place = places::find(work, {candidate.visit.place});
    OneBorneOut one{programme.circle.id(),
                    programme.contents.plan.title,
                    candidate.visit.place,
                    place ? (*place)->names : Names{},
                    {},
                    candidate.stood->is_late};
    for (const auto& reason : candidate.stood->reasons) {
        const auto kind = std::ranges::find(kinds, reason.kind, &KindBorneOut::reason);
        if (kind == kinds.end()) continue;
        one.outcomes = words_on(reason, candidate.outcomes);
        count(*kind, one.outcomes);
        kind->behind.push_back(one);
    }
}

/// Each kind that there is: the vocabulary's order is the only one that this table ever has.
std::vector<KindBorneOut> all_kinds() {
    std::vector<KindBorneOut> kinds;
    for (const auto word : vocabularies::shipped("programme_reason")) {
        kinds.emplace_back();
        kinds.back().reason = {std::string(word)};
    }
    return kinds;
}

}  // namespace

Result<guard::Seen<BorneOut>> borne_out(guard::Work& work, const guard::Nothing&) {
    BorneOut all;
    all.kinds = all_kinds();
    for (const auto& programme : all_opened(work)) {
        ++all.programmes;
        for (const auto& candidate : programme.contents.candidates) {
            if (candidate.visited.empty()) {
                ++all.not_said;
            } else if (candidate.visited.front().state.value != "made") {
                ++all.not_visited;
            } else {
                ++all.visited;
                add_place(work, programme, candidate, all.kinds);
            }
        }
    }
    std::erase_if(all.kinds, [](const KindBorneOut& kind) { return kind.behind.empty(); });
    for (auto& kind : all.kinds)
        std::ranges::sort(kind.behind, {}, [](const OneBorneOut& one) {
            return std::tuple(sort_name(one.names, "en"), one.place.text(), one.programme.text());
        });
    return work.own_knowledge(std::move(all));
}

}  // namespace liaise::programmes
