#pragma once

#include "modules/coalitions/coalitions.hpp"

/// Telling in a coalition, joining it and leaving it.
namespace liaise::coalitions {

/// A text as its writer begins it. `again`: an own text that was told before, now for who joined
/// since; it goes word for word.
struct NewText {
    CoalitionId id;
    Code<"coalition_act"> act;
    std::optional<std::string> text;
    std::optional<Id<exchange::TextVersion>> text_version;
    std::optional<Code<"coalition_step">> step;
    std::optional<std::string> month;
    std::optional<Code<"contribution">> contribution;
    Code<"consent_answer"> consent;
    std::vector<exchange::RecipientDraft> recipients;
    std::optional<Id<exchange::Disclosure>> again;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewText;
        return record("new_coalition_text", field("id", &N::id, own, "The coalition."),
            field("act", &N::act, own, "What is done with it."),
            field("text", &N::text, own, "What is said."),
            field("text_version", &N::text_version, own, "The version that it is about."),
            field("step", &N::step, own, "What kind of step it is."),
            field("month", &N::month, own, "The month of the step; never a day."),
            field("contribution", &N::contribution, own,
                  "What the coalition had to do with the outcome, as we see it."),
            field("consent", &N::consent, own, "Whether a person concerned agreed."),
            field("recipients", &N::recipients, own, "To whom, and on what basis."),
            field("again", &N::again, own, "The own text that goes to who joined since."));
    }
};
static_assert(Described<NewText>);

/// Begins a text as a disclosure, which is looked at, let go and delivered like any other: nothing
/// is told yet. Errors: `not_found`; `invalid` as for a disclosure that is begun.
Result<Id<exchange::Disclosure>> begin_text(guard::OwnWork& work, const NewText& text);

/// Joins what the own body was invited to, by a letter to its lead, signed with the own body's key.
/// Errors: `refused` for who is no coordinator, who does not open that key, and where the body
/// depends on an authority; `conflict` where it is in, or the invitation was called back.
Result<Done> join(guard::OwnWork& work, const WhichCoalition& which);

/// Leaves. It needs nobody's leave, no basis and no word: all who are in it are told the fact.
/// Errors: `refused` for who is no coordinator; `conflict` where the body is not in it, or leads it
/// and nobody has joined.
Result<Done> leave(guard::OwnWork& work, const WhichCoalition& which);

}  // namespace liaise::coalitions
