#include "modules/agreements/dangers.hpp"

#include "base/shipped_text.hpp"
#include "base/toml.hpp"
#include "modules/agreements/shipped_names.hpp"

namespace liaise::agreements {

namespace {

std::map<std::string, std::vector<PhraseRule>> rules_at(const toml::table& table,
                                                        std::string_view key) {
    std::map<std::string, std::vector<PhraseRule>> rules;
    const auto* by_language = table[key].as_table();
    if (!by_language) return rules;
    for (const auto& [language, list] : *by_language)
        for (const auto& rule : *list.as_array())
            rules[std::string(language.str())].emplace_back(*rule.value<std::string_view>());
    return rules;
}

std::vector<Danger> read_dangers() {
    const auto file = toml::parse(shipped_text("agreements/independence.toml"));
    std::vector<Danger> all;
    for (const auto& node : *file["danger"].as_array()) {
        const auto& one = *node.as_table();
        Danger danger;
        danger.code = {one["code"].value_or(std::string())};
        danger.why = names_at(one, "why");
        danger.instead = names_at(one, "instead");
        danger.source = one["source"].value_or(std::string());
        danger.rules = rules_at(one, "rules");
        danger.unless = rules_at(one, "unless");
        all.push_back(std::move(danger));
    }
    return all;
}

}  // namespace

const std::vector<Danger>& dangers() {
    static const auto all = read_dangers();
    return all;
}

}  // namespace liaise::agreements
