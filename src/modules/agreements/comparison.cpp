#include "modules/agreements/comparison.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/json_text.hpp"
#include "modules/agreements/clauses_queries.hpp"

namespace liaise::agreements {

namespace {

std::string text_in(const Names& names, const std::string& language) {
    const auto found = std::ranges::find(names, language, &Name::language);
    return found == names.end() ? "" : found->text;
}

std::vector<TextCompared> texts_compared(const Names& before, const Names& after) {
    std::vector<TextCompared> all;
    const auto add = [&](const std::string& language) {
        if (std::ranges::find(all, language, &TextCompared::language) != all.end()) return;
        all.push_back({language, words_compared(text_in(before, language),
                                                text_in(after, language))});
    };
    for (const auto& name : after) add(name.language);
    for (const auto& name : before) add(name.language);
    return all;
}

std::vector<std::string> those_missing(const std::vector<std::string>& from,
                                       const std::vector<std::string>& in) {
    std::vector<std::string> missing;
    std::ranges::copy_if(from, std::back_inserter(missing), [&](const std::string& one) {
        return std::ranges::find(in, one) == in.end();
    });
    return missing;
}

ClauseCompared of_both(const Clause& before, const Clause& after) {
    ClauseCompared both;
    both.key = after.key;
    both.title = after.title;
    both.before = before.id;
    both.after = after.id;
    both.options_added = those_missing(after.options, before.options);
    both.options_left_out = those_missing(before.options, after.options);
    both.information_changed = json_text(before.information) != json_text(after.information) ||
                               json_text(before.never) != json_text(after.never);
    const bool is_reworded = json_text(before.text) != json_text(after.text);
    if (is_reworded) both.text = texts_compared(before.text, after.text);
    const bool is_same = !is_reworded && both.options_added.empty() &&
                         both.options_left_out.empty() && !both.information_changed;
    both.difference = {is_same ? "same" : "changed"};
    return both;
}

ClauseCompared of_one(const Clause& clause, const char* difference) {
    ClauseCompared one;
    one.key = clause.key;
    one.title = clause.title;
    one.difference = {difference};
    const bool is_added = one.difference.value == "added";
    (is_added ? one.after : one.before) = clause.id;
    (is_added ? one.options_added : one.options_left_out) = clause.options;
    one.text = is_added ? texts_compared({}, clause.text) : texts_compared(clause.text, {});
    return one;
}

/// Clauses that settle the same are versions of each other: those of the library by their key,
/// others by their heading too; the first of a kind goes with the first.
std::string kind_of(const Clause& clause) {
    return clause.key.value == "other" ? "other " + folded(clause.title) : clause.key.value;
}

}  // namespace

Result<std::vector<guard::Seen<ClauseCompared>>> compare(guard::Work& work,
                                                         const TwoVersions& versions) {
    const auto later = find(work, {versions.id});
    if (!later) return std::unexpected(later.error());
    const auto with = versions.with ? versions.with : (*later)->predecessor;
    if (!with)
        return invalid("with", "agreements.nothing_to_compare",
                       "This agreement replaces none. Choose the one to lay beside it.");
    const auto earlier = find(work, {*with});
    if (!earlier) return std::unexpected(earlier.error());

    std::map<std::string, std::vector<guard::Seen<Clause>>> before;
    const auto earlier_clauses = queries::clauses(work, *with);
    for (const auto& clause : earlier_clauses) before[kind_of(*clause)].push_back(clause);
    std::set<Id<Clause>> met;
    std::vector<guard::Seen<ClauseCompared>> compared;
    for (const auto& clause : queries::clauses(work, versions.id)) {
        auto& same_kind = before[kind_of(*clause)];
        const auto other = std::ranges::find_if(
            same_kind, [&](const auto& one) { return !met.contains(one->id); });
        compared.push_back(clause.map([&](const Clause& after) {
            return other == same_kind.end() ? of_one(after, "added") : of_both(**other, after);
        }));
        if (other != same_kind.end()) met.insert((*other)->id);
    }
    for (const auto& clause : earlier_clauses)
        if (!met.contains(clause->id))
            compared.push_back(clause.map([](const Clause& one) {
                return of_one(one, "left_out");
            }));
    return compared;
}

}  // namespace liaise::agreements
