#pragma once

#include <string_view>
#include <vector>

namespace liaise::vocabularies {

/// Whether the coordinating body may add words. What the program itself decides by, or says, is
/// closed: it would not know what to make of another word, and would take it for none of its own.
enum class Growth { open, closed };

/// One shipped vocabulary and its words, in the order in which they are offered.
struct Shipped {
    std::string_view vocabulary;
    std::vector<std::string_view> codes;
    Growth growth = Growth::open;
};

/// The vocabularies that every installation starts with.
const std::vector<Shipped>& shipped();

/// Whether it is shipped, and closed.
bool is_closed(std::string_view vocabulary);

/// The shipped words of one vocabulary; empty when it is not shipped.
std::vector<std::string_view> shipped(std::string_view vocabulary);

}  // namespace liaise::vocabularies
