#include "edge/http/list_as_file.hpp"

#include <algorithm>

#include "edge/http/reference_names.hpp"
#include "edge/http/router.hpp"
#include "edge/sheet/table.hpp"

namespace liaise::http {

namespace {

// One page of a list that is written: large, because each page is sorted anew, and small enough
// for its records to fit in memory as JSON.
constexpr std::int64_t rows_a_page = 5'000;

/// Adds the records of one answer; false: the sheet is full.
bool add_all(sheet::Sheet& sheet, const Json& items, ReferenceNames& names, std::int64_t& rows) {
    for (const auto& item : items) {
        if (rows == sheet::rows_max) return false;
        sheet.add(names.added_to(item));
        ++rows;
    }
    return true;
}

bool is_the_last(const Json& answer, std::int64_t rows) {
    if (answer["items"].empty()) return true;
    return !answer["total_is_capped"].get<bool>() && rows >= answer["total"].get<std::int64_t>();
}

/// All rows of a record that is laid out as a table; those of the matrix by place come in pages.
Result<Json> whole_record(guard::Desk& desk, const ListAsked& list) {
    auto input = sorted_for(list.language, list.route, list.input);
    Json whole;
    for (std::int64_t page = 1;; ++page) {
        input["page"] = page;
        const auto answer = list.route.run(desk, input);
        if (!answer) return std::unexpected(answer.error());
        auto json = Json::parse(answer->text());
        if (page == 1) {
            whole = std::move(json);
            if (!whole.contains("rows_in_all")) return whole;
        } else {
            if (json["rows"].empty()) return whole;
            for (auto& row : json["rows"]) whole["rows"].push_back(std::move(row));
        }
        const auto rows = static_cast<std::int64_t>(whole["rows"].size());
        if (rows >= whole["rows_in_all"].get<std::int64_t>() || rows >= sheet::rows_max)
            return whole;
    }
}

Result<std::string> written_table(guard::Desk& desk, const ListAsked& list) {
    desk.take_pages_of(rows_a_page);
    const auto record = whole_record(desk, list);
    if (!record) return std::unexpected(record.error());
    const sheet::Wording wording(list.language, desk);
    const auto table = sheet::table_of(*record, list.route.output, wording);
    auto sheet = sheet::sheet_for(list.format, table.columns, list.language);
    for (const auto& row : table.rows) sheet->add(row);
    return sheet->written(sheet::Fullness::whole);
}

}  // namespace

Json sorted_for(const std::string& language, const guard::Route& route, Json input) {
    const bool is_sorted_by_names =
        std::ranges::find(route.input.fields, "lang", &FieldShape::name) !=
        route.input.fields.end();
    if (is_sorted_by_names && !input.contains("lang")) input["lang"] = language;
    return input;
}

Result<std::string> written_list(guard::Desk& desk, const ListAsked& list) {
    if (list.route.outcome == guard::Outcome::one) return written_table(desk, list);
    desk.take_pages_of(rows_a_page);
    ReferenceNames names(desk, list.all, list.route.output, list.language);
    auto sheet = sheet::sheet_for(list.format, names.shape(), list.language);
    const bool has_pages = list.route.outcome == guard::Outcome::page;
    auto input = sorted_for(list.language, list.route, list.input);
    std::int64_t rows = 0;
    auto fullness = sheet::Fullness::whole;
    for (std::int64_t page = 1;; ++page) {
        if (has_pages) input["page"] = page;
        const auto answer = list.route.run(desk, input);
        if (!answer) return std::unexpected(answer.error());
        const auto json = Json::parse(answer->text());
        if (!add_all(*sheet, json["items"], names, rows))
            fullness = sheet::Fullness::cut;
        if (!has_pages || fullness == sheet::Fullness::cut) break;
        if (is_the_last(json, rows)) break;
    }
    return sheet->written(fullness);
}

std::string file_name(const ListAsked& list) {
    std::string name;
    for (const auto& part : parts_of(list.route.path)) {
        if (part.starts_with('{')) continue;
        name += (name.empty() ? "" : "-") + part;
    }
    return name + std::string(sheet::ending_of(list.format));
}

}  // namespace liaise::http
