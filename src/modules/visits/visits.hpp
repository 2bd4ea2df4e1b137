#pragma once

#include "base/facet.hpp"
#include "guard/own_work.hpp"
#include "guard/blanking.hpp"
#include "modules/visits/visit.hpp"

/// Who was where: the visits that were made.
namespace liaise::visits {

/// Which page of which visits, in which order: `when` or `type`, with `-` for descending.
struct Question {
    std::optional<Id<places::Place>> place;
    std::vector<Id<bodies::Body>> body;
    std::vector<Code<"visit_type">> type;
    std::vector<Code<"announcement">> announcement;
    std::vector<Code<"place_type">> place_type;
    std::vector<Id<regions::Region>> region;
    std::optional<std::string> search;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<std::string> stated_in;
    std::optional<Day> known_on;
    std::optional<std::string> sort;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("visits_question",
            field("place", &Question::place, some,
                  "Only at this place, and at those that are part of it."),
            field("body", &Question::body, some, "Only by one of these bodies."),
            field("type", &Question::type, some, "Only of these types."),
            field("announcement", &Question::announcement, some, "Only so announced."),
            field("place_type", &Question::place_type, some, "Only at places of these types."),
            field("region", &Question::region, some, "Only at places in these regions."),
            field("search", &Question::search, some, "Words of the place's name or town."),
            field("from", &Question::from, some, "Only visits that may have been on or after."),
            field("to", &Question::to, some, "Only visits that may have been on or before."),
            field("stated_in", &Question::stated_in, some, "`register`, or `own` compartment."),
            field("known_on", &Question::known_on, some,
                  "As it was known on this day; as it is known now if left out."),
            field("sort", &Question::sort, some, "when or type; with - from the end."),
            field("page", &Question::page, some, "The page, the first being 1."));
    }
};
static_assert(Described<Question>);

struct Which {
    Id<Visit> id;

    static constexpr auto describe() {
        return record("which_visit", field("id", &Which::id, Reach::recipients, "The visit."));
    }
};

/// A value that visits have, and how many of the filtered visits have it.
using Facet = liaise::Facet<"visit_facet", Reach::recipients>;

using Past = guard::history::PastState<Visit, "past_visit", Reach::recipients>;

/// The visits that are asked for, a page at a time. Errors: `invalid` for an unknown order.
Result<guard::Page<Visit>> list(guard::Work& work, const Question& question);
/// What the visits that are asked for can be narrowed by: type, announcement, body, place_type and
/// region, with counts up to 10,000.
Result<std::vector<guard::Seen<Facet>>> facets(guard::Work& work, const Question& question);
/// One visit. Errors: `not_found`.
Result<guard::Seen<Visit>> find(guard::Work& work, const Which& which);
/// Who changed what of it, the latest first; also of one that was taken out. Errors: `not_found`;
/// `refused` to coarse sight for one of the register: when it was written tells when it was.
Result<std::vector<guard::Seen<guard::history::Change>>> history(guard::Work& work,
                                                                 const Which& which);

/// Empties for good what a visit of the own compartment said before, with who took part. Errors:
/// those of `guard::history::blank`.
Result<Done> blank(guard::OwnWork& work, const Past& past);
/// The same in the register.
Result<Done> blank_stated(guard::RegisterWork& work, const Past& past);
/// Records a visit in the own compartment. Errors: `invalid` for a day to come, without a body, or
/// for a place or body that is not in the register.
Result<Id<Visit>> note(guard::OwnWork& work, const Draft& draft);
/// States a visit in the register, for all to read.
Result<Id<Visit>> state(guard::RegisterWork& work, const Draft& draft);
/// Corrects a visit of the own compartment. Errors: `not_found`; `conflict`, and nothing is stored.
Result<Done> correct(guard::OwnWork& work, const Correction& correction);
/// Corrects a visit of the register.
Result<Done> correct_stated(guard::RegisterWork& work, const Correction& correction);
/// Takes a visit out of the own compartment. What it said is kept: `bring_back`.
Result<Done> remove(guard::OwnWork& work, const Which& which);
/// Takes a visit out of the register, likewise.
Result<Done> remove_stated(guard::RegisterWork& work, const Which& which);
/// Brings back, as it was, what was taken out of the own compartment. Errors: `not_found`;
/// `conflict` where the same statement was written down again meanwhile.
Result<Done> bring_back(guard::OwnWork& work, const Which& which);
/// The same in the register.
Result<Done> bring_back_stated(guard::RegisterWork& work, const Which& which);

/// A visit to be written under a key by which the same statement is known when it comes again.
struct Statement {
    Id<Visit> id;
    std::string key;
    Draft draft;
};

/// Writes many at once, all or none. Throws `store::Refused` for a key that is there already.
void write_all(guard::WritingWork& work, const std::vector<Statement>& statements);

}  // namespace liaise::visits
