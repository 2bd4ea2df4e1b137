#include "modules/doubles/doubles_queries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/sort_name.hpp"
#include "modules/bodies/web_key.hpp"
#include "modules/places/place.hpp"
#include "store/bound.hpp"

namespace liaise::doubles::queries {

namespace {

// More than these nobody asks for.
constexpr int looks_max = 10;

/// The table in which the two of a pair stand.
std::string table_of(const std::string& kind) { return kind == body_kind ? "bodies" : "places"; }

std::string columns(const std::optional<std::string>& language) {
    return fmt::format(
        "SELECT d.id AS id, d.version, d.kind, d.one, a.names AS one_names, d.other, "
        "b.names AS other_names, d.stays, d.reasons, d.found_in, d.found_at AS found_at, "
        "d.decision, d.decided_by, d.decided_at AS decided_at, d.note, a.{0} AS one_name, "
        "b.{0} AS other_name ",
        sort_column(language));
}

/// The pairs with their two records: one that the viewer does not see hides the pair.
std::string from(const std::string& kind) {
    return fmt::format("FROM doubles d JOIN {0} a ON a.id = d.one JOIN {0} b ON b.id = d.other "
                       "WHERE {{scope d}} AND {{scope a by id}} AND {{scope b by id}} ",
                       table_of(kind));
}

Double double_of(const store::Row& row) {
    Double pair;
    store::Columns(row) >> pair.id >> pair.version >> pair.kind >> pair.one >> pair.one_names >>
        pair.other >> pair.other_names >> pair.stays >> pair.reasons >> pair.found_in >>
        pair.found_at >> pair.decision >> pair.decided_by >> pair.decided_at >> pair.note;
    return pair;
}

std::string condition(Only only) {
    constexpr const char* both_stand =
        "AND a.merged_into IS NULL AND b.merged_into IS NULL "
        "AND a.taken_back IS NULL AND b.taken_back IS NULL ";
    switch (only) {
        case Only::all: return "";
        case Only::waiting: return std::string("AND d.decision = 'none' ") + both_stand;
        case Only::same: return "AND d.decision = 'same' ";
        case Only::different: return "AND d.decision = 'different' ";
        case Only::decided: return "AND d.decision <> 'none' ";
    }
    return "";
}

std::string sql_of(Order order) {
    switch (order) {
        case Order::name: return "one_name, other_name, id";
        case Order::name_down: return "one_name DESC, other_name DESC, id DESC";
        case Order::found: return "found_at, id";
        case Order::found_down: return "found_at DESC, id DESC";
        case Order::decided: return "decided_at, id";
        case Order::decided_down: return "decided_at DESC, id DESC";
    }
    return "id";
}

using NamesOfPeople = std::map<Id<guard::Person>, std::string>;

/// Puts in what those are called who decided: people whom the viewer sees, which are colleagues.
void put_names(guard::Work& work, std::vector<guard::Seen<Double>>& pairs) {
    std::vector<Id<guard::Person>> people;
    for (const auto& pair : pairs)
        if (pair->decided_by) people.push_back(*pair->decided_by);
    if (people.empty()) return;
    store::Binds binds;
    const auto list = store::in_list(people, binds);
    const auto names = work.gathered(
        "SELECT p.id, p.name FROM persons p WHERE {scope p by id} AND p.id IN (" + list + ")",
        binds, NamesOfPeople{}, [](NamesOfPeople& all, const store::Row& row) {
            std::pair<Id<guard::Person>, std::string> named;
            store::Columns(row) >> named.first >> named.second;
            all.insert(std::move(named));
        });
    for (auto& pair : pairs)
        pair = pair.map([&](Double named) {
            const auto found = named.decided_by ? names->find(*named.decided_by) : names->end();
            if (found != names->end()) named.decided_by_name = found->second;
            return named;
        });
}

std::string pair_of(const Doubt& doubt) {
    const auto [lesser, greater] = std::minmax(doubt.one, doubt.other);
    return lesser.text() + greater.text();
}

Look look_of(const store::Row& row) {
    Look look;
    store::Columns(row) >> look.id >> look.kind >> look.begun_at >> look.ended_at >> look.found >>
        look.left_out >> look.problem;
    return look;
}

/// How much of a record is known: what tells which of two is the more complete.
std::int64_t filled_of(const store::Row& row, int first) {
    std::int64_t filled = 0;
    for (int at = first; at < first + 8; ++at) filled += !row.is_null(at) && row.text(at) != "[]";
    return filled;
}

std::vector<guard::Seen<LookedAt>> places(guard::Work& work) {
    return work.select(
        "SELECT p.id, p.names, p.other_names, p.type, COALESCE(p.region, ''), "
        "COALESCE(p.town, ''), COALESCE(p.address, ''), COALESCE(p.postcode, ''), p.region, "
        "p.town, p.address, p.postcode, p.latitude, p.authority, p.operated_by, p.opened_first "
        "FROM places p WHERE {scope p} AND p.scope = 'register' AND p.merged_into IS NULL "
        "AND p.taken_back IS NULL ORDER BY p.id",
        {}, [](const store::Row& row) {
            LookedAt place;
            std::vector<liaise::places::OtherName> others;
            store::Columns(row) >> place.id >> place.names >> others >> place.type >>
                place.region >> place.town >> place.address >> place.postcode;
            for (const auto& name : others) place.other_names.push_back(name.text);
            place.filled = filled_of(row, 8);
            return place;
        });
}

/// An acronym is a name, too.
std::vector<guard::Seen<LookedAt>> bodies(guard::Work& work) {
    return work.select(
        "SELECT b.id, b.names, COALESCE(b.acronym, ''), b.type, COALESCE(b.region, ''), "
        "COALESCE(b.website, ''), b.region, b.website, b.acronym, b.public_contact, "
        "b.legal_basis, b.mandates, b.powers, b.since_first "
        "FROM bodies b WHERE {scope b} AND b.scope = 'register' AND b.merged_into IS NULL "
        "AND b.taken_back IS NULL ORDER BY b.id",
        {}, [](const store::Row& row) {
            LookedAt body;
            std::string acronym;
            std::string website;
            store::Columns(row) >> body.id >> body.names >> acronym >> body.type >> body.region >>
                website;
            if (!acronym.empty()) body.other_names.push_back(acronym);
            body.web_key = liaise::bodies::web_key(website);
            body.filled = filled_of(row, 6);
            return body;
        });
}

}  // namespace

guard::Page<Double> page(guard::Work& work, const std::string& kind, const Question& question,
                         Only only, Order order) {
    store::Binds binds;
    auto sql = from(kind) + condition(only);
    sql += "AND d.kind = " + store::bound(kind, binds);
    if (question.found_in) sql += " AND d.found_in = " + store::bound(*question.found_in, binds);
    auto page = work.page({"d", columns(question.lang), sql, sql_of(order),
                           question.page.value_or(1)},
                          binds, double_of);
    put_names(work, page.items);
    return page;
}

std::optional<guard::Seen<Double>> one(guard::Work& work, const Id<Double>& id) {
    const auto kind = work.first("SELECT d.kind FROM doubles d WHERE {scope d} AND d.id = $1",
                                 {id.text()},
                                 [](const store::Row& row) { return std::string(row.text(0)); });
    if (!kind) return std::nullopt;
    auto found = work.select(columns({}) + from(**kind) + "AND d.id = $1", {id.text()}, double_of);
    put_names(work, found);
    if (found.empty()) return std::nullopt;
    return found.front();
}

bool insert(guard::RegisterWork& work, const std::string& kind, const Doubt& doubt,
            const std::optional<std::string>& found_in,
            const std::optional<Id<Double>>& caused_by) {
    const auto added = work.execute(
        "INSERT INTO doubles (id, scope, version, kind, pair, one, other, stays, reasons, "
        "found_in, found_at, caused_by, decision) "
        "VALUES ($1, {own}, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'none') "
        "ON CONFLICT (scope, kind, pair) DO NOTHING",
        store::Binding() << Id<Double>::random() << kind << pair_of(doubt) << doubt.one
                         << doubt.other << doubt.stays << doubt.reasons << found_in << work.now()
                         << caused_by);
    return added == 1;
}

bool decide(guard::RegisterWork& work, const Decision& decision, const Id<Half>& stays) {
    const auto changed = work.execute(
        "UPDATE doubles SET version = version + 1, decision = $1, stays = $2, note = $3, "
        "decided_by = $4, decided_at = $5 "
        "WHERE scope = {own} AND id = $6 AND version = $7 AND decision = 'none'",
        store::Binding() << decision.decision << stays << decision.note << work.viewer().person()
                         << work.now() << decision.id << decision.version);
    return changed == 1;
}

bool reopen(guard::RegisterWork& work, const Reopening& reopening) {
    const auto changed = work.execute(
        "UPDATE doubles SET version = version + 1, decision = 'none', decided_by = NULL, "
        "decided_at = NULL "
        "WHERE scope = {own} AND id = $1 AND version = $2 AND decision <> 'none'",
        store::Binding() << reopening.id << reopening.version);
    return changed == 1;
}

std::vector<guard::Seen<Double>> open_pairs_of(guard::Work& work, const std::string& kind,
                                               const Id<Half>& half) {
    return work.select(columns({}) + from(kind) +
                           "AND d.kind = $1 AND d.decision = 'none' AND (d.one = $2 OR "
                           "d.other = $2) ORDER BY d.id",
                       {kind, half.text()}, double_of);
}

void forget_caused(guard::RegisterWork& work, const Id<Double>& id) {
    work.execute("DELETE FROM doubles WHERE scope = {own} AND caused_by = $1 "
                 "AND decision = 'none'",
                 {id.text()});
}

std::vector<guard::Seen<LookedAt>> looked_at(guard::Work& work, const std::string& kind) {
    return kind == body_kind ? bodies(work) : places(work);
}

void insert(guard::RegisterWork& work, const Look& look) {
    work.execute("INSERT INTO looks (id, scope, kind, begun_by, begun_at, found, left_out) "
                 "VALUES ($1, {own}, $2, $3, $4, 0, 0)",
                 store::Binding() << look.id << look.kind << work.viewer().person()
                                  << look.begun_at);
}

void end(guard::RegisterWork& work, const Look& look) {
    work.execute("UPDATE looks SET ended_at = $1, found = $2, left_out = $3, problem = $4 "
                 "WHERE scope = {own} AND id = $5",
                 store::Binding() << work.now() << look.found << look.left_out << look.problem
                                  << look.id);
}

std::vector<guard::Seen<Look>> looks(guard::Work& work) {
    return work.select(fmt::format("SELECT l.id, l.kind, l.begun_at, l.ended_at, l.found, "
                                   "l.left_out, l.problem FROM looks l WHERE {{scope l}} "
                                   "ORDER BY l.begun_at DESC, l.id DESC LIMIT {}",
                                   looks_max),
                       {}, look_of);
}

}  // namespace liaise::doubles::queries
