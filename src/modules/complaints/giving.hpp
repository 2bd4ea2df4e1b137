#pragma once

#include "modules/complaints/cut.hpp"

/// Tables that were given: handed over on paper, or sent by the gate.
namespace liaise::complaints {

/// That a table is given now, as it would be cut now.
struct GivingDraft {
    Id<bodies::Body> recipient;
    CutQuestion cut;
    std::optional<std::string> letter;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_giving",
            field("recipient", &GivingDraft::recipient, own, "The body that gets it."),
            field("cut", &GivingDraft::cut, own, "Which table."),
            field("letter", &GivingDraft::letter, own, "The letter that it goes with."));
    }
};
static_assert(Described<GivingDraft>);

/// A table that was given, in a few words.
struct Giving {
    Id<TableGiven> id;
    std::int64_t number = 0;
    Id<bodies::Body> recipient;
    Moment given;
    Id<guard::Person> given_by;
    std::optional<std::string> letter;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::optional<Day> from;
    std::optional<Day> to;
    std::int64_t shown = 0;
    std::int64_t hidden = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_table_in_brief",
            field("id", &Giving::id, own, "The table."),
            field("number", &Giving::number, own, "The first table that left is number 1."),
            field("recipient", &Giving::recipient, own, "Who has it."),
            field("given", &Giving::given, own, "When it was given."),
            field("given_by", &Giving::given_by, own, "Who of us gave it."),
            field("letter", &Giving::letter, own, "The letter that it went with."),
            field("rows", &Giving::rows, own, "How many rows it has."),
            field("columns", &Giving::columns, own, "How many columns it has."),
            field("from", &Giving::from, own, "Its first day."),
            field("to", &Giving::to, own, "Its last day."),
            field("shown", &Giving::shown, own, "Cells that show a number."),
            field("hidden", &Giving::hidden, own, "Cells that hide it."));
    }
};
static_assert(Described<Giving>);

struct GivingsQuestion {
    std::optional<Id<bodies::Body>> recipient;

    static constexpr auto describe() {
        return record("complaint_givings_question",
            field("recipient", &GivingsQuestion::recipient, Reach::owner,
                  "Only what this body has."));
    }
};

struct WhichGiven {
    Id<TableGiven> id;

    static constexpr auto describe() {
        return record("which_complaint_table_given",
            field("id", &WhichGiven::id, Reach::owner, "The table that was given."));
    }
};

/// The tables that were given, the first first.
Result<std::vector<guard::Seen<Giving>>> givings(guard::Work& work,
                                                 const GivingsQuestion& question);
/// What the recipient has, as it has it. Errors: `not_found`.
Result<guard::Seen<ComplaintTable>> given_table(guard::Work& work, const WhichGiven& which);
/// Cuts a table now and remembers that it was given. Errors: as for `cut`.
Result<Id<TableGiven>> give(guard::OwnWork& work, const GivingDraft& draft);

}  // namespace liaise::complaints
