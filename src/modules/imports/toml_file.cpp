#include "modules/imports/toml_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "modules/imports/toml_letters.hpp"

namespace liaise::imports {

namespace {

Mistake broken(std::int64_t line, std::string_view why) {
    return {line, "", "mapping.no_toml", fmt::format("This is no TOML: {}.", why),
            "Correct the line; the format is described at toml.io."};
}

}  // namespace

Mistakes read_toml(std::string_view toml, const std::function<void(TomlTable& file)>& read) {
    if (toml.size() > mapping_bytes_max)
        return {{1, "", "mapping.too_long", "This is too long for a mapping file.",
                 "Choose the mapping file, not the file with the rows."}};
    if (const auto no_toml = no_toml_in(toml))
        return {{no_toml->line, "", no_toml->code, no_toml->wrong, no_toml->instead}};
    Mistakes mistakes;
    try {
        const auto parsed = toml::parse(toml);
        TomlTable file(parsed, "", mistakes);
        read(file);
    } catch (const toml::parse_error& error) {
        mistakes = {broken(static_cast<std::int64_t>(error.source().begin.line),
                           error.description())};
    } catch (const std::invalid_argument& error) {  // the reader does not say where
        mistakes = {broken(1, error.what())};
    }
    std::ranges::stable_sort(mistakes, {}, &Mistake::line);
    return mistakes;
}

}  // namespace liaise::imports
