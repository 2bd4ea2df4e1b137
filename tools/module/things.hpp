#pragma once

#include "base/confidential.hpp"
#include "base/day.hpp"
#include "base/describe.hpp"
#include "base/id.hpp"
#include "guard/own_work.hpp"

/// The viewer's own body's things. Another body's cannot be asked for.
namespace liaise::things {

/// What a person says of a thing: all that the body does not give by itself.
struct Draft {
    std::string title;
    std::optional<Day> on;
    Confidential note;

    static constexpr auto describe() {
        return record("thing_draft",
            field("title", &Draft::title, Reach::recipients, "What it is called in a list."),
            field("on", &Draft::on, Reach::recipients, "The day that it is of."),
            field("note", &Draft::note, Reach::owner, "What we keep in mind; never leaves."));
    }
};
static_assert(Described<Draft>);

/// A thing of the viewer's own body.
struct Thing {
    static constexpr const char* record_name = "thing";

    Id<Thing> id;
    std::int64_t version = 1;
    std::string title;
    std::optional<Day> on;
    Confidential note;

    static constexpr auto describe() {
        return record("thing",
            field("id", &Thing::id, Reach::recipients, "The same in every installation."),
            field("version", &Thing::version, Reach::owner, "Grows with each change."),
            field("title", &Thing::title, Reach::recipients, "What it is called in a list."),
            field("on", &Thing::on, Reach::recipients, "The day that it is of."),
            field("note", &Thing::note, Reach::owner, "What we keep in mind; never leaves."));
    }
};
static_assert(Described<Thing>, "describe() names every field, each once");

/// A correction of the thing `id`, made by someone who had read its `version`.
struct Correction {
    Id<Thing> id;
    std::int64_t version = 0;
    Draft thing;

    static constexpr auto describe() {
        return record("thing_correction",
            field("id", &Correction::id, Reach::owner, "The thing."),
            field("version", &Correction::version, Reach::owner, "The version that was read."),
            field("thing", &Correction::thing, Reach::owner, "The thing as it should read."));
    }
};
static_assert(Described<Correction>);

struct Question {
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("things_question",
            field("page", &Question::page, Reach::owner, "The page, the first being 1."));
    }
};
static_assert(Described<Question>);

struct Which {
    Id<Thing> id;

    static constexpr auto describe() {
        return record("which_thing", field("id", &Which::id, Reach::owner, "The thing."));
    }
};
static_assert(Described<Which>);

/// The own body's things, the latest first, a page at a time.
Result<guard::Page<Thing>> list(guard::Work& work, const Question& question);
/// One thing. Errors: `not_found`.
Result<guard::Seen<Thing>> find(guard::Work& work, const Which& which);
/// Adds a thing. Errors: `invalid` without a title.
Result<Id<Thing>> add(guard::OwnWork& work, const Draft& draft);
/// Corrects a thing. Errors: `conflict` when another correction came first.
Result<Done> correct(guard::OwnWork& work, const Correction& correction);

}  // namespace liaise::things
