#pragma once

#include "modules/joint_visits/new_texts.hpp"

/// Asking those that were there, telling them texts, and the own word of each body.
namespace liaise::joint_visits {

/// What the own body says of a joint visit, without any text.
struct OwnWord {
    JointVisitId id;
    Code<"joint_visit_says"> says;
    std::vector<Id<exchange::JointText>> texts;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using W = OwnWord;
        return record("own_joint_word", field("id", &W::id, own, "The joint visit."),
                      field("says", &W::says, own, "What we say."),
                      field("texts", &W::texts, own,
                            "The facts that we agree to, or what of ours may be published."));
    }
};
static_assert(Described<OwnWord>);

/// Each begins a text as a disclosure, which is looked at, let go and delivered like any other:
/// nothing is told yet. Errors: `not_found`; `invalid` as for a disclosure that is begun.
Result<Id<exchange::Disclosure>> begin_opening(guard::OwnWork& work, const NewOpening& opening);
Result<Id<exchange::Disclosure>> begin_text(guard::OwnWork& work, const NewJointText& text);

/// Says the own word: that we took part, were not there or leave, to all that were asked; all else
/// to who took part. To sign nothing takes back what was signed. Errors: `not_found`; `conflict`
/// for a word that is not ours to say there, and for texts that are not ours or are called back.
Result<Done> say(guard::OwnWork& work, const OwnWord& word);

}  // namespace liaise::joint_visits
