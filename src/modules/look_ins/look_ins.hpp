#pragma once

#include "guard/own_work.hpp"
#include "modules/look_ins/look_in.hpp"

/// Asking a body that is regularly in a place to look in.
namespace liaise::look_ins {

/// Those of the own side, asked and received, the last first.
Result<guard::Page<LookIn>> list(guard::Work& work, const Question& question);
/// One of them. Errors: `not_found`.
Result<guard::Seen<LookIn>> find(guard::Work& work, const WhichLookIn& which);
/// Asks another body. Errors: `invalid`, by the field; `refused` where one of the two depends on an
/// authority or may.
Result<Id<guard::Letter>> ask(guard::OwnWork& work, const NewLookIn& draft);
/// Answers it. Errors: `not_found` for what is no request to us; `conflict` once it was answered or
/// withdrawn; `refused` as above.
Result<Done> reply(guard::OwnWork& work, const NewLookInReply& draft);
/// Takes it back. Errors: `not_found` for what is not ours; `conflict` as above.
Result<Done> withdraw(guard::OwnWork& work, const WhichLookIn& which);

}  // namespace liaise::look_ins
