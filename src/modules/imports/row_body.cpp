#include "modules/imports/row_reader.hpp"

namespace liaise::imports {

namespace {

/// The parts of a name one after the other, without those that stand in it already: a country is
/// not said twice.
std::string joined(const std::vector<std::string>& parts) {
    std::string whole;
    for (const auto& part : parts) {
        const auto has_it = folded(whole).find(folded(part)) != std::string::npos;
        if (has_it && (!whole.empty() || folded(part).empty())) continue;
        whole += (whole.empty() ? "" : ", ") + part;
    }
    return whole;
}

}  // namespace

std::optional<BodySaid> RowReader::read_body(std::size_t row, const Cells& cells) {
    if (!begin_row(row, cells)) return std::nullopt;
    RowSaid time_of_row;
    const bool has_time = mapping_.when.column || mapping_.when.always;
    if (has_time && !read_when(time_of_row)) return std::nullopt;
    const auto& columns = *mapping_.listed;
    std::vector<std::string> parts;
    for (const auto& column : columns.name) parts.push_back(cell(column));
    BodySaid said;
    said.row = row;
    said.sheet = sheet_;
    said.name = folded(parts.front()).empty() ? "" : joined(parts);
    if (said.name.empty() || said.name.size() > name_bytes_max) {
        note(FindingKind::left_out_no_name, columns.name.front(), said.name);
        return std::nullopt;
    }
    said.known_by = all_of(columns.known_by, " / ");
    said.region = region_code(columns.region);
    read_terms(said);
    --counts_.rows_left_out;
    return said;
}

void RowReader::read_terms(BodySaid& said) {
    const auto& columns = *mapping_.listed;
    const auto text = [&](const Column& column) -> std::optional<std::string> {
        auto found = cell(column);
        if (found.empty()) return std::nullopt;
        return found;
    };
    const auto in_language = [&](const Column& column) -> Names {
        const auto found = text(column);
        if (!found) return {};
        return {{mapping_.language, *found}};
    };
    auto& draft = said.draft;
    draft.names = {{mapping_.language, said.name}};
    draft.acronym = text(columns.acronym);
    draft.legal_basis = in_language(columns.legal_basis);
    draft.persons_covered = in_language(columns.persons_covered);
    draft.visit_pattern = in_language(columns.visit_pattern);
    draft.website = text(columns.website);
    draft.public_contact = text(columns.public_contact);
    draft.type.value = word(columns.type);
    draft.level.value = word(columns.level);
    draft.npm_relation.value = word(columns.npm_relation);
    draft.is_dependent.value = word(columns.is_dependent);
    draft.complaints.value = word(columns.complaints);
    for (auto& type : words(columns.may_visit)) draft.mandates.push_back({{std::move(type)}});
}

}  // namespace liaise::imports
