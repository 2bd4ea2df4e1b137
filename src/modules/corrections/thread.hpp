#pragma once

#include "modules/corrections/thread_note.hpp"

/// A proposal beside the register, and all that was said to it, on one page.
namespace liaise::corrections {

/// A field of a proposal beside what the register says now, as far as the viewer may see it.
struct FieldBeside {
    std::string name;
    std::optional<std::string> before;
    std::optional<std::string> now;
    std::string proposed;
    bool is_changed = false;
    std::optional<Code<"field_decision">> decision;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using F = FieldBeside;
        return record("field_beside", field("name", &F::name, some, "The field of the record."),
            field("before", &F::before, some, "What it said when it was proposed, as JSON."),
            field("now", &F::now, own, "What it says now, as JSON."),
            field("proposed", &F::proposed, some, "What it should say, as JSON."),
            field("is_changed", &F::is_changed, own,
                  "Whether it was changed since, while nothing is decided."),
            field("decision", &F::decision, some, "What was decided."));
    }
};
static_assert(Described<FieldBeside>);

struct Thread {
    Proposal proposal;
    std::vector<FieldBeside> fields;
    std::string reason;
    std::string source;
    std::optional<std::int64_t> version_now;
    bool is_there = false;
    std::vector<ThreadNote> notes;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using T = Thread;
        return record("correction_thread",
            field("proposal", &T::proposal, some, "The proposal."),
            field("fields", &T::fields, some, "Field by field."),
            field("reason", &T::reason, some, "Why, in words."),
            field("source", &T::source, some, "What the register would name as its source."),
            field("version_now", &T::version_now, own,
                  "The version of the record that `now` is of."),
            field("is_there", &T::is_there, own, "Whether the record still is in the register."),
            field("notes", &T::notes, some, "What was said since, in order."));
    }
};
static_assert(Described<Thread>);

}  // namespace liaise::corrections
