#include "base/harmless.hpp"

#include <algorithm>
#include <array>

namespace liaise {

namespace {

using std::string_view;

// What formulas begin with, also as East Asian keyboards write it (full width, small forms).
constexpr std::array<string_view, 12> begin_formulas = {
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫"};
// What programs pass over before they look whether a cell is a formula.
constexpr std::array<string_view, 9> passed_over = {
    " ", "\"", "'", "\u00A0", "\u200B", "\u200E", "\u200F", "\u3000", "\uFEFF"};
// What parts cells and rows, here or under other settings. A comma parts ours, which are quoted.
constexpr string_view part_cells = ";\t|\r\n";
// At the start of a file it says what parts the cells, to one program.
constexpr string_view says_the_separator = "sep=";

/// The one of `all` that `text` starts with; empty without one.
template <std::size_t n>
string_view start_among(const std::array<string_view, n>& all, string_view text) {
    const auto found =
        std::ranges::find_if(all, [&](string_view one) { return text.starts_with(one); });
    return found == all.end() ? string_view() : *found;
}

bool begins_a_formula(string_view rest) {
    for (auto start = start_among(passed_over, rest); !start.empty();
         start = start_among(passed_over, rest))
        rest.remove_prefix(start.size());
    return !start_among(begin_formulas, rest).empty();
}

/// The same for the whole text, of which more is dangerous.
bool begins_badly(string_view text) {
    const auto rest = text.substr(std::min(text.find_first_not_of('\''), text.size()));
    return begins_a_formula(text) || rest.starts_with('\t') || rest.starts_with('\r') ||
           rest.starts_with(says_the_separator);
}

bool may_begin(string_view text, std::size_t at) {
    return at == 0 ? begins_badly(text)
                   : part_cells.contains(text[at - 1]) && begins_a_formula(text.substr(at));
}

}  // namespace

std::string harmless(string_view text) {
    std::string whole;
    whole.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (may_begin(text, at)) whole += '\'';
        whole += text[at];
    }
    return whole;
}

std::string as_it_was(string_view text) {
    if (!text.contains('\'')) return std::string(text);
    std::string whole;
    whole.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_a_start = at == 0 || part_cells.contains(text[at - 1]);
        const auto rest = text.substr(at + 1);
        const bool was_put_there = is_a_start && text[at] == '\'' &&
                                   (at == 0 ? begins_badly(rest) : begins_a_formula(rest));
        if (!was_put_there) whole += text[at];
    }
    return whole;
}

}  // namespace liaise
