#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace liaise::fuzz {

/// A way in: examples of what comes, and a function that must survive whatever comes. It throws,
/// or a sanitizer stops the program, when something is wrong.
struct WayIn {
    std::vector<std::string> examples;
    void (*attempt)(std::string_view bytes);
};

/// Each program has one.
WayIn way_in();

/// Throws what is wrong, when it is.
void expect(bool holds, const char* what);

}  // namespace liaise::fuzz
