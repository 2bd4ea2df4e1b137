#include "modules/things/things_queries.hpp"

#include "store/columns.hpp"

namespace liaise::things::queries {

namespace {

constexpr const char* columns = "SELECT t.id, t.version, t.title, t.on_day, t.note ";

Thing thing_of(const store::Row& row) {
    Thing thing;
    store::Columns(row) >> thing.id >> thing.version >> thing.title >> thing.on >> thing.note;
    return thing;
}

store::Binding bound(const Draft& draft) {
    store::Binding binding;
    binding << draft.title << draft.on << draft.note;
    return binding;
}

}  // namespace

guard::Page<Thing> page(guard::Work& work, std::int64_t number) {
    const auto from = "FROM things t WHERE {scope t}";
    return work.page({"t", columns, from, "on_day DESC, id DESC", number}, {}, thing_of);
}

std::optional<guard::Seen<Thing>> one(guard::Work& work, const Id<Thing>& id) {
    return work.first(std::string(columns) + "FROM things t WHERE {scope t} AND t.id = $1",
                      {id.text()}, thing_of);
}

void insert(guard::OwnWork& work, const Id<Thing>& id, const Draft& draft) {
    work.execute("INSERT INTO things (scope, id, version, title, on_day, note) "
                 "VALUES ({own}, $4, 1, $1, $2, $3)",
                 bound(draft) << id);
}

bool update(guard::OwnWork& work, const Correction& correction) {
    const auto changed = work.execute(
        "UPDATE things SET version = version + 1, title = $1, on_day = $2, note = $3 "
        "WHERE scope = {own} AND id = $4 AND version = $5",
        bound(correction.thing) << correction.id << correction.version);
    return changed == 1;
}

}  // namespace liaise::things::queries
