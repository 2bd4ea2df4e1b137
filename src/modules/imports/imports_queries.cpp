#include "modules/imports/imports_queries.hpp"

#include <algorithm>

#include "store/columns.hpp"

namespace liaise::imports::queries {

namespace {

// A piece fits well into a page cache, and into one message of either engine.
constexpr std::size_t piece_bytes = 256 * 1024;
constexpr const char* columns =
    "SELECT i.id, i.file_name, i.sha256, i.mapping, i.state, i.phase, i.done, i.total, i.counts, "
    "i.undone, i.problem, i.started_by, i.started_at, i.touched_at ";

Import import_of(const store::Row& row, Moment now) {
    Import import;
    store::Columns(row) >> import.id >> import.file_name >> import.sha256 >> import.mapping >>
        import.state >> import.phase >> import.done >> import.total >> import.counts >>
        import.undone >> import.problem >> import.started_by >> import.started_at >>
        import.touched_at;
    import.state = state_now(import.state, import.touched_at, now);
    return import;
}

RowFinding finding_of(const store::Row& row) {
    RowFinding finding;
    store::Columns(row) >> finding.row >> finding.kind >> finding.heading >> finding.said >>
        finding.other_row >> finding.place >> finding.reasons >> finding.body;
    return finding;
}

/// Where a piece that begins at `start` ends: between two letters.
std::size_t piece_end(const std::string& content, std::size_t start) {
    auto end = std::min(start + piece_bytes, content.size());
    while (end < content.size() && (static_cast<unsigned char>(content[end]) & 0xC0) == 0x80) --end;
    return end;
}

void number_rows(guard::RegisterWork& work, const Id<Import>& id,
                 const std::vector<RowFinding>& findings, std::int64_t number) {
    std::vector<store::Binds> rows;
    for (const auto& finding : findings)
        rows.push_back(store::Binding() << id << ++number << finding.row << finding.kind
                                        << finding.heading << finding.said << finding.other_row
                                        << finding.place << finding.reasons << finding.body);
    work.execute_many("INSERT INTO import_rows (scope, import, number, row_of_file, kind, heading, "
                      "said, other_row, place, reasons, body) "
                      "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                      std::move(rows));
}

}  // namespace

guard::Page<Import> page(guard::Work& work, std::int64_t number) {
    return work.page({"i", columns, "FROM imports i WHERE {scope i}",
                      "started_at DESC, id DESC", number},
                     {}, [&](const store::Row& row) { return import_of(row, work.now()); });
}

std::optional<guard::Seen<Import>> one(guard::Work& work, const Id<Import>& id) {
    return work.first(std::string(columns) + "FROM imports i WHERE {scope i} AND i.id = $1",
                      {id.text()},
                      [&](const store::Row& row) { return import_of(row, work.now()); });
}

guard::Page<RowFinding> rows(guard::Work& work, const RowsQuestion& question) {
    store::Binds binds = {question.id.text()};
    std::string from = "FROM import_rows w WHERE {scope w} AND w.import = $1";
    std::string kinds;
    for (const auto& kind : question.kind) {
        binds.emplace_back(kind);
        kinds += (kinds.empty() ? "$" : ",$") + std::to_string(binds.size());
    }
    if (!kinds.empty()) from += " AND w.kind IN (" + kinds + ")";
    return work.page({"w",
                      "SELECT w.row_of_file, w.kind, w.heading, w.said, w.other_row, w.place, "
                      "w.reasons, w.body, w.number",
                      from, "number", question.page.value_or(1)},
                     binds, finding_of);
}

std::vector<guard::Seen<MappingUsed>> mappings(guard::Work& work) {
    auto all = work.select("SELECT i.mapping, i.mapping_text, i.started_at FROM imports i "
                           "WHERE {scope i} AND i.state = 'stored' "
                           "ORDER BY i.mapping, i.started_at DESC, i.id",
                           {}, [](const store::Row& row) {
                               MappingUsed used;
                               store::Columns(row) >> used.name >> used.text >> used.used_at;
                               return used;
                           });
    const auto same_name = [](const auto& a, const auto& b) { return a->name == b->name; };
    all.erase(std::ranges::unique(all, same_name).begin(), all.end());
    return all;
}

std::optional<guard::Seen<FileAndMapping>> file(guard::Work& work, const Id<Import>& id) {
    auto found = work.first("SELECT i.file_name, i.mapping_text FROM imports i "
                            "WHERE {scope i} AND i.id = $1",
                            {id.text()}, [](const store::Row& row) {
                                FileAndMapping kept;
                                store::Columns(row) >> kept.file.name >> kept.mapping;
                                return kept;
                            });
    if (!found) return std::nullopt;
    const auto content =
        work.gathered("SELECT e.letters FROM import_pieces e WHERE {scope e} AND e.import = $1 "
                      "ORDER BY e.number",
                      {id.text()}, std::string(),
                      [](std::string& all, const store::Row& row) { all += row.text(0); });
    if (content->empty()) return std::nullopt;
    return found->map([&](FileAndMapping kept) {
        kept.file.content = *content;
        return kept;
    });
}

void insert(guard::RegisterWork& work, const Import& import, const std::string& mapping_text) {
    work.execute("INSERT INTO imports (id, scope, file_name, sha256, mapping, mapping_text, state, "
                 "phase, done, total, counts, started_by, started_at, touched_at) "
                 "VALUES ($1, {own}, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
                 store::Binding() << import.id << import.file_name << import.sha256
                                  << import.mapping << mapping_text << import.state
                                  << import.phase << import.done << import.total << import.counts
                                  << import.started_by << import.started_at << import.touched_at);
}

void insert_pieces(guard::RegisterWork& work, const Id<Import>& id, const std::string& content) {
    std::int64_t number = 0;
    for (std::size_t start = 0; start < content.size();) {
        const auto end = piece_end(content, start);
        work.execute("INSERT INTO import_pieces (scope, import, number, letters) "
                     "VALUES ({own}, $1, $2, $3)",
                     {id.text(), ++number, content.substr(start, end - start)});
        start = end;
    }
}

void insert_rows(guard::RegisterWork& work, const Id<Import>& id,
                 const std::vector<RowFinding>& findings) {
    number_rows(work, id, findings, 0);
}

void add_rows(guard::RegisterWork& work, const Id<Import>& id,
              const std::vector<RowFinding>& findings) {
    const auto last = work.first("SELECT COALESCE(MAX(w.number), 0) FROM import_rows w WHERE "
                                 "{scope w} AND w.import = $1",
                                 {id.text()}, [](const store::Row& row) { return row.integer(0); });
    number_rows(work, id, findings, last ? **last : 0);
}

void note_undone(guard::RegisterWork& work, const Id<Import>& id, const Undone& undone) {
    work.execute("UPDATE imports SET undone = $1 WHERE scope = {own} AND id = $2",
                 store::Binding() << undone << id);
}

void forget_file(guard::RegisterWork& work, const Id<Import>& id) {
    work.execute("DELETE FROM import_pieces WHERE scope = {own} AND import = $1", {id.text()});
}

void forget_rows(guard::RegisterWork& work, const Id<Import>& id) {
    work.execute("DELETE FROM import_rows WHERE scope = {own} AND import = $1", {id.text()});
}

}  // namespace liaise::imports::queries
