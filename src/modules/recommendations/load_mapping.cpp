#include "modules/recommendations/load_mapping.hpp"

#include "modules/imports/mapping_sections.hpp"
#include "modules/imports/toml_file.hpp"
#include "modules/recommendations/scales.hpp"

namespace liaise::recommendations {

namespace {

using imports::Column;
using imports::TomlTable;

/// Reads a mapping file, table by table.
class LoadSections {
public:
    explicit LoadSections(LoadMapping& mapping) : mapping_(mapping), sections_(mapping.file) {}

    void read(TomlTable& file) {
        sections_.head(file);
        known_by(file);
        mapping_.title = wording(file, "title");
        mapping_.text = wording(file, "text");
        mapping_.report = wording(file, "report");
        if (mapping_.text.columns().empty())
            file.complain("text", "mapping.missing", "This is missing.",
                          R"(Write the heading in braces, as in text = "{what is asked}".)");
        mapping_.paragraph = file.column("paragraph");
        mapping_.due = file.column("due");
        words(file);
        mapping_.issuer = names(file, "issuer");
        mapping_.addressee = names(file, "addressee");
        mapping_.place = names(file, "place");
        if (auto issued = file.table("issued")) mapping_.issued = times(*issued);
        answer(file);
        file.refuse_others();
    }

private:
    void known_by(TomlTable& file) {
        mapping_.known_by = file.columns("known_by");
        if (mapping_.known_by.empty())
            file.complain("known_by", "mapping.missing", "This is missing.",
                          "Write the headings of what the file tells its rows apart by, as in "
                          R"(known_by = ["number"].)");
    }

    static Wording wording(TomlTable& file, const std::string& key) {
        return {file.text(key), file.line(key)};
    }

    void words(TomlTable& file) {
        mapping_.nature = sections_.words(file, "nature", "recommendation_nature",
                                          "recommendation");
        mapping_.kind = sections_.words(file, "kind", "recommendation_kind", "thematic");
        mapping_.priority = sections_.words(file, "priority", "recommendation_priority",
                                            "not_said");
        if (file.node("theme")) mapping_.theme = sections_.words(file, "theme", "theme", "unknown");
        mapping_.theme_separator = file.text("theme_separator");
        mapping_.groups = sections_.words(file, "groups", "group", "none");
        if (mapping_.groups.otherwise == "none") mapping_.groups.otherwise.clear();
        mapping_.groups_separator = file.text("groups_separator");
    }

    static NamesColumn names(TomlTable& file, const std::string& key) {
        NamesColumn made;
        auto table = file.table(key);
        if (!table) return made;
        made.column = table->column("column");
        made.otherwise = table->text("otherwise");
        if (key == "addressee") made.separator = table->text("separator");
        if (!made.column && made.otherwise.empty())
            table->complain("column", "mapping.missing", "This is missing.",
                            "Write the heading of the column.");
        if (auto values = table->table("values"))
            for (const auto& value : values->keys()) made.values.add(value, values->texts(value));
        table->refuse_others();
        return made;
    }

    TimesColumn times(TomlTable& table) {
        TimesColumn made;
        if (auto values = table.table("values"))
            for (const auto& value : values->keys()) {
                const auto time = values->text(value);
                if (!when_from(time))
                    values->complain(value, "mapping.no_time", "This is no time.",
                                     "Write a day (2024-03-18), a month (2024-03), a half-year "
                                     "(2024-H1) or a year (2024).");
                made.values.add(value, {time});
            }
        made.when = sections_.time(table);
        return made;
    }

    void answer(TomlTable& file) {
        auto table = file.table("answer");
        if (!table) return;
        AnswerColumns made;
        table->needed_text("column", "Write the heading of the column.");
        made.column = table->column("column");
        if (auto values = table->table("values"))
            for (const auto& value : values->keys()) {
                const auto codes = values->texts(value);
                for (const auto& code : codes)
                    if (!answer_meant({{{code}}, {}}))
                        sections_.note(*values, value, "authority_answer", code);
                made.values.add(value, codes);
            }
        if (auto when = table->table("when")) made.when = times(*when);
        else
            table->complain("when", "mapping.no_when", "It does not say when.",
                            "Add a table [answer.when]: the day of the answer, or the day on "
                            "which the file said so.");
        table->refuse_others();
        mapping_.answer = std::move(made);
    }

    LoadMapping& mapping_;
    imports::MappingSections sections_;
};

}  // namespace

Wording::Wording(std::string_view text, std::size_t line) {
    while (!text.empty()) {
        const auto opens = text.find('{');
        const auto closes = opens == text.npos ? text.npos : text.find('}', opens);
        if (closes == text.npos) {
            pieces_.push_back({std::string(text), {}});
            return;
        }
        const auto heading = text.substr(opens + 1, closes - opens - 1);
        pieces_.push_back({std::string(text.substr(0, opens)), {std::string(heading), line}});
        text.remove_prefix(closes + 1);
    }
}

std::vector<Column> Wording::columns() const {
    std::vector<Column> all;
    for (const auto& piece : pieces_)
        if (piece.column) all.push_back(piece.column);
    return all;
}

std::string Wording::in_row(const std::function<std::string(const Column&)>& cell) const {
    std::string text;
    bool says_something = columns().empty();
    for (const auto& [words, column] : pieces_) {
        const bool has_blank = text.empty() || text.ends_with(' ');
        text += has_blank && words.starts_with(' ') ? words.substr(1) : words;
        if (!column) continue;
        const auto said = cell(column);
        says_something = says_something || !said.empty();
        text += said;
    }
    while (text.ends_with(' ')) text.pop_back();
    return says_something ? text : "";
}

std::optional<When> TimesColumn::time(const std::string& cell) const {
    if (const auto* said = values.words(cell)) return when_from(said->front());
    return when.time(cell);
}

std::vector<Column> columns_of(const LoadMapping& mapping) {
    std::vector<Column> all = mapping.known_by;
    for (const auto* wording : {&mapping.title, &mapping.text, &mapping.report})
        for (const auto& column : wording->columns()) all.push_back(column);
    for (const auto* word : {&mapping.nature, &mapping.kind, &mapping.priority, &mapping.groups})
        all.push_back(word->column);
    if (mapping.theme) all.push_back(mapping.theme->column);
    for (const auto* names : {&mapping.issuer, &mapping.addressee, &mapping.place})
        all.push_back(names->column);
    all.push_back(mapping.paragraph);
    all.push_back(mapping.due);
    if (mapping.issued) all.push_back(mapping.issued->when.column);
    if (mapping.answer) {
        all.push_back(mapping.answer->column);
        all.push_back(mapping.answer->when.when.column);
    }
    const auto& rules = mapping.file.rules;
    all.insert(all.end(), rules.fill_down.begin(), rules.fill_down.end());
    for (const auto& where : rules.leave_out_where) all.push_back(where.column);
    std::erase_if(all, [](const Column& column) { return !column; });
    return all;
}

Result<LoadMapping> read_load_mapping(guard::Work& work, std::string_view toml) {
    LoadMapping mapping;
    auto mistakes = imports::read_toml(
        toml, [&](TomlTable& file) { LoadSections(mapping).read(file); });
    if (mistakes.empty()) mistakes = imports::unknown_words(work, mapping.file);
    if (!mistakes.empty()) return std::unexpected(imports::error_of(mistakes));
    return mapping;
}

}  // namespace liaise::recommendations
