#include "edge/sheet/table.hpp"

#include <fmt/format.h>

#include <array>

namespace liaise::sheet {

namespace {

constexpr const char* line = "line";  ///< the column that says what a row is

/// A column whose heading is said in the reader's language, in every format.
Column column(const std::string& key, const std::string& heading, Kind kind) {
    return {heading, heading, heading, kind, {key}};
}

// Apart from the other keys of a row, which a word of the vocabulary might equal.
std::string key_of(const std::string& body_type) { return "body_type." + body_type; }

Json line_of(const Json& row, const std::string& rows_are, const Wording& wording) {
    const auto& value = row.at("value").get_ref<const std::string&>();
    if (!row.at("names").empty()) return row.at("names");
    if (rows_are == "type") return wording.word("place_type", value);
    return value.empty() ? wording.said("coverage.matrix.unknown_region") : value;
}

/// A row of the matrix; in a column without a cell, no visit is known.
Json matrix_row(const Json& row, const Json& body_types, Json said_of_it) {
    Json made = Json::object();
    made[line] = std::move(said_of_it);
    for (const char* key : {"places", "visited", "never", "visits", "last"})
        made[key] = row.at(key);
    for (const auto& type : body_types) made[key_of(type.get<std::string>())] = 0;
    for (const auto& cell : row.at("cells"))
        made[key_of(cell.at("body_type").get<std::string>())] = cell.at("visits");
    return made;
}

Table matrix(const Json& record, const Wording& wording) {
    const auto rows_are = record.at("rows_are").get<std::string>();
    const auto& body_types = record.at("body_types");
    Table table;
    table.columns = {
        column(line, wording.said("coverage.matrix.of_" + rows_are), Kind::text),
        column("places", wording.said("coverage.matrix.places"), Kind::integer),
        column("visited", wording.said("coverage.bars.visited"), Kind::integer),
        column("never", wording.said("coverage.matrix.never"), Kind::integer),
        column("visits", wording.said("coverage.matrix.visits"), Kind::integer),
        column("last", wording.said("coverage.bodies.last"), Kind::text),
    };
    for (const auto& type : body_types) {
        const auto code = type.get<std::string>();
        table.columns.push_back(
            column(key_of(code), wording.word("body_type", code), Kind::integer));
    }
    for (const auto& row : record.at("rows"))
        table.rows.push_back(matrix_row(row, body_types, line_of(row, rows_are, wording)));
    table.rows.push_back(
        matrix_row(record.at("total"), body_types, wording.said("coverage.matrix.all")));
    return table;
}

/// "NPM (3); Ombudsperson (0)": each body with its visits.
std::string bodies_with_visits(const Json& bodies, const Wording& wording) {
    Column names;
    names.path = {"names"};
    std::string all;
    for (const auto& body : bodies) {
        const auto cell = cell_of(body, names, wording.language());
        const auto* name = std::get_if<std::string>(&cell);
        all += fmt::format("{}{} ({})", all.empty() ? "" : "; ", name ? *name : "",
                           body.at("visits").get<std::int64_t>());
    }
    return all;
}

Table gaps(const Json& record, const Wording& wording) {
    Table table;
    table.columns = {
        column(line, wording.said("coverage.matrix.of_type"), Kind::text),
        column("places", wording.said("coverage.matrix.places"), Kind::integer),
        column("visited", wording.said("coverage.bars.visited"), Kind::integer),
        column("never", wording.said("coverage.matrix.never"), Kind::integer),
        column("in_law", wording.said("coverage.gaps.law"), Kind::text),
        column("in_practice", wording.said("coverage.gaps.practice"), Kind::text),
        column("may_visit", wording.said("bodies.ask.may_visit"), Kind::text),
        column("without_mandate", wording.said("coverage.gaps.ask"), Kind::text),
    };
    for (const auto& gap : record.at("types")) {
        Json row = Json::object();
        row[line] = wording.word("place_type", gap.at("type").get<std::string>());
        for (const char* key : {"places", "visited", "never"}) row[key] = gap.at(key).at("value");
        for (const char* key : {"in_law", "in_practice"})
            row[key] = wording.word("answer", gap.at(key).get<std::string>());
        for (const char* key : {"may_visit", "without_mandate"})
            row[key] = bodies_with_visits(gap.at(key), wording);
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Months of a period, as "2024-01 – 2024-12".
std::string months_of(const Json& row) {
    const auto from = row.at("from").get<std::string>().substr(0, 7);
    const auto to = row.at("to").get<std::string>().substr(0, 7);
    return from == to ? from : fmt::format("{} – {}", from, to);
}

/// Nothing where nobody knows; what a number means is said of the whole line.
Json complaints_row(const Json& row, const Json& themes, Json said_of_it, const Wording& wording) {
    Json made = Json::object();
    made[line] = std::move(said_of_it);
    made["period"] = months_of(row);
    const auto number = [](const Json& cell) {
        return cell.at("state") == "unknown" ? Json() : cell.at("number");
    };
    for (std::size_t i = 0; i < themes.size(); ++i)
        made["theme." + themes[i].get<std::string>()] = number(row.at("cells")[i]);
    made["all"] = number(row.at("all"));
    made["state"] = wording.word("count_state", row.at("all").at("state").get<std::string>());
    return made;
}

Table complaints(const Json& record, const Wording& wording) {
    const auto rows_are = record.at("rows_are").get<std::string>();
    const auto& themes = record.at("themes");
    Table table;
    table.columns = {column(line, wording.word("table_rows", rows_are), Kind::text),
                     column("period", wording.said("complaints.table.period"), Kind::text)};
    for (const auto& theme : themes) {
        const auto code = theme.get<std::string>();
        table.columns.push_back(
            column("theme." + code, wording.word("theme", code), Kind::integer));
    }
    table.columns.push_back(column("all", wording.said("complaints.table.all"), Kind::integer));
    table.columns.push_back(column("state", wording.said("complaints.table.known"), Kind::text));
    for (const auto& row : record.at("rows")) {
        Json called = row.at("names");
        if (called.empty()) called = wording.said("complaints.not_known_where");
        table.rows.push_back(complaints_row(row, themes, std::move(called), wording));
    }
    for (const auto& row : record.at("total"))
        table.rows.push_back(
            complaints_row(row, themes, wording.said("complaints.all_rows"), wording));
    return table;
}

constexpr std::array progress_figures = {
    "asked",        "answered",    "unanswered",       "claimed_done",  "claimed_otherwise",
    "unclaimed",    "done",        "partly",           "not_done",      "gone",
    "not_verified", "others_done", "others_otherwise", "others_unknown"};

std::string said_of_progress(const Wording& wording, const std::string& what) {
    return wording.said("recommendations.progress." + what);
}

/// What is not known is said to be not known.
Json progress_line(const Json& row, const std::string& by, const Wording& wording) {
    const auto& value = row.at("value").get_ref<const std::string&>();
    if (!row.at("extent").is_null()) return said_of_progress(wording, "whole_system");
    if (value.empty()) return said_of_progress(wording, "unknown");
    if (!row.at("names").empty()) return row.at("names");
    return by == "theme" || by == "place_type" ? wording.word(by, value) : value;
}

Json progress_row(const Json& figures, Json said_of_it) {
    Json made = Json::object();
    made[line] = std::move(said_of_it);
    for (const char* figure : progress_figures) made[figure] = figures.at(figure).at("value");
    for (const auto& each : figures.at("ages"))
        made["age." + each.at("age").get<std::string>()] = each.at("count").at("value");
    return made;
}

Table progress(const Json& record, const Wording& wording) {
    const auto by = record.at("by").get<std::string>();
    Table table;
    table.columns = {column(line, wording.word("progress_by", by), Kind::text)};
    for (const char* figure : progress_figures)
        table.columns.push_back(column(figure, said_of_progress(wording, figure), Kind::integer));
    for (const auto& each : record.at("all").at("ages")) {
        const auto age = each.at("age").get<std::string>();
        table.columns.push_back(
            column("age." + age,
                   fmt::format("{}: {}", said_of_progress(wording, "not_verified"),
                               wording.word("recommendation_age", age)),
                   Kind::integer));
    }
    for (const auto& row : record.at("rows"))
        table.rows.push_back(progress_row(row.at("figures"), progress_line(row, by, wording)));
    table.rows.push_back(progress_row(record.at("all"), said_of_progress(wording, "all_together")));
    return table;
}

}  // namespace

bool has_table(const Shape& shape) {
    return shape.name == "matrix" || shape.name == "gaps" || shape.name == "complaint_table" ||
           shape.name == "recommendation_progress";
}

Table table_of(const Json& record, const Shape& shape, const Wording& wording) {
    if (shape.name == "complaint_table") return complaints(record, wording);
    if (shape.name == "recommendation_progress") return progress(record, wording);
    return shape.name == "matrix" ? matrix(record, wording) : gaps(record, wording);
}

}  // namespace liaise::sheet
