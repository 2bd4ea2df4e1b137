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
    /// Rows that are bodies: [body].
    void listed(TomlTable& file);
    void bodies(TomlTable& file);
    void visit(TomlTable& file);
    void headcount(TomlTable& file);
    void regions(TomlTable& file);
    void matching(TomlTable& file);

    /// A word for all rows, or a table with a column and its values.
    WordColumn words(TomlTable& table, const std::string& key, const std::string& vocabulary,
                     const std::string& otherwise);
    /// A time for all rows, or a column with the ways in which it is written.
    WhenColumn time(TomlTable& table);
    /// Notes a word of `vocabulary`, so that it can be looked for in the register's.
    void note(const TomlTable& table, const std::string& key, const std::string& vocabulary,
              const std::string& code);

private:
    /// A word of `vocabulary`, noted.
    std::string word(TomlTable& table, const std::string& key, const std::string& vocabulary,
                     const std::string& otherwise);
    void values(TomlTable& table, const std::string& vocabulary, ValueMap& into);
    std::vector<WhenPattern> patterns(TomlTable& table);
    void body(TomlTable& table);
    void visited_by(TomlTable& table);
    BodyColumn body_column(TomlTable& by);
    void check_key(TomlTable& table, const std::string& at, const std::string& key);
    std::optional<std::size_t> body_of(const std::string& key) const;
    void named_in(TomlTable& visit);
    void contrasts(TomlTable& table);

    Mapping& mapping_;
};

}  // namespace liaise::imports
