#pragma once

#include "modules/closed_letters/keeping.hpp"

namespace liaise::closed_letters {

/// Whether nobody may be told of the visit but a body that depends on no authority: it is not
/// announced, or not known to be. Of one that is called off, what was told of it says so.
bool is_secret(guard::Work& work, const NewDraft& draft);
/// Errors: `refused` for a body that depends on an authority, or may.
Result<Done> check_independent(guard::Work& work, const Id<bodies::Body>& body);

/// On what its body would be told of the visit. Errors: `not_found` for what is not there any more.
Result<exchange::BasisLook> basis_of(guard::Work& work, const NewDraft& draft,
                                     const ClosedVisit& visit);

/// What is to be looked at of `body`, its receiver, whatever exactly it says: without words and
/// without fingerprint. Errors: those of what is not there any more.
Result<ClosedLook> look_at(guard::Work& work, const NewDraft& written,
                           const guard::Seen<bodies::Body>& body);
/// Everything that has to be looked at before it is sent. Errors: those of what is not there any
/// more.
Result<ClosedLook> look_at(guard::Work& work, const OpenDraft& draft);

}  // namespace liaise::closed_letters
