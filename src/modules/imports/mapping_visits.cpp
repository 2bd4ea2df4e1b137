#include <algorithm>

#include "modules/imports/mapping_sections.hpp"

namespace liaise::imports {

namespace {

constexpr const char* pattern_example = R"(Write it as in "DD/MM/YYYY", "D.M.YYYY", "YYYY-MM", )"
                                        R"("half-year ending YYYY-MM" or "serial"; not as )"
                                        "YYYY-DD-MM, for workbooks write YYYY-MM-DD.";
// A file in which one column is written in more ways than this wants another look.
constexpr std::size_t patterns_max = 20;

std::vector<std::string> all_folded(const std::vector<std::string>& texts) {
    std::vector<std::string> all;
    for (const auto& text : texts) all.push_back(folded(text));
    return all;
}

}  // namespace

void MappingSections::when(TomlTable& file) {
    auto table = file.table("when");
    if (!table)
        return file.complain("when", "mapping.no_when", "It does not say when.",
                             "Add a table [when].");
    mapping_.when = time(*table);
}

WhenColumn MappingSections::time(TomlTable& table) {
    WhenColumn when;
    when.column = table.column("column");
    const auto always = table.text("always");
    if (!always.empty()) {
        when.always = when_from(always);
        if (!when.always)
            table.complain("always", "mapping.no_time", "This is no time.",
                           "Write a day (2024-03-18), a month (2024-03), a half-year (2024-H1) "
                           "or a year (2024).");
    }
    if (when.column && !always.empty())
        table.complain("always", "mapping.two_times", "There is a column for it too.",
                       "Keep one of the two.");
    if (!when.column && always.empty())
        table.complain("column", "mapping.no_when", "It does not say when.",
                       R"(Write column = "…", or always = "2019".)");
    when.patterns = patterns(table);
    table.refuse_others();
    return when;
}

std::vector<WhenPattern> MappingSections::patterns(TomlTable& table) {
    std::vector<WhenPattern> patterns;
    const auto texts = table.texts("pattern");
    for (const auto& text : texts) {
        if (auto read = WhenPattern::from(text)) patterns.push_back(std::move(*read));
        else
            table.complain("pattern", "mapping.bad_pattern", "No time can be read by this.",
                           pattern_example);
    }
    if (texts.size() > patterns_max)
        table.complain("pattern", "mapping.many_patterns", "These are too many patterns.",
                       "Write 20 at most.");
    return patterns;
}

void MappingSections::visit(TomlTable& file) {
    auto table = file.table("visit");
    mapping_.visit_type.otherwise = "unknown";
    mapping_.announcement.otherwise = "unknown";
    if (!table) return;  // a file of places alone
    mapping_.visit_type = words(*table, "type", "visit_type", "unknown");
    mapping_.announcement = words(*table, "announcement", "announcement", "unknown");
    mapping_.rating = table->column("rating");
    mapping_.yes = all_folded(table->texts("yes"));
    mapping_.no = all_folded(table->texts("no"));
    if (table->node("by"))
        for (auto& one : table->tables("by")) visited_by(one);
    const bool has_answers = std::ranges::any_of(
        mapping_.visits, [](const VisitColumns& visit) { return bool(visit.column); });
    if (has_answers && mapping_.yes.empty())
        table->complain("yes", "mapping.no_yes", "It does not say which value means yes.",
                        R"(Write it as in yes = ["yes", "y"].)");
    if (has_answers && mapping_.no.empty())
        table->complain("no", "mapping.no_no",
                        "It does not say which value means no; an empty cell does not.",
                        R"(Write it as in no = ["no", "n"].)");
    named_in(*table);
    table->refuse_others();
}

void MappingSections::visited_by(TomlTable& table) {
    VisitColumns visit;
    visit.column = table.column("column");
    visit.by = body_column(table);
    if (auto when = table.table("when")) visit.when = time(*when);
    visit.type = table.node("type") ? words(table, "type", "visit_type", "unknown")
                                    : mapping_.visit_type;
    visit.announcement = table.node("announcement")
                             ? words(table, "announcement", "announcement", "unknown")
                             : mapping_.announcement;
    visit.rating = table.node("rating") ? table.column("rating") : mapping_.rating;
    table.refuse_others();
    mapping_.visits.push_back(std::move(visit));
}

BodyColumn MappingSections::body_column(TomlTable& by) {
    BodyColumn body;
    if (!by.node("body") || by.is_text("body")) {
        const auto key = by.needed_text(
            "body", "Write the key of a [[body]], or a table with column and values.");
        check_key(by, "body", key);
        body.body = body_of(key);
        return body;
    }
    auto table = by.table("body");
    if (!table) return body;
    table->needed_text("column", "Write the heading of the column that names the body.");
    body.column = table->column("column");
    auto values = table->table("values");
    if (!values)
        table->complain("values", "mapping.no_body_values", "It does not say whom the words mean.",
                        R"(Write it as in values = { "Judges" = "judge" }, with keys of [[body]].)");
    if (values)
        for (const auto& value : values->keys()) {
            const auto keys = values->texts(value);
            for (const auto& key : keys) check_key(*values, value, key);
            body.keys.add(value, keys);
        }
    table->refuse_others();
    return body;
}

std::optional<std::size_t> MappingSections::body_of(const std::string& key) const {
    const auto body = std::ranges::find(mapping_.bodies, key, &BodyOfFile::key);
    if (body == mapping_.bodies.end()) return std::nullopt;
    return static_cast<std::size_t>(body - mapping_.bodies.begin());
}

void MappingSections::check_key(TomlTable& table, const std::string& at, const std::string& key) {
    if (!key.empty() && !body_of(key))
        table.complain(at, "mapping.no_such_body", "No [[body]] has this key.",
                       "Add one, or correct the key.");
}

void MappingSections::named_in(TomlTable& visit) {
    auto table = visit.table("named_in");
    if (!table) return;
    NamedIn named;
    table->needed_text("column", "Write the heading of the column.");
    named.column = table->column("column");
    named.settings.joiners = table->texts("joiners");
    named.settings.passing = table->texts("passing");
    named.nobody = table->texts("nobody");
    table->refuse_others();
    mapping_.named_in = std::move(named);
}

}  // namespace liaise::imports
