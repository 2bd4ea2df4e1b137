#pragma once

#include "modules/do_no_harm/rules.hpp"
#include "modules/exchange/disclosing.hpp"

namespace liaise::exchange::queries {

/// A product that lies in the own compartment, as it is known before it is opened.
struct ReceivedProduct {
    Id<bodies::Body> sender;
    Heading heading;
};

/// A product that was told; `is_recalled`: whether we called it back.
struct ToldProduct {
    Id<guard::Letter> letter;
    Id<bodies::Body> recipient;
    bool is_recalled = false;
};

guard::Page<Disclosure> page(guard::Work& work, const DisclosuresQuestion& question);
std::optional<guard::Seen<Disclosure>> one(guard::Work& work, const Id<Disclosure>& id);
/// Errors: those of `keep_draft`.
Result<Done> insert(guard::OwnWork& work, const Id<Disclosure>& id, const DisclosureDraft& draft);
/// What was approved is approved no longer. Errors: `conflict` where the disclosure has not that
/// version any more, or was delivered or refused; those of `keep_draft`.
Result<Done> update(guard::OwnWork& work, const DisclosureCorrection& correction);
bool remove(guard::OwnWork& work, const Id<Disclosure>& id);
/// Writes where it stands: stage, approvals, refusal, delivery.
void put_standing(guard::OwnWork& work, const Disclosure& disclosure);
void insert(guard::OwnWork& work, const Id<Disclosure>& id, const LetterSent& letter);

/// The product `letter` among what was received; nothing when its words are destroyed.
std::optional<guard::Seen<ReceivedProduct>> received(guard::Work& work,
                                                     const Id<guard::Letter>& letter);
std::vector<guard::Seen<ToldProduct>> told(guard::Work& work, const Id<Disclosure>& id);
/// Whether a request of this id was received from the body.
bool has_asked(guard::Work& work, const Id<bodies::Body>& body, const Id<guard::Letter>& request);

/// The own body's rules for what may hurt; as shipped, but for those that it set.
do_no_harm::Rules rules(guard::Work& work);

}  // namespace liaise::exchange::queries
