#pragma once

#include "modules/bodies/body.hpp"
#include "modules/coverage/period.hpp"
#include "modules/places/filter.hpp"

namespace liaise::coverage {

/// Which places, which visits, when. One question serves every answer of this module, so that the
/// address of a screen can be put to each as it is; each reads of it what concerns it.
struct Question {
    std::optional<std::string> search;
    std::vector<Code<"place_type">> type;
    std::vector<Id<regions::Region>> region;
    std::optional<Id<places::Place>> place;
    std::vector<Code<"operator">> operated;
    std::vector<Code<"standing">> standing;
    std::vector<Code<"group">> group;
    std::optional<std::string> authority;
    std::optional<Day> open_on;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<Day> known_on;
    std::vector<Code<"body_type">> body_type;
    std::vector<Id<bodies::Body>> body;
    std::vector<Code<"visit_type">> visit_type;
    std::vector<Code<"announcement">> announcement;
    std::optional<Code<"precision">> precision;
    std::optional<Code<"stated_in">> stated_in;
    std::optional<std::int64_t> at_least;
    std::optional<std::string> rows;
    std::optional<std::string> show;
    std::optional<std::string> sort;
    std::optional<std::string> lang;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using Q = Question;
        return record("coverage_question",
            field("search", &Q::search, all, "Words of a place's name, its town or postcode."),
            field("type", &Q::type, all, "Only places of these types."),
            field("region", &Q::region, all, "Only places in these regions."),
            field("place", &Q::place, all, "Only this place."),
            field("operator", &Q::operated, all, "Only places so operated."),
            field("standing", &Q::standing, all, "Only places of this standing."),
            field("group", &Q::group, all, "Only places where all of these groups are held."),
            field("authority", &Q::authority, all, "Only places under this authority."),
            field("open_on", &Q::open_on, all, "Only places that were open on this day."),
            field("from", &Q::from, all, "The first day; five years before `to` if left out."),
            field("to", &Q::to, all, "The last day; today if left out."),
            field("known_on", &Q::known_on, all,
                  "As it was known on this day; as it is known now if left out."),
            field("body_type", &Q::body_type, all, "Only visits by bodies of these types."),
            field("body", &Q::body, all, "Only visits by these bodies."),
            field("visit_type", &Q::visit_type, all, "Only visits of these types."),
            field("announcement", &Q::announcement, all, "Only visits so announced."),
            field("precision", &Q::precision, all,
                  "Only visits dated to a day, month, half_year or year."),
            field("stated_in", &Q::stated_in, all, "Only visits of the `register`, or `own` ones."),
            field("at_least", &Q::at_least, all,
                  "How many different bodies are many; 3 if left out. Summary and places."),
            field("rows", &Q::rows, all, "type, region or place; type if left out. Matrix."),
            field("show", &Q::show, all,
                  "all, unvisited, visited, by_many or left_out. Places."),
            field("sort", &Q::sort, all,
                  "name, visits, bodies or last; with - from the end. Places."),
            field("lang", &Q::lang, all,
                  "The language whose reader the names are sorted for; English if left out."),
            field("page", &Q::page, all, "The page, the first being 1. Places, and the matrix."));
    }
    places::Filter filter() const {
        return {search, type, region, operated, standing, group, authority, open_on};
    }
};
static_assert(Described<Question>);

}  // namespace liaise::coverage
