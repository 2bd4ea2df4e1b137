#pragma once

#include "edge/story/story.hpp"

namespace liaise::story {

/// What of `wanted` is not so in what was heard; empty when all is. Parts of `wanted` are divided
/// by semicolons: "words" stand somewhere in it; a bare word is a whole value of it; `field: word`
/// is the value of a field; `nothing` is a list without items; `at "words":` before all of it looks
/// only at the items in which these words stand.
std::string not_seen(const Json& heard, const std::string& wanted);
/// Which part of `unwanted` is so all the same; empty when none is.
std::string seen_after_all(const Json& heard, const std::string& unwanted);
/// Whether one of its values is just this.
bool has(const Json& heard, const std::string& value);
/// Whether `words` stand somewhere in it.
bool says(const Json& heard, const std::string& words);

}  // namespace liaise::story
