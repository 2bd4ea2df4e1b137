#pragma once

#include "guard/letters.hpp"
#include "modules/visits/visit.hpp"

/// What other bodies would change in the register: the letters that say so.
namespace liaise::corrections {

/// What a field of the register should read; values are JSON, as the record itself has them.
struct ProposedField {
    std::string name;
    std::optional<std::string> before;
    std::string proposed;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("proposed_field",
            field("name", &ProposedField::name, some, "The field of the record."),
            field("before", &ProposedField::before, some,
                  "What the register said when it was proposed; nothing for a new record."),
            field("proposed", &ProposedField::proposed, some, "What it should say, as JSON."));
    }
};
static_assert(Described<ProposedField>);

/// What is read of a proposal in a list. `version`: of the record, as the proposer read it.
struct ProposalHeading {
    Code<"correction_about"> about;
    std::optional<Id<places::Place>> place;
    std::optional<Id<bodies::Body>> body;
    std::optional<Id<visits::Visit>> visit;
    std::optional<Day> on;
    std::optional<std::int64_t> version;
    std::vector<std::string> fields;
    Code<"writer_role"> by_role;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using H = ProposalHeading;
        return record("proposal_heading",
            field("about", &H::about, some, "A place, a body, a head count, a visit, a new one."),
            field("place", &H::place, some, "The place, also of a head count or a visit."),
            field("body", &H::body, some, "The body that it is about."),
            field("visit", &H::visit, some, "The visit that it is about."),
            field("on", &H::on, some, "The day of a head count."),
            field("version", &H::version, some, "The version that the proposer read."),
            field("fields", &H::fields, some, "The fields that should read otherwise."),
            field("by_role", &H::by_role, some, "What the writer may do in their body."));
    }
};
static_assert(Described<ProposalHeading>);

/// What is read of it by opening it.
struct ProposalWords {
    std::vector<ProposedField> fields;
    std::string reason;
    std::string source;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("proposal_words",
            field("fields", &ProposalWords::fields, some, "Field by field."),
            field("reason", &ProposalWords::reason, some, "Why, in words."),
            field("source", &ProposalWords::source, some,
                  "Who says so: what the register would name as its source."));
    }
};
static_assert(Described<ProposalWords>);

/// A proposal, as either side has it. `body`: the other one. `person`: who of ours wrote it.
struct Proposal {
    static constexpr const char* record_name = "proposal";

    Id<guard::Letter> id;
    Code<"request_side"> side;
    Id<bodies::Body> body;
    Moment at;
    ProposalHeading heading;
    Code<"correction_state"> state;
    std::optional<Id<guard::Person>> person;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using P = Proposal;
        return record("proposal", field("id", &P::id, some, "What to name when it is answered."),
            field("side", &P::side, own, "Ours, or theirs."),
            field("body", &P::body, own, "The other body."),
            field("at", &P::at, some, "When it was sent."),
            field("heading", &P::heading, some, "What it is about."),
            field("state", &P::state, own, "What has become of it."),
            field("person", &P::person, own, "Who wrote it, where it is ours."));
    }
};
static_assert(Described<Proposal>);

namespace letter_kind {
inline constexpr const char* proposal = "correction";
/// Words to it: the keeper of the register asks back, the proposer answers.
inline constexpr const char* note = "correction_note";
inline constexpr const char* decision = "correction_decision";
inline constexpr const char* taken_back = "correction_taken_back";
}  // namespace letter_kind

}  // namespace liaise::corrections
