#include "edge/description/reference.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>

namespace liaise::description {

namespace {

using guard::Outcome;
using guard::Route;

/// Calls `visit` for each record that `shape` is made of, itself first, each once.
void each_record(const Shape& shape, std::set<std::string>& known,
                 const std::function<void(const Shape&)>& visit) {
    std::string whole = shape.name;
    for (const auto& field : shape.fields) whole += '\n' + field.name + field.kind;
    if (shape.fields.empty() || !known.insert(whole).second) return;
    visit(shape);
    for (const auto& field : shape.fields)
        if (field.record) each_record(*field.record, known, visit);
}

bool gives_a_record(const Route& route) {
    return route.outcome != Outcome::id && route.outcome != Outcome::done;
}

std::string record_table(const Shape& shape) {
    auto table = fmt::format("### {}\n\n| field | kind | reach | meaning |\n|---|---|---|---|\n",
                             shape.name);
    for (const auto& field : shape.fields)
        table += fmt::format("| `{}` | {} | {} | {} |\n", field.name, kind_in_words(field),
                             name_of(field.reach), field.meaning);
    return table + '\n';
}

std::string gift_of(const Route& route) {
    switch (route.outcome) {
        case Outcome::one: return fmt::format("`{}`", route.output.name);
        case Outcome::list: return fmt::format("all `{}`", route.output.name);
        case Outcome::page: return fmt::format("pages of `{}`", route.output.name);
        case Outcome::id: return "the id";
        case Outcome::done: return "nothing";
    }
    return "";
}

}  // namespace

std::string records_page(const Catalogue& catalogue) {
    std::string page =
        "# Records\n\n"
        "Written by `tools/generate` from the descriptions in the code. *Reach* says how far a "
        "field may ever travel: `everyone` who is signed in; `recipients` of a product that its "
        "body discloses; `owner`, the body that it belongs to and nobody else; `sealed`, who "
        "holds the key.\n\n";
    for (const auto& [name, routes] : catalogue) {
        page += fmt::format("## {}\n\n", name);
        std::set<std::string> known;
        const auto add = [&](const Shape& shape) { page += record_table(shape); };
        for (const auto& route : routes)
            if (gives_a_record(route)) each_record(route.output, known, add);
        for (const auto& route : routes) each_record(route.input, known, add);
    }
    page.pop_back();
    return page;
}

std::string routes_page(const Catalogue& catalogue) {
    std::string page =
        "# Calls\n\n"
        "Written by `tools/generate` from the route tables in the code. All paths lie below "
        "`/api/v1`. A list can be had as a file with `.csv` or `.xlsx` after its path, and with "
        "`.geojson` where its records have a position.\n\n";
    for (const auto& [name, routes] : catalogue) {
        page += fmt::format("## {}\n\n| call | what it does | for | gives |\n|---|---|---|---|\n",
                            name);
        for (const auto& route : routes)
            page += fmt::format("| `{} {}` | {} | {} | {} |\n", name_of(route.method), route.path,
                                route.sentence, sentence_of(route.right), gift_of(route));
        page += '\n';
    }
    page.pop_back();
    return page;
}

}  // namespace liaise::description
