#pragma once

#include <optional>

#include "base/day.hpp"
#include "base/id.hpp"
#include "base/names.hpp"
#include "guard/viewer.hpp"
#include "modules/doubles/reasons.hpp"

namespace liaise::doubles {

/// A record that may be another one: a place of the register, or a body.
struct Half {
    static constexpr const char* record_name = "half";
};

/// Two records that may be the same, why, and what a person decided.
struct Double {
    static constexpr const char* record_name = "double";

    Id<Double> id;
    std::int64_t version = 1;
    std::string kind;
    Id<Half> one;
    Names one_names;
    Id<Half> other;
    Names other_names;
    Id<Half> stays;
    std::vector<Reason> reasons;
    std::optional<std::string> found_in;
    Moment found_at;
    std::string decision;
    std::optional<Id<guard::Person>> decided_by;
    std::optional<std::string> decided_by_name;
    std::optional<Moment> decided_at;
    std::optional<std::string> note;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("double",
            field("id", &Double::id, own, "The pair."),
            field("version", &Double::version, own, "Grows with each decision."),
            field("kind", &Double::kind, own, "What the two are: place or body."),
            field("one", &Double::one, own, "One of the two: the one known before, if any was."),
            field("one_names", &Double::one_names, own, "What it is called."),
            field("other", &Double::other, own, "The other."),
            field("other_names", &Double::other_names, own, "What that is called."),
            field("stays", &Double::stays, own,
                  "Which of the two stays if they are the same; the other becomes part of it."),
            field("reasons", &Double::reasons, own, "What speaks for it and against, by field."),
            field("found_in", &Double::found_in, own,
                  "The file whose import could not tell; nothing for a look over the register."),
            field("found_at", &Double::found_at, own, "When the pair was found."),
            field("decision", &Double::decision, own, "none, same or different."),
            field("decided_by", &Double::decided_by, own, "Who decided."),
            field("decided_by_name", &Double::decided_by_name, own, "What they are called."),
            field("decided_at", &Double::decided_at, own, "When it was decided."),
            field("note", &Double::note, own, "What they wrote to it."));
    }
};
static_assert(Described<Double>);

/// A look over the whole register for records that may be the same.
struct Look {
    static constexpr const char* record_name = "register_look";

    Id<Look> id;
    std::string kind;
    Moment begun_at;
    std::optional<Moment> ended_at;
    std::int64_t found = 0;
    std::int64_t left_out = 0;
    std::optional<std::string> problem;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("register_look",
            field("id", &Look::id, own, "The look."),
            field("kind", &Look::kind, own, "What was looked at: place or body."),
            field("begun_at", &Look::begun_at, own, "When it began."),
            field("ended_at", &Look::ended_at, own, "When it ended; nothing while it goes on."),
            field("found", &Look::found, own, "Pairs that were not known before."),
            field("left_out", &Look::left_out, own, "Pairs beyond what one look puts up."),
            field("problem", &Look::problem, own, "What went wrong, and what to do."));
    }
};
static_assert(Described<Look>);

}  // namespace liaise::doubles
