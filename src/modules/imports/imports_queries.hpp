#pragma once

#include "modules/imports/imports.hpp"

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
void forget_file(guard::RegisterWork& work, const Id<Import>& id);
void forget_rows(guard::RegisterWork& work, const Id<Import>& id);

/// Each is whether the import was still in the state `from`.
bool move(guard::RegisterWork& work, const Id<Import>& id, const std::string& from,
          const std::string& to);
bool tell_progress(guard::RegisterWork& work, const Id<Import>& id, const std::string& from,
                   const Progress& progress);
bool end(guard::RegisterWork& work, const Id<Import>& id, const std::string& from,
         const std::string& to, const Counts& counts);
bool fail(guard::RegisterWork& work, const Id<Import>& id, const std::string& from,
          const std::string& problem);

}  // namespace liaise::imports::queries
