#pragma once

#include "guard/work.hpp"

namespace liaise::exchange {

/// The names of the register's places, read once to be looked for in several texts: a day to come
/// beside one would be read as when somebody goes there.
class NamedPlaces {
public:
    explicit NamedPlaces(guard::Work& work);

    /// Whether one is named in the text, by any of its names.
    bool are_named_in(std::string_view text) const;

private:
    std::vector<std::string> names_;
};

/// Whether a place of the register is named in it.
bool names_a_place(guard::Work& work, const std::string& text);

}  // namespace liaise::exchange
