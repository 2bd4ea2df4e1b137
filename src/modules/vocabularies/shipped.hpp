#pragma once

#include <string_view>
#include <vector>

namespace liaise::vocabularies {

/// One shipped vocabulary and its words, in the order in which they are offered.
struct Shipped {
    std::string_view vocabulary;
    std::vector<std::string_view> codes;
};

/// The vocabularies that every installation starts with.
const std::vector<Shipped>& shipped();

/// The shipped words of one vocabulary; empty when it is not shipped.
std::vector<std::string_view> shipped(std::string_view vocabulary);

}  // namespace liaise::vocabularies
