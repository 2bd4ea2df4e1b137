#include "edge/sheet/csv.hpp"

#include "base/harmless.hpp"

namespace liaise::sheet {

namespace {

std::string in_quotes(std::string_view text) {
    // Also what parts cells under other settings, and blanks, which readers take off.
    constexpr std::string_view want_quotes = ",;\t|\"\r\n";
    const bool has_edges = text.starts_with(' ') || text.ends_with(' ');
    if (!has_edges && text.find_first_of(want_quotes) == std::string_view::npos)
        return std::string(text);
    std::string whole = "\"";
    for (char letter : text) {
        if (letter == '"') whole += '"';
        whole += letter;
    }
    return whole + '"';
}

std::string text_of(const Cell& cell, Kind kind) {
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return kind == Kind::degrees ? degrees_text(*number) : std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&cell)) return in_quotes(harmless(*text));
    return "";
}

class Csv final : public Sheet {
public:
    Csv(std::vector<Column> columns, std::string language)
        : columns_(std::move(columns)), language_(std::move(language)) {
        for (const auto& column : columns_)
            put(in_quotes(harmless(column.name)), &column == &columns_.back());
    }
    void add(const Json& record) override {
        for (const auto& column : columns_)
            put(text_of(cell_of(record, column, language_), column.kind),
                &column == &columns_.back());
    }
    std::string written(Fullness fullness) override {
        if (fullness == Fullness::cut) bytes_ += in_quotes(cut_sentence()) + "\r\n";
        return std::move(bytes_);
    }

private:
    void put(std::string_view text, bool is_last) {
        bytes_ += text;
        bytes_ += is_last ? "\r\n" : ",";
    }

    std::vector<Column> columns_;
    std::string language_;
    std::string bytes_;
};

}  // namespace

std::unique_ptr<Sheet> csv_sheet(std::vector<Column> columns, const std::string& language) {
    return std::make_unique<Csv>(std::move(columns), language);
}

}  // namespace liaise::sheet
