#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/bodies/body.hpp"
#include "modules/doubles/reasons.hpp"
#include "modules/places/place.hpp"

namespace liaise::imports {

/// What there is to say about a row. Those before `changed_place` are for a person to look at; the
/// others tell what the import does.
enum class FindingKind {
    left_out_ragged,        ///< more or fewer cells than the heading: the row is not read
    left_out_no_name,       ///< no name of a place: the row is not read
    left_out_no_when,       ///< its time cannot be read: the row is not read
    left_out_to_come,       ///< a time to come: the row is not read
    formula,                ///< a formula stands where a value should: taken as empty
    broken_letters,         ///< letters were lost before the file came here
    not_understood,         ///< a value that the mapping does not explain
    unknown,                ///< an empty cell where yes or no should stand: not known, not no
    words_left_over,        ///< words of free text that name no body that the mapping knows
    words_beside,           ///< further words beside a body that was recognised
    contradiction,          ///< free text names a body for which a column says no
    same_place_twice,       ///< two rows of one time are about one place
    same_body_twice,        ///< two rows are about one body
    unsure_place,           ///< this may be the same place as another; it is kept apart
    kept_place,             ///< the file says otherwise of a place that was corrected by hand
    unsure_body,            ///< this may be the same body as another; it is kept apart
    kept_body,              ///< the file says otherwise of a body that is not its own word alone
    kept_visit,             ///< the file takes back a visit that was corrected by hand
    visit_to_come,          ///< the row states a visit to come: it is not stored
    near_visit,             ///< the same body was there some days before or after: is it one visit?
    no_longer_stated,       ///< the file had this day before, and has another now; it stays
    contradicted_visit,     ///< the file says no where another source says yes: the visit stays
    changed_place,          ///< the file says otherwise than before
    changed_body,           ///< the same of a body
    changed_headcount,      ///< the file has another figure than before
    withdrawn_visit,        ///< the file says no where it said yes before
    matched_place,          ///< taken for a known place, or another row's, by its likeness
    new_place,              ///< a place that the register does not have
    matched_body,           ///< taken for a known body by its likeness
    new_body,               ///< a body that the register does not have
    new_name,               ///< another name of a known place
    new_facts,              ///< new visits or head counts of the row
    set_aside,              ///< the mapping says to leave the row out
};

/// "unknown", "new_place", …: as files and screens name it.
std::string text_of(FindingKind kind);
/// Whether a person should look at it.
bool is_for_a_person(FindingKind kind);

/// One thing to say about one row; `value` is what the file has there.
struct Finding {
    std::size_t row = 0;
    FindingKind kind = FindingKind::not_understood;
    std::string column;
    std::string value;
    std::optional<std::size_t> other_row;
    std::optional<Id<places::Place>> place;
    std::vector<doubles::Reason> reasons = {};  ///< of what is matched, surely or not
    std::optional<Id<bodies::Body>> body = {};
};

/// Findings with a limit: what is for a person goes first, and is never crowded out by the rest.
class Findings {
public:
    void add(Finding finding);
    /// By row, at most `findings_max`.
    std::vector<Finding> kept() const;
    /// How many are not among the kept.
    std::int64_t left_out() const;

private:
    std::vector<Finding> for_a_person_;
    std::vector<Finding> of_the_import_;
    std::int64_t left_out_ = 0;
};

/// Nobody reads more than this; what goes beyond is counted.
inline constexpr std::size_t findings_max = 20'000;

}  // namespace liaise::imports
