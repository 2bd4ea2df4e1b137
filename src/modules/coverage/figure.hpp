#pragma once

#include "guard/told_coarsely.hpp"
#include "modules/coverage/asked.hpp"

namespace liaise::coverage {

/// A number, and where the list behind it is.
struct Figure {
    std::int64_t value = 0;
    std::string opens;

    static constexpr auto describe() {
        return record("figure",
            field("value", &Figure::value, Reach::everyone, "The number."),
            field("opens", &Figure::opens, Reach::everyone,
                  "The address, below /api/v1, of the list that has as many entries."));
    }
};
static_assert(Described<Figure>);

/// A name and value of an address's query.
struct Setting {
    std::string name;
    std::string value;
};

/// The address of a list: `path`, with what `question` narrows places and visits by, the days of
/// its period, and `settings`, each of which stands for the question's own of that name.
std::string opens(const std::string& path, const Question& question, const Period& period,
                  const std::vector<Setting>& settings);

}  // namespace liaise::coverage
