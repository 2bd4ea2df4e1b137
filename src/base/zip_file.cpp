#include "base/zip_file.hpp"

#include <zip.h>

#include <array>

#include "base/workbook_failures.hpp"

namespace liaise {

namespace {

constexpr std::size_t piece_bytes = 64 * 1024;
// A workbook of many sheets with pictures has a few hundred. Each takes memory when the file is
// opened, before anything is unpacked: a file may have a million in 60 MB.
constexpr std::size_t parts_max = 10'000;

/// Whether there are no more parts than a file may have, which is told without opening it: what
/// lists them begins each with these letters.
bool has_few_parts(std::string_view bytes) {
    constexpr std::string_view listed = "PK\x01\x02";
    std::size_t parts = 0;
    for (auto at = bytes.find(listed); at != std::string_view::npos;
         at = bytes.find(listed, at + listed.size()))
        if (++parts > parts_max) return false;
    return true;
}

struct ClosePart {
    void operator()(zip_file_t* part) const noexcept { zip_fclose(part); }
};

}  // namespace

void ZipFile::Close::operator()(zip* file) const noexcept { zip_discard(file); }

Result<ZipFile> ZipFile::of(std::string_view bytes) {
    if (!has_few_parts(bytes)) return workbook::too_many_parts();
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    auto* file = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !file) zip_source_free(source);
    zip_error_fini(&error);
    if (!file) return workbook::broken();
    return ZipFile(file);
}

bool ZipFile::has(const std::string& part) const {
    return zip_name_locate(file_.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<Done> ZipFile::each_piece(const std::string& part,
                                 const std::function<Result<Done>(std::string_view)>& take) {
    zip_stat_t about;
    if (zip_stat(file_.get(), part.c_str(), ZIP_FL_NOCASE, &about) != 0) return not_found();
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
        about.encryption_method != ZIP_EM_NONE)
        return workbook::locked();
    const std::unique_ptr<zip_file_t, ClosePart> open(
        zip_fopen_index(file_.get(), about.index, 0));
    if (!open) return workbook::broken();
    std::array<char, piece_bytes> piece{};
    for (;;) {
        const auto count = zip_fread(open.get(), piece.data(), piece.size());
        if (count < 0) return workbook::broken();
        const auto bytes = static_cast<std::size_t>(count);
        // What it says of its size is not believed: what comes out is counted.
        unpacked_bytes_ += bytes;
        if (unpacked_bytes_ > unpacked_bytes_max) return workbook::too_large();
        if (auto good = take({piece.data(), bytes}); !good || bytes == 0) return good;
    }
}

}  // namespace liaise
