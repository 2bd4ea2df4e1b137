#pragma once

#include "modules/agreements/agreements.hpp"
#include "modules/agreements/clause.hpp"

namespace liaise::agreements {

/// A clause to be added to the agreement `id`.
struct NewClause {
    Id<Agreement> id;
    ClauseDraft clause;

    static constexpr auto describe() {
        return record("new_clause",
            field("id", &NewClause::id, Reach::owner, "The agreement."),
            field("clause", &NewClause::clause, Reach::owner, "The clause."));
    }
};
static_assert(Described<NewClause>);

/// A correction of the clause `id`, made by someone who had read its `version`.
struct ClauseCorrection {
    Id<Clause> id;
    std::int64_t version = 0;
    ClauseDraft clause;

    static constexpr auto describe() {
        return record("clause_correction",
            field("id", &ClauseCorrection::id, Reach::owner, "The clause."),
            field("version", &ClauseCorrection::version, Reach::owner, "As it was read."),
            field("clause", &ClauseCorrection::clause, Reach::owner, "As it should read."));
    }
};
static_assert(Described<ClauseCorrection>);

struct WhichClause {
    Id<Clause> id;

    static constexpr auto describe() {
        return record("which_clause", field("id", &WhichClause::id, Reach::owner, "The clause."));
    }
};
static_assert(Described<WhichClause>);

/// More clauses than this nobody reads.
inline constexpr std::size_t clauses_max = 200;
/// About eight printed pages: what is longer is an annex, or several clauses.
inline constexpr std::size_t clause_bytes_max = 30'000;

/// The clauses of an agreement, in their order. Errors: `not_found`.
Result<std::vector<guard::Seen<Clause>>> clauses(guard::Work& work, const Which& which);
/// Adds a clause. Errors: `invalid` without a text, or for an option that the clause does not
/// have; `conflict` once the text was signed.
Result<Id<Clause>> add_clause(guard::OwnWork& work, const NewClause& clause);
/// Corrects a clause. Errors: as `add_clause`, and `conflict` when another correction came first.
Result<Done> correct_clause(guard::OwnWork& work, const ClauseCorrection& correction);
/// Leaves a clause out. Errors: `not_found`; `conflict` once the text was signed.
Result<Done> leave_out(guard::OwnWork& work, const WhichClause& which);

}  // namespace liaise::agreements
