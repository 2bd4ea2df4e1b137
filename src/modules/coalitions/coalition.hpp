#pragma once

#include "modules/exchange/coalition_letters.hpp"
#include "modules/exchange/disclosures.hpp"
#include "modules/recommendations/recommendation.hpp"

namespace liaise::coalitions {

using CoalitionId = Id<exchange::CoalitionRef>;

/// A coalition in a list: one that the own body leads, or was invited to.
struct CoalitionInBrief {
    static constexpr const char* record_name = "coalition";

    CoalitionId id;
    std::string title;
    Id<bodies::Body> lead;
    Code<"coalition_standing"> standing;
    Moment at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = CoalitionInBrief;
        return record("coalition_in_brief",
            field("id", &C::id, own, "What to name when it is read."),
            field("title", &C::title, own, "What it is about."),
            field("lead", &C::lead, own, "The body that began it."),
            field("standing", &C::standing, own, "How the own body stands in it."),
            field("at", &C::at, own, "When it was begun here, or we were last invited."));
    }
};
static_assert(Described<CoalitionInBrief>);

/// A text that was told in it, unopened. `to`: of an own one, who has it.
struct TextInBrief {
    Id<guard::Letter> letter;
    std::optional<Id<exchange::Disclosure>> disclosure;
    Id<bodies::Body> by;
    std::vector<Id<bodies::Body>> to;
    Moment at;
    Code<"coalition_act"> act;
    std::optional<Id<exchange::TextVersion>> text_version;
    bool is_called_back = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using T = TextInBrief;
        return record("text_in_brief", field("letter", &T::letter, own, "The letter."),
            field("disclosure", &T::disclosure, own, "Of an own one: what it came of."),
            field("by", &T::by, own, "Whose text it is."),
            field("to", &T::to, own, "Of an own one: who has it."),
            field("at", &T::at, own, "When it was told."),
            field("act", &T::act, own, "What is done with it."),
            field("text_version", &T::text_version, own, "The version that it is, or is about."),
            field("is_called_back", &T::is_called_back, own, "Whether its body called it back."));
    }
};
static_assert(Described<TextInBrief>);

/// A text of ours that was not told yet.
struct TextBegun {
    Id<exchange::Disclosure> disclosure;
    Code<"disclosure_stage"> stage;
    Code<"coalition_act"> act;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("text_begun", field("disclosure", &TextBegun::disclosure, own, "The draft."),
                      field("stage", &TextBegun::stage, own, "How far it has come."),
                      field("act", &TextBegun::act, own, "What is to be done with it."));
    }
};
static_assert(Described<TextBegun>);

/// A coalition, as the own body knows it by its letters. `addressee` and `recommendations` are
/// known here only of one that the own body leads.
struct Coalition {
    CoalitionInBrief brief;
    std::optional<Id<guard::Letter>> invitation;
    std::optional<std::string> addressee;
    std::vector<Id<recommendations::Recommendation>> recommendations;
    std::vector<exchange::Member> members;
    std::vector<TextInBrief> texts;
    std::vector<TextBegun> begun;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = Coalition;
        return record("coalition", field("brief", &C::brief, own, "What stands in the list."),
            field("invitation", &C::invitation, own, "The letter that asked us in."),
            field("addressee", &C::addressee, own, "The authority that is asked."),
            field("recommendations", &C::recommendations, own, "The own ones that it rests on."),
            field("members", &C::members, own, "Who else has joined, as far as we were told."),
            field("texts", &C::texts, own, "What was told in it, unopened, in order."),
            field("begun", &C::begun, own, "Texts of ours that were not told yet."));
    }
};
static_assert(Described<Coalition>);

struct WhichCoalition {
    CoalitionId id;

    static constexpr auto describe() {
        return record("which_coalition",
            field("id", &WhichCoalition::id, Reach::owner, "The coalition."));
    }
};
static_assert(Described<WhichCoalition>);

}  // namespace liaise::coalitions
