#pragma once

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

/// How a statement is read word by word: as much of it as the rules of this folder need.
namespace liaise::guard::sql_words {

/// In small letters, as names of tables are compared.
inline std::string lower(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](unsigned char c) { return std::tolower(c); });
    return low;
}

/// Whether a name may have this letter in it.
inline bool is_of_a_name(unsigned char c) { return std::isalnum(c) || c == '_'; }

/// Where what begins at `at` ends: a name, what stands in quotes, or one letter.
inline std::size_t end_of_word(std::string_view sql, std::size_t at) {
    if (at >= sql.size()) return sql.size();
    if (sql[at] == '\'') return std::min(sql.find('\'', at + 1), sql.size() - 1) + 1;
    auto end = at;
    while (end < sql.size() && is_of_a_name(static_cast<unsigned char>(sql[end]))) ++end;
    return std::max(end, at + 1);
}

/// Whether it is a `{…}`, which the rules put something in place of.
inline bool is_mark(const std::string& word) { return word.starts_with('{'); }

/// Whether `word` is among `words`.
inline bool is_one_of(const std::string& word, const std::vector<std::string>& words) {
    return std::ranges::find(words, word) != words.end();
}

/// Whether what follows the name of a table is another name for it.
inline bool is_alias(const std::string& word) {
    static const std::vector<std::string> after_a_table = {
        "(",   ")",     ",",    "where", "join", "left",  "inner", "on",   "order", "group",
        "set", "limit", "union", "as",   "having", "cross", "using", "indexed", "not"};
    return !is_mark(word) && !is_one_of(word, after_a_table);
}

}  // namespace liaise::guard::sql_words
