#pragma once

#include <string>

namespace liaise {

/// Where the kernel tells of what it writes memory out to, and of its devices.
struct Kernel {
    std::string swaps = "/proc/swaps";
    std::string devices = "/sys/block";
};

/// A device, other than memory and encrypted ones, that memory is written out to; empty when there
/// is none.
std::string swap_in_the_clear(const Kernel& kernel = {});

}  // namespace liaise
