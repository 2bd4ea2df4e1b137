#pragma once

#include "guard/sealed_field.hpp"
#include "modules/recommendations/facts.hpp"
#include "modules/recommendations/follow_up.hpp"

namespace liaise::recommendations {

/// What a recommendation, and what a verification, rests on: sealed from the first day on.
inline constexpr guard::SealedField<Recommendation> basis_of_recommendation{
    "recommendations", "id", "basis", &Recommendation::basis, &Recommendation::shut};
inline constexpr guard::SealedField<Verification> basis_of_verification{
    "recommendation_facts", "id", "basis", &Verification::basis, &Verification::shut};

/// What was written to an addressee, and what came back; what somebody is to see to.
inline constexpr guard::SealedField<AddresseeLetter> words_of_letter{
    "recommendation_letters", "id", "text", &AddresseeLetter::text, &AddresseeLetter::shut};
inline constexpr guard::SealedField<AddresseeLetter> answer_to_letter{
    "recommendation_letters", "id", "answer", &AddresseeLetter::answer, &AddresseeLetter::shut};
inline constexpr guard::SealedField<Reminder> what_to_do{"recommendation_reminders", "id", "what",
                                                         &Reminder::what, &Reminder::shut};

/// Keeps it, sealed. Errors: those of `guard::keep_sealed`.
inline Result<Done> keep_basis(guard::WritingWork& work, const Id<Recommendation>& id,
                               const std::optional<Confidential>& basis) {
    return guard::keep_sealed(work, basis_of_recommendation.place(id.text()), basis);
}
inline Result<Done> keep_basis(guard::WritingWork& work, const Id<Verification>& id,
                               const std::optional<Confidential>& basis) {
    return guard::keep_sealed(work, basis_of_verification.place(id.text()), basis);
}

}  // namespace liaise::recommendations
