#include "modules/imports/file_read.hpp"

#include <algorithm>

#include "base/encoding.hpp"

namespace liaise::imports {

namespace {

// Rows after which it is told how far the reading is, and asked whether to go on.
constexpr std::int64_t rows_at_once = 1'000;

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

std::unexpected<Error> stopped() {
    return conflict("imports.stopped", "The import was stopped. Nothing of it was stored.");
}

Result<FileRead> read_file(const File& file, const Mapping& mapping, const RegionWords& regions,
                           Day today, const OnProgress& on_progress) {
    if (file.content.size() > content_bytes_max) return std::unexpected(too_large());
    const auto text = decoded(file.content);
    if (!text) return std::unexpected(text.error());
    const auto lines = std::ranges::count(text->text, '\n');
    RowReader reader(mapping, regions, today);
    FileRead read;
    bool has_heading = false;
    const auto take = [&](std::size_t row, const Cells& cells) -> Result<Done> {
        if (!has_heading) {
            has_heading = true;
            if (const auto mistakes = reader.take_heading(cells); !mistakes.empty())
                return std::unexpected(error_of(mistakes));
            return Done{};
        }
        if (auto said = reader.read(row, cells)) read.rows.push_back(std::move(*said));
        const auto done = reader.counts().rows_read;
        if (done % rows_at_once == 0 &&
            on_progress({Phase::reading, done, std::max(done, lines)}) == Go::stop)
            return stopped();
        return Done{};
    };
    const auto delimiter = mapping.delimiter.value_or(delimiter_of(text->text));
    if (auto done = each_row(text->text, delimiter, take); !done)
        return std::unexpected(done.error());
    if (reader.counts().rows_read == 0)
        return invalid("content", "imports.no_rows",
                       "The file has no row below its heading. Choose another file.");
    read.counts = reader.counts();
    read.findings = reader.findings();
    return read;
}

}  // namespace liaise::imports
