#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/similar/lexicon.hpp"

namespace liaise::similar {

/// A concept that a text has, or that goes with one that it has.
struct Meant {
    std::uint16_t what = 0;
    double share = 1;  ///< 1 where the text says it, less where it only says a part of it.

    friend bool operator==(const Meant&, const Meant&) = default;
};

/// A recommendation made ready to be laid beside others. It follows from its text and its theme
/// alone, so that one that was kept is as good as one that is made anew.
struct Reading {
    Language language = Language::english;
    std::vector<std::string> stems;  ///< In the order of the text, without function words.
    std::vector<Meant> meant;        ///< By number, each once.

    friend bool operator==(const Reading&, const Reading&) = default;
};

/// `theme`: a code of the house vocabulary, or empty.
Reading read(std::string_view text, std::string_view theme = {});

}  // namespace liaise::similar
