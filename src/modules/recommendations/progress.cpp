#include "modules/recommendations/progress.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/address.hpp"
#include "base/json.hpp"
#include "base/sort_name.hpp"
#include "modules/recommendations/progress_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::recommendations {

namespace {

using queries::ProgressGroup;
using queries::ProgressTally;

/// The address of the list that `question` asks for.
std::string list_address(const Question& question) {
    std::string address = "/recommendations";
    const auto asked = json_of(question);
    for (const auto& [name, value] : asked.items()) {
        if (value.is_string()) add_to_query(address, name, value.get<std::string>());
        if (!value.is_array()) continue;
        for (const auto& one : value) add_to_query(address, name, one.get<std::string>());
    }
    return address;
}

ProgressFigures figures_of(const ProgressTally& tally, const Question& question) {
    ProgressFigures figures;
    const auto& parts = progress_parts();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto narrowed = question;
        parts[i].narrow(narrowed);
        figures.*parts[i].figure = {tally.parts[i], list_address(narrowed)};
    }
    for (const auto& age : progress_ages()) {
        auto narrowed = question;
        narrow_to_age(narrowed, age);
        const auto found = tally.ages.find(age.value);
        figures.ages.push_back(
            {age, {found == tally.ages.end() ? 0 : found->second, list_address(narrowed)}});
    }
    return figures;
}

/// The part of a year that is asked about.
void narrow_to_year(Question& question, const std::string& year) {
    const auto first = day_from(year + "-01-01");
    const auto last = day_from(year + "-12-31");
    if (!question.from || *question.from < *first) question.from = first;
    if (!question.to || *question.to > *last) question.to = last;
}

/// Narrowed to one group.
Question of_group(Question question, const Code<"progress_by">& by, const ProgressGroup& group) {
    if (group.is_whole_system) question.extent = {{"system"}};
    else if (group.value.empty()) question.without = {by};
    else if (by.value == "theme") question.theme = {{group.value}};
    else if (by.value == "addressee") question.asked_of = {group.value};
    else if (by.value == "place_type") question.place_type = {{group.value}};
    else if (by.value == "issuer") question.issuer = {Id<bodies::Body>::from(group.value).value()};
    else narrow_to_year(question, group.value);
    return question;
}

/// The place of each word of a vocabulary; empty for what is in no vocabulary.
std::map<std::string, std::size_t> order_of(guard::Work& work, const std::string& by) {
    std::map<std::string, std::size_t> order;
    if (by != "theme" && by != "place_type") return order;
    if (const auto words = vocabularies::list(work, {by}))
        for (const auto& word : *words) order.emplace(word->code, order.size());
    return order;
}

/// In the order of the vocabulary, else by name; the whole system and what is not known come last.
void sort(std::vector<ProgressRow>& rows, const std::map<std::string, std::size_t>& order,
          const std::string& language) {
    const auto key = [&](const ProgressRow& row) {
        const auto place = order.find(row.value);
        return std::tuple(row.value.empty(), !row.extent.has_value(),
                          place == order.end() ? order.size() : place->second,
                          row.names.empty() ? folded(row.value) : sort_name(row.names, language),
                          row.value);
    };
    std::ranges::sort(rows, {}, key);
}

Question narrowed_by(const ProgressQuestion& asked) {
    Question question;
    question.theme = asked.theme;
    question.issuer = asked.issuer;
    question.asked_of = asked.asked_of;
    question.place_type = asked.place_type;
    question.from = asked.from;
    question.to = asked.to;
    return question;
}

/// Of when something was made that nobody knows, it cannot be said that it was within the days.
std::optional<ProgressCount> undated(guard::Work& work, Question question) {
    if (!question.from && !question.to) return std::nullopt;
    question.from.reset();
    question.to.reset();
    question.without = {{"year"}};
    return ProgressCount{queries::number_of(work, question), list_address(question)};
}

std::vector<ProgressRow> rows_of(const queries::ProgressTallies& counted, const Question& question,
                                 const Code<"progress_by">& by,
                                 const std::map<std::string, Names>& names) {
    std::vector<ProgressRow> rows;
    for (const auto& [group, tally] : counted.groups) {
        ProgressRow row;
        row.value = group.value;
        if (group.is_whole_system) row.extent = {{"system"}};
        if (const auto named = names.find(group.value); named != names.end())
            row.names = named->second;
        row.figures = figures_of(tally, of_group(question, by, group));
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

Result<guard::Seen<Progress>> progress(guard::Work& work, const ProgressQuestion& asked) {
    const auto by = asked.by.value_or(Code<"progress_by">{"theme"});
    if (auto good = vocabularies::check(work, by, "by"); !good)
        return std::unexpected(good.error());
    if (asked.from && asked.to && *asked.to < *asked.from)
        return invalid("to", "recommendations.ends_before_it_begins",
                       "The period ends before it begins. Correct one of the two days.");
    const auto question = narrowed_by(asked);
    const auto counted = queries::tallies(work, question, by.value);
    if (counted->groups.size() > progress_rows_max)
        return invalid("by", "recommendations.too_many_groups",
                       "These are more than 300 groups. Choose others, or a shorter period.");
    std::vector<std::string> values;
    if (by.value == "addressee" || by.value == "issuer")
        for (const auto& [group, tally] : counted->groups) values.push_back(group.value);
    const auto names = queries::names_of_bodies(work, values);
    const auto order = order_of(work, by.value);
    const auto left_out = undated(work, question);
    return counted.map([&](const queries::ProgressTallies& all) {
        Progress made;
        made.by = by;
        made.from = asked.from;
        made.to = asked.to;
        made.rows = rows_of(all, question, by, names);
        sort(made.rows, order, asked.lang.value_or("en"));
        made.all = figures_of(all.all, question);
        made.undated = left_out;
        return made;
    });
}

}  // namespace liaise::recommendations
