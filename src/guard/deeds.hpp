#pragma once

#include <string>

#include "guard/own_work.hpp"

namespace liaise::guard {

/// What people did with what their body writes, where it must be possible to prove it later.
class Deeds {
public:
    /// Adds a line to the ledger of the viewer's own body, in the transaction of what it records:
    /// both are there, or neither. `about` says what it was done to, such as a file's hash.
    static void note(WritingWork& work, std::string kind, std::string about);
};

}  // namespace liaise::guard
