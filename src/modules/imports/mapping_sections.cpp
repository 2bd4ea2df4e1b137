#include "modules/imports/mapping_sections.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "modules/imports/rows_stand.hpp"

namespace liaise::imports {

namespace {

// It is put before each statement's key, and stands in lists.
constexpr std::size_t name_letters_max = 60;

bool is_mapping_name(const std::string& name) {
    return name.size() <= name_letters_max && std::ranges::all_of(name, [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

}  // namespace

void MappingSections::head(TomlTable& file) {
    mapping_.name = file.needed_text("name", R"(Write a short name, as in name = "census-2019".)");
    if (!is_mapping_name(mapping_.name))
        file.complain("name", "mapping.bad_name", "This name has letters that it may not have.",
                      "Use small letters, digits, - and _, 60 at most.");
    mapping_.settings.language = mapping_.language =
        file.needed_text("language", R"(Write the language of the names, as in "pt".)");
    mapping_.source = file.needed_text("source", "Write who says what the file says.");
    mapping_.rows = rows_stand(file);
    mapping_.rules = row_rules(file);
}

void MappingSections::place(TomlTable& file) {
    auto table = file.table("place");
    if (!table)
        return file.complain("place", "mapping.no_where", "It does not say where.",
                             "Add a table [place].");
    auto& place = mapping_.place;
    table->needed_text("name", "Write the heading of the column with the place's name.");
    place.name = table->column("name");
    place.known_by = table->columns("known_by");
    place.other_names = table->column("other_names");
    place.other_names_separator = table->text("other_names_separator");
    place.region = table->column("region");
    place.town = table->column("town");
    place.town_code = table->column("town_code");
    place.postcode = table->column("postcode");
    place.address = table->columns("address");
    place.latitude = table->column("latitude");
    place.longitude = table->column("longitude");
    if (bool(place.latitude) != bool(place.longitude))
        table->complain(place.latitude ? "latitude" : "longitude", "mapping.half_a_position",
                        "The other half is missing.",
                        "Write both latitude and longitude, or neither.");
    place.type = words(*table, "type", "place_type", "");
    place.operated = words(*table, "operator", "operator", "unknown");
    place.standing = words(*table, "standing", "standing", "official");
    place.groups = words(*table, "groups_held", "group", "none");
    if (place.groups.otherwise == "none") place.groups.otherwise.clear();
    table->refuse_others();
}

void MappingSections::note(const TomlTable& table, const std::string& key,
                           const std::string& vocabulary, const std::string& code) {
    mapping_.words_used.push_back({vocabulary, code, table.path(key), table.line(key)});
}

std::string MappingSections::word(TomlTable& table, const std::string& key,
                                  const std::string& vocabulary, const std::string& otherwise) {
    const auto code = table.text(key);
    if (!code.empty()) note(table, key, vocabulary, code);
    return code.empty() ? otherwise : code;
}

WordColumn MappingSections::words(TomlTable& table, const std::string& key,
                                  const std::string& vocabulary, const std::string& otherwise) {
    WordColumn column;
    if (table.is_text(key)) {
        column.otherwise = word(table, key, vocabulary, otherwise);
        return column;
    }
    auto inner = table.table(key);
    column.otherwise = inner ? word(*inner, "otherwise", vocabulary, otherwise) : otherwise;
    if (inner) {
        inner->needed_text("column", "Write the heading of the column.");
        column.column = inner->column("column");
        if (auto map = inner->table("values")) values(*map, vocabulary, column.values);
        inner->refuse_others();
    }
    if (column.otherwise.empty())
        table.complain(key, "mapping.no_otherwise",
                       "It does not say what to take where the file does not say it.",
                       fmt::format(R"(Write {0} = "…", or a table [{1}] with otherwise = "…".)",
                                   key, table.path(key)));
    return column;
}

void MappingSections::values(TomlTable& table, const std::string& vocabulary, ValueMap& into) {
    for (const auto& value : table.keys()) {
        const auto codes = table.texts(value);
        for (const auto& code : codes) note(table, value, vocabulary, code);
        into.add(value, codes);
    }
}

void MappingSections::bodies(TomlTable& file) {
    for (auto& table : file.tables("body")) body(table);
    if (mapping_.bodies.empty() && file.node("visit"))  // a file of places needs none
        file.complain("body", "mapping.no_body", "No body is named.",
                      "Add a table [[body]] for each body.");
}

void MappingSections::body(TomlTable& table) {
    BodyOfFile one;
    one.key = table.needed_text("key", R"(Write a short word, as in key = "prosecutors".)");
    if (std::ranges::find(mapping_.bodies, one.key, &BodyOfFile::key) != mapping_.bodies.end())
        table.complain("key", "mapping.key_taken", "Another body has this key.",
                       "Choose another word.");
    one.draft.names = table.names("names");
    if (auto acronym = table.text("acronym"); !acronym.empty()) one.draft.acronym = acronym;
    if (table.node("legal_basis")) one.draft.legal_basis = table.names("legal_basis");
    table.needed_text("type", R"(Write a word for the type of body, as in type = "ngo".)");
    one.draft.type.value = word(table, "type", "body_type", "");
    one.draft.level.value = word(table, "level", "jurisdiction_level", "national");
    one.draft.npm_relation.value = word(table, "npm_relation", "npm_relation", "unknown");
    one.draft.is_dependent.value = word(table, "is_dependent", "answer", "unknown");
    one.draft.complaints.value = word(table, "complaints", "complaints_function", "unknown");
    one.draft.source.statement = mapping_.source;
    one.phrases = table.texts("phrases");
    table.refuse_others();
    mapping_.bodies.push_back(std::move(one));
}

void MappingSections::headcount(TomlTable& file) {
    auto table = file.table("headcount");
    if (!table) return;
    mapping_.capacity = table->column("capacity");
    mapping_.occupancy = table->column("occupancy");
    table->refuse_others();
}

void MappingSections::regions(TomlTable& file) {
    for (auto& table : file.tables("region")) {
        RegionOfFile region;
        region.code = table.needed_text("code", R"(Write a short word, as in code = "north".)");
        region.names = table.names("names");
        region.written = table.texts("also");
        region.written.push_back(region.code);
        table.refuse_others();
        mapping_.regions.push_back(std::move(region));
    }
}

void MappingSections::matching(TomlTable& file) {
    auto table = file.table("matching");
    if (!table) return;
    mapping_.place.distinguish_by = table->columns("distinguish_by");
    if (auto short_forms = table->table("abbreviations"))
        for (const auto& shorter : short_forms->keys())
            mapping_.settings.abbreviations.push_back({shorter, short_forms->text(shorter)});
    contrasts(*table);
    table->refuse_others();
}

void MappingSections::contrasts(TomlTable& table) {
    if (!table.node("contrast")) return;
    for (auto& one : table.tables("contrast")) {
        matching::Contrast contrast;
        for (const auto* side : {"usual", "other", "third"})
            if (auto words = one.texts(side); !words.empty())
                contrast.sides.push_back(std::move(words));
        if (contrast.sides.size() < 2)
            one.complain("usual", "mapping.one_side", "A contrast has two sides at least.",
                         R"(Write it as in usual = ["men"] and other = ["women"].)");
        one.refuse_others();
        mapping_.settings.contrasts.push_back(std::move(contrast));
    }
}

}  // namespace liaise::imports
