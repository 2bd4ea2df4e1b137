#pragma once

#include <map>

#include "base/code.hpp"
#include "base/names.hpp"
#include "modules/agreements/phrase_rules.hpp"

namespace liaise::agreements {

/// A way in which an agreement can bind a mechanism's independence, and how it is recognised.
struct Danger {
    Code<"independence_danger"> code;
    Names why;
    Names instead;
    std::string source;
    std::map<std::string, std::vector<PhraseRule>> rules;   ///< by language
    std::map<std::string, std::vector<PhraseRule>> unless;  ///< what takes a rule back
};

/// The dangers that are shipped, from `shipped/independence.toml`.
const std::vector<Danger>& dangers();

}  // namespace liaise::agreements
