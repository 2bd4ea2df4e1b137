#include "modules/imports/headings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace liaise::imports {

namespace {

constexpr std::size_t letters_in_alphabet = 26;
constexpr std::size_t letters_max = 3;  // XFD is the last column that a workbook can have
constexpr std::string_view column_word = "column ";
constexpr std::string_view hard_space = "\xC2\xA0";

Mistake mistake(const Column& column, std::string code, std::string wrong, std::string instead) {
    return {static_cast<std::int64_t>(column.line), column.heading, std::move(code),
            std::move(wrong), std::move(instead)};
}

}  // namespace

std::string in_one_line(std::string_view text) {
    std::string line;
    bool is_parted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_hard = text.substr(i).starts_with(hard_space);
        if (is_hard || text[i] == ' ' || (text[i] >= '\t' && text[i] <= '\r')) {
            is_parted = true;
            i += is_hard ? 1 : 0;
            continue;
        }
        if (is_parted && !line.empty()) line += ' ';
        is_parted = false;
        line += text[i];
    }
    return line;
}

std::optional<std::size_t> column_of_letters(std::string_view letters) {
    if (letters.empty() || letters.size() > letters_max) return std::nullopt;
    std::size_t column = 0;
    for (const char letter : letters) {
        if (letter < 'A' || letter > 'Z') return std::nullopt;
        column = column * letters_in_alphabet + static_cast<std::size_t>(letter - 'A') + 1;
    }
    return column;
}

std::string letters_of_column(std::size_t column) {
    std::string letters;
    for (; column > 0; column = (column - 1) / letters_in_alphabet)
        letters.insert(letters.begin(),
                       static_cast<char>('A' + (column - 1) % letters_in_alphabet));
    return letters;
}

Headings::Headings(const Cells& headings, std::size_t column_first) : column_first_(column_first) {
    for (const auto& heading : headings) headings_.push_back(in_one_line(heading));
}

std::vector<std::size_t> Headings::all_of(const std::string& heading) const {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < headings_.size(); ++i)
        if (headings_[i] == heading) all.push_back(i);
    return all;
}

std::optional<std::size_t> Headings::by_letter(std::string_view text) const {
    if (!text.starts_with(column_word)) return std::nullopt;
    const auto column = column_of_letters(text.substr(column_word.size()));
    if (!column || *column < column_first_ || *column - column_first_ >= headings_.size())
        return std::nullopt;
    return *column - column_first_;
}

std::optional<std::size_t> Headings::by_count(std::string_view text) const {
    const auto open = text.rfind(" (");
    if (open == std::string_view::npos || !text.ends_with(')')) return std::nullopt;
    const auto digits = text.substr(open + 2, text.size() - open - 3);
    std::size_t which = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), which);
    if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return std::nullopt;
    const auto all = all_of(std::string(text.substr(0, open)));
    if (which == 0 || which > all.size()) return std::nullopt;
    return all[which - 1];
}

std::optional<std::size_t> Headings::position(const std::string& heading) const {
    const auto wanted = in_one_line(heading);
    const auto all = all_of(wanted);
    if (all.size() == 1) return all.front();
    if (!all.empty()) return std::nullopt;
    if (const auto found = by_letter(wanted)) return found;
    return by_count(wanted);
}

Mistakes Headings::mistakes(const std::vector<Column>& columns) const {
    Mistakes mistakes;
    for (const auto& column : columns) {
        if (position(column.heading)) continue;
        const auto all = all_of(in_one_line(column.heading));
        if (all.empty())
            mistakes.push_back(mistake(column, "mapping.no_column",
                                       "The file has no column of this heading.",
                                       "Write the heading as the file has it, with capitals and "
                                       "accents, or take the line out."));
        else
            mistakes.push_back(mistake(
                column, "mapping.two_columns", "The file has two columns of this heading.",
                fmt::format(R"x(Say which, as in "{} (2)" or "column {}".)x", column.heading,
                            letters_of_column(all.back() + column_first_))));
    }
    return mistakes;
}

}  // namespace liaise::imports
