#include "edge/sheet/sheet.hpp"

#include <algorithm>

#include "edge/sheet/csv.hpp"
#include "edge/sheet/geojson.hpp"
#include "edge/sheet/xlsx.hpp"

namespace liaise::sheet {

std::optional<Format> format_taken_from(std::string& name) {
    for (const auto format : {Format::csv, Format::xlsx, Format::geojson, Format::html}) {
        const auto ending = ending_of(format);
        if (name.size() <= ending.size() || !name.ends_with(ending)) continue;
        name.resize(name.size() - ending.size());
        return format;
    }
    return std::nullopt;
}

std::string_view ending_of(Format format) {
    switch (format) {
        case Format::csv: return ".csv";
        case Format::xlsx: return ".xlsx";
        case Format::geojson: return ".geojson";
        case Format::html: return ".html";
    }
    return "";
}

std::string_view media_type_of(Format format) {
    switch (format) {
        case Format::csv: return "text/csv; charset=utf-8";
        case Format::xlsx:
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        case Format::geojson: return "application/geo+json";
        case Format::html: return "text/html; charset=utf-8";
    }
    return "";
}

bool can_hold(Format format, const Shape& shape) {
    if (format == Format::html) return shape.name == "public_page";
    if (format != Format::geojson) return true;
    const auto has = [&](std::string_view name) {
        return std::ranges::any_of(shape.fields, [&](const FieldShape& field) {
            return field.name == name && field.kind == "integer" && !field.is_list;
        });
    };
    return has("latitude") && has("longitude");
}

std::unique_ptr<Sheet> sheet_for(Format format, const Shape& shape, const std::string& language) {
    return sheet_for(format, columns_of(shape), language);
}

std::unique_ptr<Sheet> sheet_for(Format format, std::vector<Column> columns,
                                 const std::string& language) {
    switch (format) {
        case Format::csv: return csv_sheet(std::move(columns), language);
        case Format::xlsx: return xlsx_sheet(std::move(columns), language);
        case Format::geojson: return geojson_sheet(std::move(columns), language);
        case Format::html: break;
    }
    return nullptr;
}

}  // namespace liaise::sheet
