#pragma once

#include "guard/work.hpp"
#include "modules/publications/publication.hpp"

namespace liaise::publications {

/// The recommendation as it is at home now, cut to what everybody may read of it. Errors: `invalid`
/// when it is not there any more, and for another body's.
Result<Published> cut_for_everybody(guard::Work& work, const Publication& publication);

}  // namespace liaise::publications
