#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "modules/matching/shipped_words.hpp"
#include "modules/matching/spelling.hpp"

namespace liaise::matching {
namespace {

/// Longer names are read so far: laying them side by side costs their square.
constexpr std::size_t name_words_max = 24;
/// A contrast has no more sides than this; further ones are read as plain words.
constexpr std::size_t sides_max = 16;

/// Roman numerals above 39 do not number places.
constexpr std::array<std::string_view, 10> roman_units = {"",  "i",  "ii",  "iii",  "iv",
                                                          "v", "vi", "vii", "viii", "ix"};

bool is_number(const std::string& word) { return word.front() >= '0' && word.front() <= '9'; }

/// The value of a Roman numeral up to 39, or 0.
std::size_t roman(std::string_view word) {
    std::size_t tens = 0;
    while (tens < 3 && word.starts_with('x')) {
        word.remove_prefix(1);
        ++tens;
    }
    const auto* found = std::find(roman_units.begin(), roman_units.end(), word);
    return found == roman_units.end()
               ? 0
               : tens * 10 + static_cast<std::size_t>(found - roman_units.begin());
}

/// True when the letters are beginnings of two or more of the words, in order: "cdp" of "centro de
/// detencao provisoria", "prcar" of "presidio de caratinga".
bool abbreviates(std::string_view letters, std::span<const std::string> words) {
    constexpr std::size_t letters_of_a_word_max = 3;
    // For each number of letters that are accounted for, from how many words at most.
    std::vector<int> words_used(letters.size() + 1, -1);
    words_used[0] = 0;
    for (const auto& word : words) {
        if (word.size() < 2 || is_number(word)) continue;
        for (auto done = letters.size(); done-- > 0;) {
            if (words_used[done] < 0) continue;
            const auto rest = letters.substr(done, letters_of_a_word_max);
            for (std::size_t n = 1; n <= rest.size(); ++n) {
                if (!std::string_view(word).starts_with(rest.substr(0, n))) break;
                words_used[done + n] = std::max(words_used[done + n], words_used[done] + 1);
            }
        }
    }
    return words_used.back() >= 2;
}

/// The short forms before or after the name that they stand for ("CDP - Centro de Detenção
/// Provisória").
std::vector<std::string> own_initials(const std::vector<std::string>& words) {
    const auto all = std::span<const std::string>(words);
    std::vector<std::string> initials;
    if (all.size() < 3) return initials;
    const auto is_short = [](const std::string& word) {
        return word.size() >= 3 && word.size() <= 8 && !is_number(word) && roman(word) == 0;
    };
    const auto begins_one = [](const std::string& letters, std::span<const std::string> others) {
        return letters.size() == 3 && std::any_of(others.begin(), others.end(), [&](const auto& w) {
                   return w.size() > 2 * letters.size() && w.starts_with(letters);
               });
    };
    auto last = all.size() - 1;
    while (last > 2 && (is_number(all[last]) || roman(all[last]) > 0)) --last;
    if (is_short(all[0]) && abbreviates(all[0], all.subspan(1))) initials.push_back(all[0]);
    if (is_short(all[last]) && (abbreviates(all[last], all.first(last)) ||
                                begins_one(all[last], all.first(last)))) {
        initials.push_back(all[last]);
    }
    return initials;
}

/// The words that a name says in brackets, by the way: "Norwich (remand only)"; none where the name
/// outside of them says no more than the kind.
std::vector<std::string> asides_of(const std::string& text, const Name& name,
                                   const Abbreviations& abbreviations) {
    const auto open = text.find('(');
    if (open == std::string::npos || open == 0) return {};
    auto asides = words_of(std::string_view(text).substr(open), abbreviations);
    const auto is_aside = [&](const std::string& word) {
        return std::find(asides.begin(), asides.end(), word) != asides.end();
    };
    const bool is_named = std::any_of(name.words.begin(), name.words.end(), [&](const auto& word) {
        return !is_aside(word) &&
               std::find(name.kinds.begin(), name.kinds.end(), word) == name.kinds.end();
    });
    return is_named ? asides : std::vector<std::string>{};
}

}  // namespace

Reader::Reader(const Settings& settings)
    : abbreviations_(with_shipped(settings.abbreviations, settings.language)),
      kinds_(kind_words(settings.language)) {
    for (const auto& contrast :
         contrasts_or_shipped(settings.contrasts, settings.language)) {
        auto& sides = contrasts_.emplace_back();
        for (const auto& side : contrast.sides) {
            auto& words = sides.emplace_back();
            for (const auto& word : side) words.push_back(normalise(word));
        }
    }
}

unsigned Reader::side_of(std::size_t contrast, const std::string& word) const {
    const auto& sides = contrasts_[contrast];
    for (std::size_t i = 0; i < std::min(sides.size(), sides_max); ++i) {
        if (std::find(sides[i].begin(), sides[i].end(), word) != sides[i].end()) return 1U << i;
    }
    return 0;
}

Name Reader::name(const std::string& text) const {
    Name name;
    name.sides.assign(contrasts_.size(), 0);
    auto words = words_of(text, abbreviations_);
    if (words.size() > name_words_max) words.resize(name_words_max);
    name.initials = own_initials(words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto& word = words[i];
        bool is_contrast = false;
        for (std::size_t c = 0; c < contrasts_.size() && !is_contrast; ++c) {
            const auto side = side_of(c, word);
            is_contrast = side != 0;
            name.sides[c] |= side;
        }
        if (is_contrast) continue;
        const bool is_closing_letter = word.size() == 1 && i > 0 && i + 1 == words.size();
        if (const auto value = roman(word); value > 0) {
            name.numbers.push_back(std::to_string(value));
        } else if (is_number(word) || is_closing_letter) {
            name.numbers.push_back(word);
        } else if (std::find(name.words.begin(), name.words.end(), word) == name.words.end()) {
            if (std::binary_search(kinds_.begin(), kinds_.end(), word)) name.kinds.push_back(word);
            name.words.push_back(std::move(word));
        }
    }
    name.asides = asides_of(text, name, abbreviations_);
    for (const auto& word : name.words) {
        if (std::find(name.initials.begin(), name.initials.end(), word) != name.initials.end() &&
            name.words.size() > name.initials.size()) {
            continue;
        }
        name.whole += word;
        if (std::find(name.kinds.begin(), name.kinds.end(), word) == name.kinds.end()) {
            name.proper += word;
        }
    }
    std::sort(name.numbers.begin(), name.numbers.end());
    name.numbers.erase(std::unique(name.numbers.begin(), name.numbers.end()), name.numbers.end());
    name.full = name.whole;
    for (const auto& number : name.numbers) name.full += ' ' + number;
    for (const auto sides : name.sides) name.full += '/' + std::to_string(sides);
    return name;
}

}  // namespace liaise::matching
