#include "modules/practices/shipped_statements.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/shipped_text.hpp"
#include "base/toml.hpp"

namespace liaise::practices {

namespace {

std::string text_at(const toml::table& table, std::string_view key) {
    auto text = table[key].value<std::string>();
    if (!text) throw std::logic_error("a shipped statement lacks something");
    return *text;
}

Names texts_of(const toml::table& table) {
    const auto* texts = table["text"].as_table();
    if (!texts) throw std::logic_error("a shipped statement has no text");
    Names names;
    for (const char* language : {"en", "fr", "ar"})
        names.push_back({language, text_at(*texts, language)});
    return names;
}

std::vector<Statement> read_statements() {
    const auto file = toml::parse(shipped_text("practices/statements.toml"));
    std::vector<Statement> all;
    for (const auto& node : *file["statement"].as_array()) {
        const auto& one = *node.as_table();
        Statement statement;
        statement.id = Id<Statement>::from(text_at(one, "id")).value();
        statement.level = {text_at(one, "level")};
        if (const auto theme = one["theme"].value<std::string>()) statement.theme = {{*theme}};
        statement.text = texts_of(one);
        statement.source = text_at(one, "source");
        statement.is_shipped = true;
        all.push_back(std::move(statement));
    }
    return all;
}

}  // namespace

const std::vector<Statement>& shipped_statements() {
    static const auto all = read_statements();
    return all;
}

const Statement* shipped_statement(const Id<Statement>& id) {
    const auto& all = shipped_statements();
    const auto found = std::ranges::find(all, id, &Statement::id);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace liaise::practices
