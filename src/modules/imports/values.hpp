#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"

namespace liaise::imports {

/// Millionths of a degree, from decimal degrees with a point or a comma: read as digits, rounded
/// half away from zero, so that no fraction is lost. Nothing for what is no such number.
std::optional<std::int64_t> micro_degrees(std::string_view text);

/// A whole number of people, 0 or more; "12.0" is one too. Nothing for anything else.
std::optional<std::int64_t> people_count(std::string_view text);

/// How a file writes a time: letters `YYYY`, `MM` and `DD` among others that stand for themselves
/// (`M` and `D` alone: one digit or two), after "half-year ending " or "half-year beginning " where
/// a month stands for six; or "serial", the days since 1899-12-30 by which workbooks count. Without
/// a pattern: 2024-03-18, 2024-03, 2024-H1 or 2024. Times of a workbook, which come as
/// 2024-03-18T09:30:00 or a part of it, are understood beside the pattern, and no more exactly.
struct WhenPattern {
    enum class Span { as_written, half_year_ending, half_year_beginning, serial };

    std::string letters;
    Span span = Span::as_written;

    static std::optional<WhenPattern> from(std::string_view text);
    /// The time that `text` says; nothing when it does not follow the pattern.
    std::optional<When> when(std::string_view text) const;
};

/// Values of a file and what they stand for. Capitals, accents and punctuation do not count; `*`
/// stands for any letters. A value without `*` comes first, then the longest.
class ValueMap {
public:
    void add(std::string_view value, std::vector<std::string> words);
    /// What `value` stands for; null when it is not in the map.
    const std::vector<std::string>* words(std::string_view value) const;
    bool is_empty() const { return entries_.empty(); }

private:
    struct Entry {
        std::vector<std::string> parts;  ///< between the `*`, folded
        std::vector<std::string> words;
    };

    static bool matches(const Entry& entry, std::string_view folded_value);
    static std::size_t letters(const Entry& entry);

    std::vector<Entry> entries_;
};

}  // namespace liaise::imports
