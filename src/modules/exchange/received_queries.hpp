#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/received.hpp"

namespace liaise::exchange::queries {

/// The products that were received, the last come first; what was said about them is left out.
guard::Page<Received> page(guard::Work& work, const ReceivedQuestion& question);
std::optional<guard::Seen<Received>> received_one(guard::Work& work, const Id<guard::Letter>& id);

/// A disclosure that holds words of something received.
struct Holder {
    Id<Disclosure> id;
    Code<"disclosure_stage"> stage;
    DisclosureDraft draft;
};
std::vector<guard::Seen<Holder>> holders(guard::Work& work, const Id<guard::Letter>& received);
/// Writes the draft of one that is settled, from which words were taken.
void put_draft(guard::OwnWork& work, const Holder& holder);

}  // namespace liaise::exchange::queries
