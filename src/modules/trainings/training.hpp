#pragma once

#include "base/code.hpp"
#include "base/day.hpp"
#include "modules/bodies/body.hpp"

namespace liaise::trainings {

/// Who came of one body: their roles, and how many; nobody is named.
struct Participants {
    Id<bodies::Body> body;
    std::string roles;
    std::optional<std::int64_t> number;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = Participants;
        return record("training_participants", field("body", &P::body, own, "The body."),
                      field("roles", &P::roles, own, "The roles of who came; no names."),
                      field("number", &P::number, own, "How many; left out: not known."));
    }
};
static_assert(Described<Participants>);

/// A question that was put before and after, with what was answered, in words.
struct TrainingQuestion {
    std::string text;
    std::optional<std::string> before;
    std::optional<std::string> after;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using Q = TrainingQuestion;
        return record("training_question", field("text", &Q::text, sealed, "What was asked."),
                      field("before", &Q::before, sealed, "What was answered before."),
                      field("after", &Q::after, sealed, "What was answered after."));
    }
};
static_assert(Described<TrainingQuestion>);

/// What a person says of a training: all that the body does not give by itself.
struct Draft {
    std::string title;
    Code<"training_kind"> kind;
    When when;
    std::optional<std::string> series;
    Code<"recommendation_level"> level;
    std::optional<Code<"theme">> theme;
    std::vector<Id<bodies::Body>> hosts;
    std::vector<Participants> participants;
    std::vector<std::string> materials;
    std::vector<TrainingQuestion> questions;
    std::optional<std::string> note;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using D = Draft;
        return record(
            "training_draft", field("title", &D::title, own, "What it is called in a list."),
            field("kind", &D::kind, own, "Training, seminar, dialogue, joint activity."),
            field("when", &D::when, own, "When it was, or is to be."),
            field("of_series", &D::series, own, "The series that it is one of."),
            field("level", &D::level, own, "Understanding, themes, or methodology."),
            field("theme", &D::theme, own, "The theme."),
            field("hosts", &D::hosts, own, "The bodies that held it."),
            field("participants", &D::participants, own, "Which bodies came, in which roles."),
            field("materials", &D::materials, own, "Each in a line: its title, where it lies."),
            field("questions", &D::questions, Reach::sealed, "What was asked before and after."),
            field("note", &D::note, Reach::sealed, "What we keep in mind."));
    }
};
static_assert(Described<Draft>);

/// A training of the viewer's own body.
struct Training {
    static constexpr const char* record_name = "training";

    Id<Training> id;
    std::int64_t version = 1;
    std::string title;
    Code<"training_kind"> kind;
    When when;
    std::optional<std::string> series;
    Code<"recommendation_level"> level;
    std::optional<Code<"theme">> theme;
    std::vector<Id<bodies::Body>> hosts;
    std::vector<Participants> participants;
    std::vector<std::string> materials;
    std::vector<TrainingQuestion> questions;
    std::optional<std::string> note;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using T = Training;
        return record(
            "training", field("id", &T::id, own, "Its id at home."),
            field("version", &T::version, own, "Grows with each change."),
            field("title", &T::title, own, "What it is called in a list."),
            field("kind", &T::kind, own, "Training, seminar, dialogue, joint activity."),
            field("when", &T::when, own, "When it was, or is to be."),
            field("of_series", &T::series, own, "The series that it is one of."),
            field("level", &T::level, own, "Understanding, themes, or methodology."),
            field("theme", &T::theme, own, "The theme."),
            field("hosts", &T::hosts, own, "The bodies that held it."),
            field("participants", &T::participants, own, "Which bodies came, in which roles."),
            field("materials", &T::materials, own, "Each in a line: its title, where it lies."),
            field("questions", &T::questions, Reach::sealed, "What was asked before and after."),
            field("note", &T::note, Reach::sealed, "What we keep in mind."),
            field("shut", &T::shut, own, "Why it does not open: a code of an error."));
    }
};
static_assert(Described<Training>);

}  // namespace liaise::trainings
