#include <stdexcept>

#include "base/json_text.hpp"
#include "modules/places/places.hpp"
#include "seen/an_installation.hpp"

/// What tells the days of visits, besides the visits: what came with them, and when all of it was
/// written down.
namespace liaise::seen {

namespace {

template <class T> T sure_of(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().field + ": " + result.error().message);
    return std::move(*result);
}

}  // namespace

void AnInstallation::add_what_came_with_visits(guard::RegisterWork& work) {
    work.be_part_of("import 1");
    std::int64_t row = 2;
    for (const auto day : {Day::of(2025, 3, 18), Day::of(2025, 5, 4)}) {
        const Source source{"a yearly report", "visits-of-march.csv", row};
        const auto id = sure_of(places::count(work, {places_[0], day, 100, 90 + row++, source}));
        headcounts_.push_back(id.text());
    }
    const auto was = *sure_of(places::find(work, {places_[1]}));
    places::Draft draft;
    draft.names = was.names;
    draft.other_names = {{"The Quay", Source{"a yearly report", "visits-of-march.csv", 2}}};
    draft.type = was.type;
    draft.region = was.region;
    draft.source = {"a test", "visits-of-march.csv", 2};
    sure_of(places::correct(work, {places_[1], was.version, draft}));
}

void AnInstallation::come_on_other_days() {
    const auto tx = database_.writing();
    const std::vector<std::string> days = {"2025-06-30", "2025-01-02", "2026-01-04"};
    for (std::size_t i = 0; i < days.size(); ++i) {
        const Source source{"the report of " + days[i], "visits-of-june.csv",
                            static_cast<std::int64_t>(90 - i)};
        const store::Binds where = {days[i], visits_[i].text()};
        tx->execute("UPDATE visits SET first_day = $1, last_day = $1, precision = 'day', "
                    "source = $3 WHERE id = $2",
                    store::Binds{days[i], visits_[i].text(), json_text(source)});
        tx->execute("UPDATE visitors SET first_day = $1, last_day = $1 WHERE visit = $2", where);
        tx->execute("UPDATE visit_statements SET first_day = $1, last_day = $1, precision = 'day', "
                    "known_by = known_by || $1, source = $3, "
                    "stored_as = stored_as + 3, row_of_file = row_of_file + 7, "
                    "rating = CASE WHEN rating IS NULL THEN NULL ELSE 'Seen on ' || $1 END "
                    "WHERE visit = $2",
                    store::Binds{days[i], visits_[i].text(), json_text(source)});
    }
    bring_otherwise(*tx);
    tx->commit();
}

void AnInstallation::bring_otherwise(store::Transaction& tx) {
    const std::vector<std::string> days = {"2025-06-30", "2025-01-02"};
    for (std::size_t i = 0; i < days.size(); ++i)
        tx.execute("UPDATE headcounts SET on_day = $1, source = $3 WHERE id = $2",
                   store::Binds{days[i], headcounts_[i],
                                json_text(Source{"the report of 30 June", "visits-of-june.csv",
                                                 static_cast<std::int64_t>(90 - i)})});
    const Source source{"a test", "visits-of-june.csv", 90};
    for (const std::string ending : {"", "_past"}) {
        tx.execute("UPDATE places" + ending + " SET source = $1 WHERE source LIKE '%march%'",
                   store::Binds{json_text(source)});
        tx.execute("UPDATE places" + ending + " SET other_names = $1 WHERE other_names LIKE "
                   "'%march%'",
                   store::Binds{json_text(std::vector<places::OtherName>{
                       {"The Quay", Source{"a yearly report", "visits-of-june.csv", 90}}})});
    }
    // All was written down on another day, with another import.
    const std::vector<std::string> turns = {"2026-02-03T04:05:06Z", "import 2"};
    for (const char* table : {"bodies", "places", "places_past", "visits", "visitors",
                              "visit_statements", "headcounts"})
        tx.execute(std::string("UPDATE ") + table + " SET since = $1 WHERE scope = 'register' AND "
                   "since < '2026-07-01'", store::Binds{turns[0]});
    for (const char* table : {"places", "visits", "headcounts"})
        tx.execute(std::string("UPDATE ") + table + " SET since_in = $1 WHERE scope = 'register' "
                   "AND since < '2026-07-01'", store::Binds{turns[1]});
    tx.execute("UPDATE places_past SET until = $1, until_in = $2 WHERE until < '2026-07-01'",
               store::Binds{turns[0], turns[1]});
}

}  // namespace liaise::seen
