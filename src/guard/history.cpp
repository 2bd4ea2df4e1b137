#include "guard/history.hpp"

#include <fmt/format.h>

namespace liaise::guard::history {

Since since_of(const WritingWork& work) {
    return {work.now(), work.viewer().person(), work.part_of()};
}

bool keep(WritingWork& work, const Kept& kept, const std::string& id,
          std::optional<std::int64_t> version) {
    const auto since = since_of(work);
    store::Binding binding;
    binding << since.at << since.by << since.in << id;
    if (version) binding << *version;
    const auto kept_rows = work.execute(
        fmt::format("INSERT INTO {0}_past (scope, id, version, {1}, since, since_by, since_in, "
                    "until, until_by, until_in) SELECT scope, id, version, {1}, since, since_by, "
                    "since_in, CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT) FROM {0} "
                    "WHERE scope = {{own}} AND id = $4{2}",
                    kept.table, kept.columns, version ? " AND version = $5" : ""),
        binding);
    if (kept_rows == 0) return false;
    work.execute(fmt::format("UPDATE {} SET since = $1, since_by = $2, since_in = $3 "
                             "WHERE scope = {{own}} AND id = $4", kept.table),
                 store::Binding() << since.at << since.by << since.in << id);
    return true;
}

}  // namespace liaise::guard::history
