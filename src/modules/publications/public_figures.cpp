#include <algorithm>
#include <array>
#include <functional>
#include <set>

#include "modules/do_no_harm/small_numbers.hpp"
#include "modules/publications/public_page.hpp"

namespace liaise::publications {

namespace {

constexpr const char* whole = "asked";
constexpr const char* all_together = "all";
// No code of a theme is empty.
constexpr const char* no_theme = "";

using Figures = std::vector<std::string>;

/// Figures that add up to what was asked, and the one that a recommendation is counted in.
struct Question {
    Figures figures;
    std::function<std::string(const Published&)> counted_in;
};

bool is_in(const std::string& word, std::initializer_list<const char*> words) {
    return std::ranges::find(words, word) != words.end();
}

std::string answered(const Published& one) {
    const bool says_something =
        one.answer && !is_in(one.answer->says.value, {"none", "acknowledged"});
    return says_something ? "answered" : "unanswered";
}

std::string claimed(const Published& one) {
    if (!one.claim || one.claim->state.value == "not_assessed") return "unclaimed";
    return one.claim->state.value == "fully" ? "claimed_done" : "claimed_otherwise";
}

std::string established(const Published& one) {
    if (!one.finding) return "not_verified";
    const auto& state = one.finding->state.value;
    if (state == "fully") return "done";
    if (is_in(state, {"started", "partly", "largely"})) return "partly";
    if (is_in(state, {"not_done", "regressed"})) return "not_done";
    if (is_in(state, {"no_longer_relevant", "superseded"})) return "gone";
    return "not_verified";
}

/// As what became of all recommendations is counted at home: what is not told is not known.
const std::vector<Question>& questions() {
    static const std::vector<Question> all = {
        {{"answered", "unanswered"}, &answered},
        {{"claimed_done", "claimed_otherwise", "unclaimed"}, &claimed},
        {{"done", "partly", "not_done", "gone", "not_verified"}, &established}};
    return all;
}

std::string theme_of(const Published& one) { return one.theme ? one.theme->value : no_theme; }

/// A line for each, and one of all together at the end.
std::vector<do_no_harm::Line> lines_of(const std::vector<std::string>& all, const char* together) {
    std::vector<do_no_harm::Line> lines;
    for (const auto& one : all) lines.push_back({one, {one}});
    lines.push_back({together, all});
    return lines;
}

Result<do_no_harm::HiddenTable> table_of(const Question& question,
                                         const std::vector<Published>& published,
                                         const std::vector<std::string>& themes) {
    std::vector<do_no_harm::Count> counts;
    for (const auto& theme : themes)
        for (const auto& figure : question.figures) {
            const auto number = std::ranges::count_if(published, [&](const Published& one) {
                return theme_of(one) == theme && question.counted_in(one) == figure;
            });
            counts.push_back({theme, figure, all_together, number, 0, ""});
        }
    const do_no_harm::Layout layout{lines_of(themes, all_together),
                                    lines_of(question.figures, whole),
                                    {{all_together, {all_together}}}};
    return do_no_harm::hidden(counts, layout, {}, {});
}

/// What was asked stands in the table of each question: it is shown where all of them show it.
void put_asked(PublicRow& row, const std::optional<std::int64_t>& number, bool is_first) {
    if (is_first) row.figures.insert(row.figures.begin(), {{whole}, number});
    else if (!number) row.figures.front().number.reset();
}

void add_table(const do_no_harm::HiddenTable& table, std::vector<PublicRow>& rows, bool is_first) {
    const auto numbers = do_no_harm::for_recipient(table);
    const auto columns = table.layout.columns.size();
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t c = 0; c + 1 < columns; ++c)
            rows[r].figures.push_back({{table.layout.columns[c].name}, numbers[r * columns + c]});
        put_asked(rows[r], numbers[r * columns + columns - 1], is_first);
    }
}

}  // namespace

Result<std::vector<PublicRow>> public_figures(const std::vector<Published>& published) {
    std::vector<PublicRow> rows;
    if (published.empty()) return rows;
    std::set<std::string> found;
    for (const auto& one : published) found.insert(theme_of(one));
    const std::vector<std::string> themes(found.begin(), found.end());
    for (const auto& theme : themes) {
        PublicRow row;
        if (theme != no_theme) row.theme = {{theme}};
        rows.push_back(row);
    }
    PublicRow together;
    together.is_all = true;
    rows.push_back(together);
    for (const auto& question : questions()) {
        const auto table = table_of(question, published, themes);
        if (!table) return std::unexpected(table.error());
        add_table(*table, rows, &question == &questions().front());
    }
    return rows;
}

}  // namespace liaise::publications
