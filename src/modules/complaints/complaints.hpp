#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/complaints/case_drafts.hpp"
#include "modules/complaints/questions.hpp"

/// What reaches a body that takes complaints, in its own compartment.
namespace liaise::complaints {

/// The own body's cases, a page at a time. Errors: `invalid` for an unknown order.
Result<guard::Page<Case>> cases(guard::Work& work, const CasesQuestion& question);
/// What these cases can be narrowed by: theme, outcome, consent, referral and place.
Result<std::vector<guard::Seen<CaseFacet>>> case_facets(guard::Work& work,
                                                        const CasesQuestion& question);
/// One case. Errors: `not_found`.
Result<guard::Seen<Case>> find_case(guard::Work& work, const WhichCase& which);
/// Writes a case down. Errors: `invalid` for a time to come, for words that are of no vocabulary,
/// and for a person's word that looks like a name.
Result<Id<Case>> note_case(guard::OwnWork& work, const CaseDraft& draft);
/// Corrects a case. Errors: as above; `conflict` when another correction came first.
Result<Done> correct_case(guard::OwnWork& work, const CaseCorrection& correction);
/// Takes a case out for good. What a table given to others counted is still known as a number.
Result<Done> remove_case(guard::OwnWork& work, const WhichCase& which);

/// Writes how far a referral has come. Errors: `conflict` unless the person agreed to a referral to
/// that body, and it still holds; steps back to `none` are always possible.
Result<Done> step_referral(guard::OwnWork& work, const ReferralStep& step);
/// Whether the case may be told to `recipient` for `referral`. Errors: `conflict` with what is
/// wanting: the question, a yes, this purpose, this recipient, or a day that is not past.
Result<Done> may_refer(guard::Work& work, const Case& complaint,
                       const Id<bodies::Body>& recipient);

/// Cases of which the person has said no, or has taken consent back, the last said first: 500 at
/// most.
std::vector<guard::Seen<Case>> without_consent(guard::Work& work);

/// The own body's counts, the latest first.
Result<guard::Page<Count>> counts(guard::Work& work, const CountsQuestion& question);
/// One count. Errors: `not_found`.
Result<guard::Seen<Count>> find_count(guard::Work& work, const WhichCount& which);
/// Writes a count down. Errors: `invalid` below zero, or for a time to come; `conflict` when this
/// place and theme has a count for a time that overlaps, because it would be counted twice.
Result<Id<Count>> add_count(guard::OwnWork& work, const CountDraft& draft);
/// Corrects the number of a count. Errors: `conflict` when another correction came first.
Result<Done> correct_count(guard::OwnWork& work, const CountCorrection& correction);
/// Takes a count out.
Result<Done> remove_count(guard::OwnWork& work, const WhichCount& which);

/// The stretches for which everything is written down.
Result<std::vector<guard::Seen<Stretch>>> stretches(guard::Work& work, const guard::Nothing&);
/// Says that everything is written down from one month to another. Errors: `invalid` for a time
/// that ends before it begins, or is not over yet.
Result<Id<Stretch>> state_complete(guard::OwnWork& work, const StretchDraft& draft);
/// Takes that back.
Result<Done> take_back(guard::OwnWork& work, const WhichStretch& which);

}  // namespace liaise::complaints
