#pragma once

#include "modules/agreements/clauses.hpp"

namespace liaise::agreements {

/// What somebody wants to tell, or to be told, under an agreement. Without a place it is about
/// the whole country.
struct BasisQuestion {
    Id<Agreement> id;
    Code<"information_category"> category;
    Code<"information_form"> form;
    Code<"exchange_direction"> direction;
    Id<bodies::Body> recipient;
    std::optional<Day> day;
    std::optional<Id<places::Place>> place;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("basis_question",
            field("id", &BasisQuestion::id, own, "The agreement."),
            field("category", &BasisQuestion::category, own, "What is to be told."),
            field("form", &BasisQuestion::form, own, "In which form."),
            field("direction", &BasisQuestion::direction, own, "Given by us, or received."),
            field("recipient", &BasisQuestion::recipient, own, "The other body."),
            field("day", &BasisQuestion::day, own, "On which day; else today."),
            field("place", &BasisQuestion::place, own, "The place that it is about."));
    }
};
static_assert(Described<BasisQuestion>);

/// The clause under which it may be told, with its term; or why there is none.
struct Basis {
    std::optional<Id<Clause>> clause;
    std::optional<InformationTerm> term;
    std::optional<Code<"no_basis">> why_not;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("basis",
            field("clause", &Basis::clause, own, "The clause that allows it."),
            field("term", &Basis::term, own, "What exactly that clause allows."),
            field("why_not", &Basis::why_not, own, "Why there is none."));
    }
};
static_assert(Described<Basis>);

/// Whether the agreement allows it. An agreement binds on the days on which it was in force; a
/// clause that allows people to be named allows figures too; what a clause says is never told is
/// not told, whatever another clause says. Errors: `not_found` for the agreement or the place.
Result<guard::Seen<Basis>> basis(guard::Work& work, const BasisQuestion& question);

/// The same, for who has the parts in hand: the gate asks so before it lets anything out.
Result<guard::Seen<Basis>> is_basis_for(guard::Work& work, const Id<Agreement>& agreement,
                                        const Code<"information_category">& category,
                                        const Code<"information_form">& form,
                                        const Code<"exchange_direction">& direction,
                                        const Id<bodies::Body>& recipient, Day day);

}  // namespace liaise::agreements
