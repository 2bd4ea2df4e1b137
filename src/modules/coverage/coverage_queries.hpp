#pragma once

#include <map>

#include "modules/coverage/visit_made.hpp"

/// Every question that this module puts to the database.
namespace liaise::coverage::queries {

Country country(guard::Work& work, const Asked& asked);

/// What is shown of a place.
struct Shown {
    std::string id;
    Names names;
    Code<"place_type"> type;
    std::optional<Id<regions::Region>> region;
    std::optional<std::string> town;
    std::optional<std::int64_t> latitude;
    std::optional<std::int64_t> longitude;
};

/// Those of `ids` that there are, in no order.
std::vector<guard::Seen<Shown>> shown(guard::Work& work, const std::vector<std::string>& ids);
Shown shown_of(const store::Row& row);
std::string shown_sql(const Asked& asked, store::Binds& binds);

/// `whole`, after `add(whole, shown)` for each place that is asked for, by name.
template <class T, class F>
guard::Seen<T> positions(guard::Work& work, const Asked& asked, T whole, F&& add) {
    store::Binds binds;
    const auto sql = shown_sql(asked, binds);
    return work.gathered(sql, binds, std::move(whole), [&](T& made, const store::Row& row) {
        add(made, shown_of(row));
    });
}

/// By place, the latest capacity that is known.
using Capacities = std::map<std::string, std::int64_t, std::less<>>;
guard::Seen<Capacities> capacities(guard::Work& work, const std::vector<std::string>& places);
guard::Seen<Capacities> capacities(guard::Work& work);

/// What is read of a visit: what figures are made of, or also its id and its announcement. What
/// is not needed is not sent half a million times.
enum class Wanted { figures, all };

std::string visits_sql(const guard::Work& work, const Country& country, const Asked& asked,
                       Wanted wanted, store::Binds& binds);

/// `whole`, after `add(whole, visit)` for each visit up to the end of the period, in no order.
template <class T, class F>
guard::Seen<T> visits(guard::Work& work, const Country& country, const Asked& asked, T whole,
                      F&& add, Wanted wanted = Wanted::figures) {
    store::Binds binds;
    const auto sql = visits_sql(work, country, asked, wanted, binds);
    VisitReader reader(country, asked);
    return work.gathered(sql, binds, std::move(whole), [&](T& made, const store::Row& row) {
        if (const auto* visit = reader.read(row)) add(made, *visit);
    });
}

}  // namespace liaise::coverage::queries
