#include "modules/programmes/programmes_queries.hpp"

#include "modules/places/filter.hpp"
#include "store/columns.hpp"

namespace liaise::programmes::queries {

std::vector<guard::Seen<Owed>> owed(guard::Work& work, const Obligation& obligation, Day day) {
    places::Filter filter;
    if (obligation.place_type) filter.type = {*obligation.place_type};
    if (obligation.group) filter.group = {*obligation.group};
    filter.open_on = day;
    store::Binds binds;
    const auto sql = "SELECT p.id, p.names, p.region FROM places p WHERE {scope p}" +
                     places::condition(filter, "p", binds) + " ORDER BY p.sort_name, p.id";
    return work.select(sql, std::move(binds), [](const store::Row& row) {
        Owed one;
        store::Columns(row) >> one.id >> one.names >> one.region;
        return one;
    });
}

}  // namespace liaise::programmes::queries
