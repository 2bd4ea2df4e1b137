#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace liaise::matching {

/// A short form that a list uses, and what it stands for; an empty `full` drops the short form.
/// Both are given as data (a mapping file): this code knows no country's words.
struct Abbreviation {
    std::string shorter;
    std::string full;
};

/// A table of abbreviations, made ready to be applied; the longest short form wins.
class Abbreviations {
public:
    Abbreviations() = default;
    /// Short forms may be of several words ("U. P."); of two alike, the first counts.
    explicit Abbreviations(const std::vector<Abbreviation>& table);

    /// The same words with every short form written out; what is written out is not read again.
    std::vector<std::string> expand(const std::vector<std::string>& words) const;

private:
    struct Form {
        std::vector<std::string> shorter;
        std::vector<std::string> full;
    };

    std::unordered_map<std::string, std::vector<Form>> by_first_word_;  ///< The longest first.
};

/// Lower case without accents; all that is not a letter or digit becomes one space.
/// Text that is not UTF-8 loses the bytes that are not.
std::string normalise(std::string_view text);

/// As above, with the abbreviations written out.
std::string normalise(std::string_view text, const Abbreviations& abbreviations);

/// The words of a text, normalised and written out, with digits parted from letters (`n07`: n, 7)
/// and leading zeros dropped.
std::vector<std::string> words_of(std::string_view text, const Abbreviations& abbreviations);

/// The words joined by one space.
std::string joined(const std::vector<std::string>& words);

}  // namespace liaise::matching
