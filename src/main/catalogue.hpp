#pragma once

#include "edge/description/catalogue.hpp"

namespace liaise {

/// The modules of this program, with their routes.
description::Catalogue catalogue();

}  // namespace liaise
