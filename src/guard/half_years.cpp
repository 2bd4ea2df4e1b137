#include "guard/half_years.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "guard/scope_rule.hpp"
#include "guard/sql_words.hpp"
#include "store/changes.hpp"

/// Statements that read a table through a view of what it said before, or of half-years.
namespace liaise::guard {

namespace {

using namespace sql_words;

using Tables = std::set<std::string, std::less<>>;

/// The tables for which some step of a schema makes a view that is called so and ends so.
Tables tables_with_view(std::string_view ending) {
    constexpr std::string_view making = "CREATE VIEW ";
    Tables tables;
    for (const auto& change : store::all_changes()) {
        for (auto at = change.sql.find(making); at != std::string_view::npos;
             at = change.sql.find(making, at + 1)) {
            const auto begin = at + making.size();
            const auto view = change.sql.substr(begin, end_of_word(change.sql, begin) - begin);
            if (view.ends_with(ending))
                tables.emplace(view.substr(0, view.size() - ending.size()));
        }
    }
    return tables;
}

const Tables& tables_told_by_half_years() {
    static const auto tables = tables_with_view("_by_half_years");
    return tables;
}

/// The statement with each of `tables` that it reads put as `reading` has it.
template <class F>
std::string read_through(std::string_view sql, const Tables& tables, F&& reading) {
    std::string whole;
    std::string before;  // the word before
    for (std::size_t i = 0; i < sql.size();) {
        const auto end = end_of_word(sql, i);
        const auto word = lower(sql.substr(i, end - i));
        if (before == "with" && tables.contains(word))
            throw std::logic_error("no table: " + word);
        if ((before == "from" || before == "join") && tables.contains(word)) {
            const auto next = lower(sql.substr(std::min(end + 1, sql.size())));
            const auto alias = next.substr(0, end_of_word(next, 0));
            const bool has_alias = is_alias(alias) || alias == "as";
            whole += reading(word) + (has_alias ? "" : " AS " + word);
        } else {
            whole += sql.substr(i, end - i);
        }
        if (std::isspace(static_cast<unsigned char>(sql[i])) == 0) before = word;
        i = end;
    }
    return whole;
}

}  // namespace

std::string as_known(std::string_view sql, std::size_t binds_before) {
    static const auto ever = tables_with_view("_ever");
    return read_through(sql, ever, [&](const std::string& table) {
        return fmt::format("(SELECT * FROM {0}_ever WHERE since < ${1} AND (until IS NULL "
                           "OR until >= ${1}))", table, binds_before + 1);
    });
}

std::string through_half_years(std::string_view sql, std::size_t binds_before) {
    const auto then = fmt::format("CASE scope WHEN 'register' THEN ${} ELSE ${} END",
                                  binds_before + 1, binds_before + 2);
    return read_through(sql, tables_told_by_half_years(), [&](const std::string& table) {
        return fmt::format("(SELECT * FROM {0}_by_half_years WHERE written < {1} AND "
                           "(replaced IS NULL OR replaced >= {1}))", table, then);
    });
}

std::optional<std::string> register_by_half_years(std::string_view table, Moment now) {
    if (!tables_told_by_half_years().contains(table)) return std::nullopt;
    return fmt::format("(SELECT * FROM {0}_by_half_years WHERE scope = 'register' AND "
                       "written < '{1}' AND (replaced IS NULL OR replaced >= '{1}')) AS told",
                       table, text_of(told_by(now, std::nullopt).of_register));
}

Moment half_year_of(Moment moment) {
    const auto day = day_of(moment);
    const auto begun = coarsened({day, day, Precision::day}).first;
    return {std::chrono::sys_seconds(begun.value).time_since_epoch().count()};
}

ToldBy told_by(Moment now, const std::optional<Moment>& known_until) {
    // Later than anything that was written down: what holds now holds then too.
    constexpr Moment ever{253'402'300'799};
    const auto half_year = half_year_of(now);
    return {std::min(half_year, known_until.value_or(half_year)), known_until.value_or(ever)};
}

}  // namespace liaise::guard
