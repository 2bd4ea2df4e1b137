#pragma once

#include "guard/own_work.hpp"
#include "modules/agreements/agreement.hpp"

/// What a body has settled, or is about to settle, with others. Each body keeps its own book of
/// it; no other body can ask for it, nor learn that it exists.
namespace liaise::agreements {

struct Question {
    std::optional<Id<bodies::Body>> body;
    std::vector<Code<"agreement_stage">> stage;
    std::optional<Code<"agreement_kind">> kind;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("agreements_question",
            field("body", &Question::body, Reach::owner, "Only those with this body."),
            field("stage", &Question::stage, Reach::owner, "Only those at one of these stages."),
            field("kind", &Question::kind, Reach::owner, "Only of this kind."),
            field("page", &Question::page, Reach::owner, "The page, the first being 1."));
    }
};
static_assert(Described<Question>);

struct Which {
    Id<Agreement> id;

    static constexpr auto describe() {
        return record("which_agreement", field("id", &Which::id, Reach::owner, "The agreement."));
    }
};
static_assert(Described<Which>);

/// More parties than this is a treaty, not an agreement between bodies.
inline constexpr std::size_t parties_max = 40;

/// The own body's agreements, by name, a page at a time.
Result<guard::Page<Agreement>> list(guard::Work& work, const Question& question);
/// One agreement. Errors: `not_found`.
Result<guard::Seen<Agreement>> find(guard::Work& work, const Which& which);
/// Writes one down. Errors: `invalid` without a name or another party, for days out of order, and
/// for a predecessor that is not there.
Result<Id<Agreement>> begin(guard::OwnWork& work, const Beginning& beginning);
/// Corrects one. Errors: `conflict` when another correction came first, and for names, parties,
/// kind or legal basis of what was signed here: that takes a new version.
Result<Done> correct(guard::OwnWork& work, const Correction& correction);
/// Takes out a draft that came to nothing, with all in it. Errors: `conflict` once it was signed.
Result<Done> remove(guard::OwnWork& work, const Which& which);

/// Says that all of an agreement that was signed before it came into these books is in them: from
/// then on its text stays. Errors: `conflict` for one that is not signed yet.
Result<Done> close(guard::OwnWork& work, const Which& which);

/// The agreement, if its text may still be written: before it is signed, or while an older one is
/// being copied into the books. Errors: `not_found`; `conflict` for a text that is closed.
Result<guard::Seen<Agreement>> open_text(guard::OwnWork& work, const Id<Agreement>& id);

/// Finds that each body is in the register, is another than the own, and is named once.
Result<Done> check_others(guard::Work& work, const std::vector<Id<bodies::Body>>& others,
                          const std::string& field);

}  // namespace liaise::agreements
