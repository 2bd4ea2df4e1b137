#pragma once

#include "guard/own_work.hpp"
#include "modules/bodies/body.hpp"
#include "modules/complaints/layout.hpp"
#include "modules/complaints/table_given.hpp"
#include "modules/do_no_harm/small_numbers.hpp"

/// What another body may have of the own complaints: a table in which small numbers are hidden,
/// also against all that this body was given before.
namespace liaise::complaints {

/// Which table is to be cut.
struct CutQuestion {
    LayoutQuestion layout;
    std::optional<std::int64_t> shown_from;
    std::optional<Code<"zeros">> zeros;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_cut",
            field("layout", &CutQuestion::layout, own, "Rows, themes and periods."),
            field("shown_from", &CutQuestion::shown_from, own,
                  "The least number that is shown; fewer than 5 is taken for 5."),
            field("zeros", &CutQuestion::zeros, own, "Whether zeros are shown; else they are."));
    }
};
static_assert(Described<CutQuestion>);

/// A table made ready for one recipient. Rows, themes and periods each end with all together,
/// where there is more than one.
struct Cut {
    std::vector<GivenLine> rows;
    std::vector<GivenLine> columns;
    std::vector<GivenLine> periods;
    do_no_harm::SmallNumberRule rule;
    do_no_harm::HiddenTable table;
    std::int64_t tables_before = 0;
    std::int64_t left_out = 0;
};

/// Cuts a table for `recipient`. It looks up itself what this recipient was given before: nobody
/// can forget it. Errors: `invalid` for a recipient that is not another body of the register, and
/// as for `laid_out` and `do_no_harm::hidden`; `too_large` for a table that nobody reads.
Result<guard::Seen<Cut>> cut(guard::Work& work, const CutQuestion& question,
                             const Id<bodies::Body>& recipient);

/// What leaves: lines, and the numbers that are shown. The gate makes the product of it.
ComplaintTable product_of(const Cut& cut);

/// Remembers that `recipient` has this table, for all later cuts. It has to be cut in the same
/// transaction, or else something may have been written down between.
Id<TableGiven> keep_given(guard::OwnWork& work, const Cut& cut, const Id<bodies::Body>& recipient,
                          const std::optional<std::string>& letter);

/// The tables that `recipient` has, the first first; all tables when no recipient is named.
std::vector<guard::Seen<TableGiven>> tables_given(guard::Work& work,
                                                  const std::optional<Id<bodies::Body>>& recipient);

}  // namespace liaise::complaints
