#include "modules/places/filter.hpp"

#include <fmt/format.h>

#include "store/bound.hpp"

namespace liaise::places {

namespace {

using store::bound;
using store::in_list;

/// The folded words of a search, each of which must be found, as patterns for LIKE.
std::vector<std::string> patterns(const std::string& search) {
    constexpr std::size_t words_max = 8;  // more narrows nothing further
    std::vector<std::string> all;
    const auto words = folded(search);
    for (std::size_t at = 0; at < words.size() && all.size() < words_max;) {
        const auto end = std::min(words.find(' ', at), words.size());
        if (end > at) all.push_back('%' + words.substr(at, end - at) + '%');
        at = end + 1;
    }
    return all;
}

template <class T>
std::string one_of(const std::string& alias, const char* column, const std::vector<T>& values,
                   store::Binds& binds) {
    if (values.empty()) return "";
    return fmt::format(" AND {}.{} IN ({})", alias, column, in_list(values, binds));
}

}  // namespace

std::string condition(const Filter& filter, const std::string& alias, store::Binds& binds) {
    std::string sql = fmt::format(" AND {0}.merged_into IS NULL AND {0}.taken_back IS NULL",
                                  alias);
    sql += one_of(alias, "type", filter.type, binds);
    sql += one_of(alias, "region", filter.region, binds);
    sql += one_of(alias, "operator", filter.operated, binds);
    sql += one_of(alias, "standing", filter.standing, binds);
    for (const auto& group : filter.group)
        sql += fmt::format(" AND {}.groups_held LIKE {}", alias,
                           bound("%\"" + group.value + "\"%", binds));
    if (filter.authority)
        sql += fmt::format(" AND {}.authority = {}", alias, bound(*filter.authority, binds));
    if (filter.open_on) {
        const auto day = bound(*filter.open_on, binds);
        sql += fmt::format(" AND ({0}.opened_first IS NULL OR {0}.opened_first <= {1})"
                           " AND ({0}.closed_last IS NULL OR {0}.closed_last >= {1})",
                           alias, day);
    }
    if (filter.search)
        for (const auto& pattern : patterns(*filter.search))
            sql += fmt::format(" AND {}.search_key LIKE {}", alias, bound(pattern, binds));
    return sql;
}

std::string mergers() {
    return "(WITH RECURSIVE merged AS (SELECT p.id AS place, p.merged_into AS host FROM places p "
           "WHERE {scope p} AND p.merged_into IS NOT NULL UNION "
           "SELECT merged.place, p.merged_into FROM merged JOIN places p ON p.id = merged.host "
           "WHERE {scope p} AND p.merged_into IS NOT NULL) "
           "SELECT merged.place, merged.host FROM merged)";
}

std::string with_parts(const std::string& condition) {
    const auto those = " WHERE {scope p}" + condition;
    return "SELECT p.id FROM places p" + those + " UNION ALL SELECT m.place FROM " + mergers() +
           " AS m JOIN places p ON p.id = m.host" + those;
}

}  // namespace liaise::places
