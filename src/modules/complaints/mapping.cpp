#include "modules/complaints/mapping.hpp"

#include <fmt/format.h>

#include "modules/imports/rows_stand.hpp"
#include "modules/imports/toml_file.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::complaints {

namespace {

using imports::TomlTable;

/// Reads a mapping, table by table.
class Sections {
public:
    Sections(guard::Work& work, LoadMapping& mapping) : work_(work), mapping_(mapping) {}

    void head(TomlTable& file) {
        mapping_.name = file.needed_text("name", "Write a short name for the data set.");
        mapping_.source = file.needed_text("source", "Write who counted.");
        const auto holds = file.needed_text("holds", R"(Write "cases" or "counts".)");
        if (!holds.empty() && holds != "cases" && holds != "counts")
            file.complain("holds", "mapping.unknown_word", "Rows are cases or counts.",
                          R"(Write "cases" or "counts".)");
        mapping_.rows_are = holds == "cases" ? RowsAre::cases : RowsAre::counts;
        mapping_.rows = imports::rows_stand(file);
        if (const auto* complete = file.node("complete"))
            mapping_.is_complete = complete->value_or(false);
    }

    void when(TomlTable& file) {
        auto table = file.table("when");
        if (!table)
            return file.complain("when", "mapping.no_when", "It does not say when.",
                                 "Add a table [when] with a column.");
        table->needed_text("column", "Write the heading of the column.");
        mapping_.when = table->column("column");
        const auto pattern = table->text("pattern");
        if (!pattern.empty()) {
            if (auto read = imports::WhenPattern::from(pattern)) mapping_.pattern = *read;
            else
                table->complain("pattern", "mapping.bad_pattern", "No time can be read by this.",
                                "Write a pattern such as DD/MM/YYYY; not YYYY-DD-MM, for "
                                "workbooks write YYYY-MM-DD.");
        }
        mapping_.span = word(*table, "span", "period_span");
        table->refuse_others();
    }

    void place(TomlTable& file) {
        auto table = file.table("place");
        if (!table)
            return file.complain("place", "mapping.no_where", "It does not say where.",
                                 "Add a table [place].");
        table->needed_text("column", "Write the heading of the column with the place's name.");
        mapping_.place = table->column("column");
        if (auto values = table->table("values"))
            for (const auto& value : values->keys())
                mapping_.place_names.add(value, {values->text(value)});
        table->refuse_others();
    }

    void rest(TomlTable& file) {
        mapping_.theme = words(file, "theme", "theme", "other");
        mapping_.outcome = words(file, "outcome", "complaint_outcome", "unknown");
        mapping_.number = file.column("number");
        mapping_.largest = file.column("largest");
        mapping_.person = file.column("person");
        mapping_.id = file.column("id");
        file.refuse_others();
    }

private:
    std::string word(TomlTable& table, const std::string& key, const std::string& vocabulary) {
        const auto code = table.text(key);
        if (code.empty() || vocabularies::check(work_, vocabulary, code, key)) return code;
        table.complain(key, "mapping.unknown_word",
                       fmt::format("`{}` is not a word of the vocabulary {}.", code, vocabulary),
                       "Write one of its words, or have the coordinating body add it.");
        return code;
    }

    Words words(TomlTable& file, const std::string& key, const std::string& vocabulary,
                const std::string& otherwise) {
        Words made{{}, {}, otherwise};
        auto table = file.table(key);
        if (!table) return made;
        table->needed_text("column", "Write the heading of the column.");
        made.column = table->column("column");
        if (const auto said = word(*table, "otherwise", vocabulary); !said.empty())
            made.otherwise = said;
        if (auto values = table->table("values"))
            for (const auto& value : values->keys())
                made.values.add(value, {word(*values, value, vocabulary)});
        table->refuse_others();
        return made;
    }

    guard::Work& work_;
    LoadMapping& mapping_;
};

}  // namespace

std::string Words::word(const std::string& value, bool& is_known) const {
    const auto* found = values.words(value);
    is_known = found != nullptr || !column;
    return found && !found->empty() ? found->front() : otherwise;
}

Result<LoadMapping> read_load_mapping(guard::Work& work, std::string_view toml) {
    LoadMapping mapping;
    const auto mistakes = imports::read_toml(toml, [&](TomlTable& file) {
        Sections sections(work, mapping);
        sections.head(file);
        sections.when(file);
        sections.place(file);
        sections.rest(file);
    });
    if (!mistakes.empty()) return std::unexpected(imports::error_of(mistakes));
    return mapping;
}

}  // namespace liaise::complaints
