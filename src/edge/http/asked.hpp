#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace liaise::http {

/// A name and a value, as an address carries them.
using Parameter = std::pair<std::string, std::string>;
using Parameters = std::vector<Parameter>;

/// What an address asks for: the parts of its path and its query, decoded.
struct Asked {
    std::vector<std::string> parts;
    Parameters query;

    /// Takes the parameter `name` out of the query; empty when it is not there.
    std::string taken(std::string_view name);
};

/// Reads "/api/v1/places?type=prison". Nothing when an escape is no escape, or when what it spells
/// is not UTF-8 or has a zero byte in it.
std::optional<Asked> asked_from(std::string_view target);

/// Whether `text` is UTF-8 without a zero byte.
bool is_plain_text(std::string_view text);

}  // namespace liaise::http
