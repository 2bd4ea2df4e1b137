#pragma once

#include "guard/work.hpp"

/// How a recommendation `r` stands, in SQL: the same words for the list, its facets and its
/// figures, so that they agree.
namespace liaise::recommendations::queries::standing {

/// States by which the own body holds one to be over, as the list of an IN.
inline constexpr const char* closed_states = "('fully', 'no_longer_relevant', 'superseded')";

/// What the addressee answered last; `none` where nothing is known.
std::string answered();
/// What it claims last; NULL where nothing is known.
std::string claimed();
/// The same, `not_assessed` where nothing is known.
std::string claimed_or_not_known();
/// What the own body established last; NULL where it has not looked.
std::string verified(const guard::Work& work);
/// The same: what nobody has looked at is not known, as what nobody could tell is.
std::string verified_or_not_known(const guard::Work& work);
/// 1 where some other body established last one of `states`, the list of an IN; else 0.
std::string established_by_others(const guard::Work& work, const std::string& states);
/// 1 where the addressee's word and each body's are not the same: what nobody could tell differs
/// from nothing.
std::string voices_differ();

/// Who asks; of a body that became part of another, that one.
std::string asked_by();
/// Who is asked: a monitoring body, as `asked_by`, else the authority as it is written, else NULL.
std::string asked_of();
/// Which band of `recommendation_age` it lies in; of an inexact day the last that it may have been.
std::string age(const guard::Work& work);

}  // namespace liaise::recommendations::queries::standing
