#include "modules/imports/row_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace liaise::imports {

namespace {

// A longer name is a paragraph that went into the wrong column.
constexpr std::size_t name_bytes_max = 500;
constexpr std::string_view lost_letter = "\xEF\xBF\xBD";

std::string trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return "";
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

/// All columns that a mapping names.
std::vector<Column> columns_of(const Mapping& mapping) {
    const auto& place = mapping.place;
    std::vector<Column> all = {
        mapping.when.column, place.name, place.other_names, place.region, place.town,
        place.town_code, place.postcode, place.latitude, place.longitude, place.type.column,
        place.operated.column, place.standing.column, place.groups.column, mapping.capacity,
        mapping.occupancy};
    all.insert(all.end(), place.address.begin(), place.address.end());
    all.insert(all.end(), place.distinguish_by.begin(), place.distinguish_by.end());
    for (const auto& by : mapping.visited) all.push_back(by.column);
    if (mapping.named_in) all.push_back(mapping.named_in->column);
    std::erase_if(all, [](const Column& column) { return !column; });
    return all;
}

bool is_in(const std::vector<std::string>& words, const std::string& word) {
    return std::ranges::find(words, word) != words.end();
}

template <class T>
void add_once(std::vector<T>& list, const T& value) {
    if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

}  // namespace

RowReader::RowReader(const Mapping& mapping, const RegionWords& regions, Day today)
    : mapping_(mapping), regions_(regions), today_(today) {
    for (std::size_t i = 0; i < mapping.bodies.size(); ++i)
        phrases_.push_back({std::to_string(i), mapping.bodies[i].phrases});
    if (mapping.named_in) phrases_.push_back({"", mapping.named_in->nobody});
}

Mistakes RowReader::take_heading(const Cells& headings) {
    width_ = headings.size();
    for (std::size_t i = 0; i < headings.size(); ++i)
        column_.try_emplace(trimmed(headings[i]), i);
    Mistakes mistakes;
    for (const auto& column : columns_of(mapping_)) {
        const auto times = std::ranges::count_if(
            headings, [&](const auto& heading) { return trimmed(heading) == column.heading; });
        if (times == 1) continue;
        const auto line = static_cast<std::int64_t>(column.line);
        if (times > 1)
            mistakes.push_back({line, column.heading, "mapping.two_columns",
                                "The file has two columns of this heading.",
                                "Give the columns of the file different headings."});
        else
            mistakes.push_back({line, column.heading, "mapping.no_column",
                                "The file has no column of this heading.",
                                "Write the heading as the file has it, with capitals and accents, "
                                "or take the line out."});
    }
    return mistakes;
}

void RowReader::note(FindingKind kind, const Column& column, std::string value) {
    findings_.add({row_, kind, column.heading, std::move(value), {}, {}});
}

std::string RowReader::cell(const Column& column) {
    if (!column) return "";
    auto text = trimmed((*cells_)[column_.at(column.heading)]);
    const bool is_formula = text.starts_with('=');
    const bool is_broken = text.find(lost_letter) != std::string::npos;
    // A column may be read for two purposes; it is spoken of once.
    if ((is_formula || is_broken) && spoken_of_.insert(column.heading).second)
        note(is_formula ? FindingKind::formula : FindingKind::broken_letters, column, text);
    return is_formula ? "" : text;
}

std::optional<RowSaid> RowReader::read(std::size_t row, const Cells& cells) {
    row_ = row;
    cells_ = &cells;
    spoken_of_.clear();
    ++counts_.rows_read;
    ++counts_.rows_left_out;  // until it is read to its end
    if (cells.size() != width_) {
        note(FindingKind::left_out_ragged, {}, fmt::format("{} / {}", cells.size(), width_));
        return std::nullopt;
    }
    RowSaid said;
    said.row = row;
    if (!read_when(said)) return std::nullopt;
    said.place.name = cell(mapping_.place.name);
    if (said.place.name.size() > name_bytes_max || folded(said.place.name).empty()) {
        note(FindingKind::left_out_no_name, mapping_.place.name, said.place.name);
        return std::nullopt;
    }
    read_place(said);
    said.capacity = people(mapping_.capacity);
    said.occupancy = people(mapping_.occupancy);
    read_visits(said);
    read_named(said);
    --counts_.rows_left_out;
    return said;
}

bool RowReader::read_when(RowSaid& said) {
    const auto& column = mapping_.when;
    const auto text = cell(column.column);
    const auto when = column.always ? column.always : column.pattern.when(text);
    if (!when) note(FindingKind::left_out_no_when, column.column, text);
    else if (when->first > today_) note(FindingKind::left_out_to_come, column.column, text);
    if (!when || when->first > today_) return false;
    said.when = *when;
    return true;
}

void RowReader::read_place(RowSaid& said) {
    const auto& columns = mapping_.place;
    auto& place = said.place;
    place.row = said.row;
    place.list = text_of(said.when);
    const auto others = cell(columns.other_names);
    const auto& separator = columns.other_names_separator;
    for (std::size_t start = 0; start < others.size();) {
        const auto part = separator.empty() ? others.size() : others.find(separator, start);
        const auto end = std::min(part, others.size());
        if (auto name = trimmed(others.substr(start, end - start)); !folded(name).empty())
            place.other_names.push_back(std::move(name));
        start = end + std::max<std::size_t>(separator.size(), 1);
    }
    read_region(said);
    place.town = cell(columns.town);
    place.town_code = cell(columns.town_code);
    place.postcode = cell(columns.postcode);
    place.address = address();
    place.type = columns.type.column ? cell(columns.type.column) : "";
    for (const auto& column : columns.distinguish_by) place.extra.push_back(cell(column));
    said.type = word(columns.type);
    said.operated = word(columns.operated);
    said.standing = word(columns.standing);
    said.groups_held = words(columns.groups);
    read_position(said);
}

std::string RowReader::address() {
    std::string whole;
    for (const auto& column : mapping_.place.address) {
        const auto part = cell(column);
        if (folded(part).empty()) continue;
        whole += (whole.empty() ? "" : ", ") + part;
    }
    return whole;
}

void RowReader::read_region(RowSaid& said) {
    const auto text = cell(mapping_.place.region);
    said.place.region = text;
    if (text.empty()) return;
    const auto found = regions_.find(folded(text));
    if (found == regions_.end())
        return note(FindingKind::not_understood, mapping_.place.region, text);
    said.region = found->second;
    said.place.region = found->second;
}

std::vector<std::string> RowReader::words(const WordColumn& column) {
    const auto text = cell(column.column);
    if (text.empty()) return {};
    if (const auto* found = column.values.words(text)) return *found;
    note(FindingKind::not_understood, column.column, text);
    return {};
}

std::string RowReader::word(const WordColumn& column) {
    const auto found = words(column);
    return found.empty() ? "" : found.front();
}

void RowReader::read_position(RowSaid& said) {
    const auto latitude_text = cell(mapping_.place.latitude);
    const auto longitude_text = cell(mapping_.place.longitude);
    if (latitude_text.empty() && longitude_text.empty()) return;
    constexpr std::int64_t latitude_max = 90'000'000;
    constexpr std::int64_t longitude_max = 180'000'000;
    const auto latitude = micro_degrees(latitude_text);
    const auto longitude = micro_degrees(longitude_text);
    if (latitude && longitude && std::abs(*latitude) <= latitude_max &&
        std::abs(*longitude) <= longitude_max)
        said.position = Position{*latitude, *longitude};
    else
        note(FindingKind::not_understood, mapping_.place.latitude,
             latitude_text + ' ' + longitude_text);
}

std::optional<std::int64_t> RowReader::people(const Column& column) {
    const auto text = cell(column);
    if (text.empty()) return std::nullopt;
    const auto count = people_count(text);
    if (!count) note(FindingKind::not_understood, column, text);
    return count;
}

void RowReader::read_visits(RowSaid& said) {
    for (const auto& [column, body] : mapping_.visited) {
        const auto text = cell(column);
        const auto answer = folded(text);
        if (is_in(mapping_.yes, answer)) {
            ++counts_.yes_cells;
            add_once(said.visited_by, body);
        } else if (is_in(mapping_.no, answer)) {
            add_once(said.not_visited_by, body);
        } else {
            ++counts_.unknown_cells;
            note(text.empty() ? FindingKind::unknown : FindingKind::not_understood, column, text);
        }
    }
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
        if (std::ranges::find(said.not_visited_by, body) != said.not_visited_by.end())
            note(FindingKind::contradiction, named.column, text);
    }
    if (found.is_understood()) ++counts_.rows_understood;
    for (const auto& words : found.left_over)
        note(FindingKind::words_left_over, named.column, words);
    for (const auto& words : found.beside) note(FindingKind::words_beside, named.column, words);
}

}  // namespace liaise::imports
