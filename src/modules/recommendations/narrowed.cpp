#include "modules/recommendations/narrowed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "modules/bodies/parts.hpp"
#include "modules/places/filter.hpp"
#include "modules/recommendations/recommendations_queries.hpp"
#include "modules/recommendations/standing.hpp"
#include "store/bound.hpp"

namespace liaise::recommendations::queries {

namespace {

using store::bound;
using store::in_list;

constexpr const char* not_known = "not_assessed";

std::string yes_or_no(const std::optional<Code<"answer">>& asked, const std::string& condition) {
    if (!asked) return "";
    return " AND " + std::string(asked->value == "no" ? "NOT " : "") + '(' + condition + ')';
}

template <class T>
std::string one_of(const std::string& what, const std::vector<T>& values, store::Binds& binds) {
    if (values.empty()) return "";
    return fmt::format(" AND {} IN ({})", what, in_list(values, binds));
}

/// What other bodies established: each by itself, so that one may be found by two states.
std::string by_others(const guard::Work& work, const std::vector<Code<"implementation">>& asked,
                      store::Binds& binds) {
    if (asked.empty()) return "";
    const auto states = in_list(asked, binds);
    auto condition = standing::established_by_others(work, states) + " = 1";
    if (std::ranges::find(asked, Code<"implementation">{not_known}) != asked.end())
        condition += fmt::format(
            " OR (SELECT COUNT(*) FROM recommendation_facts n "
            "WHERE {{scope n}} AND n.recommendation = r.id "
            "AND n.about = 'verification' AND n.is_latest = 1 "
            "AND n.body <> {} AND n.state <> '{}') = 0",
            bound(work.viewer().body() ? work.viewer().body()->text() : std::string(), binds),
            not_known);
    return " AND (" + condition + ')';
}

/// A merged place has the type of the one that it is part of.
std::string of_place_types(const std::vector<Code<"place_type">>& asked, store::Binds& binds) {
    if (asked.empty()) return "";
    const auto types = in_list(asked, binds);
    const auto of_type = " AND p.merged_into IS NULL AND p.type IN (" + types + ")";
    auto condition = "r.place IN (" + places::with_parts(of_type) + ")";
    for (const auto& type : asked)
        condition += " OR r.place_types LIKE " + bound("%\"" + type.value + "\"%", binds);
    return " AND (" + condition + ')';
}

std::string made_between(const Question& question, store::Binds& binds) {
    std::string sql;
    if (question.from) sql += " AND r.issued_last >= " + bound(*question.from, binds);
    if (question.to) sql += " AND r.issued_first <= " + bound(*question.to, binds);
    return sql;
}

std::string without(const std::vector<Code<"progress_by">>& asked) {
    const std::map<std::string, std::string> not_said = {
        {"theme", "r.theme IS NULL"},
        {"addressee", standing::asked_of() + " IS NULL"},
        {"place_type", "r.extent <> 'system' AND r.place IS NULL AND r.place_types = '[]'"},
        {"issuer", "r.issuer IS NULL"},
        {"year", "r.issued_first IS NULL"}};
    std::string sql;
    for (const auto& what : asked)
        if (const auto found = not_said.find(what.value); found != not_said.end())
            sql += " AND " + found->second;
    return sql;
}

}  // namespace

std::string from_where(guard::Work& work, const Question& question, store::Binds& binds) {
    std::string sql = "FROM recommendations r WHERE {scope r}";
    sql += one_of("r.theme", question.theme, binds);
    sql += one_of("r.issuer", bodies::with_parts(work, question.issuer), binds);
    sql += one_of("r.nature", question.nature, binds);
    sql += one_of("r.kind", question.kind, binds);
    sql += one_of("r.priority", question.priority, binds);
    sql += one_of("r.level", question.level, binds);
    sql += one_of(standing::answered(), question.answered, binds);
    sql += one_of(standing::claimed_or_not_known(), question.claimed, binds);
    sql += one_of(standing::verified_or_not_known(work), question.verified, binds);
    sql += by_others(work, question.others, binds);
    sql += one_of(standing::asked_of(), question.asked_of, binds);
    sql += of_place_types(question.place_type, binds);
    sql += one_of("r.extent", question.extent, binds);
    sql += made_between(question, binds);
    sql += one_of(standing::age(work), question.age, binds);
    sql += without(question.without);
    if (question.search)
        sql += " AND r.search_key LIKE " + bound("%" + folded(*question.search) + "%", binds);
    if (question.place)
        sql += " AND r.place IN (" +
               places::with_parts(" AND p.id = " + bound(*question.place, binds)) + ")";
    sql += yes_or_no(question.is_open, is_open(work) + " = 1");
    if (question.is_overdue)
        sql +=
            yes_or_no(question.is_overdue, fmt::format("COALESCE(r.due, '9999') < {} AND {} = 1",
                                                       bound(work.today(), binds), is_open(work)));
    return sql + yes_or_no(question.voices_differ, standing::voices_differ() + " = 1");
}

}  // namespace liaise::recommendations::queries
