#include "modules/imports/preview.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "guard/clock_belief.hpp"
#include "modules/imports/imports.hpp"
#include "modules/imports/register_known.hpp"
#include "modules/imports/row_findings.hpp"
#include "modules/imports/sheet_reading.hpp"

namespace liaise::imports {

namespace {

// As many as a screen shows.
constexpr std::size_t previewed_rows_max = 20;

std::string name_of(std::size_t body, const Mapping& mapping) {
    return name_in(mapping.bodies[body].draft.names, mapping.language);
}

std::vector<std::string> names_of(const std::vector<std::size_t>& bodies, const Mapping& mapping) {
    std::vector<std::string> names;
    for (const auto body : bodies) names.push_back(name_of(body, mapping));
    return names;
}

/// Whom the row says was there; with the time, where it is not the row's own, and the rating.
std::vector<std::string> visits_of(const RowSaid& said, const Mapping& mapping) {
    std::vector<std::string> names;
    for (const auto& visit : said.visits) {
        auto name = name_of(visit.body, mapping);
        if (visit.when != said.when) name += fmt::format(" ({})", text_of(visit.when));
        if (!visit.rating.empty()) name += fmt::format(": {}", visit.rating);
        if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    }
    return names;
}

PreviewRow shown(const RowSaid& said, const Mapping& mapping) {
    PreviewRow row;
    row.row = static_cast<std::int64_t>(said.row);
    row.when = said.when;
    const auto& about = *said.about;
    row.place = about.place.name;
    row.region = about.region;
    row.town = about.place.town;
    row.type = about.type.empty() ? mapping.place.type.otherwise : about.type;
    row.visited_by = visits_of(said, mapping);
    row.named = names_of(said.named, mapping);
    row.capacity = said.capacity;
    row.occupancy = said.occupancy;
    return row;
}

PreviewRow shown(const BodySaid& said, const Mapping& mapping) {
    PreviewRow row;
    row.row = static_cast<std::int64_t>(said.row);
    row.body = said.name;
    row.region = said.region;
    row.type = said.draft.type.value.empty() ? mapping.listed->type.otherwise
                                             : said.draft.type.value;
    return row;
}

/// The findings go to their rows.
void hand_out(const Findings& findings, Preview& preview) {
    for (const auto& finding : findings.kept())
        for (auto& row : preview.rows)
            if (row.row == static_cast<std::int64_t>(finding.row))
                row.findings.push_back(row_finding(finding));
}

/// The file's beginning without the row that was cut off.
std::string_view whole_rows(std::string_view text) {
    const auto end = text.rfind('\n');
    return end == std::string_view::npos ? text : text.substr(0, end + 1);
}

/// A workbook's sheet is whole; of delimited text the end may be cut off in the midst of a row.
void cut_to_whole_rows(FileRows& sheet) {
    if (!sheet.ends_short) sheet.text = std::string(whole_rows(sheet.text));
}

/// A preview as it grows, sheet by sheet.
class PreviewReading {
public:
    PreviewReading(const Mapping& mapping, const RegionWords& regions, Day today)
        : mapping_(mapping), reader_(mapping, regions, today) {
        heard_.heading = [this](const Headings& headings) { return take(headings); };
        heard_.row = [this](std::size_t row, const Cells& cells) {
            preview_.rows.push_back(understood(row, cells));
            return end_row(row);
        };
        heard_.set_aside = [this](std::size_t row, const std::string& words) {
            reader_.set_aside(row, words);
        };
    }

    /// False: it has all that it shows.
    bool read(const FileRows& sheet) {
        const auto read = read_sheet(sheet, mapping_.rules, columns_of(mapping_), heard_);
        if (!read && !read.error().message.empty())
            preview_.mistakes.push_back({0, "", read.error().code, read.error().message, ""});
        return read.has_value();
    }

    Preview taken(char delimiter) {
        preview_.delimiter = delimiter;
        hand_out(reader_.findings(), preview_);
        return std::move(preview_);
    }

private:
    Result<Done> take(const Headings& headings) {
        if (preview_.headings.empty()) preview_.headings = headings.cells();
        preview_.mistakes = reader_.take_heading(headings);
        if (!preview_.mistakes.empty()) return std::unexpected(Error{});
        return Done{};
    }

    PreviewRow understood(std::size_t row, const Cells& cells) {
        if (mapping_.listed) {
            const auto said = reader_.read_body(row, cells);
            return said ? shown(*said, mapping_) : PreviewRow{};
        }
        const auto said = reader_.read(row, cells);
        return said ? shown(*said, mapping_) : PreviewRow{};
    }

    Result<Done> end_row(std::size_t row) {
        preview_.rows.back().row = static_cast<std::int64_t>(row);
        if (preview_.rows.size() == previewed_rows_max) return std::unexpected(Error{});
        return Done{};
    }

    const Mapping& mapping_;
    RowReader reader_;
    SheetHeard heard_;
    Preview preview_;
};

}  // namespace

Result<guard::Seen<Preview>> preview(guard::RegisterWork& work, const PreviewQuestion& question) {
    auto mapping = read_mapping(question.mapping);
    if (!mapping) return work.own_knowledge(Preview{std::move(mapping.error()), {}, {}, {}});
    if (auto unknown = unknown_words(work, *mapping); !unknown.empty())
        return work.own_knowledge(Preview{std::move(unknown), {}, {}, {}});
    if (question.content.size() > content_bytes_max)
        return std::unexpected(too_large_for_the_web());
    auto sheets = sheets_of(question.content, *mapping);
    if (!sheets) return std::unexpected(sheets.error());
    const RegisterKnown known(work, *mapping);
    PreviewReading reading(*mapping, known.region_words(), guard::last_day_begun(work));
    for (auto& sheet : *sheets) {
        cut_to_whole_rows(sheet);
        if (!reading.read(sheet)) break;
    }
    return work.own_knowledge(reading.taken(sheets->front().delimiter));
}

}  // namespace liaise::imports
