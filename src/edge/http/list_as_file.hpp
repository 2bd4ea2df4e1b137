#pragma once

#include <span>
#include <string>

#include "edge/sheet/sheet.hpp"
#include "guard/route.hpp"

namespace liaise::http {

/// A list that is wanted as a file, with the filter it was asked with.
struct ListAsked {
    const guard::Route& route;
    const Json& input;
    sheet::Format format;
    std::string language;
    /// Where the names of what it refers to are to be had; without them it has ids alone.
    std::span<const guard::Route> all = {};
};

/// `input` with the language of the names, where the list is sorted by these and nothing else is
/// said.
Json sorted_for(const std::string& language, const guard::Route& route, Json input);

/// All pages of the list as one file, up to `sheet::rows_max`; the file says so when it is cut.
Result<std::string> written_list(guard::Desk& desk, const ListAsked& list);

/// "places.csv".
std::string file_name(const ListAsked& list);

}  // namespace liaise::http
