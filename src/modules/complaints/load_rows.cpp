#include "modules/complaints/load_rows.hpp"

#include <algorithm>

#include "base/harmless.hpp"
#include "base/names.hpp"

namespace liaise::complaints {

namespace {

// Findings are told by what the file says, not by row: more different ones nobody reads.
constexpr std::size_t findings_max = 200;
// As for what a person writes by hand.
constexpr std::size_t person_bytes_max = 40;

Code<"period_span"> span_of(const When& when) {
    if (when.precision == Precision::year) return {"year"};
    return {when.precision == Precision::half_year ? "half_year" : "month"};
}

}  // namespace

Result<Done> LoadRows::take_heading(const Cells& headings) {
    for (std::size_t i = 0; i < headings.size(); ++i) columns_.emplace(headings[i], i);
    imports::Mistakes mistakes;
    for (const auto* column : {&mapping_.when, &mapping_.place, &mapping_.theme.column,
                               &mapping_.outcome.column, &mapping_.number, &mapping_.largest,
                               &mapping_.person, &mapping_.id})
        if (*column && !columns_.contains(column->heading))
            mistakes.push_back({static_cast<std::int64_t>(column->line), column->heading,
                                "mapping.no_column", "The file has no column of this heading.",
                                "Write the heading as the file has it, with capitals and "
                                "accents, or take the line out."});
    if (!mistakes.empty()) return std::unexpected(imports::error_of(mistakes));
    return Done{};
}

void LoadRows::take(std::size_t row, const Cells& cells) {
    ++report_.rows_read;
    Told told;
    told.row = row;
    if (!read_when(told, row, cells) || !read_numbers(told, row, cells)) {
        ++report_.rows_left_out;
        return;
    }
    told.written = cell(mapping_.place, cells);
    const auto* named = mapping_.place_names.words(told.written);
    told.place = named && !named->empty() ? named->front() : told.written;
    bool is_known = false;
    const auto theme = cell(mapping_.theme.column, cells);
    told.theme = mapping_.theme.word(theme, is_known);
    if (!is_known) note("theme_not_known", theme, row);
    const auto outcome = cell(mapping_.outcome.column, cells);
    told.outcome = mapping_.outcome.word(outcome, is_known);
    if (!is_known) note("outcome_not_known", outcome, row);
    told.person = cell(mapping_.person, cells);
    if (told.person.find(' ') != told.person.npos || told.person.size() > person_bytes_max) {
        note("looks_like_a_name", "", row);
        told.person.clear();
    }
    told.key = cell(mapping_.id, cells);
    report_.complaints += told.number;
    report_.from = std::min(report_.from.value_or(told.period.from), told.period.from);
    report_.to = std::max(report_.to.value_or(told.period.to), told.period.to);
    add(std::move(told));
}

bool LoadRows::read_when(Told& told, std::size_t row, const Cells& cells) {
    const auto written = cell(mapping_.when, cells);
    const auto when = mapping_.pattern.when(written);
    if (!when || when->first > today_) {
        note("left_out_when", written, row);
        return false;
    }
    told.when = *when;
    told.span = mapping_.span.empty() ? span_of(*when) : Code<"period_span">{mapping_.span};
    told.period = period_around(when->first, told.span);
    return true;
}

bool LoadRows::read_numbers(Told& told, std::size_t row, const Cells& cells) {
    for (auto [column, into] : {std::pair{&mapping_.number, &told.number},
                                std::pair{&mapping_.largest, &told.largest}}) {
        if (!*column || mapping_.rows_are == RowsAre::cases) continue;
        const auto written = cell(*column, cells);
        const auto number = imports::people_count(written);
        if (!number && (into == &told.number || !written.empty())) {
            note("left_out_number", written, row);
            return false;
        }
        *into = number.value_or(0);
    }
    told.largest = std::min(told.largest, told.number);
    return true;
}

void LoadRows::add(Told told) {
    // By the file's own name of the place: the mapping may come to know it better.
    const auto what = folded(told.written) + '|' + told.theme + '|';
    if (mapping_.rows_are == RowsAre::cases) {
        if (told.key.empty()) {
            const auto alike = what + text_of(told.when) + '|' + told.outcome + '|' + told.person;
            told.key = alike + '#' + std::to_string(++alike_[alike]);
        }
        told.key = mapping_.name + '|' + told.key;
        if (by_key_.emplace(told.key, told_.size()).second) told_.push_back(std::move(told));
        return;
    }
    told.key = mapping_.name + '|' + what + told.span.value + '|' + text_of(told.period.from);
    const auto [found, is_new] = by_key_.emplace(told.key, told_.size());
    if (is_new) {
        told_.push_back(std::move(told));
        return;
    }
    // Who has the most of one row may have the most of the other: together, that is the most.
    told_[found->second].number += told.number;
    told_[found->second].largest += told.largest;
}

void LoadRows::note(const std::string& kind, const std::string& said, std::size_t row) {
    auto found = findings_.find({kind, said});
    if (found == findings_.end()) {
        if (findings_.size() == findings_max) return;
        const auto first = static_cast<std::int64_t>(row);
        found = findings_.emplace(std::pair{kind, said}, LoadFinding{kind, said, first, 0}).first;
    }
    ++found->second.rows;
}

LoadReport LoadRows::reported() const {
    auto report = report_;
    for (const auto& [key, finding] : findings_) report.findings.push_back(finding);
    return report;
}

std::string LoadRows::cell(const imports::Column& column, const Cells& cells) const {
    if (!column) return "";
    const auto at = columns_.at(column.heading);
    return at < cells.size() ? as_it_was(cells[at]) : "";
}

}  // namespace liaise::complaints
