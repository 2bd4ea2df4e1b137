#include "modules/imports/register_queries.hpp"

#include <algorithm>
#include <span>

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
        std::vector<Id<places::Place>> part(left.begin(),
                                            left.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                               places_at_once, left.size())));
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

VisitInRegister visit_of(const store::Row& row) {
    VisitInRegister v;
    store::Columns(row) >> v.id >> v.version >> v.key >> v.place >> v.when;
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
                       "WHERE {scope p} AND p.scope = 'register' ORDER BY p.id",
                       {}, [](const store::Row& row) {
                           PlaceInRegister p;
                           store::Columns(row) >> p.id >> p.names >> p.other_names >> p.region >>
                               p.town >> p.address >> p.postcode >> p.merged_into;
                           return p;
                       });
}

std::vector<guard::Seen<BodyInRegister>> bodies(guard::Work& work) {
    return work.select("SELECT b.id, b.names, b.acronym FROM bodies b "
                       "WHERE {scope b} AND b.scope = 'register' ORDER BY b.id",
                       {}, [](const store::Row& row) {
                           BodyInRegister b;
                           store::Columns(row) >> b.id >> b.names >> b.acronym;
                           return b;
                       });
}

std::vector<guard::Seen<VisitInRegister>> visits(guard::Work& work, const PlaceIds& places,
                                                 const std::string& key_prefix) {
    std::vector<guard::Seen<VisitInRegister>> all;
    in_parts(places, [&](const std::string& list, store::Binds binds) {
        append(all, work.select("SELECT v.id, v.version, v.statement_key, v.place, v.first_day, "
                                "v.last_day, v.precision FROM visits v "
                                "WHERE {scope v} AND v.scope = 'register' AND v.place IN (" +
                                    list + ")",
                                std::move(binds), visit_of));
    });
    std::erase_if(all, [&](const auto& v) { return !v->key.starts_with(key_prefix); });
    return all;
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
    std::vector<store::Binds> rows;
    for (const auto& memory : memories)
        rows.push_back({mapping, memory.kind, memory.known_by, memory.record, memory.said});
    work.execute_many("INSERT INTO import_memories (scope, mapping, kind, known_by, record, said) "
                      "VALUES ({own}, $1, $2, $3, $4, $5) "
                      "ON CONFLICT (scope, mapping, kind, known_by) "
                      "DO UPDATE SET record = excluded.record, said = excluded.said",
                      std::move(rows));
}

void change_headcount(guard::RegisterWork& work, const HeadcountInRegister& count) {
    work.execute("UPDATE headcounts SET capacity = $1, occupancy = $2, source = $3 "
                 "WHERE scope = {own} AND id = $4",
                 store::Binding() << count.capacity << count.occupancy << count.source
                                  << count.id);
}

std::string fingerprint(guard::Work& work) {
    std::string print;
    const auto add = [&](const char* sql) {
        work.gathered(sql, {}, 0, [&](int&, const store::Row& row) {
            print += std::to_string(row.integer(0)) + ' ' + std::to_string(row.integer(1)) + ' ';
        });
    };
    add("SELECT COUNT(*), SUM(p.version) FROM places p WHERE {scope p}");
    add("SELECT COUNT(*), SUM(b.version) FROM bodies b WHERE {scope b}");
    add("SELECT COUNT(*), SUM(v.version) FROM visits v WHERE {scope v}");
    add("SELECT COUNT(*), COUNT(*) FROM regions r WHERE {scope r}");
    add("SELECT COUNT(*), COUNT(*) FROM headcounts h WHERE {scope h}");
    add("SELECT COUNT(*), COUNT(*) FROM import_memories m WHERE {scope m}");
    return print;
}

}  // namespace liaise::imports::queries
