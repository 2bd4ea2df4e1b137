#include "modules/regions/regions_queries.hpp"

#include "store/columns.hpp"

namespace liaise::regions::queries {

namespace {

Region region_of(const store::Row& row) {
    Region region;
    store::Columns(row) >> region.id >> region.code >> region.names >> region.part_of >>
        region.outline;
    return region;
}

}  // namespace

std::vector<guard::Seen<Region>> all(guard::Work& work) {
    return work.select("SELECT r.id, r.code, r.names, r.part_of, r.outline FROM regions r "
                       "WHERE {scope r} ORDER BY r.sort_name, r.id",
                       {}, region_of);
}

std::optional<guard::Seen<Region>> with_code(guard::Work& work, const std::string& code) {
    return work.first("SELECT r.id, r.code, r.names, r.part_of, r.outline FROM regions r "
                      "WHERE {scope r} AND r.code = $1",
                      {code}, region_of);
}

void insert(guard::RegisterWork& work, const Id<Region>& id, const Draft& draft) {
    work.execute("INSERT INTO regions (id, scope, code, names, sort_name, part_of, outline) "
                 "VALUES ($1, {own}, $2, $3, $4, $5, $6)",
                 store::Binding() << id << draft.code << draft.names
                                  << folded(name_in(draft.names, "en")) << draft.part_of
                                  << draft.outline);
}

}  // namespace liaise::regions::queries
