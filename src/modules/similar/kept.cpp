#include "modules/similar/kept.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "base/shipped_text.hpp"

namespace liaise::similar {

namespace {

/// A change of what a line looks like, or of how texts are read, counts up.
constexpr int form = 1;
constexpr double thousand = 1000;

/// The next part up to a blank.
std::string_view next(std::string_view& line) {
    const auto end = std::min(line.find(' '), line.size());
    const auto part = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return part;
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc{} || end != text.data() + text.size() || value < 0) return {};
    return value;
}

}  // namespace

const std::string& stamp() {
    static const std::string stamp = [] {
        std::uint64_t hash = 14'695'981'039'346'656'037U;  // FNV-1a, 64 bits
        for (const char c : shipped_text("similar/lexicon.toml"))
            hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
        return fmt::format("{}-{:016x} ", form, hash);
    }();
    return stamp;
}

std::string kept(const Reading& reading) {
    auto line = fmt::format("{}{} {}", stamp(), static_cast<int>(reading.language),
                            reading.meant.size());
    for (const auto& [what, share] : reading.meant)
        line += fmt::format(" {} {}", what, std::lround(share * thousand));
    for (const auto& stem : reading.stems) line += ' ' + stem;
    return line;
}

std::optional<Reading> from_kept(std::string_view line) {
    if (!line.starts_with(stamp())) return {};
    line.remove_prefix(stamp().size());
    const auto language = number(next(line));
    const auto concepts = number(next(line));
    if (!language || *language >= languages || !concepts) return {};
    Reading reading;
    reading.language = static_cast<Language>(*language);
    for (int i = 0; i < *concepts; ++i) {
        const auto what = number(next(line));
        const auto share = number(next(line));
        if (!what || !share || *what >= static_cast<int>(Lexicon::shipped().concepts().size()))
            return {};
        reading.meant.push_back({static_cast<std::uint16_t>(*what), *share / thousand});
    }
    while (!line.empty()) reading.stems.emplace_back(next(line));
    return reading;
}

}  // namespace liaise::similar
