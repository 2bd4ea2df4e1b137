#include <fmt/format.h>

#include <fstream>
#include <iterator>

#include "base/delimited.hpp"
#include "base/toml.hpp"
#include "edge/world/world.hpp"

namespace liaise::world {

namespace {

using std::filesystem::path;

std::unexpected<Error> unreadable(const path& file, std::string_view why) {
    return invalid("world", "world.unreadable",
                   fmt::format("{} cannot be read: {}. Take the folder `world` as it was shipped.",
                               file.string(), why));
}

Result<std::string> text_of_file(const path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return unreadable(file, "it is not there");
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

Result<Json> json_of_file(const path& file) {
    auto text = text_of_file(file);
    if (!text) return std::unexpected(text.error());
    auto json = parsed(*text);
    if (!json) return unreadable(file, "it is no JSON");
    return *json;
}

Result<toml::table> toml_of_file(const path& file) {
    auto text = text_of_file(file);
    if (!text) return std::unexpected(text.error());
    try {
        return toml::parse(*text);
    } catch (const toml::parse_error& error) {
        return unreadable(file, error.description());
    }
}

/// A piece of TOML as JSON, so that the country is walked in one way. Fractions stay text.
Json json_of_toml(const toml::node& node) {
    if (const auto* table = node.as_table()) {
        Json object = Json::object();
        for (const auto& [key, value] : *table)
            object[std::string(key.str())] = json_of_toml(value);
        return object;
    }
    if (const auto* array = node.as_array()) {
        Json list = Json::array();
        for (const auto& value : *array) list.push_back(json_of_toml(value));
        return list;
    }
    if (const auto text = node.value<std::string>()) return *text;
    if (const auto number = node.value_exact<std::int64_t>()) return *number;
    return nullptr;
}

/// Rows below a heading, of seven cells each: visits and complaints.
Result<Done> read_rows(const path& file, std::vector<Cells>& rows) {
    auto text = text_of_file(file);
    if (!text) return std::unexpected(text.error());
    return each_row(*text, ',', [&](std::size_t row, Cells cells) -> Result<Done> {
        if (row == 1) return Done{};
        constexpr std::size_t columns = 7;
        if (cells.size() != columns)
            return unreadable(file, fmt::format("row {} has {} cells", row, cells.size()));
        rows.push_back(std::move(cells));
        return Done{};
    });
}

std::vector<Resident> residents(const Json& people) {
    std::vector<Resident> all;
    for (const auto& one : people) {
        Resident resident{one.at("sign_in"), one.at("name"), std::nullopt, one.at("role"),
                          one.value("language", "en"), one.value("shows", "")};
        if (one.contains("body")) resident.body = one.at("body");
        all.push_back(std::move(resident));
    }
    return all;
}

}  // namespace

Result<World> read_world(const path& folder) {
    const auto country = toml_of_file(folder / "country.toml");
    const auto people = toml_of_file(folder / "people.toml");
    auto outline = json_of_file(folder / "outline.geojson");
    auto bodies = json_of_file(folder / "bodies.json");
    auto places = json_of_file(folder / "places.json");
    auto books = json_of_file(folder / "agreements.json");
    const auto sharing = text_of_file(folder / "sharing.story");
    const auto sentences = text_of_file(folder / "sentences.txt");
    for (const auto* file : {&sharing, &sentences})
        if (!*file) return std::unexpected(file->error());
    for (const auto* file : {&country, &people})
        if (!*file) return std::unexpected(file->error());
    for (const auto* file : {&outline, &bodies, &places, &books})
        if (!*file) return std::unexpected(file->error());
    try {
        const auto facts = json_of_toml(*country);
        World world;
        world.name = facts.at("names").at("en");
        world.regions = facts.at("regions");
        world.authorities = facts.at("authorities");
        world.outline = outline->at("features");
        world.bodies = bodies->at("bodies");
        world.places = places->at("places");
        world.books = books->at("books");
        world.people = residents(json_of_toml(*people).at("people"));
        world.sharing = story::story_from(*sharing);
        auto known = story::Sentences::from(*sentences);
        if (!known) return std::unexpected(known.error());
        world.sentences = std::move(*known);
        if (auto read = read_rows(folder / "visits.csv", world.visits); !read)
            return std::unexpected(read.error());
        if (auto read = read_rows(folder / "complaints.csv", world.complaints); !read)
            return std::unexpected(read.error());
        return world;
    } catch (const nlohmann::json::exception& error) {
        return unreadable(folder, error.what());
    }
}

}  // namespace liaise::world
