#include "modules/complaints/entries.hpp"

#include <algorithm>

#include "store/columns.hpp"

namespace liaise::complaints {

namespace {

/// Cases, counts, what counts have grown by, and shadows in one list, each as an entry.
constexpr const char* all_entries =
    "SELECT COALESCE(c.place, '?'), c.theme, c.first_day, c.last_day, 1, 0, "
    "COALESCE(c.person, ''), c.after_table, -1, 1 FROM complaint_cases c WHERE {scope c} "
    "UNION ALL SELECT COALESCE(k.place, 'region:' || k.region, '?'), k.theme, k.first_day, "
    "k.last_day, k.number - CAST(COALESCE((SELECT SUM(l.number) FROM complaint_later_parts l "
    "WHERE {scope l} AND l.count_id = k.id), 0) AS BIGINT), COALESCE(k.largest, 0), '', "
    "k.after_table, -1, 0 FROM complaint_counts k WHERE {scope k} "
    "UNION ALL SELECT COALESCE(k.place, 'region:' || k.region, '?'), k.theme, k.first_day, "
    "k.last_day, l.number, 0, '', l.after_table, -1, 0 FROM complaint_later_parts l "
    "JOIN complaint_counts k ON k.id = l.count_id WHERE {scope l} AND {scope k} "
    "UNION ALL SELECT s.place_key, s.theme, s.first_day, s.last_day, s.counted, "
    "0, COALESCE(s.person, ''), s.after_table, s.until_table, 0 "
    "FROM complaint_shadows s WHERE {scope s}";

}  // namespace

guard::Seen<std::vector<Entry>> entries(guard::Work& work) {
    return work.gathered(all_entries, {}, std::vector<Entry>{}, [](auto& all,
                                                                  const store::Row& row) {
        Entry entry;
        When when;
        std::int64_t until = 0;
        store::Columns(row) >> entry.place >> entry.theme >> when.first >> when.last >>
            entry.number >> entry.largest >> entry.person >> entry.after_table >> until >>
            entry.is_case;
        entry.period = months_of(when);
        entry.largest = std::min(entry.largest, entry.number);
        if (until >= 0) entry.until_table = until;
        all.push_back(std::move(entry));
    });
}

guard::Seen<std::vector<Complete>> complete_times(guard::Work& work) {
    return work.gathered("SELECT COALESCE(s.place, ''), s.first_day, s.last_day "
                         "FROM complaint_stretches s WHERE {scope s}",
                         {}, std::vector<Complete>{}, [](auto& all, const store::Row& row) {
                             Complete complete;
                             store::Columns(row) >> complete.place >> complete.period.from >>
                                 complete.period.to;
                             all.push_back(std::move(complete));
                         });
}

}  // namespace liaise::complaints
