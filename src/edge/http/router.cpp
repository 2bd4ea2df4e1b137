#include "edge/http/router.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "edge/sheet/table.hpp"

namespace liaise::http {

using guard::Method;

namespace {

std::optional<Method> method_from(std::string_view text) {
    if (text == "GET") return Method::get;
    if (text == "POST") return Method::post;
    if (text == "PUT") return Method::put;
    if (text == "DELETE") return Method::remove;
    return std::nullopt;
}

bool is_in_braces(std::string_view part) { return part.starts_with('{') && part.ends_with('}'); }

bool can_be_a_file(const guard::Route& route, sheet::Format format) {
    if (route.method != Method::get) return false;
    if (format == sheet::Format::html) return sheet::can_hold(format, route.output);
    if (route.outcome == guard::Outcome::one)
        return format != sheet::Format::geojson && sheet::has_table(route.output);
    return (route.outcome == guard::Outcome::list || route.outcome == guard::Outcome::page) &&
           sheet::can_hold(format, route.output);
}

}  // namespace

std::vector<std::string> parts_of(std::string_view path) {
    std::vector<std::string> parts;
    for (std::size_t at = 1; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        parts.emplace_back(path.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::vector<std::string> names_in_path(std::string_view path) {
    std::vector<std::string> names;
    for (const auto& part : parts_of(path))
        if (is_in_braces(part)) names.push_back(part.substr(1, part.size() - 2));
    return names;
}

Router::Router(const guard::Routes& routes) {
    for (const auto& route : routes) add(route);
}

void Router::add(const guard::Route& route) {
    Node* node = &root_;
    for (auto& part : parts_of(route.path)) {
        auto& next = is_in_braces(part) ? node->in_braces : node->spelt_out[part];
        if (!next) next = std::make_unique<Node>();
        node = next.get();
    }
    if (!node->routes.emplace(route.method, &route).second)
        throw std::logic_error(fmt::format("two routes answer at {}", route.path));
}

const Router::Node* Router::node_at(const Node& from, std::span<const std::string> parts,
                                    std::vector<std::string>& values) {
    if (parts.empty()) return from.routes.empty() ? nullptr : &from;
    const auto found = from.spelt_out.find(parts.front());
    if (found != from.spelt_out.end())
        if (const auto* node = node_at(*found->second, parts.subspan(1), values)) return node;
    if (!from.in_braces || parts.front().empty()) return nullptr;
    values.push_back(parts.front());
    if (const auto* node = node_at(*from.in_braces, parts.subspan(1), values)) return node;
    values.pop_back();
    return nullptr;
}

std::expected<Found, Missing> Router::find(std::string_view method,
                                           std::span<const std::string> parts) const {
    const auto wanted = method_from(method);
    Found found;
    std::vector<std::string> values;
    std::vector<std::string> without_ending(parts.begin(), parts.end());
    if (!parts.empty()) found.format = sheet::format_taken_from(without_ending.back());
    const auto* node = node_at(root_, without_ending, values);
    if (!node) return std::unexpected(Missing::path);
    const auto route = wanted ? node->routes.find(*wanted) : node->routes.end();
    if (route == node->routes.end())
        return std::unexpected(found.format ? Missing::path : Missing::method);
    found.route = route->second;
    if (found.format && !can_be_a_file(*found.route, *found.format))
        return std::unexpected(Missing::path);
    const auto names = names_in_path(found.route->path);
    for (std::size_t i = 0; i < names.size(); ++i)
        found.parameters.emplace_back(names[i], std::move(values[i]));
    return found;
}

}  // namespace liaise::http
