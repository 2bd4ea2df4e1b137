#include "base/zip_made.hpp"

#include <zip.h>

#include <stdexcept>

namespace liaise {

namespace {

// The first day that a zip file can name. When a member was made says nothing here, and would make
// each file another.
constexpr zip_uint16_t first_day = (1 << 5) | 1;

[[noreturn]] void fail() { throw std::runtime_error("a zip file could not be made"); }

}  // namespace

ZipMade::ZipMade() {
    zip_error_t error;
    zip_error_init(&error);
    made_ = zip_source_buffer_create(nullptr, 0, 0, &error);
    // Kept, because to close the zip file would let it go with all that was written.
    if (made_) zip_source_keep(made_);
    file_ = made_ ? zip_open_from_source(made_, ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (file_) return;
    if (made_) {
        zip_source_free(made_);
        zip_source_free(made_);
    }
    fail();
}

ZipMade::~ZipMade() {
    if (file_) zip_discard(file_);
    zip_source_free(made_);
}

void ZipMade::add(const std::string& name, std::string content) {
    if (!file_) fail();
    contents_.push_back(std::make_unique<std::string>(std::move(content)));
    const auto& kept = *contents_.back();
    auto* source = zip_source_buffer(file_, kept.data(), kept.size(), 0);
    const auto index = source ? zip_file_add(file_, name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (source && index < 0) zip_source_free(source);
    if (index < 0 ||
        zip_file_set_dostime(file_, static_cast<zip_uint64_t>(index), 0, first_day, 0) != 0)
        fail();
}

std::string ZipMade::bytes() {
    if (!file_ || zip_close(file_) != 0) fail();
    file_ = nullptr;
    contents_.clear();
    if (zip_source_open(made_) != 0 || zip_source_seek(made_, 0, SEEK_END) != 0) fail();
    const auto size = zip_source_tell(made_);
    if (size < 0 || zip_source_seek(made_, 0, SEEK_SET) != 0) fail();
    std::string whole(static_cast<std::size_t>(size), '\0');
    if (zip_source_read(made_, whole.data(), whole.size()) != size) fail();
    zip_source_close(made_);
    return whole;
}

}  // namespace liaise
