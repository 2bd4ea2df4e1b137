#include "edge/http/list_as_file.hpp"

#include <algorithm>

#include "edge/http/reference_names.hpp"
#include "edge/http/router.hpp"
#include "edge/page/public_page.hpp"
#include "edge/sheet/table.hpp"
#include "edge/sheet/worded.hpp"

namespace liaise::http {

namespace {

// One page of a list that is written: large, because each page is sorted anew, and small enough
// for its records to fit in memory as JSON.
constexpr std::int64_t rows_a_page = 5'000;

/// A list that is being written. A workbook is for people, and in their words; CSV and GeoJSON are
/// for programs too, and keep the names of fields and the codes.
class ListWritten {
public:
    ListWritten(guard::Desk& desk, const ListAsked& list)
        : names_(desk, list.all, list.route.output, list.language) {
        if (list.format != sheet::Format::xlsx) {
            sheet_ = sheet::sheet_for(list.format, names_.shape(), list.language);
            return;
        }
        wording_.emplace(list.language, desk);
        sheet_ = sheet::sheet_for(list.format, sheet::columns_of(names_.shape(), *wording_),
                                  list.language);
    }

    /// False: the sheet is full.
    bool add_all(const Json& items) {
        for (const auto& item : items) {
            if (rows_ == sheet::rows_max) return false;
            const auto named = names_.added_to(item);
            sheet_->add(wording_ ? sheet::worded(named, names_.shape(), *wording_) : named);
            ++rows_;
        }
        return true;
    }
    std::int64_t rows() const { return rows_; }
    std::string written(sheet::Fullness fullness) { return sheet_->written(fullness); }

private:
    ReferenceNames names_;
    std::optional<sheet::Wording> wording_;
    std::unique_ptr<sheet::Sheet> sheet_;
    std::int64_t rows_ = 0;
};

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

Result<std::string> written_page(guard::Desk& desk, const ListAsked& list) {
    const auto answer = list.route.run(desk, list.input);
    if (!answer) return std::unexpected(answer.error());
    return page::public_page(Json::parse(answer->text()), sheet::Wording(list.language, desk));
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
    if (list.format == sheet::Format::html) return written_page(desk, list);
    if (list.route.outcome == guard::Outcome::one) return written_table(desk, list);
    desk.take_pages_of(rows_a_page);
    ListWritten written(desk, list);
    const bool has_pages = list.route.outcome == guard::Outcome::page;
    auto input = sorted_for(list.language, list.route, list.input);
    auto fullness = sheet::Fullness::whole;
    for (std::int64_t page = 1;; ++page) {
        if (has_pages) input["page"] = page;
        const auto answer = list.route.run(desk, input);
        if (!answer) return std::unexpected(answer.error());
        const auto json = Json::parse(answer->text());
        if (!written.add_all(json["items"]))
            fullness = sheet::Fullness::cut;
        if (!has_pages || fullness == sheet::Fullness::cut) break;
        if (is_the_last(json, written.rows())) break;
    }
    return written.written(fullness);
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
