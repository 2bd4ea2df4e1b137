#include "seen/random_askings.hpp"

#include <algorithm>

#include "modules/vocabularies/shipped.hpp"

namespace liaise::seen {

namespace {

const std::vector<std::string> days = {"2024-02-29", "2025-03-18", "2026-10-05", "2026-11-17",
                                       "2026-12-24", "2027-05-06"};
const std::vector<std::string> whens = {"2023", "2024-H1", "2025-03-18", "2026-02", "2026-10-05"};
const std::vector<std::string> some_words = {"kept",    "corridor", "winter", "doctor", "canary",
                                             "kitchen", "letters",  "yard",   "night",  "search"};

bool is_in_path(const guard::Route& route, const FieldShape& field) {
    return route.path.find('{' + field.name + '}') != std::string::npos;
}

/// As an address carries it: the words above and ids need nothing but this.
std::string in_query(const Json& value) {
    auto text = value.is_string() ? value.get<std::string>() : value.dump();
    std::ranges::replace(text, ' ', '+');
    return text;
}

}  // namespace

std::string text_of(guard::Method method) {
    switch (method) {
        case guard::Method::get: return "GET";
        case guard::Method::post: return "POST";
        case guard::Method::put: return "PUT";
        case guard::Method::remove: return "DELETE";
    }
    return "";
}

std::string text_of(const Asking& asking) {
    return name_of(asking.who) + ": " + asking.method + ' ' + asking.target + ' ' + asking.input;
}

RandomAskings::RandomAskings(const AnInstallation& installation, Chance& chance)
    : installation_(installation), chance_(chance) {
    for (const auto& route : installation.routes())
        if (const auto record = named_by(route); !record.empty())
            record_at_.emplace(route.path.substr(0, route.path.find("/{id}")), record);
}

std::string RandomAskings::named_by(const guard::Route& route) {
    const auto id = std::ranges::find(route.input.fields, "id", &FieldShape::name);
    const bool is_there = id != route.input.fields.end() && is_in_path(route, *id);
    return is_there ? id->refers_to : "";
}

std::string RandomAskings::made_by(const guard::Route& route) const {
    const auto& path = route.path;
    const auto by_itself = path.find("{id}") == std::string::npos ? path
                                                                  : path.substr(path.rfind('/'));
    const auto found = record_at_.find(by_itself);
    return found == record_at_.end() ? "" : found->second;
}

std::string RandomAskings::words() {
    auto text = chance_.one_of(some_words);
    for (auto more = chance_.below(4); more > 0; --more) text += ' ' + chance_.one_of(some_words);
    return text;
}

std::string RandomAskings::id_of(const std::string& record, const Known& known) {
    const auto found = known.find(record);
    const bool is_known = found != known.end() && !found->second.empty();
    return is_known ? chance_.one_of(found->second) : text_of(random_id());
}

Json RandomAskings::value(const FieldShape& field, const Known& known) {
    if (field.kind == "names") return Json::array({{{"language", "en"}, {"text", words()}}});
    if (field.kind == "integer") return 1 + chance_.below(3);
    if (field.kind == "flag") return chance_.in_percent(50);
    if (field.kind == "day") return chance_.one_of(days);
    if (field.kind == "when") return chance_.one_of(whens);
    if (field.kind == "moment") return "2025-05-06T07:08:09Z";
    if (field.kind == "reference") return id_of(field.refers_to, known);
    if (field.kind == "record") return filled(*field.record, known);
    if (field.kind != "choice") return words();
    const auto choices = vocabularies::shipped(field.vocabulary);
    return choices.empty() ? "" : std::string(choices[chance_.below(choices.size())]);
}

Json RandomAskings::filled(const Shape& shape, const Known& known) {
    Json record = Json::object();
    for (const auto& field : shape.fields) {
        if (field.is_optional && chance_.in_percent(30)) continue;
        if (field.is_list && field.kind != "names") {
            record[field.name] = Json::array();
            for (auto more = chance_.below(3); more > 0; --more)
                record[field.name].push_back(value(field, known));
        } else {
            record[field.name] = value(field, known);
        }
    }
    return record;
}

std::string RandomAskings::path(const guard::Route& route, const Known& known) {
    auto path = route.path;
    for (const auto& field : route.input.fields) {
        const auto name = '{' + field.name + '}';
        const auto at = path.find(name);
        if (at != std::string::npos)
            path.replace(at, name.size(), in_query(value(field, known)));
    }
    return path;
}

Asking RandomAskings::of(const guard::Route& route, Kind who, const Known& known) {
    Asking asking{who, text_of(route.method), path(route, known), ""};
    if (route.method == guard::Method::get) return asking;
    auto input = chance_.in_percent(40)
                     ? filled(route.input, known)
                     : installation_.filled(route, words(), chance_.below(3));
    for (const auto& field : route.input.fields)
        if (is_in_path(route, field)) input.erase(field.name);
    asking.input = input.dump();
    return asking;
}

Asking RandomAskings::question(const guard::Route& route, Kind who, const Known& known) {
    Asking asking{who, "GET", path(route, known), ""};
    const bool is_many =
        route.outcome == guard::Outcome::list || route.outcome == guard::Outcome::page;
    if (is_many && chance_.in_percent(15)) asking.target += ".csv";
    char before = '?';
    for (const auto& field : route.input.fields) {
        if (is_in_path(route, field)) continue;
        const bool is_needed = !field.is_optional && !field.is_list;
        if (!is_needed && !chance_.in_percent(15)) continue;
        asking.target += before + field.name + '=' + in_query(value(field, known));
        before = '&';
    }
    return asking;
}

}  // namespace liaise::seen
