#pragma once

#include <functional>
#include <optional>
#include <string>

#include "guard/own_work.hpp"
#include "guard/persons.hpp"

namespace liaise::guard {

/// What the whole installation is called, and who coordinates it.
struct Installation {
    Id<BodyRef> coordinating_body;
    std::string name;
    std::string language;  ///< BCP 47 code, of who has not chosen another
};

/// Somebody who is there from the start. Without a password, an invitation is made instead.
struct Founder {
    std::string name;
    std::string sign_in_name;
    std::optional<PasswordHash> password;
    std::optional<std::string> language;
};

struct NewInstallation {
    std::string name;
    std::string language;
    Founder coordinator;   ///< the coordinating body's first person
    Founder administrator; ///< who runs the machine
};

/// One-time tokens of the invitations that were made; empty where a password was given.
struct Founded {
    Confidential coordinator_token;
    Confidential administrator_token;
};

/// How an installation begins, and the few facts about it that `guard` itself needs.
class Founding {
public:
    /// Writes the coordinating body, and what else the register begins with; gives the body's id.
    using FirstRecords = std::function<Result<Id<BodyRef>>(RegisterWork&)>;

    /// Makes an installation: what `first_records` writes, the coordinating body's first person,
    /// and the machine's administrator, all or nothing.
    /// Errors: `conflict` when it was founded before; those of `first_records`; a bad name.
    static Result<Founded> found(store::Database& database, Clock clock,
                                 const NewInstallation& wanted, const FirstRecords& first_records);

    /// Nothing before the founding.
    static std::optional<Installation> installation(store::Transaction& tx);

    /// Says whether a body depends on an authority that it visits. The module `bodies` calls it
    /// with each change; a body it never spoke of sees half-years only.
    static void set_dependence(RegisterWork& work, const Id<BodyRef>& body, bool is_dependent);
};

}  // namespace liaise::guard
