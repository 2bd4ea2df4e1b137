#include "modules/imports/register_queries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "modules/imports/headcount_words.hpp"
#include "store/bound.hpp"

namespace liaise::imports::queries {

namespace {

// Places asked for at once; one statement for all of a country's would have too many binds.
constexpr std::size_t places_at_once = 200;

/// Asks for the rows of some places after another: `ask(list of binds, binds)`.
template <class Ask>
void in_parts(const PlaceIds& places, Ask ask) {
    std::span<const Id<places::Place>> left(places);
    while (!left.empty()) {
        // Always as many binds, so that the statement is prepared once.
        const auto some = left.first(std::min(places_at_once, left.size()));
        std::vector<Id<places::Place>> part(some.begin(), some.end());
        left = left.subspan(part.size());
        part.resize(places_at_once, part.front());
        store::Binds binds;
        const auto list = store::in_list(part, binds);
        ask(list, std::move(binds));
    }
}

template <class T>
void append(std::vector<T>& all, std::vector<T> some) {
    all.insert(all.end(), std::make_move_iterator(some.begin()),
               std::make_move_iterator(some.end()));
}

constexpr const char* visit_columns =
    "v.id, v.version, v.statement_key, v.place, v.bodies, v.first_day, v.last_day, v.precision, "
    "COALESCE(v.since_in, '') ";

VisitInRegister visit_of(const store::Row& row) {
    VisitInRegister v;
    std::string since_in;
    store::Columns(row) >> v.id >> v.version >> v.key >> v.place >> v.bodies >> v.when >> since_in;
    v.came_with_an_import = !since_in.empty();
    return v;
}

HeadcountInRegister headcount_of(const store::Row& row) {
    HeadcountInRegister h;
    store::Columns(row) >> h.id >> h.place >> h.on >> h.capacity >> h.occupancy >> h.source;
    return h;
}

}  // namespace

std::vector<guard::Seen<PlaceInRegister>> places(guard::Work& work) {
    return work.select("SELECT p.id, p.names, p.other_names, p.region, p.town, p.address, "
                       "p.postcode, p.merged_into FROM places p "
                       "WHERE {scope p} AND p.scope = 'register' AND p.taken_back IS NULL "
                       "ORDER BY p.id",
                       {}, [](const store::Row& row) {
                           PlaceInRegister p;
                           store::Columns(row) >> p.id >> p.names >> p.other_names >> p.region >>
                               p.town >> p.address >> p.postcode >> p.merged_into;
                           return p;
                       });
}

std::vector<guard::Seen<BodyInRegister>> bodies(guard::Work& work) {
    return work.select("SELECT b.id, b.names, b.acronym, b.region, b.website, b.merged_into "
                       "FROM bodies b "
                       "WHERE {scope b} AND b.scope = 'register' AND b.taken_back IS NULL "
                       "ORDER BY b.id",
                       {}, [](const store::Row& row) {
                           BodyInRegister b;
                           store::Columns(row) >> b.id >> b.names >> b.acronym >> b.region >>
                               b.website >> b.merged_into;
                           return b;
                       });
}

std::vector<guard::Seen<VisitInRegister>> visits(guard::Work& work, const PlaceIds& places) {
    std::vector<guard::Seen<VisitInRegister>> all;
    in_parts(places, [&](const std::string& list, store::Binds binds) {
        append(all, work.select(std::string("SELECT ") + visit_columns +
                                    "FROM visits v WHERE {scope v} AND v.scope = 'register' AND "
                                    "v.place IN (" + list +
                                    ") ORDER BY v.place, v.first_day, v.id",
                                std::move(binds), visit_of));
    });
    return all;
}

// By their ids, as a large first load wrote them: one look at the table from its first page on.
std::vector<guard::Seen<VisitInRegister>> all_visits(guard::Work& work) {
    return work.select(std::string("SELECT ") + visit_columns +
                           "FROM visits v WHERE {scope v} AND v.scope = 'register' ORDER BY v.id",
                       {}, visit_of);
}

std::vector<guard::Seen<VisitInRegister>> moved_visits(guard::Work& work) {
    return work.select(std::string("SELECT ") + visit_columns +
                           "FROM visits_past p JOIN visits v ON v.scope = p.scope AND v.id = p.id "
                           "WHERE {scope p} AND {scope v} AND p.scope = 'register' AND v.scope = "
                           "'register' AND COALESCE(p.place, '') <> v.place ORDER BY v.id",
                       {}, visit_of);
}

std::vector<guard::Seen<VisitInRegister>> visits_taken_out(guard::Work& work) {
    return work.select(std::string("SELECT ") + visit_columns +
                           "FROM visits_past v WHERE {scope v} AND v.scope = 'register' AND "
                           "v.until_in LIKE 'import %' AND v.blanked IS NULL AND NOT EXISTS "
                           "(SELECT 1 FROM visits t WHERE {scope t} AND t.scope = v.scope AND "
                           "t.id = v.id) ORDER BY v.id",
                       {}, visit_of);
}

// One look at all of them: asked for by lists of visits, PostgreSQL compares each with each as long
// as it does not know how many there are.
guard::Seen<StatementsInRegister> statements(guard::Work& work,
                                             const std::vector<Id<visits::Visit>>& of) {
    return work.gathered(
        "SELECT s.visit, s.known_by, s.id, s.source FROM visit_statements s "
        "WHERE {scope s} AND s.scope = 'register' ORDER BY s.id",
        {}, StatementsInRegister{}, [&](StatementsInRegister& all, const store::Row& row) {
            const auto visit = Id<visits::Visit>::from(row.text(0));
            if (!visit || !std::ranges::binary_search(of, *visit)) return;
            Id<visits::Visit> read;
            std::string known_by;
            Id<visits::StatementOnVisit> id;
            Source source;
            store::Columns(row) >> read >> known_by >> id >> source;
            all.add(read, known_by, id, source);
        });
}

std::vector<guard::Seen<HeadcountInRegister>> headcounts(guard::Work& work,
                                                         const PlaceIds& places) {
    std::vector<guard::Seen<HeadcountInRegister>> all;
    in_parts(places, [&](const std::string& list, store::Binds binds) {
        append(all, work.select("SELECT h.id, h.place, h.on_day, h.capacity, h.occupancy, "
                                "h.source FROM headcounts h "
                                "WHERE {scope h} AND h.scope = 'register' AND h.place IN (" +
                                    list + ")",
                                std::move(binds), headcount_of));
    });
    return all;
}

std::vector<guard::Seen<Memory>> memories(guard::Work& work, const std::string& mapping) {
    return work.select("SELECT m.kind, m.known_by, m.record, m.said FROM import_memories m "
                       "WHERE {scope m} AND m.mapping = $1",
                       {mapping}, [](const store::Row& row) {
                           Memory m;
                           store::Columns(row) >> m.kind >> m.known_by >> m.record >> m.said;
                           return m;
                       });
}

void remember(guard::RegisterWork& work, const std::string& mapping,
              const std::vector<Memory>& memories) {
    std::vector<store::Binds> before;
    std::vector<store::Binds> rows;
    for (const auto& memory : memories) {
        before.push_back(store::Binding() << work.part_of() << mapping << memory.kind
                                          << memory.known_by);
        rows.push_back(store::Binding() << mapping << memory.kind << memory.known_by
                                        << memory.record << memory.said << work.part_of());
    }
    if (work.part_of())
        work.execute_many("INSERT INTO import_memories_before (scope, part_of, mapping, kind, "
                          "known_by, record, said, since_in) SELECT m.scope, $1, m.mapping, "
                          "m.kind, m.known_by, m.record, m.said, m.since_in FROM import_memories m "
                          "WHERE m.scope = {own} AND m.mapping = $2 AND m.kind = $3 AND "
                          "m.known_by = $4 ON CONFLICT DO NOTHING",
                          std::move(before));
    work.execute_many("INSERT INTO import_memories (scope, mapping, kind, known_by, record, said, "
                      "since_in) VALUES ({own}, $1, $2, $3, $4, $5, $6) "
                      "ON CONFLICT (scope, mapping, kind, known_by) DO UPDATE SET record = "
                      "excluded.record, said = excluded.said, since_in = excluded.since_in",
                      std::move(rows));
}

std::int64_t next_stored_as(guard::Work& work) {
    return *work.gathered("SELECT COUNT(*) FROM imports i WHERE {scope i} AND i.state IN "
                          "('stored', 'undone')",
                          {}, std::int64_t{1}, [](std::int64_t& number, const store::Row& row) {
                              number += row.integer(0);
                          });
}

void say_again(guard::RegisterWork& work, const std::vector<SaidAgain>& all,
               std::int64_t stored_as) {
    const auto insert =
        "INSERT INTO import_said_again (scope, record, part_of, source, stored_as, "
        "row_of_file, words) VALUES ({own}, $1, $2, $3, $4, $5, (SELECT " +
        words_of_headcount("h") +
        " FROM headcounts h WHERE h.scope = {own} AND h.id = $1)) "
        "ON CONFLICT DO NOTHING";
    store::ManyBinds rows;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& [record, source] = all[i];
        rows.row() << record << work.part_of() << source << stored_as
                   << (source ? source->row.value_or(0) : 0);
        if (rows.rows().size() < store::rows_at_hand && i + 1 < all.size()) continue;
        work.execute_many(insert, rows);
        rows.clear();
    }
}

