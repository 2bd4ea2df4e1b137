#include "guard/scope_rule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <unordered_map>

namespace liaise::guard {

namespace {

std::string lower(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](unsigned char c) { return std::tolower(c); });
    return low;
}

/// The words, commas and parentheses of a statement; what stands in quotes is passed over.
std::vector<std::string> words_of(std::string_view sql) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < sql.size();) {
        const auto c = static_cast<unsigned char>(sql[i]);
        if (std::isalpha(c) || c == '_') {
            auto end = i;
            while (end < sql.size() &&
                   (std::isalnum(static_cast<unsigned char>(sql[end])) || sql[end] == '_'))
                ++end;
            words.push_back(lower(sql.substr(i, end - i)));
            i = end;
        } else if (c == '\'') {
            i = std::min(sql.find('\'', i + 1), sql.size() - 1) + 1;
        } else if (c == '{') {
            i = std::min(sql.find('}', i + 1), sql.size() - 1) + 1;
        } else {
            if (c == '(' || c == ')' || c == ',') words.emplace_back(1, sql[i]);
            ++i;
        }
    }
    return words;
}

bool is_of_a_name(unsigned char c) { return std::isalnum(c) || c == '_'; }

bool is_alias(const std::string& word) {
    static const std::vector<std::string> after_a_table = {
        "(",   ")",     ",",    "where", "join", "left",  "inner", "on",   "order", "group",
        "set", "limit", "union", "as",   "having", "cross", "using", "indexed", "not"};
    return std::ranges::find(after_a_table, word) == after_a_table.end();
}

/// The name by which each table that is read can be called: its alias, else its own name. Names
/// that `WITH name AS (` defines are no tables.
std::vector<std::string> tables_read(std::string_view sql) {
    const auto words = words_of(sql);
    std::vector<std::string> defined;
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        if (words[i + 1] == "as" && words[i + 2] == "(" && i > 0 &&
            (words[i - 1] == "with" || words[i - 1] == "," || words[i - 1] == "recursive"))
            defined.push_back(words[i]);
    std::vector<std::string> tables;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] != "from" && words[i] != "join") continue;
        const auto& table = words[i + 1];
        if (table == "(" || std::ranges::find(defined, table) != defined.end()) continue;
        auto next = i + 2;
        if (next < words.size() && words[next] == "as") ++next;
        const bool aliased = next < words.size() && is_alias(words[next]);
        tables.push_back(aliased ? words[next] : table);
    }
    return tables;
}

/// Where `{scope t}` or `{scope t by id}` stands in the statement.
struct Mark {
    std::string table;
    bool by_id;
    std::size_t begin;
    std::size_t end;
};

std::vector<Mark> marks_of(std::string_view sql) {
    constexpr std::string_view opening = "{scope ";
    constexpr std::string_view by_id = " by id";
    std::vector<Mark> marks;
    for (auto at = sql.find(opening); at != std::string_view::npos;
         at = sql.find(opening, at + 1)) {
        const auto close = sql.find('}', at);
        if (close == std::string_view::npos) throw std::logic_error("a {scope …} is not closed");
        auto name = sql.substr(at + opening.size(), close - at - opening.size());
        const bool is_by_id = name.ends_with(by_id);
        if (is_by_id) name.remove_suffix(by_id.size());
        if (!std::ranges::all_of(name, is_of_a_name))
            throw std::logic_error("a {scope …} names no table");
        marks.push_back({lower(name), is_by_id, at, close + 1});
    }
    return marks;
}

void refuse_unmarked(std::string_view sql, const std::vector<Mark>& marks) {
    const auto tables = tables_read(sql);
    for (const auto& table : tables) {
        const auto wanted = std::ranges::count(tables, table);
        const auto marked = std::ranges::count(marks, table, &Mark::table);
        if (marked >= wanted) continue;
        throw std::logic_error(
            fmt::format("a statement reads {0} without {{scope {0}}}: {1}", table, sql));
    }
}

// Statements that were put together before, by thread: to check one means to read every word, and
// what comes of it depends on how many scopes there are, never on which.
constexpr std::size_t written_max = 500;
thread_local std::unordered_map<std::string, std::string> written;

}  // namespace

std::string with_scopes(std::string_view sql, std::size_t binds_before,
                        const std::vector<Scope>& scopes) {
    return with_scopes(sql, binds_before, scopes, "", 0);
}

std::string with_scopes(std::string_view sql, std::size_t binds_before,
                        const std::vector<Scope>& scopes, const std::string& table,
                        std::size_t which) {
    auto asked = fmt::format("{}\n{} {} {} {}", sql, binds_before, scopes.size(), table, which);
    if (const auto before = written.find(asked); before != written.end()) return before->second;
    const auto marks = marks_of(sql);
    refuse_unmarked(sql, marks);
    std::string list;
    for (std::size_t i = 0; i < scopes.size(); ++i)
        list += fmt::format("{}${}", i ? "," : "", binds_before + i + 1);
    std::string whole;
    std::size_t done = 0;
    for (const auto& mark : marks) {
        whole += sql.substr(done, mark.begin - done);
        if (scopes.empty()) whole += "1=0";  // no compartment, nothing to see
        else if (mark.table == table)
            whole += fmt::format("{}.scope=${}", mark.table, binds_before + which + 1);
        else  // no index holds what is put together only here
            whole += fmt::format("{}.scope{} IN ({})", mark.table, mark.by_id ? " || ''" : "",
                                 list);
        done = mark.end;
    }
    whole += sql.substr(done);
    if (written.size() >= written_max) written.clear();
    written.emplace(std::move(asked), whole);
    return whole;
}

std::string with_own_scope(std::string_view sql, std::size_t binds_before) {
    constexpr std::string_view mark = "{own}";
    if (sql.find(mark) == std::string_view::npos)
        throw std::logic_error(fmt::format("a statement writes without {{own}}: {}", sql));
    std::string whole(sql);
    const auto bind = fmt::format("${}", binds_before + 1);
    for (auto at = whole.find(mark); at != std::string::npos; at = whole.find(mark, at))
        whole.replace(at, mark.size(), bind);
    return whole;
}

}  // namespace liaise::guard
