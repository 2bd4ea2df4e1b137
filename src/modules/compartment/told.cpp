#include "modules/compartment/told.hpp"

#include <initializer_list>

#include "base/json_read.hpp"
#include "base/json_text.hpp"
#include "base/source.hpp"
#include "guard/half_years.hpp"
#include "guard/told_source.hpp"
#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"

namespace liaise::compartment {

namespace {

using guard::Sight;
using guard::TableRow;

/// Only these columns stay. What comes to be added to a table is not told before somebody has said
/// that it may be.
void keep_only(TableRow& row, std::initializer_list<std::string_view> columns) {
    TableRow kept;
    for (const auto column : columns)
        if (auto found = row.find(column); found != row.end()) kept.insert(std::move(*found));
    row = std::move(kept);
}

/// The text of a column as it is told to coarse sight: `told` changes what it holds.
template <class T, class F>
void tell_column(TableRow& row, std::string_view column, F&& told) {
    const auto found = row.find(column);
    if (found == row.end()) return;
    T value;
    const auto json = parsed(found->second.template get<std::string>());
    if (!json || !read(*json, value, "")) value = {};
    told(value);
    found->second = json_text(value);
}

/// What is said of a record of the register, and neither in which row of which file it stands, nor
/// with which import it was written down on which day: it may have come with a visit.
template <class T>
void tell_record(TableRow& row, Sight sight, std::string_view list) {
    if (sight == Sight::exact) return;
    tell_column<Source>(row, "source", [&](Source& source) {
        source = guard::told_source(source, sight);
    });
    tell_column<std::vector<T>>(row, list, [&](std::vector<T>& all) {
        for (auto& one : all)
            if (one.source) one.source = guard::told_source(*one.source, sight);
    });
    for (const char* turn : {"since", "until"})
        if (const auto at = row.find(turn); at != row.end())
            if (const auto moment = moment_from(at->second.get<std::string>()))
                at->second = text_of(guard::half_year_of(*moment));
    for (const char* part_of : {"since_in", "until_in"}) row.erase(part_of);
}

void tell_place(TableRow& row, Sight sight) {
    tell_record<places::OtherName>(row, sight, "other_names");
    if (sight == Sight::coarse) row.erase("names_given");
}

void tell_body(TableRow& row, Sight sight) {
    tell_record<bodies::IndependenceFact>(row, sight, "independence");
}

/// The key by which a statement is known when it comes again has its day in it; who keeps the
/// register compares by it, and nobody else.
void tell_visit(TableRow& row, Sight sight) {
    row["statement_key"] = "told as " + row.at("id").get<std::string>();
    if (sight == Sight::exact) return;
    keep_only(row, {"scope", "id", "version", "place", "bodies", "coarse_first", "coarse_last",
                    "coarse_precision", "type", "announcement", "statement_key", "source"});
    row["first_day"] = row.at("coarse_first");
    row["last_day"] = row.at("coarse_last");
    row["precision"] = row.at("coarse_precision");
    row["since"] = "";  // when it was written down would tell when it was
}

void tell_visitor(TableRow& row, Sight sight) {
    if (sight == Sight::exact) return;
    keep_only(row, {"scope", "visit", "body", "place", "coarse_first", "coarse_last"});
    row["first_day"] = row.at("coarse_first");
    row["last_day"] = row.at("coarse_last");
    row["since"] = "";
}

/// What a visit said before, as `tell_visit`; several states of one have one version each.
void tell_visit_past(TableRow& row, Sight) {
    row["statement_key"] = "told as " + row.at("id").get<std::string>();
}

/// What files say of visits: the key by which that is known again has its day in it.
void tell_statement(TableRow& row, Sight) {
    row["known_by"] = "told as " + row.at("id").get<std::string>();
}

}  // namespace

std::vector<guard::RegisterTable> told_of_the_register() {
    using enum guard::ToldTo;
    return {{"words"},
            {"regions"},
            {"bodies", everybody, &tell_body},
            {"bodies_past", everybody, &tell_body},
            {"places", everybody, &tell_place},
            {"places_past", everybody, &tell_place},
            {"headcounts"},  // who sees half-years is told them as `guard/half_years.hpp` has it
            {"headcounts_past", exact_sight},
            {"contacts"},
            {"visits", everybody, &tell_visit},
            {"visitors", everybody, &tell_visitor},
            // When a visit was written down, or corrected, tells when it was.
            {"visits_past", exact_sight, &tell_visit_past},
            {"visitors_past", exact_sight},
            {"visit_statements", everybody, &tell_statement}};
}

}  // namespace liaise::compartment
