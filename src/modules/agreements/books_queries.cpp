#include "modules/agreements/books_queries.hpp"

#include "modules/bodies/parts.hpp"
#include "store/columns.hpp"

namespace liaise::agreements::queries {

namespace {

constexpr std::string_view relation_columns =
    "SELECT r.id, r.version, r.bodies, r.standing, r.since_first, r.since_last, "
    "r.since_precision, r.note, r.source FROM relations r WHERE {scope r} ";

constexpr std::string_view requirement_columns =
    "SELECT r.id, r.version, r.agreement, r.party, r.what, r.due, r.done_on, r.done_noted_by, "
    "r.done_how FROM agreement_requirements r WHERE {scope r} ";

Relation relation_of(const store::Row& row) {
    Relation r;
    store::Columns(row) >> r.id >> r.version >> r.bodies >> r.standing >> r.since >> r.note >>
        r.source;
    return r;
}

Requirement requirement_of(const store::Row& row) {
    Requirement r;
    store::Columns(row) >> r.id >> r.version >> r.agreement >> r.party >> r.what >> r.due >>
        r.done_on >> r.done_noted_by >> r.done_how;
    return r;
}

store::Binding bound(const RelationDraft& draft) {
    store::Binding binding;
    binding << draft.bodies << draft.standing << draft.since << draft.source;
    return binding;
}

store::Binding bound(const RequirementDraft& draft) {
    store::Binding binding;
    binding << draft.party << draft.what << draft.due;
    return binding;
}

}  // namespace

std::vector<guard::Seen<Relation>> relations(guard::Work& work, const std::string& body) {
    return work.select(std::string(relation_columns) +
                           "AND ($1 = '' OR " +
                           bodies::lists_it_or_its_part("r.bodies", "$1") +
                           ") ORDER BY r.standing, r.id",
                       {body}, relation_of);
}

std::optional<guard::Seen<Relation>> relation(guard::Work& work, const Id<Relation>& id) {
    return work.first(std::string(relation_columns) + "AND r.id = $1", {id.text()}, relation_of);
}

void insert(guard::OwnWork& work, const Id<Relation>& id, const RelationDraft& draft) {
    work.execute("INSERT INTO relations (scope, version, bodies, standing, since_first, "
                 "since_last, since_precision, source, id) "
                 "VALUES ({own}, 1, $1, $2, $3, $4, $5, $6, $7)",
                 bound(draft) << id);
}

bool update(guard::OwnWork& work, const RelationCorrection& correction) {
    return work.execute("UPDATE relations SET version = version + 1, bodies = $1, standing = $2, "
                        "since_first = $3, since_last = $4, since_precision = $5, source = $6 "
                        "WHERE scope = {own} AND id = $7 AND version = $8",
                        bound(correction.relation) << correction.id << correction.version) == 1;
}

std::vector<guard::Seen<Requirement>> requirements(guard::Work& work,
                                                   const Id<Agreement>& agreement) {
    return work.select(std::string(requirement_columns) +
                           "AND r.agreement = $1 "
                           "ORDER BY CASE WHEN r.due IS NULL THEN 1 ELSE 0 END, r.due, r.id",
                       {agreement.text()}, requirement_of);
}

std::optional<guard::Seen<Requirement>> requirement(guard::Work& work,
                                                    const Id<Requirement>& id) {
    return work.first(std::string(requirement_columns) + "AND r.id = $1", {id.text()},
                      requirement_of);
}

void insert(guard::OwnWork& work, const Id<Requirement>& id, const NewRequirement& wanted) {
    work.execute("INSERT INTO agreement_requirements (scope, version, party, what, due, "
                 "agreement, id) VALUES ({own}, 1, $1, $2, $3, $4, $5)",
                 bound(wanted.requirement) << wanted.id << id);
}

bool update(guard::OwnWork& work, const RequirementCorrection& correction) {
    return work.execute("UPDATE agreement_requirements SET version = version + 1, party = $1, "
                        "what = $2, due = $3 WHERE scope = {own} AND id = $4 AND version = $5",
                        bound(correction.requirement) << correction.id << correction.version) == 1;
}

void put_completion(guard::OwnWork& work, const Completion& completion) {
    std::optional<Id<guard::Person>> noted_by;
    if (completion.done_on) noted_by = work.viewer().person();
    work.execute("UPDATE agreement_requirements SET version = version + 1, done_on = $1, "
                 "done_how = $2, done_noted_by = $3 WHERE scope = {own} AND id = $4",
                 store::Binding() << completion.done_on << completion.done_how << noted_by
                                  << completion.id);
}

}  // namespace liaise::agreements::queries
