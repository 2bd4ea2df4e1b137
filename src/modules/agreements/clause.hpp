#pragma once

#include "modules/agreements/agreement.hpp"
#include "modules/places/place.hpp"

namespace liaise::agreements {

/// What may be told under a clause, as far as a machine can read it. The gate asks these fields
/// before anything is disclosed. No places, regions and place types named: all places.
struct InformationTerm {
    std::vector<Code<"information_category">> categories;
    std::vector<Id<places::Place>> places;
    std::vector<Id<regions::Region>> regions;
    std::vector<Code<"place_type">> place_types;
    Code<"information_form"> form;
    Code<"exchange_direction"> direction;
    std::vector<Id<bodies::Body>> recipients;
    std::string purpose;
    Code<"exchange_frequency"> frequency;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("information_term",
            field("categories", &InformationTerm::categories, some, "What is told."),
            field("places", &InformationTerm::places, some, "Of these places only."),
            field("regions", &InformationTerm::regions, some, "Of places in these regions only."),
            field("place_types", &InformationTerm::place_types, some, "Of these types only."),
            field("form", &InformationTerm::form, some, "The closest form that is allowed."),
            field("direction", &InformationTerm::direction, some, "Given by us, received, both."),
            field("recipients", &InformationTerm::recipients, some,
                  "To or from these parties only; none named: each of them."),
            field("purpose", &InformationTerm::purpose, some, "What it is told for."),
            field("frequency", &InformationTerm::frequency, some, "How often."));
    }
};
static_assert(Described<InformationTerm>);

/// What a person says of a clause. `key` is one of the library's clauses, or `other`.
struct ClauseDraft {
    Code<"agreement_clause"> key;
    std::optional<std::int64_t> position;
    Names title;
    Names text;
    std::vector<std::string> options;
    std::vector<InformationTerm> information;
    std::vector<Code<"information_category">> never;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("clause_draft",
            field("key", &ClauseDraft::key, some, "What it settles: a clause of the library."),
            field("position", &ClauseDraft::position, some, "Where it stands; else at the end."),
            field("title", &ClauseDraft::title, some, "Its heading; else the library's."),
            field("text", &ClauseDraft::text, some, "As it stands in the agreement."),
            field("options", &ClauseDraft::options, some, "The library's options that it takes."),
            field("information", &ClauseDraft::information, some, "What may be told under it."),
            field("never", &ClauseDraft::never, some, "What is never told under this agreement."));
    }
};
static_assert(Described<ClauseDraft>);

/// A clause of an agreement.
struct Clause {
    static constexpr const char* record_name = "clause";

    Id<Clause> id;
    std::int64_t version = 1;
    Id<Agreement> agreement;
    std::int64_t position = 1;
    Code<"agreement_clause"> key;
    Names title;
    Names text;
    std::vector<std::string> options;
    std::vector<InformationTerm> information;
    std::vector<Code<"information_category">> never;
    std::int64_t edition = 0;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("clause",
            field("id", &Clause::id, some, "The same in every installation."),
            field("version", &Clause::version, Reach::owner, "Grows with each change."),
            field("agreement", &Clause::agreement, some, "The agreement that it stands in."),
            field("position", &Clause::position, some, "Where it stands in it."),
            field("key", &Clause::key, some, "What it settles: a clause of the library."),
            field("title", &Clause::title, some, "Its heading."),
            field("text", &Clause::text, some, "As it stands in the agreement."),
            field("options", &Clause::options, some, "The library's options that it takes."),
            field("information", &Clause::information, some, "What may be told under it."),
            field("never", &Clause::never, some, "What is never told under this agreement."),
            field("edition", &Clause::edition, Reach::owner,
                  "The edition of the library that it was written from."));
    }
};
static_assert(Described<Clause>);

}  // namespace liaise::agreements
