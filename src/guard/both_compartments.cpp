#include "guard/both_compartments.hpp"

#include <stdexcept>

#include "guard/ledger.hpp"

namespace liaise::guard {

namespace {

store::Binds behind(const std::string& scope, const store::Binds& binds) {
    store::Binds all{scope};
    all.insert(all.end(), binds.begin(), binds.end());
    return all;
}

/// What a letter has to be.
struct Wanted {
    std::string kind;
    Id<BodyRef> from;
    Id<BodyRef> to;
    bool must_be_signed = true;
};

bool is_letter(Work& work, const Id<Letter>& id, const Wanted& wanted) {
    const auto proof = Letters::proof(work, id);
    return proof && (*proof)->kind == wanted.kind && (*proof)->sender == wanted.from &&
           (*proof)->recipient == wanted.to &&
           ((*proof)->is_signed_by_sender || !wanted.must_be_signed);
}

}  // namespace

BothCompartments::BothCompartments(WritingWork& work, const Id<BodyRef>& theirs,
                                   bool may_read_theirs)
    : work_(work), ours_(work.viewer().body().value()), theirs_(theirs),
      may_read_theirs_(may_read_theirs) {}

Result<BothCompartments> BothCompartments::of(WritingWork& work, const Id<BodyRef>& theirs,
                                              const AskedBy& letters) {
    const auto& ours = work.viewer().body().value();
    // Whoever takes back what was told need not prove that it may.
    const bool must_be_signed = letters.theirs.has_value();
    const bool is_asked =
        is_letter(work, letters.ours, {letters.kind, ours, theirs, must_be_signed}) &&
        (!letters.theirs ||
         is_letter(work, *letters.theirs, {letters.kind, theirs, ours, must_be_signed}));
    if (!is_asked)
        return refused("letters.not_signed_by_both",
                       "This needs a letter of each of the two bodies, signed with its key. "
                       "Nothing was read, and nothing was told. Ask the other body to say it "
                       "anew.");
    return BothCompartments(work, theirs, letters.theirs.has_value());
}

void BothCompartments::each(Side side, std::string_view sql, const store::Binds& binds,
                            const store::OnRow& on_row) {
    if (side == Side::theirs && !may_read_theirs_)
        throw std::logic_error("nothing of theirs is read without a letter of theirs");
    work_.tx().each(sql, behind(scope(side), binds), on_row);
}

void BothCompartments::execute(Side side, std::string_view sql, const store::Binds& binds) {
    work_.tx().execute(sql, behind(scope(side), binds));
}

void BothCompartments::note(Side side, std::string kind, std::string about) {
    std::optional<Id<Person>> by;
    if (side == Side::ours) by = work_.viewer().person();
    Ledger::write(work_.tx(), scope(side), {std::move(kind), by, {}, std::move(about)},
                  work_.now());
}

std::string BothCompartments::scope(Side side) const {
    return Scope::of_body(body(side).text()).text();
}

}  // namespace liaise::guard
