#include "modules/imports/preview.hpp"

#include "modules/imports/imports.hpp"
#include "modules/imports/register_known.hpp"
#include "modules/imports/row_findings.hpp"

namespace liaise::imports {

namespace {

// As many as a screen shows.
constexpr std::size_t rows_max = 20;

std::vector<std::string> names_of(const std::vector<std::size_t>& bodies, const Mapping& mapping) {
    std::vector<std::string> names;
    for (const auto body : bodies)
        names.push_back(name_in(mapping.bodies[body].draft.names, mapping.language));
    return names;
}

PreviewRow shown(const RowSaid& said, const Mapping& mapping) {
    PreviewRow row;
    row.row = static_cast<std::int64_t>(said.row);
    row.when = said.when;
    row.place = said.place.name;
    row.region = said.region;
    row.town = said.place.town;
    row.type = said.type.empty() ? mapping.place.type.otherwise : said.type;
    row.visited_by = names_of(said.visited_by, mapping);
    row.named = names_of(said.named, mapping);
    row.capacity = said.capacity;
    row.occupancy = said.occupancy;
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

Preview understood(const FileRows& rows, const Mapping& mapping, const RegionWords& regions,
                   Day today) {
    Preview preview;
    RowReader reader(mapping, regions, today);
    preview.delimiter = rows.delimiter;
    const auto take = [&](std::size_t number, const Cells& cells) -> Result<Done> {
        if (preview.headings.empty()) {
            preview.headings = cells;
            preview.mistakes = reader.take_heading(cells);
            if (!preview.mistakes.empty()) return std::unexpected(Error{});
            return Done{};
        }
        const auto said = reader.read(number, cells);
        preview.rows.push_back(said ? shown(*said, mapping) : PreviewRow{});
        preview.rows.back().row = static_cast<std::int64_t>(number);
        if (preview.rows.size() == rows_max) return std::unexpected(Error{});
        return Done{};
    };
    if (const auto read = each_row(whole_rows(rows.text), rows.delimiter, take);
        !read && !read.error().message.empty())
        preview.mistakes.push_back({0, "", read.error().code, read.error().message, ""});
    hand_out(reader.findings(), preview);
    return preview;
}

}  // namespace

Result<guard::Seen<Preview>> preview(guard::RegisterWork& work, const PreviewQuestion& question) {
    auto mapping = read_mapping(question.mapping);
    if (!mapping) return work.own_knowledge(Preview{std::move(mapping.error()), {}, {}, {}});
    if (auto unknown = unknown_words(work, *mapping); !unknown.empty())
        return work.own_knowledge(Preview{std::move(unknown), {}, {}, {}});
    const auto rows = rows_of(question.content, mapping->rows);
    if (!rows) return std::unexpected(rows.error());
    const RegisterKnown known(work, *mapping);
    return work.own_knowledge(
        understood(*rows, *mapping, known.region_words(), work.today()));
}

}  // namespace liaise::imports
