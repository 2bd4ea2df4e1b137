#include "modules/agreements/clause_library.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "base/shipped_text.hpp"
#include "base/toml.hpp"
#include "modules/agreements/shipped_names.hpp"

namespace liaise::agreements {

namespace {

std::string key_of(const toml::table& table) {
    auto key = table["key"].value<std::string>();
    if (!key) throw std::logic_error("a shipped clause has no key");
    return *key;
}

std::vector<ClauseOption> options_of(const toml::table& table) {
    std::vector<ClauseOption> options;
    const auto* list = table["option"].as_array();
    if (!list) return options;
    for (const auto& node : *list) {
        const auto& one = *node.as_table();
        ClauseOption option{key_of(one), names_at(one, "text"), {}};
        if (const auto binds = one["binds"].value<std::string>()) option.binds = {{*binds}};
        options.push_back(std::move(option));
    }
    return options;
}

std::vector<LibraryClause> read_library() {
    const auto file = toml::parse(shipped_text("agreements/clauses.toml"));
    const auto version = file["version"].value<std::int64_t>().value_or(0);
    std::vector<LibraryClause> clauses;
    for (const auto& node : *file["clause"].as_array()) {
        const auto& one = *node.as_table();
        const auto number = static_cast<std::int64_t>(clauses.size()) + 1;
        clauses.push_back({{key_of(one)}, number, names_at(one, "title"),
                           names_at(one, "purpose"), names_at(one, "wording"), options_of(one),
                           version});
    }
    return clauses;
}

}  // namespace

Names names_at(const toml::table& table, std::string_view key) {
    const auto* texts = table[key].as_table();
    if (!texts) throw std::logic_error(fmt::format("a shipped text has no {}", key));
    Names names;
    for (const char* language : {"en", "fr", "ar"})
        if (const auto text = (*texts)[language].value<std::string>())
            names.push_back({language, *text});
    return names;
}

const std::vector<LibraryClause>& clause_library() {
    static const auto clauses = read_library();
    return clauses;
}

const LibraryClause* library_clause(std::string_view key) {
    const auto& all = clause_library();
    const auto found = std::ranges::find_if(
        all, [&](const LibraryClause& clause) { return clause.key.value == key; });
    return found == all.end() ? nullptr : &*found;
}

Result<std::vector<guard::Seen<LibraryClause>>> library(guard::Work& work,
                                                        const LibraryQuestion& question) {
    std::vector<guard::Seen<LibraryClause>> clauses;
    for (const auto& clause : clause_library())
        if (!question.key || question.key == clause.key)
            clauses.push_back(work.own_knowledge(clause));
    return clauses;
}

}  // namespace liaise::agreements
