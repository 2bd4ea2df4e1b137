#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/look.hpp"

/// Telling others: from a draft, by way of everything that has to be looked at, to its delivery;
/// or to the decision not to.
namespace liaise::exchange {

/// That the viewer has looked at what bears this fingerprint, and lets it go. `looked`: that each
/// concern was read, where there are any.
struct Release {
    Id<Disclosure> id;
    std::string fingerprint;
    bool looked = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("release", field("id", &Release::id, own, "The disclosure."),
                      field("fingerprint", &Release::fingerprint, own, "Of what was looked at."),
                      field("looked", &Release::looked, own, "Whether each concern was read."));
    }
};
static_assert(Described<Release>);

struct RefusalDraft {
    Id<Disclosure> id;
    Code<"refusal_reason"> reason;
    std::string words;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("refusal_draft", field("id", &RefusalDraft::id, own, "The disclosure."),
                      field("reason", &RefusalDraft::reason, own, "Why, in one word."),
                      field("words", &RefusalDraft::words, own, "Why."));
    }
};
static_assert(Described<RefusalDraft>);

struct RecallDraft {
    Id<Disclosure> id;
    std::vector<Id<bodies::Body>> recipients;
    Code<"recall_reason"> reason;
    std::optional<std::string> words;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("recall_draft", field("id", &RecallDraft::id, own, "The disclosure."),
                      field("recipients", &RecallDraft::recipients, own,
                            "From whom; from nobody in particular: from all."),
                      field("reason", &RecallDraft::reason, own, "Why; the receivers read it."),
                      field("words", &RecallDraft::words, own, "More; they read it too."));
    }
};
static_assert(Described<RecallDraft>);

/// More than this nobody reads before deciding.
inline constexpr std::size_t parts_max = 40;
inline constexpr std::size_t recipients_max = 40;
inline constexpr std::size_t places_max = 200;

/// The own body's disclosures, the last written first.
Result<guard::Page<Disclosure>> disclosures(guard::Work& work, const DisclosuresQuestion& question);
/// One of them. Errors: `not_found`.
Result<guard::Seen<Disclosure>> disclosure(guard::Work& work, const WhichDisclosure& which);
/// Begins one, half written or whole: what it lacks is asked for when it is looked at. Errors:
/// `invalid` for what is not there.
Result<Id<Disclosure>> begin(guard::OwnWork& work, const DisclosureDraft& draft);
/// Writes it anew; who released it before has to look again. Errors: `conflict` once delivered or
/// refused, and when somebody else wrote first.
Result<Done> rewrite(guard::OwnWork& work, const DisclosureCorrection& correction);
/// Throws away what was neither delivered nor refused. Errors: `conflict`.
Result<Done> discard(guard::OwnWork& work, const WhichDisclosure& which);

/// Who would get exactly what, and all that has to be looked at first. It tells nobody anything.
Result<guard::Seen<Look>> look(guard::Work& work, const WhichDisclosure& which);
/// Lets it go, as the first person; where a second is needed, it waits for them. Errors: `conflict`
/// when it is no longer what was looked at; `refused` for what blocks, and for concerns unread.
Result<Done> release(guard::OwnWork& work, const Release& release);
/// The same as the second person. Errors: as `release`, and `refused` for the first person.
Result<Done> second(guard::OwnWork& work, const Release& release);
/// Delivers what was released, and is still what they looked at. Errors: as `release`.
Result<Done> deliver(guard::OwnWork& work, const WhichDisclosure& which);
/// Decides not to tell it, and keeps why. Errors: `invalid` without a reason; `conflict`.
Result<Done> refuse(guard::OwnWork& work, const RefusalDraft& draft);
/// Calls back what was delivered. Errors: `conflict` for what was not; `invalid` for who has
/// nothing of it.
Result<Done> recall(guard::OwnWork& work, const RecallDraft& draft);

}  // namespace liaise::exchange
