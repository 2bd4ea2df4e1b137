#pragma once

#include "modules/doubles/double.hpp"

namespace liaise::doubles {

/// Which pairs: `decision` is waiting, same, different or decided; `sort` is name, found or
/// decided, each with - from the end.
struct Question {
    std::optional<std::string> kind;
    std::optional<std::string> decision;
    std::optional<std::string> found_in;
    std::optional<std::string> sort;
    std::optional<std::string> lang;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("doubles_question",
            field("kind", &Question::kind, own, "What the two are: place, if left out, or body."),
            field("decision", &Question::decision, own,
                  "Only those that are waiting, same, different or decided."),
            field("found_in", &Question::found_in, own, "Only those that this file brought."),
            field("sort", &Question::sort, own, "name, found or decided; with - from the end."),
            field("lang", &Question::lang, own,
                  "The language whose reader the names are sorted for; English if left out."),
            field("page", &Question::page, own, "The page, the first being 1."));
    }
};
static_assert(Described<Question>);

struct Which {
    Id<Double> id;

    static constexpr auto describe() {
        return record("which_double", field("id", &Which::id, Reach::owner, "The pair."));
    }
};

/// What a person who had read `version` says of the pair: `same`, of which `stays` stays, or
/// `different`.
struct Decision {
    Id<Double> id;
    std::int64_t version = 0;
    std::string decision;
    std::optional<Id<Half>> stays;
    std::optional<std::string> note;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("double_decision",
            field("id", &Decision::id, own, "The pair."),
            field("version", &Decision::version, own, "The version that was read."),
            field("decision", &Decision::decision, own, "same or different."),
            field("stays", &Decision::stays, own,
                  "Which of the two stays; as the pair says, if left out."),
            field("note", &Decision::note, own, "Why, in a few words."));
    }
};
static_assert(Described<Decision>);

/// Takes back what was decided on the pair `id`, by a person who had read `version`.
struct Reopening {
    Id<Double> id;
    std::int64_t version = 0;

    static constexpr auto describe() {
        return record("double_reopening",
            field("id", &Reopening::id, Reach::owner, "The pair."),
            field("version", &Reopening::version, Reach::owner, "The version that was read."));
    }
};
static_assert(Described<Reopening>);

/// What to look over.
struct LookWish {
    std::optional<std::string> kind;

    static constexpr auto describe() {
        return record("look_wish",
            field("kind", &LookWish::kind, Reach::owner, "place, if left out."));
    }
};
static_assert(Described<LookWish>);

}  // namespace liaise::doubles
