#include "guard/scope_rule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <unordered_map>

#include "guard/sql_words.hpp"

namespace liaise::guard {

namespace {

using namespace sql_words;

/// The words, commas, parentheses and {marks} of a statement; what stands in quotes is passed over.
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
            const auto end = std::min(sql.find('}', i + 1), sql.size() - 1) + 1;
            words.emplace_back(sql.substr(i, end - i));
            i = end;
        } else {
            if (c == '(' || c == ')' || c == ',') words.emplace_back(1, sql[i]);
            ++i;
        }
    }
    return words;
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
        if (table == "(" || is_one_of(table, defined)) continue;
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

/// What stands between two parentheses, or outside of all, as it is read word by word.
struct Level {
    bool is_query = false;    ///< a SELECT of its own
    bool lists_tables = false;
    bool has_or = false;      ///< in the condition that is being read
    bool has_mark = false;
};

/// Whether a condition ends before this word, and another may begin.
bool begins_a_clause(const std::string& word) {
    static const std::vector<std::string> beginnings = {
        "select", "from",  "where", "on",     "join",  "left",   "inner",     "cross",    "using",
        "group",  "order", "having", "limit", "union", "offset", "intersect", "except"};
    return is_one_of(word, beginnings);
}

bool stays_among_tables(const std::string& word) {
    return is_one_of(word, {"from", "on", "join", "left", "inner", "cross", "using"});
}

/// A mark holds its table only where nothing but AND stands beside it, in the SELECT that reads the
/// table; and a table behind a comma would be none that `tables_read` knows.
class HoldingPlaces {
public:
    explicit HoldingPlaces(std::string_view sql) : sql_(sql), words_(words_of(sql)) {}

    void check(std::size_t marks) {
        for (std::size_t i = 0; i < words_.size(); ++i) take(i);
        while (!levels_.empty()) close_level();
        if (marks_seen_ != marks) refuse("has a {scope …} in quotes, where it holds nothing");
    }

private:
    void take(std::size_t i) {
        const auto& word = words_[i];
        auto& level = levels_.back();
        if (word == "(") {
            const auto next = i + 1 < words_.size() ? words_[i + 1] : "";
            levels_.push_back({is_one_of(next, {"select", "with"})});
        } else if (word == ")") {
            if (levels_.size() > 1) close_level();
        } else if (word == "," && level.lists_tables) {
            refuse("names two tables with a comma between; write JOIN");
        } else if (is_mark(word)) {
            const auto before = i > 0 ? words_[i - 1] : "";
            if (!level.is_query || !is_one_of(before, {"where", "and", "on"}))
                refuse("hides a {scope …} in a condition; put it behind WHERE, ON or AND");
            level.has_mark = true;
            ++marks_seen_;
        } else if (word == "or") {
            level.has_or = true;
        } else if (begins_a_clause(word)) {
            check_clause();
            level.lists_tables =
                word == "from" || (level.lists_tables && stays_among_tables(word));
            level.has_or = level.has_mark = false;
        }
    }
    void check_clause() const {
        if (levels_.back().has_or && levels_.back().has_mark)
            refuse("has an OR beside a {scope …}; put parentheses around the OR");
    }
    void close_level() {
        check_clause();
        levels_.pop_back();
    }
    [[noreturn]] void refuse(std::string_view why) const {
        throw std::logic_error(fmt::format("a statement {}: {}", why, sql_));
    }

    std::string_view sql_;
    std::vector<std::string> words_;
    std::vector<Level> levels_{Level{true}};
    std::size_t marks_seen_ = 0;
};

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
    HoldingPlaces(sql).check(marks.size());
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
