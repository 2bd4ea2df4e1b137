#pragma once

#include <cstdint>

#include "base/describe.hpp"

namespace liaise::imports {

/// What a file has in it, and what its import changes. "New" is what the register does not have.
struct Counts {
    std::int64_t rows_read = 0;
    std::int64_t rows_left_out = 0;
    std::int64_t rows_set_aside = 0;
    std::int64_t places_new = 0;
    std::int64_t places_known = 0;
    std::int64_t places_changed = 0;
    std::int64_t places_unsure = 0;
    std::int64_t same_place_twice = 0;
    std::int64_t regions_new = 0;
    std::int64_t bodies_new = 0;
    std::int64_t bodies_known = 0;
    std::int64_t bodies_changed = 0;
    std::int64_t bodies_unsure = 0;
    std::int64_t same_body_twice = 0;
    std::int64_t yes_cells = 0;
    std::int64_t unknown_cells = 0;
    std::int64_t rows_with_words = 0;
    std::int64_t rows_understood = 0;
    std::int64_t bodies_named = 0;
    std::int64_t said_twice = 0;
    std::int64_t visits_new = 0;
    std::int64_t visits_known = 0;
    std::int64_t visits_withdrawn = 0;
    std::int64_t visits_near = 0;
    std::int64_t visits_no_longer_stated = 0;
    std::int64_t statements_new = 0;
    std::int64_t headcounts_new = 0;
    std::int64_t headcounts_known = 0;
    std::int64_t headcounts_changed = 0;
    std::int64_t findings = 0;
    std::int64_t findings_left_out = 0;

    static constexpr auto describe() {
        constexpr auto all = Reach::owner;
        using C = Counts;
        return record("import_counts",
            field("rows_read", &C::rows_read, all, "Rows below the heading."),
            field("rows_left_out", &C::rows_left_out, all, "Rows that cannot be read."),
            field("rows_set_aside", &C::rows_set_aside, all,
                  "Rows that the mapping says to leave out."),
            field("places_new", &C::places_new, all, "Places that the register does not have."),
            field("places_known", &C::places_known, all, "Places that it has."),
            field("places_changed", &C::places_changed, all, "Known places that change."),
            field("places_unsure", &C::places_unsure, all,
                  "New places that may be another one; they are kept apart."),
            field("same_place_twice", &C::same_place_twice, all,
                  "Rows about a place that an earlier row of the same time is about."),
            field("regions_new", &C::regions_new, all, "Regions that are added."),
            field("bodies_new", &C::bodies_new, all, "Bodies that are added."),
            field("bodies_known", &C::bodies_known, all,
                  "Bodies of a list that the register has."),
            field("bodies_changed", &C::bodies_changed, all, "Known bodies that change."),
            field("bodies_unsure", &C::bodies_unsure, all,
                  "New bodies that may be another one; they are kept apart."),
            field("same_body_twice", &C::same_body_twice, all,
                  "Rows about a body that an earlier row is about."),
            field("yes_cells", &C::yes_cells, all, "Cells that say yes, a body was there."),
            field("unknown_cells", &C::unknown_cells, all, "Cells that say neither yes nor no."),
            field("rows_with_words", &C::rows_with_words, all, "Rows with free text on bodies."),
            field("rows_understood", &C::rows_understood, all,
                  "Of those, the rows without words that are left over."),
            field("bodies_named", &C::bodies_named, all, "Bodies recognised in free text."),
            field("said_twice", &C::said_twice, all,
                  "Visits that another cell or row of the file states too."),
            field("visits_new", &C::visits_new, all, "Visits that are added."),
            field("visits_known", &C::visits_known, all, "Visits that stand there already."),
            field("visits_withdrawn", &C::visits_withdrawn, all,
                  "Visits that the file stated before, and now says were not made."),
            field("visits_near", &C::visits_near, all,
                  "Visits that are added some days from another of the same body there."),
            field("visits_no_longer_stated", &C::visits_no_longer_stated, all,
                  "Visits that only this file stated, and states no longer; they stay."),
            field("statements_new", &C::statements_new, all,
                  "What is kept that the file says of visits, new ones and others."),
            field("headcounts_new", &C::headcounts_new, all, "Head counts that are added."),
            field("headcounts_known", &C::headcounts_known, all, "Head counts that stand there."),
            field("headcounts_changed", &C::headcounts_changed, all, "Head counts that change."),
            field("findings", &C::findings, all, "Things to say about rows."),
            field("findings_left_out", &C::findings_left_out, all,
                  "Things to say that are beyond the limit, and not listed."));
    }
};
static_assert(Described<Counts>);

}  // namespace liaise::imports
