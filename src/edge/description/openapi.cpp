#include "edge/description/openapi.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "edge/description/schemas.hpp"
#include "edge/http/once.hpp"
#include "edge/http/router.hpp"
#include "edge/sheet/table.hpp"

namespace liaise::description {

namespace {

using guard::Method;
using guard::Outcome;
using guard::Right;
using guard::Route;

bool is_said_in_the_address(const Route& route) {
    return route.method == Method::get || route.method == Method::remove;
}

std::string operation_id(const Route& route) {
    std::string id(name_of(route.method));
    std::ranges::transform(id, id.begin(), [](char letter) { return letter + ('a' - 'A'); });
    for (auto part : http::parts_of(route.path)) {
        if (part.starts_with('{')) part = "by_" + part.substr(1, part.size() - 2);
        std::ranges::replace(part, '-', '_');
        id += '_' + part;
    }
    return id;
}

Json content(std::string_view media_type, Json schema) {
    Json content = Json::object();
    content[std::string(media_type)] = Json{{"schema", std::move(schema)}};
    return content;
}

Json of_items(Json item) { return {{"type", "array"}, {"items", std::move(item)}}; }

Json object_of(const std::vector<std::pair<std::string, Json>>& fields) {
    Json properties = Json::object(), required = Json::array();
    for (const auto& [name, schema] : fields) {
        properties[name] = schema;
        required.push_back(name);
    }
    Json object{{"type", "object"}, {"properties", std::move(properties)}};
    if (!fields.empty()) object["required"] = std::move(required);
    return object;
}

/// The schema of what a route answers.
Json answer_of(const Route& route, Schemas& schemas, std::string_view chapter) {
    const Json whole_number{{"type", "integer"}}, flag{{"type", "boolean"}};
    const auto output = [&] { return schemas.reference(route.output, Direction::given, chapter); };
    switch (route.outcome) {
        case Outcome::one: return output();
        case Outcome::list: return object_of({{"items", of_items(output())}});
        case Outcome::page:
            return object_of({{"items", of_items(output())},
                              {"total", whole_number},
                              {"total_is_capped", flag},
                              {"page", whole_number},
                              {"page_size", whole_number}});
        case Outcome::id: return object_of({{"id", {{"type", "string"}}}});
        case Outcome::done: return object_of({});
    }
    return object_of({});
}

Json parameters_of(const Route& route, Schemas& schemas, std::string_view chapter) {
    const auto in_path = http::names_in_path(route.path);
    Json parameters = Json::array();
    for (const auto& field : route.input.fields) {
        const bool is_in_path = std::ranges::find(in_path, field.name) != in_path.end();
        if (!is_in_path && !is_said_in_the_address(route)) continue;
        auto schema = schemas.of_field(field, Direction::taken, chapter);
        schema.erase("description");
        const bool is_required = is_in_path || !(field.is_optional || field.is_list ||
                                                 field.kind == "flag");
        Json parameter{{"name", field.name},
                       {"in", is_in_path ? "path" : "query"},
                       {"required", is_required},
                       {"description", field.meaning},
                       {"schema", std::move(schema)}};
        parameters.push_back(std::move(parameter));
    }
    if (http::goes_once(route))
        parameters.push_back({{"$ref", "#/components/parameters/IdempotencyKey"}});
    return parameters;
}

Json body_of(const Route& route, Schemas& schemas, std::string_view chapter) {
    const auto in_path = http::names_in_path(route.path);
    if (route.input.fields.size() <= in_path.size()) return nullptr;
    return {{"required", true},
            {"content", content("application/json",
                                schemas.reference(route.input, Direction::taken, chapter,
                                                  in_path))}};
}

struct Refusal {
    std::string_view status;
    std::string_view name;
    std::string_view meaning;
};

constexpr Refusal refusals[] = {
    {"400", "Invalid", "What was sent cannot be taken; `field` names the input."},
    {"401", "Unauthenticated", "Nobody is signed in."},
    {"403", "Refused", "The viewer's role does not allow this."},
    {"404", "NotFound", "There is nothing here that the viewer can see."},
    {"409", "Conflict", "Somebody else changed it first, or it is there already."},
    {"422", "KeyUsed", "The Idempotency-Key was sent before, with something else."},
    {"503", "Busy", "Too much at once, or the database does not answer. Nothing was stored."},
};

bool can_refuse(const Route& route, std::string_view status) {
    const bool writes = route.method != Method::get;
    if (status == "401") return route.right != Right::anyone;
    if (status == "403") return writes;
    if (status == "404") return route.path.find('{') != std::string::npos;
    if (status == "409") return writes;
    if (status == "422") return http::goes_once(route);
    return true;
}

Json responses_of(const Route& route, Schemas& schemas, std::string_view chapter) {
    Json responses = Json::object();
    responses["200"] = Json{{"description", "Done."},
                            {"content", content("application/json",
                                                answer_of(route, schemas, chapter))}};
    for (const auto& refusal : refusals)
        if (can_refuse(route, refusal.status))
            responses[std::string(refusal.status)] =
                Json{{"$ref", fmt::format("#/components/responses/{}", refusal.name)}};
    return responses;
}

Json security_of(const Route& route) {
    if (route.right == Right::anyone) return Json::array();
    Json needs{{"session", Json::array()}};
    if (route.method != Method::get) needs["token"] = Json::array();
    return Json::array({std::move(needs)});
}

/// The endings that the list, or a record laid out as a table, can also be had with.
Json files_of(const Route& route) {
    Json endings = Json::array();
    if (route.outcome == Outcome::one && sheet::has_table(route.output))
        return Json::array({sheet::ending_of(sheet::Format::csv),
                            sheet::ending_of(sheet::Format::xlsx)});
    if (route.outcome != Outcome::list && route.outcome != Outcome::page) return endings;
    for (const auto format : {sheet::Format::csv, sheet::Format::xlsx, sheet::Format::geojson})
        if (sheet::can_hold(format, route.output)) endings.push_back(sheet::ending_of(format));
    return endings;
}

Json operation_of(const Route& route, Schemas& schemas, std::string_view chapter) {
    Json operation{{"operationId", operation_id(route)}, {"tags", Json::array({chapter})}};
    operation["summary"] = route.sentence;
    auto said = fmt::format("For {}.", sentence_of(route.right));
    const auto files = files_of(route);
    if (!files.empty()) {
        said += " As a file of all pages with one of the endings of x-files after the path; "
                "`lang` then chooses the language of names.";
        operation["x-files"] = files;
    }
    operation["description"] = std::move(said);
    operation["security"] = security_of(route);
    if (auto parameters = parameters_of(route, schemas, chapter); !parameters.empty())
        operation["parameters"] = std::move(parameters);
    if (!is_said_in_the_address(route))
        if (auto body = body_of(route, schemas, chapter); !body.is_null())
            operation["requestBody"] = std::move(body);
    operation["responses"] = responses_of(route, schemas, chapter);
    return operation;
}

Json error_schema() {
    const Json text{{"type", "string"}};
    const Json kinds{{"type", "string"},
                     {"enum", {"invalid", "unauthenticated", "refused", "not_found", "conflict",
                               "too_large", "busy", "unavailable"}}};
    return object_of({{"error", object_of({{"kind", kinds},
                                           {"code", text},
                                           {"message", text},
                                           {"field", {{"type", {"string", "null"}}}}})}});
}

/// draft-ietf-httpapi-idempotency-key-header
Json idempotency_key() {
    return {{"name", "Idempotency-Key"},
            {"in", "header"},
            {"required", false},
            {"description", "Chosen at random for what is sent, and sent again with it where the "
                            "answer was lost: it is done once, and answered as the first time. "
                            "Each person's keys are their own; they are known for a day at least. "
                            "A UUID, as a string in quotes (RFC 8941)."},
            {"schema", {{"type", "string"}, {"minLength", 32}, {"maxLength", 38}}},
            {"example", "\"8e03978e-40d5-43dd-bc93-6894a57f9324\""}};
}

Json components_of(const Schemas& schemas) {
    Json responses = Json::object();
    for (const auto& [status, name, meaning] : refusals)
        responses[std::string(name)] =
            Json{{"description", meaning},
                 {"content", content("application/json",
                                     {{"$ref", "#/components/schemas/Error"}})}};
    Json all = schemas.all();
    all["Error"] = error_schema();
    const Json session{{"type", "apiKey"}, {"in", "cookie"}, {"name", "__Host-liaise"}};
    const Json token{{"type", "apiKey"}, {"in", "header"}, {"name", "X-Liaise-Token"}};
    return {{"schemas", std::move(all)},
            {"responses", std::move(responses)},
            {"parameters", {{"IdempotencyKey", idempotency_key()}}},
            {"securitySchemes", {{"session", session}, {"token", token}}}};
}

}  // namespace

Json openapi(const Catalogue& catalogue) {
    Json tags = Json::array(), paths = Json::object();
    Schemas schemas;
    for (const auto& [name, routes] : catalogue) {
        tags.push_back({{"name", name}, {"description", fmt::format("What concerns {}.", name)}});
        for (const auto& route : routes) {
            std::string method(name_of(route.method));
            std::ranges::transform(method, method.begin(),
                                   [](char letter) { return letter + ('a' - 'A'); });
            paths["/api/v1" + route.path][method] = operation_of(route, schemas, name);
        }
    }
    Json info{{"title", "liaise"}, {"version", LIAISE_VERSION}};
    info["summary"] = "Who visits which places of detention, and where nobody goes.";
    info["license"] = Json{{"name", "AGPL-3.0-or-later"}, {"identifier", "AGPL-3.0-or-later"}};
    return {{"openapi", "3.1.0"},
            {"info", std::move(info)},
            {"servers", Json::array({{{"url", "/"}, {"description", "This server."}}})},
            {"tags", std::move(tags)},
            {"paths", std::move(paths)},
            {"components", components_of(schemas)}};
}

}  // namespace liaise::description
