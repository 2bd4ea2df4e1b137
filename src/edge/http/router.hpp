#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "edge/http/asked.hpp"
#include "edge/sheet/sheet.hpp"
#include "guard/route.hpp"

namespace liaise::http {

/// The route that a request goes to, with what its path says.
struct Found {
    const guard::Route* route = nullptr;
    Parameters parameters;
    /// The list is wanted as a file: "/places.csv".
    std::optional<sheet::Format> format;
};

/// Nothing lies at the path, or nothing that can be done so.
enum class Missing { path, method };

/// Finds routes by the parts of a path. A part that is spelt out goes before one in braces.
class Router {
public:
    /// `routes` must live as long. Throws `std::logic_error` when two answer to the same call.
    explicit Router(const guard::Routes& routes);

    std::expected<Found, Missing> find(std::string_view method,
                                       std::span<const std::string> parts) const;

private:
    struct Node {
        std::map<std::string, std::unique_ptr<Node>, std::less<>> spelt_out;
        std::unique_ptr<Node> in_braces;
        std::map<guard::Method, const guard::Route*> routes;
    };
    void add(const guard::Route& route);
    static const Node* node_at(const Node& from, std::span<const std::string> parts,
                               std::vector<std::string>& values);

    Node root_;
};

/// The names in braces of a route's path, in their order.
std::vector<std::string> names_in_path(std::string_view path);
/// The parts of a route's path between its slashes.
std::vector<std::string> parts_of(std::string_view path);

}  // namespace liaise::http
