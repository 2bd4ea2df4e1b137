#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/received.hpp"

/// What comes from other bodies: read in a list, opened, and answered.
namespace liaise::exchange {

/// What the own body received, the last come first.
Result<guard::Page<Received>> received(guard::Work& work, const ReceivedQuestion& question);
/// One of it, unopened. Errors: `not_found`.
Result<guard::Seen<ReceivedWhole>> received_whole(guard::Work& work, const WhichLetter& which);
/// Opens it; the first time, its sender learns that somebody did. Errors: `not_found`; `conflict`
/// when it was called back and is not kept, and when its last day is past.
Result<guard::Seen<Opened>> open_received(guard::OpeningWork& work, const WhichLetter& which);
/// What was said about it, with its words. Errors: `not_found`.
Result<std::vector<guard::Seen<NoteTold>>> open_received_notes(guard::OpeningWork& work,
                                                               const WhichLetter& which);

}  // namespace liaise::exchange
