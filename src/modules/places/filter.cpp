#include "modules/places/filter.hpp"

#include <fmt/format.h>

namespace liaise::places {

namespace {

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

std::string next(store::Binds& binds, store::Bind bind) {
    binds.push_back(std::move(bind));
    return fmt::format("${}", binds.size());
}

}  // namespace

std::string condition(const Filter& filter, const std::string& alias, store::Binds& binds) {
    std::string sql = fmt::format(" AND {}.merged_into IS NULL", alias);
    sql += one_of(alias, "type", filter.type, binds);
    sql += one_of(alias, "region", filter.region, binds);
    sql += one_of(alias, "operator", filter.operated, binds);
    sql += one_of(alias, "standing", filter.standing, binds);
    for (const auto& group : filter.group)
        sql += fmt::format(" AND {}.groups_held LIKE {}", alias,
                           next(binds, "%\"" + group.value + "\"%"));
    if (filter.authority)
        sql += fmt::format(" AND {}.authority = {}", alias, next(binds, *filter.authority));
    if (filter.open_on) {
        const auto day = next(binds, text_of(*filter.open_on));
        sql += fmt::format(" AND ({0}.opened_first IS NULL OR {0}.opened_first <= {1})"
                           " AND ({0}.closed_last IS NULL OR {0}.closed_last >= {1})",
                           alias, day);
    }
    if (filter.search)
        for (auto& pattern : patterns(*filter.search))
            sql += fmt::format(" AND {}.search_key LIKE {}", alias,
                               next(binds, std::move(pattern)));
    return sql;
}

}  // namespace liaise::places