void deny(guard::RegisterWork& work, const std::vector<Id<visits::Visit>>& visits) {
    std::vector<store::Binds> rows;
    for (const auto& visit : visits) rows.push_back(store::Binding() << visit << work.part_of());
    work.execute_many("INSERT INTO import_denials (scope, visit, part_of) VALUES ({own}, $1, $2) "
                      "ON CONFLICT DO NOTHING",
                      std::move(rows));
}

std::string fingerprint(guard::Work& work) {
    std::string print;
    const auto add = [&](const std::string& sql) {
        work.gathered(sql, {}, 0, [&](int&, const store::Row& row) {
            print += std::to_string(row.integer(0)) + ' ' + std::to_string(row.integer(1)) + ' ' +
                     std::string(row.text(2)) + ' ';
        });
    };
    for (const char* table : {"places", "bodies", "visits", "headcounts"})
        add(fmt::format("SELECT COUNT(*), COALESCE(SUM(t.version), 0), COALESCE(MAX(t.since), '') "
                        "FROM {} t WHERE {{scope t}}", table));
    for (const char* table : {"regions", "import_memories", "visit_statements"})
        add(fmt::format("SELECT COUNT(*), 0, '' FROM {} t WHERE {{scope t}}", table));
    return print;
}

}  // namespace liaise::imports::queries
