#pragma once

#include "modules/imports/toml_table.hpp"

namespace liaise::imports {

/// Reads the tables of a mapping file into a mapping, one function a table; what is wrong goes to
/// the tables' mistakes.
class MappingSections {
public:
    explicit MappingSections(Mapping& mapping) : mapping_(mapping) {}

    void head(TomlTable& file);
    void when(TomlTable& file);
    void place(TomlTable& file);
    void bodies(TomlTable& file);
    void visit(TomlTable& file);
    void headcount(TomlTable& file);
    void regions(TomlTable& file);
    void matching(TomlTable& file);

private:
    /// A word of `vocabulary`, noted so that it can be looked for in the register's.
    std::string word(TomlTable& table, const std::string& key, const std::string& vocabulary,
                     const std::string& otherwise);
    /// A word for all rows, or a table with a column and its values.
    WordColumn words(TomlTable& table, const std::string& key, const std::string& vocabulary,
                     const std::string& otherwise);
    void values(TomlTable& table, const std::string& vocabulary, ValueMap& into);
    void note(const TomlTable& table, const std::string& key, const std::string& vocabulary,
              const std::string& code);
    void body(TomlTable& table);
    void visited_by(TomlTable& table);
    void named_in(TomlTable& visit);
    void contrasts(TomlTable& table);

    Mapping& mapping_;
};

}  // namespace liaise::imports
