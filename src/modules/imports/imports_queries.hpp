#pragma once

#include "modules/imports/imports.hpp"
#include "modules/imports/job_queries.hpp"

/// Every question about imports themselves that this module puts to the database.
namespace liaise::imports::queries {

struct FileAndMapping {
    File file;
    std::string mapping;
};

guard::Page<Import> page(guard::Work& work, std::int64_t number);
std::optional<guard::Seen<Import>> one(guard::Work& work, const Id<Import>& id);
guard::Page<RowFinding> rows(guard::Work& work, const RowsQuestion& question);
std::vector<guard::Seen<MappingUsed>> mappings(guard::Work& work);
/// The file in its pieces, put together; nothing once it is forgotten.
std::optional<guard::Seen<FileAndMapping>> file(guard::Work& work, const Id<Import>& id);

void insert(guard::RegisterWork& work, const Import& import, const std::string& mapping_text);
void insert_pieces(guard::RegisterWork& work, const Id<Import>& id, const std::string& content);
void insert_rows(guard::RegisterWork& work, const Id<Import>& id,
                 const std::vector<RowFinding>& findings);
/// The same behind those that it has.
void add_rows(guard::RegisterWork& work, const Id<Import>& id,
              const std::vector<RowFinding>& findings);
void note_undone(guard::RegisterWork& work, const Id<Import>& id, const Undone& undone);
void forget_file(guard::RegisterWork& work, const Id<Import>& id);
void forget_rows(guard::RegisterWork& work, const Id<Import>& id);

/// Where an import is written down as a job.
inline JobLine line_of(const Id<Import>& id) { return {"imports", id.text()}; }

}  // namespace liaise::imports::queries
