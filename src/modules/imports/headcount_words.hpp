#pragma once

#include <string>

namespace liaise::imports {

/// What a head count says, in SQL, in one text. It is kept beside the name of each file that says
/// the same: a recount is none of their words.
inline std::string words_of_headcount(const std::string& count) {
    return "(COALESCE(CAST(" + count + ".capacity AS TEXT), '-') || ' of ' || COALESCE(CAST(" +
           count + ".occupancy AS TEXT), '-'))";
}

}  // namespace liaise::imports
