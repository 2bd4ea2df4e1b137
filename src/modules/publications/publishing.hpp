#pragma once

#include "guard/own_work.hpp"
#include "modules/publications/publication.hpp"

/// From a recommendation of the own body, by way of everything that has to be looked at, to a page
/// that everybody reads.
namespace liaise::publications {

struct PublicationsQuestion {
    std::vector<Code<"publication_stage">> stage;
    std::optional<Id<recommendations::Recommendation>> recommendation;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = PublicationsQuestion;
        return record("publications_question",
                      field("stage", &Q::stage, own, "Only those that are so far."),
                      field("recommendation", &Q::recommendation, own, "Only of this one."),
                      field("page", &Q::page, own, "The page, from 1."));
    }
};
static_assert(Described<PublicationsQuestion>);

struct WhichPublication {
    Id<Publication> id;

    static constexpr auto describe() {
        return record("which_publication",
                      field("id", &WhichPublication::id, Reach::owner, "The publication."));
    }
};
static_assert(Described<WhichPublication>);

/// That the viewer has looked at what bears this fingerprint, and lets it go. `looked`: that each
/// concern was read, where there are any.
struct PublicationRelease {
    Id<Publication> id;
    std::string fingerprint;
    bool looked = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = PublicationRelease;
        return record("publication_release", field("id", &P::id, own, "The publication."),
                      field("fingerprint", &P::fingerprint, own, "Of what was looked at."),
                      field("looked", &P::looked, own, "Whether each concern was read."));
    }
};
static_assert(Described<PublicationRelease>);

struct PublicationWithdrawal {
    Id<Publication> id;
    Code<"recall_reason"> reason;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = PublicationWithdrawal;
        return record("publication_withdrawal", field("id", &P::id, own, "The publication."),
                      field("reason", &P::reason, own, "Why; readers of the page read it."));
    }
};
static_assert(Described<PublicationWithdrawal>);

/// One line of a letter to oneself: more belongs into the report or the law that it names.
inline constexpr std::size_t decision_bytes_max = 1'000;
/// More than any body was seen to follow, and what one file can be read of.
inline constexpr std::size_t published_max = 2'000;

/// The own body's, the last decided on first.
Result<guard::Page<Publication>> publications(guard::Work& work,
                                              const PublicationsQuestion& question);
/// One of them. Errors: `not_found`.
Result<guard::Seen<Publication>> publication(guard::Work& work, const WhichPublication& which);
/// Begins one, or begins it anew: what everybody reads stays until the new one is let go. Errors:
/// `invalid` for what is not there, for another body's, and without a basis.
Result<Id<Publication>> begin(guard::OwnWork& work, const PublicationDraft& draft);
/// Throws away what is being decided on; what everybody reads stays. Errors: `conflict` where
/// nothing is.
Result<Done> drop(guard::OwnWork& work, const WhichPublication& which);

/// What everybody would read, and all that has to be looked at first. It tells nobody anything.
Result<guard::Seen<PublicationLook>> look(guard::Work& work, const WhichPublication& which);
/// Lets it go, as the first person; where a second is needed, it waits for them. Errors: `conflict`
/// when it is no longer what was looked at; `refused` for what blocks, and for concerns unread.
Result<Done> release(guard::OwnWork& work, const PublicationRelease& release);
/// The same as the second person. Errors: as `release`, and `refused` for the first person.
Result<Done> second(guard::OwnWork& work, const PublicationRelease& release);
/// Takes it off the page. Errors: `conflict` where nothing is on it; `invalid` without a reason.
Result<Done> withdraw(guard::OwnWork& work, const PublicationWithdrawal& withdrawal);

}  // namespace liaise::publications
