#include "modules/imports/row_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/harmless.hpp"

namespace liaise::imports {

namespace {

constexpr std::string_view lost_letter = "\xEF\xBF\xBD";

std::string trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return "";
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

bool is_in(const std::vector<std::string>& words, const std::string& word) {
    return std::ranges::find(words, word) != words.end();
}

}  // namespace

RowReader::RowReader(const Mapping& mapping, const RegionWords& regions, Day today)
    : mapping_(mapping), regions_(regions), today_(today), columns_(columns_of(mapping)) {
    for (std::size_t i = 0; i < mapping.bodies.size(); ++i)
        phrases_.push_back({std::to_string(i), mapping.bodies[i].phrases});
    patterns_ = mapping.when.patterns;
    for (const auto& visit : mapping.visits)
        if (visit.when)
            patterns_.insert(patterns_.end(), visit.when->patterns.begin(),
                             visit.when->patterns.end());
    if (mapping.named_in) phrases_.push_back({"", mapping.named_in->nobody});
}

Mistakes RowReader::take_heading(const Headings& headings) {
    width_ = headings.width();
    column_.clear();
    for (const auto& column : columns_)
        if (const auto at = headings.position(column.heading)) column_[column.heading] = *at;
    said_.clear();
    place_columns_.clear();
    for (const auto& column : columns_of(mapping_.place))
        if (column_.contains(column.heading)) place_columns_.push_back(column_[column.heading]);
    return headings.mistakes(columns_);
}

void RowReader::set_aside(std::size_t row, const std::string& words) {
    row_ = row;
    ++counts_.rows_read;
    ++counts_.rows_set_aside;
    note(FindingKind::set_aside, {}, words);
}

void RowReader::note(FindingKind kind, const Column& column, std::string value) {
    ++notes_;
    const auto heading = sheet_.empty() ? column.heading : sheet_ + '!' + column.heading;
    findings_.add({row_, kind, heading, std::move(value), {}, {}});
}

std::string RowReader::cell(const Column& column) {
    if (!column) return "";
    auto text = trimmed((*cells_)[column_.at(column.heading)]);
    const bool is_formula = text.starts_with('=');
    const bool is_broken = text.find(lost_letter) != std::string::npos;
    if (is_in(mapping_.rules.unknown, text)) return "";
    // A column may be read for two purposes; it is spoken of once.
    if ((is_formula || is_broken) && spoken_of_.insert(column.heading).second)
        note(is_formula ? FindingKind::formula : FindingKind::broken_letters, column, text);
    return is_formula ? "" : as_it_was(text);
}

bool RowReader::begin_row(std::size_t row, const Cells& cells) {
    row_ = row;
    cells_ = &cells;
    spoken_of_.clear();
    ++counts_.rows_read;
    ++counts_.rows_left_out;  // until it is read to its end
    if (cells.size() == width_) return true;
    note(FindingKind::left_out_ragged, {}, fmt::format("{} / {}", cells.size(), width_));
    return false;
}

std::optional<RowSaid> RowReader::read(std::size_t row, const Cells& cells) {
    if (!begin_row(row, cells)) return std::nullopt;
    RowSaid said;
    said.row = row;
    said.sheet = sheet_;
    if (!read_when(said)) return std::nullopt;
    said.about = place_said();
    if (!said.about) return std::nullopt;
    said.capacity = people(mapping_.capacity);
    said.occupancy = people(mapping_.occupancy);
    read_visits(said);
    read_named(said);
    --counts_.rows_left_out;
    return said;
}

bool RowReader::read_when(RowSaid& said) {
    const auto text = cell(mapping_.when.column);
    const auto when = mapping_.when.time(text);
    if (!when) note(FindingKind::left_out_no_when, mapping_.when.column, text);
    else if (when->first > today_)
        note(FindingKind::left_out_to_come, mapping_.when.column, "");  // its day goes nowhere
    if (!when || when->first > today_) return false;
    said.when = *when;
    return true;
}

std::shared_ptr<const PlaceSaid> RowReader::place_said() {
    std::string cells;
    for (const auto at : place_columns_) {
        const auto& cell = (*cells_)[at];
        cells.append(std::to_string(cell.size())).append(1, ':').append(cell);
    }
    auto& said = said_[cells];
    if (said.about && !said.is_told) return said.about;
    const auto notes = notes_;
    auto read = read_place();  // again, where there is something to say: it is said of each row
    said.is_told = notes_ != notes;
    if (!said.about && read) said.about = std::make_shared<const PlaceSaid>(std::move(*read));
    return said.about;
}

std::optional<PlaceSaid> RowReader::read_place() {
    const auto& columns = mapping_.place;
    PlaceSaid said;
    auto& place = said.place;
    place.name = cell(columns.name);
    if (place.name.size() > name_bytes_max || folded(place.name).empty()) {
        note(FindingKind::left_out_no_name, columns.name, place.name);
        return std::nullopt;
    }
    said.known_by = all_of(columns.known_by, " / ");
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
    place.address = all_of(columns.address, ", ");
    place.type = columns.type.column ? cell(columns.type.column) : "";
    for (const auto& column : columns.distinguish_by) place.extra.push_back(cell(column));
    said.type = word(columns.type);
    said.operated = word(columns.operated);
    said.standing = word(columns.standing);
    said.groups_held = words(columns.groups);
    read_position(said);
    said.spelling = spelling_of(said);
    return said;
}

std::string RowReader::all_of(const std::vector<Column>& columns, const std::string& parted_by) {
    std::string whole;
    for (const auto& column : columns) {
        const auto part = cell(column);
        if (folded(part).empty()) continue;
        whole += (whole.empty() ? "" : parted_by) + part;
    }
    return whole;
}

void RowReader::read_region(PlaceSaid& said) {
    said.region = region_code(mapping_.place.region);
    said.place.region = said.region.empty() ? cell(mapping_.place.region) : said.region;
}

std::string RowReader::region_code(const Column& column) {
    const auto text = cell(column);
    const auto found = regions_.find(folded(text));
    if (!text.empty() && found != regions_.end()) return found->second;
    if (!text.empty()) note(FindingKind::not_understood, column, text);
    return "";
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

void RowReader::read_position(PlaceSaid& said) {
    const auto latitude_text = cell(mapping_.place.latitude);
    const auto longitude_text = cell(mapping_.place.longitude);
    if (latitude_text.empty() && longitude_text.empty()) return;
    constexpr std::int64_t latitude_max = 90'000'000;
    constexpr std::int64_t longitude_max = 180'000'000;
    const auto latitude = micro_degrees(latitude_text);
    const auto longitude = micro_degrees(longitude_text);
    if (latitude && longitude && std::abs(*latitude) <= latitude_max &&
        std::abs(*longitude) <= longitude_max) {
        said.position = Position{*latitude, *longitude};
        said.place.position = matching::Position{*latitude, *longitude};
    } else {
        note(FindingKind::not_understood, mapping_.place.latitude,
             latitude_text + ' ' + longitude_text);
    }
}

std::optional<std::int64_t> RowReader::people(const Column& column) {
    const auto text = cell(column);
    if (text.empty()) return std::nullopt;
    const auto count = people_count(text);
    if (!count) note(FindingKind::not_understood, column, text);
    return count;
}

}  // namespace liaise::imports
