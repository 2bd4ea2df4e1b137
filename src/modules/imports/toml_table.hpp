#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/names.hpp"
#include "base/toml.hpp"
#include "modules/imports/mapping_file.hpp"

namespace liaise::imports {

/// A table of a mapping file, read key by key. Whatever is wrong goes to the list of mistakes and
/// the reading goes on; a key that nobody asked for is a mistake too (`refuse_others`).
class TomlTable {
public:
    TomlTable(const toml::table& table, std::string path, Mistakes& mistakes)
        : table_(table), path_(std::move(path)), mistakes_(mistakes) {}

    /// The text under `key`; empty when there is none.
    std::string text(const std::string& key);
    /// The same, but it is a mistake when there is none; `instead` says what belongs there.
    std::string needed_text(const std::string& key, const std::string& instead);
    /// A list of texts, or one text; empty when there is none.
    std::vector<std::string> texts(const std::string& key);
    /// `{ en = "…", fr = "…" }`.
    Names names(const std::string& key);
    Column column(const std::string& key);
    std::vector<Column> columns(const std::string& key);
    /// The table under `key`, if there is one.
    std::optional<TomlTable> table(const std::string& key);
    /// The tables of `[[key]]`.
    std::vector<TomlTable> tables(const std::string& key);
    bool is_text(const std::string& key) const;
    const toml::node* node(const std::string& key);
    /// The keys that are there, as in a map of values.
    std::vector<std::string> keys() const;

    /// Says what is wrong with `key`, in the line where it stands, or where the table begins.
    void complain(const std::string& key, std::string code, std::string wrong,
                  std::string instead);
    void refuse_others();
    std::size_t line(const std::string& key) const;
    std::string path(const std::string& key) const;

private:
    const toml::table& table_;
    std::string path_;
    Mistakes& mistakes_;
    std::vector<std::string> asked_for_;
};

}  // namespace liaise::imports
