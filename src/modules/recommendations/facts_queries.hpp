#pragma once

#include "modules/recommendations/recommendations.hpp"

namespace liaise::recommendations::queries {

/// Which of the three things a fact is about, as its row says.
inline constexpr const char* an_answer = "answer";
inline constexpr const char* a_claim = "claim";
inline constexpr const char* a_verification = "verification";

std::vector<guard::Seen<Answer>> answers(guard::Work& work, const Id<Recommendation>& id);
std::vector<guard::Seen<Claim>> claims(guard::Work& work, const Id<Recommendation>& id);
std::vector<guard::Seen<Verification>> verifications(guard::Work& work,
                                                     const Id<Recommendation>& id);
/// What each body established last about these.
std::vector<guard::Seen<Verification>> latest_verifications(
    guard::Work& work, const std::vector<Id<Recommendation>>& ids);
std::optional<guard::Seen<Verification>> verification(guard::Work& work,
                                                      const Id<Verification>& id);
void insert(guard::OwnWork& work, const Answer& answer);
void insert(guard::OwnWork& work, const Claim& claim);
void insert(guard::OwnWork& work, const Verification& verification);
/// Many answers, in their order.
void insert(guard::OwnWork& work, const std::vector<Answer>& answers);
/// Finds anew which answer counts, after some were taken out.
void settle_answers(guard::OwnWork& work, const std::vector<Id<Recommendation>>& recommendations);
/// Whether there was one of that kind.
bool remove_fact(guard::OwnWork& work, const char* about, const std::string& id);

std::vector<guard::Seen<Reason>> reasons(guard::Work& work, const Id<Recommendation>& id);
std::vector<guard::Seen<Lever>> levers(guard::Work& work, const Id<Recommendation>& id);
void insert(guard::OwnWork& work, const Reason& reason);
void insert(guard::OwnWork& work, const Lever& lever);
bool remove(guard::OwnWork& work, const Id<Reason>& id);
bool remove(guard::OwnWork& work, const Id<Lever>& id);

}  // namespace liaise::recommendations::queries
