#pragma once

#include "base/code.hpp"
#include "base/confidential.hpp"
#include "guard/viewer.hpp"
#include "modules/bodies/body.hpp"

namespace liaise::agreements {

/// What two or more bodies have settled between them, formally or not, as one of them keeps it.
struct Agreement {
    static constexpr const char* record_name = "agreement";

    Id<Agreement> id;
    std::int64_t version = 1;
    Names names;
    std::vector<Id<bodies::Body>> parties;
    Code<"agreement_kind"> kind;
    Names legal_basis;
    std::optional<Id<Agreement>> predecessor;
    Code<"agreement_stage"> stage;
    Day stage_since;
    std::vector<Code<"agreement_stage">> may_come_to;
    bool is_open = false;
    std::optional<Moment> closed;
    std::optional<Id<guard::Person>> closed_by;
    std::optional<Day> in_force_from;
    std::optional<Day> review_on;
    std::optional<Day> ends_on;
    std::optional<Confidential> note;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        return record("agreement",
            field("id", &Agreement::id, some, "The same in every installation."),
            field("version", &Agreement::version, own, "Grows with each change."),
            field("names", &Agreement::names, some, "What it is called, in each language."),
            field("parties", &Agreement::parties, some, "The bodies that it binds; ours first."),
            field("kind", &Agreement::kind, some, "A formal agreement, or an understanding."),
            field("legal_basis", &Agreement::legal_basis, some, "What it rests on in law."),
            field("predecessor", &Agreement::predecessor, own, "The version that it replaces."),
            field("stage", &Agreement::stage, own, "How far it has come."),
            field("stage_since", &Agreement::stage_since, own, "Since when it stands there."),
            field("may_come_to", &Agreement::may_come_to, own, "The stages that may follow."),
            field("is_open", &Agreement::is_open, own, "Whether its text may still be written."),
            field("closed", &Agreement::closed, own, "When we said that all of it is here."),
            field("closed_by", &Agreement::closed_by, own, "Who of us said so."),
            field("in_force_from", &Agreement::in_force_from, some, "From when it holds."),
            field("review_on", &Agreement::review_on, some, "When the parties look at it again."),
            field("ends_on", &Agreement::ends_on, some, "The last day on which it holds."),
            field("note", &Agreement::note, Reach::sealed, "What we keep in mind; never leaves."),
            field("shut", &Agreement::shut, own,
                  "Why the note does not open: a code of an error; else left out."));
    }
};
static_assert(Described<Agreement>);

/// What a person says of an agreement. The own body is a party without being named.
struct Draft {
    Names names;
    std::vector<Id<bodies::Body>> with;
    Code<"agreement_kind"> kind;
    Names legal_basis;
    std::optional<Id<Agreement>> predecessor;
    std::optional<Day> in_force_from;
    std::optional<Day> review_on;
    std::optional<Day> ends_on;
    std::optional<Confidential> note;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("agreement_draft",
            field("names", &Draft::names, own, "What it is called; one language at least."),
            field("with", &Draft::with, own, "The other parties; one at least."),
            field("kind", &Draft::kind, own, "A formal agreement, or an understanding."),
            field("legal_basis", &Draft::legal_basis, own, "What it rests on in law."),
            field("predecessor", &Draft::predecessor, own, "The version that it replaces."),
            field("in_force_from", &Draft::in_force_from, own, "From when it holds."),
            field("review_on", &Draft::review_on, own, "When the parties look at it again."),
            field("ends_on", &Draft::ends_on, own, "The last day on which it holds."),
            field("note", &Draft::note, Reach::sealed, "What we keep in mind; never leaves."));
    }
};
static_assert(Described<Draft>);

/// An agreement as it comes into the books: a draft today, unless `stage` says that it has come
/// farther before it was written down here.
struct Beginning {
    Draft agreement;
    std::optional<Code<"agreement_stage">> stage;
    std::optional<Day> on;

    static constexpr auto describe() {
        return record("agreement_beginning",
            field("agreement", &Beginning::agreement, Reach::owner, "The agreement."),
            field("stage", &Beginning::stage, Reach::owner, "How far it has come; else a draft."),
            field("on", &Beginning::on, Reach::owner, "Since when it stands there; else today."));
    }
};
static_assert(Described<Beginning>);

/// A correction of the agreement `id`, made by someone who had read its `version`.
struct Correction {
    Id<Agreement> id;
    std::int64_t version = 0;
    Draft agreement;

    static constexpr auto describe() {
        return record("agreement_correction",
            field("id", &Correction::id, Reach::owner, "The agreement."),
            field("version", &Correction::version, Reach::owner, "The version that was read."),
            field("agreement", &Correction::agreement, Reach::owner, "As it should read."));
    }
};
static_assert(Described<Correction>);

}  // namespace liaise::agreements
