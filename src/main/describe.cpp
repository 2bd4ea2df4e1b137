#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <map>
#include <memory>

#include "edge/description/openapi.hpp"
#include "edge/description/reference.hpp"
#include "edge/description/shapes.hpp"
#include "main/catalogue.hpp"
#include "main/commands.hpp"

namespace liaise {

namespace {

using Writer = std::string (*)(const description::Catalogue&);

constexpr int indent = 2;

const std::map<std::string, Writer> writers = {
    {"openapi", [](const auto& all) { return description::openapi(all).dump(indent) + '\n'; }},
    {"shapes", [](const auto& all) { return description::shapes(all).dump(indent) + '\n'; }},
    {"records", &description::records_page},
    {"routes", &description::routes_page},
    {"reference",
     [](const auto& all) {
         return description::records_page(all) + '\n' + description::routes_page(all);
     }},
    {"fields", &description::who_sees_what},
};

}  // namespace

void add_describe(CLI::App& app) {
    auto what = std::make_shared<std::string>();
    auto* command = app.add_subcommand("describe", "What the program says of itself");
    command->add_option("what", *what, "openapi, shapes, records, routes, reference or fields")
        ->required()
        ->check(CLI::IsMember(writers));
    command->callback([what] { fmt::print("{}", writers.at(*what)(catalogue())); });
}

}  // namespace liaise
