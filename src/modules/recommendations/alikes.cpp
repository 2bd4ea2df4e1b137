#include "modules/recommendations/alikes.hpp"

#include <algorithm>
#include <array>

#include "modules/recommendations/beside.hpp"
#include "modules/recommendations/likenesses_queries.hpp"
#include "modules/recommendations/readings.hpp"
#include "modules/recommendations/recommendations.hpp"
#include "modules/recommendations/recommendations_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::recommendations {

namespace {

/// So many of the nearest are gone through for those that nobody has said a word about.
constexpr std::size_t looked_at = 300;
constexpr std::array kinds = {"asks_the_same", "similar", "contradicts"};

const char* code_of(similar::Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }

bool is_settled(const Likeness& said) { return said.likeness.value != "undecided"; }

/// All that one can be laid beside.
struct Company {
    explicit Company(guard::Work& work) : here(told_here(work)), told(opened_told(work, here)) {}

    ByLetter here;
    OpenedTold told;
};

Alike alike_of(const Id<Recommendation>& other, const Beside& there) {
    Alike made;
    made.other = other;
    made.issuer = there.issuer;
    made.title = there.title;
    made.issued = there.issued;
    if (!there.from) return made;
    made.letter = there.from->letter;
    made.told_by = there.from->sender;
    return made;
}

/// What is near enough, the nearest first; of each kind at most `proposed_max`.
std::vector<Alike> near(const Indexed& all, const Recommendation& asked,
                        const std::vector<guard::Seen<Likeness>>& words) {
    const auto query = similar::read(asked.text, asked.theme ? asked.theme->value : "");
    std::array<std::size_t, kinds.size()> counts{};
    std::vector<Alike> found;
    for (const auto& one : all.index.find(query, looked_at, all.number_of(asked.id))) {
        if (!all.index.is_suggested(one)) break;
        const auto& other = all.ids[one.number];
        const bool is_said = std::ranges::any_of(words, [&](const guard::Seen<Likeness>& word) {
            return word->other == other && is_settled(*word);
        });
        if (is_said || counts[static_cast<std::size_t>(one.kind)]++ >= proposed_max) continue;
        Alike made;
        made.other = other;
        made.may_be = {code_of(one.kind)};
        found.push_back(std::move(made));
    }
    return found;
}

std::vector<Alike> proposed(guard::Work& work, const Recommendation& asked, const Company& company,
                            const std::vector<guard::Seen<Likeness>>& words) {
    const auto own = own_indexed(work);
    if (company.told.all.empty()) return near(*own, asked, words);
    auto all = *own;
    for (const auto& [id, told] : company.told.all)
        all.add(id, similar::read(told.text, told.theme ? told.theme->value : ""));
    return near(all, asked, words);
}

/// Puts in what is known of each; one that is not there any more is left out.
std::vector<Alike> described(guard::Work& work, const Recommendation& asked, const Company& company,
                             std::vector<Alike> bare) {
    std::vector<Id<Recommendation>> ids;
    for (const auto& one : bare) ids.push_back(one.other);
    const auto known = beside(work, ids, company.here, company.told);
    const auto here = beside(asked);
    std::vector<Alike> all;
    for (auto& one : bare) {
        const auto there = known.find(one.other);
        if (there == known.end()) continue;
        auto made = alike_of(one.other, there->second);
        made.may_be = std::move(one.may_be);
        made.said = std::move(one.said);
        made.grounds = grounds(here, there->second);
        all.push_back(std::move(made));
    }
    return all;
}

void sort_by_word(Alikes& all, const std::vector<guard::Seen<Likeness>>& words) {
    for (const auto& word : words) {
        if (!is_settled(*word)) continue;
        Alike one;
        one.other = word->other;
        one.said = *word;
        (word->likeness.value == "not" ? all.refused : all.confirmed).push_back(std::move(one));
    }
}

}  // namespace

Result<guard::Seen<Alikes>> alikes(guard::Work& work, const Which& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    const Company company(work);
    const auto words = queries::likenesses(work, which.id, company.here, queries::Words::latest);
    return found->map([&](const Recommendation& asked) {
        Alikes all;
        sort_by_word(all, words);
        all.proposed = proposed(work, asked, company, words);
        for (auto* list : {&all.proposed, &all.confirmed, &all.refused})
            *list = described(work, asked, company, std::move(*list));
        all.shut = company.told.shut;
        return all;
    });
}

Result<std::vector<guard::Seen<Likeness>>> likenesses(guard::Work& work, const Which& which) {
    if (!queries::one(work, which.id)) return not_found();
    return queries::likenesses(work, which.id, told_here(work), queries::Words::all);
}

Result<Id<Likeness>> note_likeness(guard::OwnWork& work, const NewLikeness& said) {
    if (!queries::one(work, said.id)) return not_found();
    if (said.other == said.id)
        return invalid("other", "recommendations.beside_itself",
                       "This is the recommendation itself. Choose another to lay beside it.");
    const auto here = told_here(work);
    const auto from = here.find(said.other);
    if (from == here.end() && !queries::one(work, said.other))
        return invalid("other", "recommendations.no_such_other",
                       "The other one is not there any more. Load the page again.");
    if (auto good = vocabularies::check(work, said.likeness, "likeness"); !good)
        return std::unexpected(good.error());
    if (said.reason && said.reason->reveal().size() > text_bytes_max)
        return invalid("reason", "recommendations.fact_text", "Write four pages at most.");
    forget_destroyed(work);
    const Likeness made{Id<Likeness>::random(),
                        said.id,
                        said.other,
                        from == here.end() ? std::nullopt : std::optional(from->second.letter),
                        said.likeness,
                        said.reason,
                        {},
                        work.now(),
                        work.viewer().person()};
    queries::insert(work, made);
    if (auto kept = queries::keep_reason(work, made); !kept) return std::unexpected(kept.error());
    return made.id;
}

}  // namespace liaise::recommendations
