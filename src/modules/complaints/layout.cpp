#include "modules/complaints/layout.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "modules/complaints/layout_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::complaints {

namespace {

constexpr const char* not_known = "?";

Result<Done> check(guard::Work& work, const LayoutQuestion& question) {
    using vocabularies::check;
    if (question.rows)
        if (auto good = check(work, *question.rows, "rows"); !good) return good;
    if (question.span)
        if (auto good = check(work, *question.span, "span"); !good) return good;
    return check(work, question.theme, "theme");
}

/// The themes that are asked for, or that there are, in the order of the vocabulary.
std::vector<std::string> themes_of(guard::Work& work, const LayoutQuestion& question,
                                   const std::vector<Entry>& entries) {
    std::set<std::string> wanted;
    for (const auto& theme : question.theme) wanted.insert(theme.value);
    if (wanted.empty())
        for (const auto& entry : entries)
            if (entry.is_there()) wanted.insert(entry.theme);
    std::vector<std::string> themes;
    const auto words = vocabularies::list(work, {{"theme"}});
    for (const auto& word : *words)
        if (wanted.contains(word->code)) themes.push_back(word->code);
    return themes;
}

Result<std::vector<Period>> periods_of(guard::Work& work, const LayoutQuestion& question,
                                       const std::vector<Entry>& entries) {
    std::optional<Day> first = question.from;
    std::optional<Day> last = question.to;
    for (const auto& entry : entries) {
        if (!entry.is_there()) continue;
        if (!question.from) first = std::min(first.value_or(entry.period.from), entry.period.from);
        if (!question.to) last = std::max(last.value_or(entry.period.to), entry.period.to);
    }
    const auto from = first.value_or(last.value_or(work.today()));
    const auto to = last.value_or(from);
    if (to < from)
        return invalid("to", "complaints.ends_before_it_begins",
                       "This ends before it begins. Correct one of the two months.");
    auto periods = periods_between(from, to, question.span.value_or(Code<"period_span">{"year"}));
    if (periods.size() > periods_max)
        return invalid("span", "complaints.too_many_periods",
                       "A table has at most 120 periods. Choose longer ones, or a shorter time.");
    return periods;
}

void add_keys(RowLine& line, const queries::PlaceLine& place) {
    line.keys.insert(line.keys.end(), place.keys.begin(), place.keys.end());
    line.places.push_back(place.id.text());
}

std::vector<RowLine> rows_by_place(const std::vector<queries::PlaceLine>& places) {
    std::vector<RowLine> rows;
    for (const auto& place : places) {
        RowLine line;
        line.place = place.id;
        line.names = place.names;
        add_keys(line, place);
        rows.push_back(std::move(line));
    }
    return rows;
}

/// Whether `region` is `whole`, or lies in it.
bool lies_in(const std::map<std::string, std::string>& part_of, std::string region,
             const std::string& whole) {
    // A tree of regions is not deep; one that goes round in a circle ends here.
    for (std::size_t depth = 0; depth <= part_of.size(); ++depth) {
        if (region == whole) return true;
        const auto above = part_of.find(region);
        if (above == part_of.end() || above->second.empty()) return false;
        region = above->second;
    }
    return false;
}

std::vector<RowLine> rows_by_region(guard::Work& work, const LayoutQuestion& question,
                                    const std::vector<queries::PlaceLine>& places) {
    const auto regions = regions::list(work, {});
    std::map<std::string, std::string> part_of;
    for (const auto& region : *regions)
        part_of[region->id.text()] = region->part_of ? region->part_of->text() : "";
    std::vector<RowLine> rows;
    for (const auto& region : *regions) {
        const auto is_asked_for = std::ranges::find(question.region, region->id);
        if (!question.region.empty() && is_asked_for == question.region.end()) continue;
        RowLine line;
        line.region = region->id;
        line.names = region->names;
        // Of what was counted for a region as a whole, nobody knows at which type of place it was.
        for (const auto& [inner, outer] : part_of)
            if (question.place_type.empty() && lies_in(part_of, inner, region->id.text()))
                line.keys.push_back("region:" + inner);
        for (const auto& place : places)
            if (lies_in(part_of, place.region, region->id.text())) add_keys(line, place);
        rows.push_back(std::move(line));
    }
    return rows;
}

/// What is known of no place, or of none in any region, is a row of its own, without a name.
void add_rest(Layout& layout, const LayoutQuestion& question,
              const std::vector<queries::PlaceLine>& places, const std::vector<Entry>& entries) {
    if (!question.region.empty() || !question.place_type.empty()) return;
    RowLine rest;
    if (layout.rows_are == "region")
        for (const auto& place : places)
            if (place.region.empty()) add_keys(rest, place);
    const auto is_not_known = [](const Entry& e) { return e.place == not_known && e.is_there(); };
    if (std::ranges::any_of(entries, is_not_known)) rest.keys.emplace_back(not_known);
    if (!rest.keys.empty()) layout.rows.push_back(std::move(rest));
}

}  // namespace

Result<guard::Seen<Layout>> laid_out(guard::Work& work, const LayoutQuestion& question,
                                     const std::vector<Entry>& entries) {
    if (auto good = check(work, question); !good) return std::unexpected(good.error());
    auto periods = periods_of(work, question, entries);
    if (!periods) return std::unexpected(periods.error());
    const auto places = queries::place_lines(work, question);
    const auto themes = themes_of(work, question, entries);
    return places.map([&](const auto& lines) {
        Layout layout;
        layout.rows_are = question.rows.value_or(Code<"table_rows">{"region"}).value;
        layout.rows = layout.rows_are == "place" ? rows_by_place(lines)
                                                 : rows_by_region(work, question, lines);
        add_rest(layout, question, lines, entries);
        layout.themes = themes;
        layout.periods = std::move(*periods);
        return layout;
    });
}

}  // namespace liaise::complaints
