#pragma once

#include "guard/letters.hpp"
#include "guard/own_work.hpp"

namespace liaise::exchange {
class SideBySide;
}

namespace liaise::guard {

/// The compartments of two bodies at once: the one place where the program reads what another body
/// has not told. The gate's comparison (module `exchange`) has it and nothing else, on signed
/// letters of both; nothing that is read by it becomes `Seen`.
class BothCompartments {
public:
    enum class Side { ours, theirs };

    /// Letters of one kind by which the two have asked for it, signed. Without `theirs` nothing of
    /// the other's is read: what was written to it before is taken back, and that is all.
    struct AskedBy {
        std::string kind;
        Id<Letter> ours;
        std::optional<Id<Letter>> theirs;
    };

    /// The body of a side.
    const Id<BodyRef>& body(Side side) const { return side == Side::ours ? ours_ : theirs_; }
    Moment now() const { return work_.now(); }

    /// Rows of a side; `$1` is its scope, and `binds` follow. Throws `std::logic_error` for theirs
    /// without a letter of theirs.
    void each(Side side, std::string_view sql, const store::Binds& binds,
              const store::OnRow& on_row);
    /// Writes into a side; `$1` is its scope.
    void execute(Side side, std::string_view sql, const store::Binds& binds);
    /// A line in its ledger, on their side by nobody.
    void note(Side side, std::string kind, std::string about);

private:
    friend class exchange::SideBySide;

    BothCompartments(WritingWork& work, const Id<BodyRef>& theirs, bool may_read_theirs);
    /// Errors: `refused` for a letter that is not between the two, of another kind, or unsigned;
    /// to take back what was told needs no signature.
    static Result<BothCompartments> of(WritingWork& work, const Id<BodyRef>& theirs,
                                       const AskedBy& letters);
    std::string scope(Side side) const;

    WritingWork& work_;
    Id<BodyRef> ours_;
    Id<BodyRef> theirs_;
    bool may_read_theirs_;
};

}  // namespace liaise::guard
