#include "modules/complaints/loading_queries.hpp"

#include "store/columns.hpp"

namespace liaise::complaints::queries {

namespace {

std::map<std::string, Standing> standing(guard::Work& work, const std::string& sql,
                                         const std::string& mapping) {
    // The next letter after the bar that ends the mapping's name: all keys between are its own.
    const auto all = work.gathered(sql, {mapping + '|', mapping + '}'},
                                   std::map<std::string, Standing>{},
                                   [](auto& found, const store::Row& row) {
                                       std::string key;
                                       Standing one;
                                       store::Columns(row) >> key >> one.id >> one.has_place >>
                                           one.said;
                                       found.emplace(std::move(key), std::move(one));
                                   });
    return *all;
}

}  // namespace

PlacesByName places_by_name(guard::Work& work) {
    const auto all = work.gathered(
        "SELECT p.id, p.names, p.other_names FROM places p WHERE {scope p} "
        "AND p.merged_into IS NULL AND p.taken_back IS NULL",
        {}, PlacesByName{}, [](auto& found, const store::Row& row) {
            Id<places::Place> id;
            Names names;
            std::vector<places::OtherName> others;
            store::Columns(row) >> id >> names >> others;
            for (const auto& name : names) found.emplace(folded(name.text), id);
            for (const auto& other : others) found.emplace(folded(other.text), id);
        });
    return *all;
}

std::map<std::string, Standing> counts_of(guard::Work& work, const std::string& mapping) {
    return standing(work, "SELECT c.statement_key, c.id, "
                          "CASE WHEN c.place IS NULL THEN 0 ELSE 1 END, c.said "
                          "FROM complaint_counts c WHERE {scope c} AND c.statement_key >= $1 "
                          "AND c.statement_key < $2",
                    mapping);
}

std::map<std::string, Standing> cases_of(guard::Work& work, const std::string& mapping) {
    return standing(work, "SELECT c.statement_key, c.id, "
                          "CASE WHEN c.place IS NULL THEN 0 ELSE 1 END, 1 "
                          "FROM complaint_cases c WHERE {scope c} AND c.statement_key >= $1 "
                          "AND c.statement_key < $2",
                    mapping);
}

void put_said(guard::OwnWork& work, const std::string& id, std::int64_t said) {
    work.execute("UPDATE complaint_counts SET said = $1 WHERE scope = {own} AND id = $2",
                 store::Binding() << said << id);
}

bool has_stretch(guard::Work& work, const std::string& key) {
    return work
        .first("SELECT 1 FROM complaint_stretches s WHERE {scope s} AND s.statement_key = $1",
               {key}, [](const store::Row&) { return true; })
        .has_value();
}

}  // namespace liaise::complaints::queries
