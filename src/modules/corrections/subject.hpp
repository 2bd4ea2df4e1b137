#pragma once

#include "base/json.hpp"
#include "modules/corrections/proposal.hpp"
#include "modules/corrections/proposing.hpp"

/// The record of the register that a proposal is about.
namespace liaise::corrections {

/// What it says, by field, as the record's draft has them; the source is not among them. For a new
/// record, what nobody said anything of.
struct Subject {
    bool is_there = false;
    std::optional<std::int64_t> version;
    Json fields = Json::object();
};
/// The record as the viewer may see it.
Subject subject(guard::Work& work, const ProposalHeading& heading);

/// A draft against the register: what it is about, what should read otherwise, and its free texts.
struct Held {
    ProposalHeading heading;
    std::vector<ProposedField> fields;
    std::string source;
    std::vector<std::string> texts;
};
/// Errors: `not_found`; `conflict` when the record was changed since it was read; `invalid` for
/// what the register could not say.
Result<Held> held_against_the_register(guard::Work& work, const ProposalDraft& draft);

/// What the register is to say, and as whose statement.
struct Taken {
    ProposalHeading heading;
    std::optional<std::int64_t> version;
    Json now;    ///< all that the record says but its source, where it is there
    Json fields; ///< what of that is to read otherwise
    std::string source;
};
/// The record that was added, if one was.
struct Made {
    std::optional<Id<places::Place>> place;
    std::optional<Id<bodies::Body>> body;
};
/// Writes it by the register's own verbs. Errors: theirs.
Result<Made> write(guard::RegisterWork& work, const Taken& taken);

}  // namespace liaise::corrections
