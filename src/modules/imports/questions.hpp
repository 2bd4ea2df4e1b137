#pragma once

#include "modules/imports/import.hpp"

namespace liaise::imports {

/// A file that is handed in, with its mapping.
struct Upload {
    std::string file_name;
    std::string content;
    std::string mapping;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("import_upload",
            field("file_name", &Upload::file_name, own, "What the file is called."),
            field("content", &Upload::content, own,
                  "Its letters, or a workbook (XLSX) in base64; 64 MB at most."),
            field("mapping", &Upload::mapping, own, "The text of the mapping file (TOML)."));
    }
};
static_assert(Described<Upload>);

struct Which {
    Id<Import> id;

    static constexpr auto describe() {
        return record("which_import", field("id", &Which::id, Reach::owner, "The import."));
    }
};

struct Question {
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("imports_question",
            field("page", &Question::page, Reach::owner, "The page, the first being 1."));
    }
};

struct RowsQuestion {
    Id<Import> id;
    std::vector<std::string> kind;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("import_rows_question",
            field("id", &RowsQuestion::id, own, "The import."),
            field("kind", &RowsQuestion::kind, own, "Only what is of one of these kinds."),
            field("page", &RowsQuestion::page, own, "The page, the first being 1."));
    }
};

}  // namespace liaise::imports
