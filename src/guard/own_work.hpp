#pragma once

#include "guard/work.hpp"
#include "store/many_binds.hpp"

namespace liaise::guard {

/// Work that also writes, into one scope and no other. Statements say `{own}` where that scope
/// belongs: `INSERT INTO t (scope, …) VALUES ({own}, …)`, `UPDATE t SET … WHERE scope={own} AND …`.
class WritingWork : public Work {
public:
    const Scope& target() const { return target_; }
    /// The number of rows changed. Throws `store::Refused` where a rule of the schema is broken.
    std::int64_t execute(std::string_view sql, store::Binds binds);
    /// The same for many rows.
    void execute_many(std::string_view sql, std::vector<store::Binds> rows);
    /// The same for rows that are filled again afterwards.
    void execute_many(std::string_view sql, store::ManyBinds& rows);

    /// Says what all that is changed from here on is part of: an import, by its id.
    void be_part_of(std::string what) { part_of_ = std::move(what); }
    const std::optional<std::string>& part_of() const { return part_of_; }

protected:
    WritingWork(Work work, Scope target) : Work(std::move(work)), target_(std::move(target)) {}

private:
    Scope target_;
    std::optional<std::string> part_of_;
};

/// The right to change what is the viewer's own body's. Had by its editors and coordinators.
class OwnWork : public WritingWork {
public:
    /// Errors: `refused` for a reader, and for who has no body.
    static Result<OwnWork> of(Work work);

private:
    using WritingWork::WritingWork;
};

/// The right to open what the own body received, and what is sealed for it. Everybody of a body has
/// it, readers too; that something was opened is written down, so it writes.
class OpeningWork : public WritingWork {
public:
    /// Errors: `refused` for who has no body.
    static Result<OpeningWork> of(Work work);

private:
    using WritingWork::WritingWork;
};

/// The right to change the register. Had by the coordinators of the coordinating body.
class RegisterWork : public WritingWork {
public:
    /// Errors: `refused` for everyone else, who can propose a correction.
    static Result<RegisterWork> of(Work work);

private:
    using WritingWork::WritingWork;
};

/// The right to invite people into the viewer's own body and to change what they may do.
/// Had by the body's coordinators.
class RightsWork : public WritingWork {
public:
    static Result<RightsWork> of(Work work);
    store::Transaction& transaction() { return tx(); }

private:
    using WritingWork::WritingWork;
};

/// The right to run the machine: bodies' first people, backups. It sees no compartment.
class MachineWork : public Work {
public:
    static Result<MachineWork> of(Work work);
    store::Transaction& transaction() { return tx(); }

private:
    explicit MachineWork(Work work) : Work(std::move(work)) {}
};

}  // namespace liaise::guard
