#pragma once

#include "modules/agreements/agreements.hpp"

namespace liaise::agreements {

/// How the own body stands with one or more others. Informal is a standing like any other.
struct Relation {
    static constexpr const char* record_name = "relation";

    Id<Relation> id;
    std::int64_t version = 1;
    std::vector<Id<bodies::Body>> bodies;
    Code<"relation_standing"> standing;
    std::optional<When> since;
    std::optional<Confidential> note;
    std::optional<std::string> shut;
    std::optional<std::string> source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("relation",
            field("id", &Relation::id, own, "Its id at home."),
            field("version", &Relation::version, own, "Grows with each change."),
            field("bodies", &Relation::bodies, own, "The other bodies."),
            field("standing", &Relation::standing, own,
                  "None, informal, being negotiated, or formal."),
            field("since", &Relation::since, own, "Since when."),
            field("note", &Relation::note, Reach::sealed, "What we keep in mind; never leaves."),
            field("shut", &Relation::shut, own,
                  "Why the note does not open: a code of an error; else left out."),
            field("source", &Relation::source, own, "Who says so, or on which paper."));
    }
};
static_assert(Described<Relation>);

struct RelationDraft {
    std::vector<Id<bodies::Body>> bodies;
    Code<"relation_standing"> standing;
    std::optional<When> since;
    std::optional<Confidential> note;
    std::optional<std::string> source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("relation_draft",
            field("bodies", &RelationDraft::bodies, own, "The other bodies; one at least."),
            field("standing", &RelationDraft::standing, own,
                  "None, informal, being negotiated, or formal."),
            field("since", &RelationDraft::since, own, "Since when."),
            field("note", &RelationDraft::note, Reach::sealed,
                  "What we keep in mind; never leaves."),
            field("source", &RelationDraft::source, own, "Who says so, or on which paper."));
    }
};
static_assert(Described<RelationDraft>);

/// A correction of the relation `id`, made by someone who had read its `version`.
struct RelationCorrection {
    Id<Relation> id;
    std::int64_t version = 0;
    RelationDraft relation;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("relation_correction",
            field("id", &RelationCorrection::id, own, "The relation."),
            field("version", &RelationCorrection::version, own, "The version that was read."),
            field("relation", &RelationCorrection::relation, own, "As it should read."));
    }
};
static_assert(Described<RelationCorrection>);

struct RelationsQuestion {
    std::optional<Id<bodies::Body>> body;

    static constexpr auto describe() {
        return record("relations_question",
            field("body", &RelationsQuestion::body, Reach::owner, "Only with this body."));
    }
};
static_assert(Described<RelationsQuestion>);

/// How the own body stands with others. A body that is not named here: nothing is written of it.
Result<std::vector<guard::Seen<Relation>>> relations(guard::Work& work,
                                                     const RelationsQuestion& question);
/// Writes one down. Errors: `invalid` without another body.
Result<Id<Relation>> relate(guard::OwnWork& work, const RelationDraft& draft);
/// Corrects one. Errors: `conflict` when another correction came first.
Result<Done> correct_relation(guard::OwnWork& work, const RelationCorrection& correction);

}  // namespace liaise::agreements
