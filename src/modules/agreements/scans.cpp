#include "modules/agreements/scans.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "guard/deeds.hpp"
#include "guard/file_in_base64.hpp"
#include "guard/sodium.hpp"
#include "modules/agreements/scans_queries.hpp"

namespace liaise::agreements {

namespace {

using namespace std::string_view_literals;

// As long as file systems let a name be.
constexpr std::size_t file_name_bytes_max = 200;

/// A kind of file that can be a picture of a paper: its first bytes, and how such names end.
struct Kind {
    std::string_view media_type;
    std::string_view begins;
    std::vector<std::string_view> endings;
};

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all = {
        {"application/pdf", "%PDF-"sv, {".pdf"}},
        {"image/jpeg", "\xFF\xD8\xFF"sv, {".jpg", ".jpeg"}},
        {"image/png", "\x89PNG\r\n\x1A\n"sv, {".png"}},
    };
    return all;
}

const Kind* kind_of(std::string_view bytes) {
    const auto found = std::ranges::find_if(
        kinds(), [&](const Kind& kind) { return bytes.starts_with(kind.begins); });
    return found == kinds().end() ? nullptr : &*found;
}

std::string sha256(const std::string& bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), guard::bytes_of(bytes),
                       bytes.size());
    std::string digits;
    for (const auto byte : hash) digits += fmt::format("{:02x}", byte);
    return digits;
}

/// The name without its folders. It ends as the file's kind asks, whatever it said: a computer
/// opens a file by its ending.
std::string name_for(const std::string& given, const Kind& kind) {
    auto name = given.substr(given.find_last_of("/\\") + 1);
    std::erase_if(name, [](unsigned char letter) { return letter < 0x20 || letter == 0x7F; });
    auto small = name;
    std::ranges::transform(small, small.begin(), [](unsigned char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A'))
                                              : static_cast<char>(letter);
    });
    const bool ends_well = std::ranges::any_of(
        kind.endings, [&](std::string_view ending) { return small.ends_with(ending); });
    return ends_well ? name : name + std::string(kind.endings.front());
}

std::unexpected<Error> too_large() {
    return std::unexpected(Error{ErrorKind::too_large, "agreements.scan_too_large",
                                 "A scan may have 10 MB. Scan it in grey, or in several files; "
                                 "nothing was stored.",
                                 "content"});
}

}  // namespace

Result<std::vector<guard::Seen<Scan>>> scans(guard::Work& work, const Which& which) {
    if (auto agreement = find(work, which); !agreement) return std::unexpected(agreement.error());
    return queries::scans(work, which.id);
}

Result<Id<Scan>> attach(guard::OwnWork& work, const NewScan& wanted) {
    if (auto agreement = find(work, {wanted.id}); !agreement)
        return std::unexpected(agreement.error());
    if (wanted.file_name.empty() || wanted.file_name.size() > file_name_bytes_max)
        return invalid("file_name", "agreements.no_file_name",
                       "Say what the file is called, in at most 200 letters.");
    if (wanted.content.size() > (scan_bytes_max + 2) / 3 * 4) return too_large();
    const auto bytes = guard::bytes_from_base64(wanted.content);
    const auto* kind = bytes ? kind_of(*bytes) : nullptr;
    if (!kind)
        return invalid("content", "agreements.no_scan",
                       "This file is no PDF, JPEG or PNG, whatever its name says. Scan the paper "
                       "to one of these; nothing was stored.");
    if (queries::scans(work, wanted.id).size() >= scans_max)
        return invalid("content", "agreements.too_many_scans",
                       "An agreement has at most 20 scans. Take out one that is not needed.");
    Scan scan;
    scan.id = Id<Scan>::random();
    scan.agreement = wanted.id;
    scan.file_name = name_for(wanted.file_name, *kind);
    scan.media_type = kind->media_type;
    scan.bytes = static_cast<std::int64_t>(bytes->size());
    scan.sha256 = sha256(*bytes);
    scan.attached = work.now();
    scan.attached_by = work.viewer().person();
    queries::insert(work, scan, wanted.content);
    guard::Deeds::note(work, "scan_attached", scan.sha256);
    return scan.id;
}

Result<guard::Seen<ScanFile>> scan_file(guard::Work& work, const WhichScan& which) {
    const auto scan = queries::scan(work, which.id);
    if (!scan) return not_found();
    return queries::scan_content(work, which.id).map([&](const std::string& content) {
        return ScanFile{(*scan)->file_name, (*scan)->media_type, content};
    });
}

Result<Done> take_out(guard::OwnWork& work, const WhichScan& which) {
    const auto scan = queries::scan(work, which.id);
    if (!scan) return not_found();
    queries::remove(work, which.id);
    guard::Deeds::note(work, "scan_taken_out", (*scan)->sha256);
    return Done{};
}

}  // namespace liaise::agreements
