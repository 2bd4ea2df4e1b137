#include "modules/imports/file_read.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "guard/file_in_base64.hpp"
#include "modules/imports/sheet_reading.hpp"

namespace liaise::imports {

namespace {

// Rows after which it is told how far the reading is, and asked whether to go on.
constexpr std::int64_t rows_at_once = 1'000;

/// Whether it can be base64 of a zip file, or of what spreadsheets were before that.
bool looks_like_base64(const std::string& content) {
    return content.starts_with("UEsDB") || content.starts_with("0M8R4KGxGu");
}

}  // namespace

std::string name_alone(const std::string& file_name) {
    return file_name.substr(file_name.find_last_of("/\\") + 1);
}

Error too_large(std::size_t bytes_max) {
    return {ErrorKind::too_large, "imports.file_too_large",
            fmt::format("A file of more than {} MB is not loaded at once. Part it, by years for "
                        "example, and load the parts.",
                        bytes_max / (1024 * 1024)),
            "content"};
}

Error too_large_for_the_web() {
    return {ErrorKind::too_large, "imports.too_large_for_the_web",
            "A file of more than 64 MB is not loaded over the web. Part it, by years for example, "
            "and load the parts; or have it loaded on the machine itself with `liaise import`, "
            "which takes 128 MB.",
            "content"};
}

std::string bytes_of(const std::string& content) {
    if (looks_like_base64(content))
        if (auto bytes = guard::bytes_from_base64(content)) return std::move(*bytes);
    return content;
}

Result<FileRows> rows_of(const std::string& content, const RowsStand& stand) {
    if (content.size() > content_bytes_max) return std::unexpected(too_large_for_the_web());
    return file_rows(bytes_of(content), stand);
}

std::unexpected<Error> stopped() {
    return conflict("imports.stopped", "The import was stopped. Nothing of it was stored.");
}

Result<std::vector<FileRows>> sheets_of(const std::string& content, const Mapping& mapping) {
    if (content.size() > file_bytes_max) return std::unexpected(too_large(file_bytes_max));
    if (mapping.rules.sheets == SheetsRead::each)
        return file_sheets(bytes_of(content), mapping.rows);
    auto rows = file_rows(bytes_of(content), mapping.rows);
    if (!rows) return std::unexpected(rows.error());
    std::vector<FileRows> one;
    one.push_back(std::move(*rows));
    return one;
}

std::string file_and_sheet(const std::string& file, const std::string& sheet) {
    return sheet.empty() ? file : fmt::format("{} ({})", file, sheet);
}

Result<FileRead> read_file(const File& file, const Mapping& mapping, const RegionWords& regions,
                           Day today, const OnProgress& on_progress) {
    const auto sheets = sheets_of(file.content, mapping);
    if (!sheets) return std::unexpected(sheets.error());
    std::int64_t lines = 0;
    for (const auto& sheet : *sheets) lines += std::ranges::count(sheet.text, '\n');
    RowReader reader(mapping, regions, today);
    FileRead read;
    SheetHeard heard;
    heard.heading = [&](const Headings& headings) -> Result<Done> {
        const auto mistakes = reader.take_heading(headings);
        if (!mistakes.empty()) return std::unexpected(error_of(mistakes));
        return Done{};
    };
    heard.set_aside = [&](std::size_t row, const std::string& words) {
        reader.set_aside(row, words);
    };
    heard.row = [&](std::size_t row, const Cells& cells) -> Result<Done> {
        if (mapping.listed) {
            if (auto said = reader.read_body(row, cells)) read.bodies.push_back(std::move(*said));
        } else if (auto said = reader.read(row, cells)) {
            read.rows.push_back(std::move(*said));
        }
        const auto done = reader.counts().rows_read;
        if (done % rows_at_once == 0 &&
            on_progress({Phase::reading, done, std::max(done, lines)}) == Go::stop)
            return stopped();
        return Done{};
    };
    const auto columns = columns_of(mapping);
    for (const auto& sheet : *sheets) {
        if (sheets->size() > 1) reader.begin_sheet(sheet.sheet);
        if (auto done = read_sheet(sheet, mapping.rules, columns, heard); !done)
            return std::unexpected(done.error());
    }
    if (reader.counts().rows_read == 0)
        return invalid("content", "imports.no_rows",
                       "The file has no row below its heading. Choose another file.");
    read.counts = reader.counts();
    read.findings = reader.findings();
    return read;
}

}  // namespace liaise::imports
