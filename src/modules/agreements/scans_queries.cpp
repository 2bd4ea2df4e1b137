#include "modules/agreements/scans_queries.hpp"

#include "store/columns.hpp"

namespace liaise::agreements::queries {

namespace {

// A piece fits well into a page cache, and into one message of either engine.
constexpr std::size_t piece_bytes = 256 * 1024;

constexpr std::string_view columns =
    "SELECT c.id, c.agreement, c.file_name, c.media_type, c.bytes, c.sha256, c.attached, "
    "c.attached_by FROM agreement_scans c WHERE {scope c} ";

Scan scan_of(const store::Row& row) {
    Scan scan;
    store::Columns(row) >> scan.id >> scan.agreement >> scan.file_name >> scan.media_type >>
        scan.bytes >> scan.sha256 >> scan.attached >> scan.attached_by;
    return scan;
}

}  // namespace

std::vector<guard::Seen<Scan>> scans(guard::Work& work, const Id<Agreement>& agreement) {
    return work.select(std::string(columns) + "AND c.agreement = $1 ORDER BY c.attached DESC, c.id",
                       {agreement.text()}, scan_of);
}

std::optional<guard::Seen<Scan>> scan(guard::Work& work, const Id<Scan>& id) {
    return work.first(std::string(columns) + "AND c.id = $1", {id.text()}, scan_of);
}

void insert(guard::OwnWork& work, const Scan& scan, const std::string& content) {
    work.execute("INSERT INTO agreement_scans (scope, id, agreement, file_name, media_type, bytes, "
                 "sha256, attached, attached_by) VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8)",
                 store::Binding() << scan.id << scan.agreement << scan.file_name
                                  << scan.media_type << scan.bytes << scan.sha256
                                  << scan.attached << scan.attached_by);
    std::int64_t number = 0;
    for (std::size_t start = 0; start < content.size(); start += piece_bytes)
        work.execute("INSERT INTO agreement_scan_pieces (scope, scan, number, letters) "
                     "VALUES ({own}, $1, $2, $3)",
                     {scan.id.text(), ++number, content.substr(start, piece_bytes)});
}

guard::Seen<std::string> scan_content(guard::Work& work, const Id<Scan>& id) {
    return work.gathered("SELECT p.letters FROM agreement_scan_pieces p WHERE {scope p} "
                         "AND p.scan = $1 ORDER BY p.number",
                         {id.text()}, std::string(),
                         [](std::string& whole, const store::Row& row) {
                             std::string piece;
                             store::Columns(row) >> piece;
                             whole += piece;
                         });
}

void remove(guard::OwnWork& work, const Id<Scan>& id) {
    work.execute("DELETE FROM agreement_scan_pieces WHERE scope = {own} AND scan = $1",
                 {id.text()});
    work.execute("DELETE FROM agreement_scans WHERE scope = {own} AND id = $1", {id.text()});
}

}  // namespace liaise::agreements::queries
