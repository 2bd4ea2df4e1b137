#include "store/columns.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace liaise::store {

namespace {

constexpr std::string_view precisions[] = {"day", "month", "half_year", "year"};

Precision precision_from(std::string_view text) {
    for (int i = 0; i < 4; ++i)
        if (precisions[i] == text) return static_cast<Precision>(i);
    throw std::logic_error(fmt::format("no precision: {}", text));
}

Day day_of_column(std::string_view text) {
    const auto day = day_from(text);
    if (!day) throw std::logic_error("a column that should hold a day does not");
    return *day;
}

/// Takes `before` off the front of `text`.
bool skip(std::string_view& text, std::string_view before) {
    if (!text.starts_with(before)) return false;
    text.remove_prefix(before.size());
    return true;
}

/// Reads names as `Binding` writes them, when nothing in them is escaped: they are in every list,
/// and a tenth of the time that JSON's own reader takes is enough.
bool read_plain_names(std::string_view text, Names& into) {
    if (text.find('\\') != std::string_view::npos || !skip(text, "[")) return false;
    while (skip(text, into.empty() ? R"({"language":")" : R"(,{"language":")")) {
        const auto language = text.substr(0, text.find('"'));
        text.remove_prefix(language.size());
        if (!skip(text, R"(","text":")")) return false;
        const auto name = text.substr(0, text.find('"'));
        text.remove_prefix(name.size());
        if (!skip(text, "\"}")) return false;
        into.push_back({std::string(language), std::string(name)});
    }
    return text == "]";
}

}  // namespace

void Columns::take(When& into) {
    into.first = day_of_column(row_.text(at_++));
    into.last = day_of_column(row_.text(at_++));
    into.precision = precision_from(row_.text(at_++));
}

void Columns::take(Names& into) {
    into.clear();
    const auto text = row_.text(at_++);
    if (read_plain_names(text, into)) return;
    into.clear();
    const auto json = parsed(text);
    if (!json || !json->is_array())
        throw std::logic_error("a column that should hold names does not");
    for (const auto& name : *json)
        into.push_back({name.value("language", std::string()), name.value("text", std::string())});
}

void Columns::take_id(Id128& into) {
    const auto id = id_from(row_.text(at_++));
    if (!id) throw std::logic_error("a column that should hold an id does not");
    into = *id;
}

void Columns::take_json(const std::function<Result<Done>(const Json&)>& reader) {
    const auto text = row_.text(at_++);
    const bool is_structure = !text.empty() && (text.front() == '[' || text.front() == '{');
    Json json = Json::array();
    if (text != "[]")  // most lists are empty: they need no parser
        json = is_structure ? parsed(text).value_or(nullptr) : Json(std::string(text));
    if (auto outcome = reader(json); !outcome)
        throw std::logic_error(fmt::format("column {}: {}", at_ - 1, outcome.error().message));
}

void Binding::put(const When* when) {
    if (!when) {
        binds_.insert(binds_.end(), 3, std::monostate{});
        return;
    }
    binds_.emplace_back(text_of(when->first));
    binds_.emplace_back(text_of(when->last));
    binds_.emplace_back(std::string(precisions[static_cast<int>(when->precision)]));
}

}  // namespace liaise::store
