#pragma once

#include <optional>
#include <string>

#include "base/describe.hpp"

namespace liaise {

/// Where a statement comes from: who says so, and in which file and row it stands.
struct Source {
    std::string statement;
    std::optional<std::string> file;
    std::optional<std::int64_t> row;

    static constexpr auto describe() {
        return record("source",
            field("statement", &Source::statement, Reach::everyone,
                  "Who says so, and where: a report, a letter, an own record."),
            field("file", &Source::file, Reach::everyone, "The file that it was loaded from."),
            field("row", &Source::row, Reach::everyone,
                  "The row of that file, the first being 1."));
    }
};
static_assert(Described<Source>);

}  // namespace liaise
