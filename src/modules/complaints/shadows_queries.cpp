#include "modules/complaints/shadows_queries.hpp"

#include <algorithm>

#include "store/columns.hpp"

namespace liaise::complaints::queries {

namespace {

struct Shadow {
    std::string place;
    std::string theme;
    Day from;
    Day to;
    std::int64_t number = 1;
    std::optional<Confidential> person;
    std::int64_t after = 0;
};

struct Part {
    std::int64_t after = 0;
    std::int64_t number = 0;
};

std::int64_t number_in(guard::Work& work, const std::string& sql, store::Binds binds) {
    const auto found = work.first(sql, std::move(binds),
                                  [](const store::Row& row) { return row.integer(0); });
    return found ? **found : 0;
}

/// Keeps what was counted by tables up to `until`, if there is one that counted it.
void leave(guard::OwnWork& work, const Shadow& s, std::int64_t until) {
    if (s.after >= until) return;
    const auto last = number_in(work, "SELECT COALESCE(MAX(s.number), 0) FROM complaint_shadows s "
                                      "WHERE {scope s}", {});
    work.execute("INSERT INTO complaint_shadows (scope, number, place_key, theme, first_day, "
                 "last_day, counted, person, after_table, until_table) "
                 "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9)",
                 store::Binding() << last + 1 << s.place << s.theme << s.from << s.to << s.number
                                  << s.person << s.after << until);
}

std::string key_of(const Count& count) {
    if (count.place) return count.place->text();
    return count.region ? "region:" + count.region->text() : "?";
}

/// What the count has grown by, the latest first.
std::vector<guard::Seen<Part>> later_parts(guard::Work& work, const Count& count) {
    return work.select("SELECT l.after_table, l.number FROM complaint_later_parts l "
                       "WHERE {scope l} AND l.count_id = $1 ORDER BY l.after_table DESC",
                       {count.id.text()}, [](const store::Row& row) {
                           return Part{row.integer(0), row.integer(1)};
                       });
}

void put(guard::OwnWork& work, const Count& count, const Part& part) {
    work.execute("DELETE FROM complaint_later_parts WHERE scope = {own} AND count_id = $1 "
                 "AND after_table = $2",
                 store::Binding() << count.id << part.after);
    if (part.number > 0)
        work.execute("INSERT INTO complaint_later_parts (scope, count_id, after_table, number) "
                     "VALUES ({own}, $1, $2, $3)",
                     store::Binding() << count.id << part.after << part.number);
}

void grow(guard::OwnWork& work, const Count& count, std::int64_t by, std::int64_t given) {
    Part part{given, by};
    for (const auto& known : later_parts(work, count))
        if (known->after == given) part.number += known->number;
    put(work, count, part);
}

void shrink(guard::OwnWork& work, const Count& count, std::int64_t by, std::int64_t first,
            std::int64_t given) {
    Shadow shadow{key_of(count), count.theme.value, count.from, count.to, 0, {}, first};
    for (const auto& part : later_parts(work, count)) {
        const auto taken = std::min(by, part->number);
        if (taken == 0) continue;
        put(work, count, {part->after, part->number - taken});
        shadow.number = taken;
        shadow.after = part->after;
        leave(work, shadow, given);
        by -= taken;
    }
    if (by == 0) return;
    shadow.number = by;
    shadow.after = first;
    leave(work, shadow, given);
}

}  // namespace

std::int64_t tables_given_so_far(guard::Work& work) {
    return number_in(work, "SELECT COALESCE(MAX(t.number), 0) FROM complaint_tables_given t "
                           "WHERE {scope t}", {});
}

void keep_shadow(guard::OwnWork& work, const Id<Case>& id) {
    const auto found = work.first("SELECT COALESCE(k.place, '?'), k.theme, k.first_day, "
                                  "k.last_day, k.person, k.after_table FROM complaint_cases k "
                                  "WHERE {scope k} AND k.id = $1",
                                  {id.text()}, [](const store::Row& row) {
                                      Shadow s;
                                      store::Columns(row) >> s.place >> s.theme >> s.from >>
                                          s.to >> s.person >> s.after;
                                      return s;
                                  });
    if (found) leave(work, **found, tables_given_so_far(work));
}

void count_anew(guard::OwnWork& work, const Id<Case>& id) {
    work.execute("UPDATE complaint_cases SET after_table = $1 WHERE scope = {own} AND id = $2",
                 store::Binding() << tables_given_so_far(work) << id);
}

void change_number(guard::OwnWork& work, const Count& count, std::int64_t to) {
    const auto given = tables_given_so_far(work);
    const auto first = number_in(work, "SELECT k.after_table FROM complaint_counts k "
                                       "WHERE {scope k} AND k.id = $1", {count.id.text()});
    if (to < count.number) shrink(work, count, count.number - to, first, given);
    // What no table has counted yet grows as a whole.
    if (to > count.number && first < given) grow(work, count, to - count.number, given);
}

}  // namespace liaise::complaints::queries
