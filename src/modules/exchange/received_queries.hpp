#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/received.hpp"

namespace liaise::exchange::queries {

/// The products that were received, the last come first; what was said about them is left out.
guard::Page<Received> page(guard::Work& work, const ReceivedQuestion& question);
std::optional<guard::Seen<Received>> received_one(guard::Work& work, const Id<guard::Letter>& id);
/// What its receiver told back on a letter that the own body sent, the last come first.
std::vector<guard::Seen<Received>> received_on(guard::Work& work, const Id<guard::Letter>& sent);
/// All that names this place, of what was opened here; no more than can be listed at once.
std::vector<guard::Seen<Received>> received_about(guard::Work& work,
                                                  const Id<places::Place>& place);
/// Remembers a place that an opened product names.
void put_place(guard::WritingWork& work, const Id<guard::Letter>& letter,
               const Id<places::Place>& place);

/// A disclosure that holds words of something received.
struct Holder {
    Id<Disclosure> id;
    Code<"disclosure_stage"> stage;
};
std::vector<guard::Seen<Holder>> holders(guard::Work& work, const Id<guard::Letter>& received);

}  // namespace liaise::exchange::queries
