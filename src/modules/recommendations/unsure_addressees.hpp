#pragma once

#include <map>

#include "guard/own_work.hpp"
#include "modules/recommendations/load.hpp"

/// Addressees of a load that may be a body of the register: a person says which, once for all rows.
namespace liaise::recommendations {

/// The words of a load that may mean a body, though they are not its name.
struct UnsureAddressee {
    std::string said;
    std::vector<Id<bodies::Body>> guesses;
    std::int64_t recommendations = 0;
    bool is_settled = false;
    std::optional<Id<bodies::Body>> body;
    std::optional<Id<guard::Person>> settled_by;
    std::optional<Moment> settled_at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using U = UnsureAddressee;
        return record(
            "unsure_addressee", field("said", &U::said, own, "The words of the file."),
            field("guesses", &U::guesses, own, "The bodies whose names stand in these words."),
            field("recommendations", &U::recommendations, own,
                  "How many of the load are asked of it."),
            field("is_settled", &U::is_settled, own, "Whether somebody has said which it is."),
            field("body", &U::body, own, "The body; settled without one: it is none of these."),
            field("settled_by", &U::settled_by, own, "Who said so."),
            field("settled_at", &U::settled_at, own, "When."));
    }
};
static_assert(Described<UnsureAddressee>);

/// Which body the words of a load mean; without one: none of these.
struct AddresseeSettled {
    Id<Load> id;
    std::string said;
    std::optional<Id<bodies::Body>> body;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using A = AddresseeSettled;
        return record("addressee_settled", field("id", &A::id, own, "The load."),
                      field("said", &A::said, own, "The words of the file."),
                      field("body", &A::body, own, "The body; left out: none of these."));
    }
};
static_assert(Described<AddresseeSettled>);

struct AddresseeReopened {
    Id<Load> id;
    std::string said;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using A = AddresseeReopened;
        return record("addressee_reopened", field("id", &A::id, own, "The load."),
                      field("said", &A::said, own, "The words of the file."));
    }
};
static_assert(Described<AddresseeReopened>);

/// No list of a person's work is longer; what is beyond it comes up once others are settled.
inline constexpr std::size_t unsure_addressees_max = 500;

/// Those of a load, what is open first. Errors: `not_found`.
Result<std::vector<guard::Seen<UnsureAddressee>>> unsure_addressees(guard::Work& work,
                                                                    const WhichLoad& which);
/// Says which body the words mean, for all rows of the load that have them and no body yet. The
/// words stay. Errors: `not_found`; `invalid` for a body that is not there; `conflict` where it is
/// not asked, or settled already.
Result<Done> settle_addressee(guard::OwnWork& work, const AddresseeSettled& settled);
/// Takes that back for all rows that still have it. Errors: `not_found`; `conflict` where it is not
/// settled.
Result<Done> reopen_addressee(guard::OwnWork& work, const AddresseeReopened& reopened);

namespace queries {

/// The bodies that words may mean, by the words.
using BodiesByWords = std::map<std::string, std::vector<Id<bodies::Body>>>;
/// Keeps those that some recommendation of the load is asked of, and nothing else stands beside.
void insert_unsure_addressees(guard::OwnWork& work, const Id<Load>& load,
                              const BodiesByWords& alike);
void remove_unsure_addressees(guard::OwnWork& work, const Id<Load>& load);

}  // namespace queries

}  // namespace liaise::recommendations
