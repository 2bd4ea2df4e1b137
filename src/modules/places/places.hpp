#pragma once

#include "base/facet.hpp"
#include "guard/own_work.hpp"
#include "guard/blanking.hpp"
#include "modules/places/drafts.hpp"
#include "modules/places/filter.hpp"
#include "modules/places/headcount.hpp"
#include "modules/places/place.hpp"

/// The places where people are, or may be, deprived of their liberty.
namespace liaise::places {

/// Which page of which places, in which order: `name`, `type` or `town`, with `-` for descending.
struct Question {
    std::optional<std::string> search;
    std::vector<Code<"place_type">> type;
    std::vector<Id<regions::Region>> region;
    std::vector<Code<"operator">> operated;
    std::vector<Code<"standing">> standing;
    std::vector<Code<"group">> group;
    std::optional<std::string> authority;
    std::optional<Day> open_on;
    std::optional<Day> known_on;
    std::optional<std::string> sort;
    std::optional<std::string> lang;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("places_question",
            field("search", &Question::search, all, "Words of a name, a town or a postcode."),
            field("type", &Question::type, all, "Only these types."),
            field("region", &Question::region, all, "Only in these regions."),
            field("operator", &Question::operated, all, "Only so operated."),
            field("standing", &Question::standing, all, "Only of this standing."),
            field("group", &Question::group, all, "Only where all of these groups are held."),
            field("authority", &Question::authority, all, "Only under this authority."),
            field("open_on", &Question::open_on, all, "Only places that were open on this day."),
            field("known_on", &Question::known_on, all,
                  "As it was known on this day; as it is known now if left out."),
            field("sort", &Question::sort, all, "name, type or town; with - from the end."),
            field("lang", &Question::lang, all,
                  "The language whose reader the names are sorted for; English if left out."),
            field("page", &Question::page, all, "The page, the first being 1."));
    }
    Filter filter() const {
        return {search, type, region, operated, standing, group, authority, open_on};
    }
};
static_assert(Described<Question>);

struct Which {
    Id<Place> id;

    static constexpr auto describe() {
        return record("which_place", field("id", &Which::id, Reach::everyone, "The place."));
    }
};

/// A value that places have, and how many of the filtered places have it.
using Facet = liaise::Facet<"facet", Reach::everyone>;

using Past = guard::history::PastState<Place, "past_place", Reach::everyone>;

/// The places that are asked for, a page at a time. Errors: `invalid` for an unknown order.
Result<guard::Page<Place>> list(guard::Work& work, const Question& question);
/// What the places that are asked for can be narrowed by, with counts.
Result<std::vector<guard::Seen<Facet>>> facets(guard::Work& work, const Question& question);
/// One place. Errors: `not_found`.
Result<guard::Seen<Place>> find(guard::Work& work, const Which& which);
/// Who changed what of it, the latest first. Errors: `not_found`.
Result<std::vector<guard::Seen<guard::history::Change>>> history(guard::Work& work,
                                                                 const Which& which);
/// Its head counts, the latest first.
Result<std::vector<guard::Seen<Headcount>>> headcounts(guard::Work& work, const Which& which);

/// Empties for good what it said before. Errors: those of `guard::history::blank`.
Result<Done> blank(guard::RegisterWork& work, const Past& past);
/// Adds a place. Errors: `invalid` without a name, or for a word that is of no vocabulary.
Result<Id<Place>> add(guard::RegisterWork& work, const Draft& draft);
/// Corrects a place. Errors: `conflict` when another correction came first; nothing is stored then.
Result<Done> correct(guard::RegisterWork& work, const Correction& correction);
/// Adds a head count. Errors: `invalid` for a negative one, or one of a day to come.
Result<Id<Headcount>> count(guard::RegisterWork& work, const HeadcountDraft& draft);
/// Changes the figures of a head count. Errors: as `count`.
Result<Done> recount(guard::RegisterWork& work, const Id<Headcount>& id,
                     const HeadcountDraft& draft);
/// Makes a place part of another, whose other names then include its own. Errors: `invalid` for a
/// place into itself, or into one that is merged.
Result<Done> merge(guard::RegisterWork& work, const Merger& merger);
/// Takes the merger back: the place stands by itself again, and no host has its names any more.
Result<Done> part(guard::RegisterWork& work, const Which& which);

}  // namespace liaise::places
