#include "base/json_read.hpp"

#include <algorithm>

namespace liaise {

namespace {

// No record has as many fields. The reader compares the name of each with all before it: one of
// 60,000 fields, which is less than a body may have, keeps a processor busy for half a minute.
constexpr std::size_t fields_max = 250;
// No record nests as deep, and no list is as long; each value takes forty bytes once it is read,
// and a body may have eighty million.
constexpr std::size_t depth_max = 200;
constexpr std::size_t values_max = 1'000'000;

/// Where the text that begins at `at` with a quotation mark ends with another, before which no odd
/// number of backslashes stands. Most of what comes lies in texts, and they are passed over fast.
std::size_t end_of_text(std::string_view json, std::size_t at) {
    while ((at = json.find('"', at + 1)) != std::string_view::npos) {
        const auto before = json.find_last_not_of('\\', at - 1);
        if ((at - before) % 2 == 1) return at;
    }
    return json.size();
}

/// Whether what is JSON is such as can be read in a moment; of what is none it may say either.
bool is_bearable(std::string_view json) {
    std::vector<std::size_t> fields;  // so far, of each record or list that is open
    std::size_t values = 0;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char letter = json[at];
        if (letter == '"') at = end_of_text(json, at);
        if (letter == '{' || letter == '[') fields.push_back(0);
        if ((letter == '}' || letter == ']') && !fields.empty()) fields.pop_back();
        if (letter == ':' && !fields.empty() && ++fields.back() > fields_max) return false;
        if ((letter == ',' || letter == '[') && ++values > values_max) return false;
        if (fields.size() > depth_max) return false;
    }
    return true;
}

Result<Done> not_a(const std::string& where, std::string code, std::string message) {
    return invalid(where, std::move(code), std::move(message));
}

template <class T, class From>
Result<Done> read_spelt(const Json& json, T& into, const std::string& where, From from,
                        const char* code, const char* message) {
    if (json.is_string()) {
        if (auto value = from(json.get_ref<const std::string&>())) {
            into = *value;
            return Done{};
        }
    }
    return not_a(where, code, message);
}

}  // namespace

Result<Done> read(const Json& json, std::string& into, const std::string& where) {
    if (!json.is_string()) return not_a(where, "error.not_text", "Write this as text.");
    into = json.get<std::string>();
    return Done{};
}

Result<Done> read(const Json& json, Confidential& into, const std::string& where) {
    std::string text;
    auto outcome = read(json, text, where);
    if (outcome) into = Confidential(std::move(text));
    return outcome;
}

Result<Done> read(const Json& json, std::int64_t& into, const std::string& where) {
    if (json.is_number_integer()) {
        if (json.is_number_unsigned() && json.get<std::uint64_t>() > INT64_MAX)
            return not_a(where, "error.not_integer", "This number is too large.");
        into = json.get<std::int64_t>();
        return Done{};
    }
    if (json.is_string()) {
        const auto& text = json.get_ref<const std::string&>();
        try {
            std::size_t used = 0;
            into = std::stoll(text, &used);
            if (used == text.size()) return Done{};
        } catch (const std::exception&) {
            // Said below: the person does not care which way it was no number.
        }
    }
    return not_a(where, "error.not_integer", "Write a whole number, such as 120.");
}

Result<Done> read(const Json& json, bool& into, const std::string& where) {
    if (json.is_boolean()) {
        into = json.get<bool>();
        return Done{};
    }
    if (json == "true" || json == "false") {
        into = json == "true";
        return Done{};
    }
    return not_a(where, "error.not_flag", "Say true or false.");
}

Result<Done> read(const Json& json, Day& into, const std::string& where) {
    return read_spelt(json, into, where, day_from, "error.not_day",
                      "Write the day as year-month-day, such as 2024-03-18.");
}

Result<Done> read(const Json& json, When& into, const std::string& where) {
    return read_spelt(json, into, where, when_from, "error.not_when",
                      "Write a day (2024-03-18), a month (2024-03), a half-year (2024-H1) or a "
                      "year (2024).");
}

Result<Done> read(const Json& json, Moment& into, const std::string& where) {
    return read_spelt(json, into, where, moment_from, "error.not_moment",
                      "Write the time as in 2024-03-18T09:30:00Z.");
}

Result<Done> read_id(const Json& json, Id128& into, const std::string& where) {
    return read_spelt(json, into, where, id_from, "error.not_id",
                      "Choose one from the list: this is not the id of a record.");
}

Result<Done> refuse_unknown(const Json& object, const std::vector<std::string_view>& known,
                            const std::string& where) {
    for (const auto& [name, value] : object.items()) {
        if (std::ranges::find(known, name) != known.end()) continue;
        return invalid(where.empty() ? name : where + "." + name, "error.unknown_field",
                       "There is no field of this name here. Nothing was stored.");
    }
    return Done{};
}

Result<Done> is_object(const Json& json, const std::string& where) {
    if (json.is_object()) return Done{};
    return not_a(where, "error.not_record", "A record with named fields belongs here.");
}

Result<Done> is_list(const Json& json, const std::string& where) {
    if (json.is_array()) return Done{};
    return not_a(where, "error.not_list", "A list belongs here.");
}

std::optional<Json> parsed(std::string_view text) {
    if (!is_bearable(text)) return std::nullopt;
    auto json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) return std::nullopt;
    return json;
}

}  // namespace liaise
