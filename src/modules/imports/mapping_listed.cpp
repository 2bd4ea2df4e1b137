#include "modules/imports/mapping_sections.hpp"

namespace liaise::imports {

void MappingSections::listed(TomlTable& file) {
    auto table = file.table("body");
    if (!table) return;
    BodyColumns body;
    body.name = table->columns("name");
    if (body.name.empty())
        table->complain("name", "mapping.missing", "This is missing.",
                        "Write the heading of the column with the body's name.");
    body.known_by = table->columns("known_by");
    body.acronym = table->column("acronym");
    body.region = table->column("region");
    body.legal_basis = table->column("legal_basis");
    body.persons_covered = table->column("persons_covered");
    body.visit_pattern = table->column("visit_pattern");
    body.website = table->column("website");
    body.public_contact = table->column("public_contact");
    body.type = words(*table, "type", "body_type", "");
    body.level = words(*table, "level", "jurisdiction_level", "national");
    body.npm_relation = words(*table, "npm_relation", "npm_relation", "unknown");
    body.is_dependent = words(*table, "is_dependent", "answer", "unknown");
    body.complaints = words(*table, "complaints", "complaints_function", "unknown");
    body.may_visit = words(*table, "may_visit", "place_type", "none");
    if (body.may_visit.otherwise == "none") body.may_visit.otherwise.clear();
    table->refuse_others();
    mapping_.listed = std::move(body);
}

}  // namespace liaise::imports
