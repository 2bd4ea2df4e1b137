#include "modules/imports/file_read.hpp"

#include <algorithm>

#include "guard/file_in_base64.hpp"

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

Error too_large() {
    return {ErrorKind::too_large, "imports.file_too_large",
            "A file of more than 64 MB is not loaded at once. Part it, by years for example, and "
            "load the parts.",
            "content"};
}

Result<FileRows> rows_of(const std::string& content, const RowsStand& stand) {
    if (content.size() > content_bytes_max) return std::unexpected(too_large());
    if (looks_like_base64(content))
        if (const auto bytes = guard::bytes_from_base64(content)) return file_rows(*bytes, stand);
    return file_rows(content, stand);
}

std::unexpected<Error> stopped() {
    return conflict("imports.stopped", "The import was stopped. Nothing of it was stored.");
}

Result<FileRead> read_file(const File& file, const Mapping& mapping, const RegionWords& regions,
                           Day today, const OnProgress& on_progress) {
    const auto rows = rows_of(file.content, mapping.rows);
    if (!rows) return std::unexpected(rows.error());
    const auto lines = std::ranges::count(rows->text, '\n');
    RowReader reader(mapping, regions, today);
    FileRead read;
    std::size_t width = 0;
    const auto take = [&](std::size_t row, Cells cells) -> Result<Done> {
        if (width == 0) {
            width = cells.size();
            if (const auto mistakes = reader.take_heading(cells); !mistakes.empty())
                return std::unexpected(error_of(mistakes));
            return Done{};
        }
        if (rows->ends_short && cells.size() < width) cells.resize(width);
        if (auto said = reader.read(row, cells)) read.rows.push_back(std::move(*said));
        const auto done = reader.counts().rows_read;
        if (done % rows_at_once == 0 &&
            on_progress({Phase::reading, done, std::max(done, lines)}) == Go::stop)
            return stopped();
        return Done{};
    };
    if (auto done = each_row(rows->text, rows->delimiter, take); !done)
        return std::unexpected(done.error());
    if (reader.counts().rows_read == 0)
        return invalid("content", "imports.no_rows",
                       "The file has no row below its heading. Choose another file.");
    read.counts = reader.counts();
    read.findings = reader.findings();
    return read;
}

}  // namespace liaise::imports
