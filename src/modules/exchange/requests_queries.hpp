#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/request.hpp"

namespace liaise::exchange::queries {

guard::Page<Request> page(guard::Work& work, const RequestsQuestion& question);
std::optional<guard::Seen<Request>> request(guard::Work& work, const Id<guard::Letter>& id);
/// The own body's requests of which this is a place; without one, all; the last asked first, no
/// more than can be listed at once.
std::vector<guard::Seen<Request>> requests_about(guard::Work& work,
                                                 const std::optional<Id<places::Place>>& place);

}  // namespace liaise::exchange::queries
