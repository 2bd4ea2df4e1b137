#include "modules/imports/toml_table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace liaise::imports {

std::string TomlTable::path(const std::string& key) const {
    if (path_.empty() || key.empty()) return path_ + key;
    return path_ + '.' + key;
}

std::size_t TomlTable::line(const std::string& key) const {
    const auto* found = table_.get(key);
    return found ? found->source().begin.line : table_.source().begin.line;
}

void TomlTable::complain(const std::string& key, std::string code, std::string wrong,
                         std::string instead) {
    mistakes_.push_back({static_cast<std::int64_t>(line(key)), path(key), std::move(code),
                         std::move(wrong), std::move(instead)});
}

const toml::node* TomlTable::node(const std::string& key) {
    asked_for_.push_back(key);
    return table_.get(key);
}

bool TomlTable::is_text(const std::string& key) const {
    const auto* found = table_.get(key);
    return found && found->is_string();
}

std::vector<std::string> TomlTable::keys() const {
    std::vector<std::string> all;
    for (const auto& [key, value] : table_) all.emplace_back(key.str());
    return all;
}

std::string TomlTable::text(const std::string& key) {
    const auto* found = node(key);
    if (!found) return "";
    if (const auto* text = found->as_string()) return text->get();
    complain(key, "mapping.no_text", "This is no text.", "Put it in quotation marks.");
    return "";
}

std::string TomlTable::needed_text(const std::string& key, const std::string& instead) {
    auto found = text(key);
    if (found.empty() && (is_text(key) || !table_.contains(key)))
        complain(key, "mapping.missing", "This is missing.", instead);
    return found;
}

std::vector<std::string> TomlTable::texts(const std::string& key) {
    std::vector<std::string> all;
    const auto* found = node(key);
    if (!found) return all;
    if (found->is_string()) return {found->as_string()->get()};
    const auto* list = found->as_array();
    if (!list) {
        complain(key, "mapping.no_texts", "This is no list of texts.",
                 R"(Write it as in ["one", "another"].)");
        return all;
    }
    for (const auto& item : *list) {
        if (const auto* text = item.as_string()) all.push_back(text->get());
        else
            complain(key, "mapping.no_text_in_list", "Something in this list is no text.",
                     R"(Write each in quotation marks, as in ["one", "another"].)");
    }
    return all;
}

Names TomlTable::names(const std::string& key) {
    Names names;
    const auto* found = node(key);
    const auto* languages = found ? found->as_table() : nullptr;
    if (languages)
        for (const auto& [language, name] : *languages)
            if (const auto* text = name.as_string())
                names.push_back({std::string(language.str()), text->get()});
    if (names.empty() || names.size() != languages->size())
        complain(key, "mapping.no_names", "A name in each language belongs here.",
                 R"(Write it as in { en = "Public Prosecutor", fr = "Ministère public" }.)");
    return names;
}

Column TomlTable::column(const std::string& key) { return {text(key), line(key)}; }

std::vector<Column> TomlTable::columns(const std::string& key) {
    std::vector<Column> all;
    for (auto& heading : texts(key)) all.push_back({std::move(heading), line(key)});
    return all;
}

std::optional<TomlTable> TomlTable::table(const std::string& key) {
    const auto* found = node(key);
    if (!found) return std::nullopt;
    if (const auto* inner = found->as_table()) return TomlTable(*inner, path(key), mistakes_);
    complain(key, "mapping.no_table", "This is no table.",
             fmt::format("Begin it with a line [{}].", path(key)));
    return std::nullopt;
}

std::vector<TomlTable> TomlTable::tables(const std::string& key) {
    std::vector<TomlTable> all;
    const auto* found = node(key);
    if (!found) return all;
    if (const auto* list = found->as_array())
        for (const auto& item : *list)
            if (const auto* inner = item.as_table())
                all.emplace_back(*inner, fmt::format("{}.{}", path(key), all.size() + 1),
                                 mistakes_);
    if (all.empty())
        complain(key, "mapping.no_tables", "This is no list of tables.",
                 fmt::format("Begin each with a line [[{}]].", path(key)));
    return all;
}

void TomlTable::refuse_others() {
    std::string known;
    for (const auto& key : asked_for_)
        known += (known.empty() ? "" : ", ") + key;
    for (const auto& [key, value] : table_) {
        const std::string name(key.str());
        if (std::ranges::find(asked_for_, name) != asked_for_.end()) continue;
        complain(name, "mapping.unknown_key", "There is no such key here.",
                 fmt::format("Take it out, or write one of: {}.", known));
    }
}

}  // namespace liaise::imports
