#include "modules/aims/aims_queries.hpp"

#include <fmt/format.h>

#include "modules/bodies/parts.hpp"
#include "store/columns.hpp"

namespace liaise::aims::queries {

namespace {

constexpr const char* aim_columns =
    "SELECT g.id, g.body, g.level, g.theme, g.by_day, g.lead, g.set_on FROM aims g "
    "WHERE {scope g}";
constexpr const char* action_columns =
    "SELECT c.id, c.aim, c.kind, c.by_day, c.lead, c.recommendation, c.meeting, c.visit, "
    "c.training, c.set_on FROM aim_actions c WHERE {scope c}";

Aim aim_of(const store::Row& row) {
    Aim g;
    store::Columns(row) >> g.id >> g.body >> g.level >> g.theme >> g.by >> g.lead >> g.set_on;
    g.state_on = g.set_on;
    return g;
}

Action action_of(const store::Row& row) {
    Action c;
    store::Columns(row) >> c.id >> c.aim >> c.kind >> c.by >> c.lead >> c.recommendation >>
        c.meeting >> c.visit >> c.training >> c.set_on;
    c.state_on = c.set_on;
    return c;
}

store::Binds body_bound(const std::optional<Id<bodies::Body>>& body) {
    return body ? store::Binds{body->text()} : store::Binds{};
}

}  // namespace

std::vector<guard::Seen<Aim>> aims(guard::Work& work, const std::optional<Id<bodies::Body>>& body) {
    const auto about = body ? " AND " + bodies::is_it_or_its_part("g.body", "$1") : "";
    return work.select(
        fmt::format("{}{} ORDER BY g.by_day, g.id LIMIT {}", aim_columns, about, aims_max),
        body_bound(body), aim_of);
}

std::optional<guard::Seen<Aim>> one(guard::Work& work, const Id<Aim>& id) {
    return work.first(std::string(aim_columns) + " AND g.id = $1", {id.text()}, aim_of);
}

void insert(guard::OwnWork& work, const Aim& aim) {
    work.execute(
        "INSERT INTO aims (scope, id, body, level, theme, by_day, lead, set_on, noted_by) "
        "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8)",
        store::Binding() << aim.id << aim.body << aim.level << aim.theme << aim.by << aim.lead
                         << aim.set_on << work.viewer().person());
}

bool remove(guard::OwnWork& work, const Id<Aim>& id) {
    for (const char* table : {"aim_states", "aim_actions"})
        work.execute(fmt::format("DELETE FROM {} WHERE scope = {{own}} AND aim = $1", table),
                     {id.text()});
    return work.execute("DELETE FROM aims WHERE scope = {own} AND id = $1", {id.text()}) == 1;
}

std::vector<guard::Seen<Action>> actions(guard::Work& work,
                                         const std::optional<Id<bodies::Body>>& body) {
    const auto about = body ? " AND c.aim IN (SELECT g.id FROM aims g WHERE {scope g} AND " +
                                  bodies::is_it_or_its_part("g.body", "$1") + ")"
                            : "";
    return work.select(
        fmt::format("{}{} ORDER BY c.set_on, c.id LIMIT {}", action_columns, about, aims_max),
        body_bound(body), action_of);
}

std::optional<guard::Seen<Action>> one_action(guard::Work& work, const Id<Action>& id) {
    return work.first(std::string(action_columns) + " AND c.id = $1", {id.text()}, action_of);
}

void insert(guard::OwnWork& work, const Action& action) {
    work.execute(
        "INSERT INTO aim_actions (scope, id, aim, kind, by_day, lead, recommendation, meeting, "
        "visit, training, set_on, noted_by) "
        "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        store::Binding() << action.id << action.aim << action.kind << action.by << action.lead
                         << action.recommendation << action.meeting << action.visit
                         << action.training << action.set_on << work.viewer().person());
}

bool remove(guard::OwnWork& work, const Id<Action>& id) {
    work.execute("DELETE FROM aim_states WHERE scope = {own} AND action = $1", {id.text()});
    return work.execute("DELETE FROM aim_actions WHERE scope = {own} AND id = $1", {id.text()}) ==
           1;
}

std::vector<guard::Seen<StageSaid>> stages(guard::Work& work, const std::optional<Id<Aim>>& aim) {
    return work.select(
        "SELECT s.id, s.aim, s.action, s.on_day, s.noted_by FROM aim_states s WHERE {scope s} "
        "AND ($1 = '' OR s.aim = $1) ORDER BY s.on_day DESC, s.number DESC, s.id",
        {aim ? aim->text() : ""}, [](const store::Row& row) {
            StageSaid s;
            store::Columns(row) >> s.id >> s.aim >> s.action >> s.on >> s.noted_by;
            return s;
        });
}

void insert(guard::OwnWork& work, const StageSaid& stage) {
    work.execute(
        "INSERT INTO aim_states (scope, id, aim, action, on_day, noted_by, noted, number) "
        "VALUES ({own}, $1, $2, $3, $4, $5, $6, "
        "(SELECT COALESCE(MAX(number), 0) + 1 FROM aim_states WHERE scope = {own}))",
        store::Binding() << stage.id << stage.aim << stage.action << stage.on << stage.noted_by
                         << work.now());
}

bool is_ours(guard::Work& work, const Id<guard::Person>& person) {
    return work
        .first("SELECT 1 FROM persons p WHERE {scope p} AND p.id = $1", {person.text()},
               [](const store::Row&) { return true; })
        .has_value();
}

}  // namespace liaise::aims::queries
