#include <algorithm>
#include <cstdint>

#include "modules/agreements/comparison.hpp"

namespace liaise::agreements {

namespace {

// The table has a cell for each pair of words: 4,000 of each side are 32 MB for a moment.
constexpr std::size_t words_max = 4'000;

/// Words, each with the blanks that follow it, so that put together they are the text again.
std::vector<std::string> words_of(const std::string& text) {
    const auto is_blank = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at;
        while (end < text.size() && !is_blank(text[end])) ++end;
        while (end < text.size() && is_blank(text[end])) ++end;
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

void put(std::vector<Wording>& pieces, const char* difference, const std::string& words) {
    if (words.empty()) return;
    if (!pieces.empty() && pieces.back().difference.value == difference)
        pieces.back().words += words;
    else
        pieces.push_back({{difference}, words});
}

/// For each pair of positions, the length of the longest run of words, with gaps, that what
/// follows has in common.
class InCommon {
public:
    InCommon(const std::vector<std::string>& before, const std::vector<std::string>& after)
        : width_(after.size() + 1), lengths_((before.size() + 1) * width_, 0) {
        for (auto i = before.size(); i-- > 0;)
            for (auto j = after.size(); j-- > 0;)
                at(i, j) = before[i] == after[j]
                               ? static_cast<std::uint16_t>(at(i + 1, j + 1) + 1)
                               : std::max(at(i + 1, j), at(i, j + 1));
    }
    std::uint16_t& at(std::size_t i, std::size_t j) { return lengths_[i * width_ + j]; }

private:
    std::size_t width_;
    std::vector<std::uint16_t> lengths_;
};

}  // namespace

std::vector<Wording> words_compared(const std::string& before, const std::string& after) {
    const auto old_words = words_of(before);
    const auto new_words = words_of(after);
    std::vector<Wording> pieces;
    if (old_words.size() > words_max || new_words.size() > words_max) {
        put(pieces, "left_out", before);
        put(pieces, "added", after);
        return pieces;
    }
    InCommon common(old_words, new_words);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < old_words.size() && j < new_words.size()) {
        if (old_words[i] == new_words[j]) {
            put(pieces, "same", old_words[i++]);
            ++j;
        } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
            put(pieces, "left_out", old_words[i++]);
        } else {
            put(pieces, "added", new_words[j++]);
        }
    }
    while (i < old_words.size()) put(pieces, "left_out", old_words[i++]);
    while (j < new_words.size()) put(pieces, "added", new_words[j++]);
    return pieces;
}

}  // namespace liaise::agreements
