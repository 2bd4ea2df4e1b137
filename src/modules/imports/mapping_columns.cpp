#include <algorithm>

#include "modules/imports/row_reader.hpp"

namespace liaise::imports {

std::optional<When> WhenColumn::time(const std::string& cell) const {
    if (always) return always;
    if (patterns.empty()) return WhenPattern{}.when(cell);
    for (const auto& pattern : patterns)
        if (const auto when = pattern.when(cell)) return when;
    return std::nullopt;
}

std::vector<Column> columns_of(const PlaceColumns& place) {
    std::vector<Column> all = {
        place.name, place.other_names, place.region, place.town, place.town_code, place.postcode,
        place.latitude, place.longitude, place.type.column, place.operated.column,
        place.standing.column, place.groups.column};
    for (const auto* columns : {&place.known_by, &place.address, &place.distinguish_by})
        all.insert(all.end(), columns->begin(), columns->end());
    return all;
}

std::vector<Column> columns_of(const Mapping& mapping) {
    auto all = columns_of(mapping.place);
    all.insert(all.begin(), mapping.when.column);
    for (const auto& column : {mapping.capacity, mapping.occupancy, mapping.rating})
        all.push_back(column);
    const auto& fill_down = mapping.rules.fill_down;
    all.insert(all.end(), fill_down.begin(), fill_down.end());
    for (const auto& where : mapping.rules.leave_out_where) all.push_back(where.column);
    for (const auto& visit : mapping.visits) {
        for (const auto& column : {visit.column, visit.by.column, visit.type.column,
                                   visit.announcement.column, visit.rating})
            all.push_back(column);
        if (visit.when) all.push_back(visit.when->column);
    }
    if (mapping.named_in) all.push_back(mapping.named_in->column);
    if (const auto& body = mapping.listed) {
        for (const auto* columns : {&body->name, &body->known_by})
            all.insert(all.end(), columns->begin(), columns->end());
        for (const auto& column : {body->acronym, body->region, body->legal_basis,
                                   body->persons_covered, body->visit_pattern, body->website,
                                   body->public_contact, body->type.column, body->level.column,
                                   body->npm_relation.column, body->is_dependent.column,
                                   body->complaints.column, body->may_visit.column})
            all.push_back(column);
    }
    std::vector<Column> once;
    for (const auto& column : all) {
        const auto same = [&](const Column& other) {
            return other.heading == column.heading && other.line == column.line;
        };
        if (column && std::ranges::none_of(once, same)) once.push_back(column);
    }
    return once;
}

}  // namespace liaise::imports
