#include "modules/similar/reading.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace liaise::similar {

namespace {

/// How much of the wider concept is meant by one who names a part of it.
constexpr double share_of_the_wider = 0.4;
/// A theme was chosen by a person, from few: it says less than a word of the text.
constexpr double share_of_the_theme = 0.6;
/// Shares are kept as whole numbers of thousandths.
constexpr double thousand = 1000;

}  // namespace

Reading read(std::string_view text, std::string_view theme_code) {
    const auto& lexicon = Lexicon::shipped();
    auto stemmed = lexicon.stemmed(text);
    std::map<std::uint16_t, double> shares;
    const auto add = [&](std::uint16_t what, double share) {
        auto& known = shares[what];
        known = std::max(known, share);
    };
    for (const auto& mention : lexicon.mentions(stemmed)) add(mention.what, 1);
    if (const auto theme = lexicon.of_theme(theme_code)) add(*theme, share_of_the_theme);
    for (const auto& [what, share] : std::map(shares)) {
        auto wider = lexicon.concepts()[what].part_of;
        for (auto part = share * share_of_the_wider; wider; part *= share_of_the_wider) {
            add(*wider, part);
            wider = lexicon.concepts()[*wider].part_of;
        }
    }
    Reading reading{stemmed.language, std::move(stemmed.stems), {}};
    for (const auto& [what, share] : shares)
        reading.meant.push_back({what, std::round(share * thousand) / thousand});
    return reading;
}

}  // namespace liaise::similar
