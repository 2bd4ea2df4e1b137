#pragma once

#include "guard/circles.hpp"
#include "modules/reprisals/entry.hpp"

namespace liaise::reprisals {

using RegisterId = Id<guard::CircleRef>;

/// A register in the list of those that the viewer is named in.
struct RegisterInBrief {
    RegisterId id;
    std::string title;
    std::int64_t people = 0;
    std::int64_t entries = 0;
    std::int64_t entries_due = 0;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using R = RegisterInBrief;
        return record(
            "reprisal_register_in_brief", field("id", &R::id, sealed, "The register."),
            field("title", &R::title, sealed, "What its people call it."),
            field("people", &R::people, sealed, "How many are named."),
            field("entries", &R::entries, sealed, "How many entries there are."),
            field("entries_due", &R::entries_due, sealed, "In how many it is time to look again."));
    }
};
static_assert(Described<RegisterInBrief>);

/// Somebody who is named.
struct Named {
    Id<guard::Person> person;
    bool holds_the_key = false;

    static constexpr auto describe() {
        return record(
            "reprisal_register_member", field("person", &Named::person, Reach::sealed, "Who."),
            field("holds_the_key", &Named::holds_the_key, Reach::sealed,
                  "Whether they can open it: who has left, or lost their password, cannot."));
    }
};
static_assert(Described<Named>);

/// What was done in a register, and by whom: kept in it, and nowhere else.
struct Deed {
    Code<"reprisal_deed"> kind;
    Id<guard::Person> by;
    std::optional<Id<guard::Person>> person;
    Moment at;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("reprisal_register_deed", field("kind", &Deed::kind, sealed, "What."),
                      field("by", &Deed::by, sealed, "Who did it."),
                      field("person", &Deed::person, sealed, "To whom, where it was to somebody."),
                      field("at", &Deed::at, sealed, "When."));
    }
};
static_assert(Described<Deed>);

/// All of a register: what is due first, then the last written.
struct Register {
    static constexpr const char* record_name = "reprisal_register";

    RegisterId id;
    std::string title;
    std::vector<Named> members;
    std::vector<Entry> entries;
    std::vector<Deed> deeds;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using R = Register;
        return record("reprisal_register", field("id", &R::id, sealed, "The register."),
                      field("title", &R::title, sealed, "What its people call it."),
                      field("members", &R::members, sealed, "Who is named."),
                      field("entries", &R::entries, sealed, "What is entered."),
                      field("deeds", &R::deeds, sealed, "What was done with it, the last first."));
    }
};
static_assert(Described<Register>);

}  // namespace liaise::reprisals
