#pragma once

#include "base/facet.hpp"
#include "guard/own_work.hpp"
#include "guard/blanking.hpp"
#include "modules/bodies/drafts.hpp"

/// The bodies that visit places of detention, or may.
namespace liaise::bodies {

/// Which page of which bodies, in which order: `name` or `type`, with `-` for descending.
struct Question {
    std::optional<std::string> search;
    std::vector<Code<"body_type">> type;
    std::vector<Code<"npm_relation">> npm_relation;
    std::vector<Code<"jurisdiction_level">> level;
    std::vector<Code<"complaints_function">> complaints;
    std::vector<Id<regions::Region>> region;
    std::optional<Code<"place_type">> may_visit;
    std::optional<Code<"power">> power;
    std::optional<Day> known_on;
    std::optional<std::string> sort;
    std::optional<std::string> lang;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("bodies_question",
            field("search", &Question::search, all, "Words of a name, or an acronym."),
            field("type", &Question::type, all, "Only these types."),
            field("npm_relation", &Question::npm_relation, all,
                  "Only those that are this to the NPM."),
            field("level", &Question::level, all, "Only of this level."),
            field("complaints", &Question::complaints, all, "Only with this complaints function."),
            field("region", &Question::region, all, "Only with this territory."),
            field("may_visit", &Question::may_visit, all, "Only those that may visit this type."),
            field("power", &Question::power, all, "Only those that have this power."),
            field("known_on", &Question::known_on, all,
                  "As it was known on this day; as it is known now if left out."),
            field("sort", &Question::sort, all, "name or type; with - from the end."),
            field("lang", &Question::lang, all,
                  "The language whose reader the names are sorted for; English if left out."),
            field("page", &Question::page, all, "The page, the first being 1."));
    }
};
static_assert(Described<Question>);

struct Which {
    Id<Body> id;

    static constexpr auto describe() {
        return record("which_body", field("id", &Which::id, Reach::everyone, "The body."));
    }
};

/// A value that bodies have, and how many of the filtered bodies have it.
using Facet = liaise::Facet<"body_facet", Reach::everyone>;

using Past = guard::history::PastState<Body, "past_body", Reach::everyone>;

/// The bodies that are asked for, a page at a time. Errors: `invalid` for an unknown order.
Result<guard::Page<Body>> list(guard::Work& work, const Question& question);
/// What the bodies that are asked for can be narrowed by, with counts.
Result<std::vector<guard::Seen<Facet>>> facets(guard::Work& work, const Question& question);
/// One body. Errors: `not_found`.
Result<guard::Seen<Body>> find(guard::Work& work, const Which& which);
/// Who changed what of it, the latest first. Errors: `not_found`.
Result<std::vector<guard::Seen<guard::history::Change>>> history(guard::Work& work,
                                                                 const Which& which);

/// Empties for good what it said before. Errors: those of `guard::history::blank`.
Result<Done> blank(guard::RegisterWork& work, const Past& past);
/// Adds a body. Errors: `invalid` without a name, or for a word that is of no vocabulary.
Result<Id<Body>> add(guard::RegisterWork& work, const Draft& draft);
/// Adds the body of this id: how an installation gets its first one.
Result<Done> add(guard::RegisterWork& work, const Id<Body>& id, const Draft& draft);
/// Corrects a body. Errors: `conflict` when another correction came first; nothing is stored then.
Result<Done> correct(guard::RegisterWork& work, const Correction& correction);

/// Whether what is said of the body makes it one that depends on an authority it visits. When it
/// is not known, it is taken to be so.
bool is_taken_as_dependent(const Draft& draft);
/// Whether the register says that the body depends on no authority that it visits. What is not
/// known is not taken for independence, and an inspectorate inside of an authority is part of it.
bool is_independent(const Body& body);
bool is_independent(guard::Work& work, const Id<Body>& id);

}  // namespace liaise::bodies
