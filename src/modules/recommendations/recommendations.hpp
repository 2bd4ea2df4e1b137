#pragma once

#include "guard/own_work.hpp"
#include "modules/recommendations/draft.hpp"
#include "modules/recommendations/new_attempts.hpp"
#include "modules/recommendations/new_facts.hpp"
#include "modules/recommendations/questions.hpp"

/// What a body asks an authority, or another visiting body, to change, and what became of it.
namespace liaise::recommendations {

/// About four printed pages: what is longer is a report.
inline constexpr std::size_t text_bytes_max = 20'000;
/// One line of a list, or of a letter.
inline constexpr std::size_t line_bytes_max = 300;
/// More than anybody was ever seen to write about one recommendation.
inline constexpr std::int64_t facts_max = 500;
/// More than any report was ever seen to recommend, and any authority to be asked.
inline constexpr std::size_t asked_at_once_max = 2'000;

/// Where something was asked: what is left out does not narrow it.
struct AskedIn {
    std::optional<std::string> report;
    std::optional<std::string> addressee;
    std::optional<Id<bodies::Body>> addressee_body;
};

/// Those that the own body follows, the soonest due first.
Result<guard::Page<Recommendation>> list(guard::Work& work, const Question& question);
/// What they can be narrowed by.
Result<std::vector<guard::Seen<RecommendationFacet>>> facets(guard::Work& work,
                                                             const Question& question);
/// One of them. Errors: `not_found`.
Result<guard::Seen<Recommendation>> find(guard::Work& work, const Which& which);
/// One with all that was said about it. Errors: `not_found`.
Result<guard::Seen<Story>> story(guard::Work& work, const Which& which);
/// What was asked in a report, of an addressee, or both: `asked_at_once_max` at most.
std::vector<guard::Seen<Recommendation>> asked_in(guard::Work& work, const AskedIn& where);
/// All that is open for a place: its own, that of its type, and what is asked of the whole system;
/// by issuer. Errors: `not_found`.
Result<guard::Page<Recommendation>> brief(guard::Work& work, const WhichBrief& which);
/// What helped other recommendations of the same theme, the latest first. Errors: `not_found`.
Result<std::vector<guard::Seen<WorkedElsewhere>>> worked_elsewhere(guard::Work& work,
                                                                   const Which& which);

/// Writes one down. Errors: `invalid` without a title or text, for a day to come, and for another
/// body's without the report in which it is published.
Result<Id<Recommendation>> add(guard::OwnWork& work, const Draft& draft);
/// Corrects one. Errors: as `add`, and `conflict` when another correction came first.
Result<Done> correct(guard::OwnWork& work, const Correction& correction);
/// Takes one out, with all that was said about it. Errors: `not_found`.
Result<Done> remove(guard::OwnWork& work, const Which& which);

/// Notes what the addressee answered. Errors: `invalid` for a day to come, and where neither the
/// house scale nor a word that means something on it is given.
Result<Id<Answer>> note_answer(guard::OwnWork& work, const NewAnswer& fact);
/// Notes what it says it has done. Errors: as `note_answer`.
Result<Id<Claim>> note_claim(guard::OwnWork& work, const NewClaim& fact);
/// Notes what a body established. Errors: as `note_answer`; `invalid` for another body's without
/// a source: what was told in confidence stays where it was received.
Result<Id<Verification>> verify(guard::OwnWork& work, const NewVerification& fact);
/// What a body established, without what that rests on. Errors: `not_found`.
Result<guard::Seen<Verification>> find_verification(guard::Work& work,
                                                    const WhichVerification& which);
/// Take one out: it was written down wrongly. Errors: `not_found`.
Result<Done> remove_answer(guard::OwnWork& work, const WhichAnswer& which);
Result<Done> remove_claim(guard::OwnWork& work, const WhichClaim& which);
Result<Done> remove_verification(guard::OwnWork& work, const WhichVerification& which);

/// Notes why it was not followed. Errors: `invalid` for a day to come, and for another body's word
/// without a source.
Result<Id<Reason>> note_reason(guard::OwnWork& work, const NewReason& reason);
/// Notes what was tried. Errors: as `note_reason`.
Result<Id<Lever>> note_lever(guard::OwnWork& work, const NewLever& lever);
Result<Done> remove_reason(guard::OwnWork& work, const WhichReason& which);
Result<Done> remove_lever(guard::OwnWork& work, const WhichLever& which);

}  // namespace liaise::recommendations
