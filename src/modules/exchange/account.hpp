#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/given.hpp"
#include "modules/exchange/look.hpp"
#include "modules/exchange/request.hpp"

/// All that the own body holds about one place or one finding: what somebody has to be told who
/// asks for their file, or a court that orders it.
namespace liaise::exchange {

/// An own finding; `marks`: what in its words points to somebody, and is blackened unless that is
/// who asks.
struct AccountFinding {
    findings::Finding finding;
    std::vector<Concern> marks;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("account_finding",
            field("finding", &AccountFinding::finding, own, "What was found."),
            field("marks", &AccountFinding::marks, own, "What in it points to somebody."));
    }
};
static_assert(Described<AccountFinding>);

/// Something that another body wrote. It is theirs to show: what it is about is said only where
/// its caveats allow that.
struct HeldFrom {
    Id<guard::Letter> letter;
    Code<"letter_kind"> kind;
    Id<bodies::Body> from;
    Moment at;
    std::optional<Heading> heading;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("held_from", field("letter", &HeldFrom::letter, own, "The letter."),
                      field("kind", &HeldFrom::kind, own, "What kind of letter it is."),
                      field("from", &HeldFrom::from, own, "The body to ask for it."),
                      field("at", &HeldFrom::at, own, "When it came."),
                      field("heading", &HeldFrom::heading, own,
                            "What it is about; nothing: withheld, ask them."));
    }
};
static_assert(Described<HeldFrom>);

/// A line of the own ledger that a letter stands in.
struct AccountLine {
    std::int64_t number = 0;
    Moment at;
    Code<"letter_kind"> kind;
    Id<guard::Letter> letter;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("account_line",
            field("number", &AccountLine::number, own, "The line of the ledger."),
            field("at", &AccountLine::at, own, "When."),
            field("kind", &AccountLine::kind, own, "What kind of letter it is."),
            field("letter", &AccountLine::letter, own, "The letter."));
    }
};
static_assert(Described<AccountLine>);

struct Account {
    std::vector<AccountFinding> findings;
    std::vector<Disclosure> disclosures;
    std::vector<Given> given;
    std::vector<Request> requests;
    std::vector<HeldFrom> held;
    std::vector<AccountLine> lines;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("account", field("findings", &Account::findings, own, "Own findings."),
            field("disclosures", &Account::disclosures, own,
                  "What was written to be told, or decided not to be; others' words left out."),
            field("given", &Account::given, own, "What others have; their answers left out."),
            field("requests", &Account::requests, own, "What the own body asked."),
            field("held", &Account::held, own, "What others wrote."),
            field("lines", &Account::lines, own, "The lines of the ledger about all these."));
    }
};
static_assert(Described<Account>);

struct AccountQuestion {
    std::optional<Id<places::Place>> place;
    std::optional<Id<findings::Finding>> finding;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("account_question",
            field("place", &AccountQuestion::place, own, "All about this place."),
            field("finding", &AccountQuestion::finding, own, "All about this finding."));
    }
};
static_assert(Described<AccountQuestion>);

/// All that is held about one place or one finding. Errors: `invalid` unless just one is named;
/// `not_found`; `too_large` for more than can be given at once.
Result<guard::Seen<Account>> account(guard::RightsWork& work, const AccountQuestion& question);

}  // namespace liaise::exchange
