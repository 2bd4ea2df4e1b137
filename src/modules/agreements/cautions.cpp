#include "modules/agreements/cautions.hpp"

#include <algorithm>

#include "modules/agreements/clause_library.hpp"
#include "modules/agreements/clauses_queries.hpp"
#include "modules/agreements/dangers.hpp"

namespace liaise::agreements {

namespace {

using Span = std::pair<std::size_t, std::size_t>;

const std::vector<PhraseRule>& rules_in(
    const std::map<std::string, std::vector<PhraseRule>>& rules, const std::string& language) {
    static const std::vector<PhraseRule> none;
    const auto found = rules.find(language.substr(0, language.find('-')));
    return found == rules.end() ? none : found->second;
}

/// Where the sentence says what the danger is; nothing where it says that just this is not so.
std::optional<Span> found_in(const Sentence& sentence, const Danger& danger,
                             const std::string& language) {
    bool is_taken_back = false;
    for (const auto& rule : rules_in(danger.unless, language)) {
        if (!rule.found_in(sentence)) continue;
        if (rule.holds_whatever_else()) return std::nullopt;
        is_taken_back = true;
    }
    for (const auto& rule : rules_in(danger.rules, language)) {
        if (is_taken_back && !rule.holds_whatever_else()) continue;
        if (auto span = rule.found_in(sentence)) return span;
    }
    return std::nullopt;
}

Caution caution_of(const Clause& clause, const Danger& danger) {
    Caution caution;
    caution.clause = clause.id;
    caution.key = clause.key;
    caution.danger = danger.code;
    caution.why = danger.why;
    caution.source = danger.source;
    caution.instead = danger.instead;
    return caution;
}

void add_words(const Clause& clause, const Danger& danger, std::vector<Caution>& all) {
    for (const auto& name : clause.text)
        for (const auto& sentence : sentences_of(name.text)) {
            const auto span = found_in(sentence, danger, name.language);
            if (!span) continue;
            const auto& first = sentence[span->first];
            const auto& last = sentence[span->second];
            auto caution = caution_of(clause, danger);
            caution.language = name.language;
            caution.begins = first.begins;
            caution.ends = last.ends;
            caution.words = name.text.substr(first.first_byte, last.end_byte - first.first_byte);
            all.push_back(std::move(caution));
        }
}

void add_options(const Clause& clause, const Danger& danger, std::vector<Caution>& all) {
    const auto* shipped = library_clause(clause.key.value);
    if (!shipped) return;
    for (const auto& option : shipped->options) {
        if (option.binds != danger.code) continue;
        if (std::ranges::find(clause.options, option.key) == clause.options.end()) continue;
        auto caution = caution_of(clause, danger);
        caution.option = option.key;
        all.push_back(std::move(caution));
    }
}

}  // namespace

std::vector<Caution> cautions_of(const Clause& clause) {
    std::vector<Caution> all;
    for (const auto& danger : dangers()) {
        add_options(clause, danger, all);
        add_words(clause, danger, all);
    }
    return all;
}

Result<std::vector<guard::Seen<Caution>>> cautions(guard::Work& work, const Which& which) {
    if (auto agreement = find(work, which); !agreement) return std::unexpected(agreement.error());
    std::vector<guard::Seen<Caution>> all;
    for (const auto& clause : queries::clauses(work, which.id))
        for (auto& caution : cautions_of(*clause))
            all.push_back(clause.map([&](const Clause&) { return std::move(caution); }));
    return all;
}

}  // namespace liaise::agreements
