#include <algorithm>
#include <charconv>

#include "modules/imports/days_to_come.hpp"
#include "modules/imports/row_reader.hpp"
#include "modules/visits/statements.hpp"

namespace liaise::imports {

namespace {

template <class T>
bool is_in(const std::vector<T>& list, const T& value) {
    return std::ranges::find(list, value) != list.end();
}

template <class T>
void add_once(std::vector<T>& list, const T& value) {
    if (!is_in(list, value)) list.push_back(value);
}

}  // namespace

void RowReader::read_visits(RowSaid& said) {
    for (const auto& visit : mapping_.visits)
        if (is_stated(visit, said)) read_visit(visit, said);
}

bool RowReader::is_stated(const VisitColumns& visit, RowSaid& said) {
    if (!visit.column) return true;
    const auto text = cell(visit.column);
    const auto answer = folded(text);
    if (is_in(mapping_.yes, answer)) {
        ++counts_.yes_cells;
        return true;
    }
    if (is_in(mapping_.no, answer)) {
        if (visit.by.body) add_once(said.not_visited_by, *visit.by.body);
        return false;
    }
    ++counts_.unknown_cells;
    said.is_unclear = true;
    note(text.empty() ? FindingKind::unknown : FindingKind::not_understood, visit.column, text);
    return false;
}

void RowReader::read_visit(const VisitColumns& visit, RowSaid& said) {
    const auto when = when_of(visit, said);
    if (!when) return;
    const auto bodies = bodies_of(visit.by, said);
    if (bodies.empty()) return;
    auto type = word(visit.type);
    auto announcement = word(visit.announcement);
    if (type.empty()) type = visit.type.otherwise;
    if (announcement.empty()) announcement = visit.announcement.otherwise;
    const auto rating = rating_of(visit);
    for (const auto body : bodies)
        said.visits.push_back({body, *when, type, announcement, rating});
}

std::string RowReader::rating_of(const VisitColumns& visit) {
    auto text = cell(visit.rating);
    if (names_a_day_to_come(text, patterns_, today_)) {
        note(FindingKind::visit_to_come, visit.rating, "");
        return "";
    }
    if (text.size() <= visits::rating_bytes_max) return text;
    note(FindingKind::not_understood, visit.rating, std::move(text));
    return "";
}

/// An empty cell states no visit, unless another column says that there was one.
std::optional<When> RowReader::when_of(const VisitColumns& visit, RowSaid& said) {
    if (!visit.when) return said.when;
    const auto& column = visit.when->column;
    const auto text = cell(column);
    if (text.empty() && !visit.when->always) {
        if (visit.column) note(FindingKind::unknown, column, text);
        said.is_unclear = true;
        return std::nullopt;
    }
    const auto when = visit.when->time(text);
    if (when && when->first <= today_) return when;
    said.is_unclear = true;
    if (!when) note(FindingKind::not_understood, column, text);
    else note(FindingKind::visit_to_come, column, "");  // its day goes nowhere
    return std::nullopt;
}

std::vector<std::size_t> RowReader::bodies_of(const BodyColumn& by, RowSaid& said) {
    if (by.body) return {*by.body};
    std::vector<std::size_t> bodies;
    const auto text = cell(by.column);
    const auto* keys = by.keys.words(text);
    if (!keys) {
        ++counts_.unknown_cells;
        said.is_unclear = true;
        note(text.empty() ? FindingKind::unknown : FindingKind::not_understood, by.column, text);
        return bodies;
    }
    for (std::size_t i = 0; i < mapping_.bodies.size(); ++i)
        if (is_in(*keys, mapping_.bodies[i].key)) bodies.push_back(i);
    return bodies;
}

void RowReader::read_named(RowSaid& said) {
    if (!mapping_.named_in) return;
    const auto& named = *mapping_.named_in;
    const auto text = cell(named.column);
    if (text.empty()) return;
    ++counts_.rows_with_words;
    const auto found = matching::recognise_bodies(text, phrases_, named.settings);
    for (const auto& key : found.bodies) {
        if (key.empty()) continue;
        std::size_t body = 0;
        std::from_chars(key.data(), key.data() + key.size(), body);
        ++counts_.bodies_named;
        add_once(said.named, body);
        if (is_in(said.not_visited_by, body)) note(FindingKind::contradiction, named.column, text);
    }
    if (found.is_understood()) ++counts_.rows_understood;
    for (const auto& words : found.left_over)
        note(FindingKind::words_left_over, named.column, words);
    for (const auto& words : found.beside) note(FindingKind::words_beside, named.column, words);
}

}  // namespace liaise::imports
