#include "seen/an_installation.hpp"

#include <algorithm>
#include <stdexcept>

#include "edge/sheet/table.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "main/modules.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/places/places.hpp"
#include "modules/regions/regions.hpp"
#include "modules/visits/visits.hpp"
#include "modules/vocabularies/shipped.hpp"

namespace liaise::seen {

namespace {

template <class T>
T sure(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().field + ": " + result.error().message);
    return std::move(*result);
}

// Hashing is slow on purpose, and none of these people signs in with a password.
guard::PasswordHash no_password() { return {"none"}; }

/// Where a record that was made below another is found by itself: what is added at
/// "/agreements/…/clauses" is corrected at "/clauses/…".
std::string by_itself(const std::string& target) {
    const bool is_below_another = std::ranges::count(target, '/') == 3;
    return is_below_another ? target.substr(target.rfind('/')) : target;
}

constexpr std::int64_t november_2026 = 1'795'000'000;

}  // namespace

const std::vector<Kind>& all_kinds() {
    using enum Kind;
    static const std::vector<Kind> all = {nobody,       reader,     editor,
                                          lead,         other_reader, other_lead,
                                          dependent_lead, register_lead, machine};
    return all;
}

std::string name_of(Kind kind) {
    static const std::vector<std::string> names = {
        "nobody", "reader", "editor", "lead", "other_reader", "other_lead", "dependent_lead",
        "register_lead", "machine"};
    return names[static_cast<std::size_t>(kind)];
}

AnInstallation::AnInstallation(store::Database& database)
    : database_(database), clock_(Clock::standing_at({november_2026})), routes_(all_routes()) {
    found();
    let_in(Kind::reader, bodies_["ngo"], guard::Role::reader);
    let_in(Kind::editor, bodies_["ngo"], guard::Role::editor);
    let_in(Kind::lead, bodies_["ngo"], guard::Role::coordinator);
    let_in(Kind::other_reader, bodies_["lay_visitors"], guard::Role::reader);
    let_in(Kind::other_lead, bodies_["lay_visitors"], guard::Role::coordinator);
    let_in(Kind::dependent_lead, bodies_["internal_inspectorate"], guard::Role::coordinator);
    open_door();
}

AnInstallation::AnInstallation(store::Database& copy, const AnInstallation& original)
    : database_(copy), clock_(original.clock_), routes_(original.routes_),
      bodies_(original.bodies_), places_(original.places_), region_(original.region_),
      tokens_(original.tokens_), made_(original.made_) {
    open_door();
}

void AnInstallation::open_door() {
    application_ = std::make_unique<http::Application>(
        http::Joined{database_, clock_, routes_, {}, http::Transport::plain, false, log_});
}

void AnInstallation::found() {
    const guard::NewInstallation wanted{"A country", "en",
                                        {"Lead", "register.lead", no_password(), "en"},
                                        {"Keeper", "machine.keeper", no_password(), "en"}};
    sure(guard::Founding::found(
        database_, clock_, wanted, [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
            const auto region = sure(regions::add(work, {"north", {{"en", "North"}}, {}, {}}));
            region_ = region.text();
            for (const char* type : {"npm", "ngo", "lay_visitors", "internal_inspectorate"}) {
                bodies::Draft draft;
                draft.names = {{"en", std::string("The ") + type}};
                draft.type = {type};
                draft.is_dependent = {draft.type.value == "internal_inspectorate" ? "yes" : "no"};
                draft.source = {"a test", {}, {}};
                bodies_[type] = sure(bodies::add(work, draft));
            }
            for (const char* name : {"North Prison", "Harbour Station"}) {
                places::Draft draft;
                draft.names = {{"en", name}};
                draft.type = {"prison"};
                draft.region = region;
                draft.source = {"a test", {}, {}};
                places_.push_back(sure(places::add(work, draft)));
            }
            const std::vector<Id<bodies::Body>> who = {bodies_["ngo"], bodies_["lay_visitors"]};
            for (const char* when : {"2025-03-18", "2026-02", "2024-H1"})
                sure(visits::state(work, {places_[0], who, *when_from(when), {"in_depth"},
                                          {"unannounced"}, {"a yearly report", {}, {}}}));
            return Id<guard::BodyRef>{bodies_["npm"].value};
        }));
    auto tx = database_.writing();
    for (const auto kind : {Kind::register_lead, Kind::machine}) {
        std::optional<guard::SessionChange> change;
        guard::Door door{*tx, clock_.now(), "test", "", change};
        std::string id;
        tx->each("SELECT id FROM persons WHERE role = $1",
                 store::Binds{std::string(kind == Kind::machine ? "machine" : "coordinator")},
                 [&](const store::Row& row) { id = row.text(0); });
        guard::Sessions::begin(door, *Id<guard::Person>::from(id), "a test");
        tokens_[kind] = change->token.reveal();
    }
    tx->commit();
}

void AnInstallation::let_in(Kind kind, const Id<bodies::Body>& body, guard::Role role) {
    auto tx = database_.writing();
    const auto person = sure(guard::Persons::enrol(
        *tx, {Id<guard::BodyRef>{body.value}, role, name_of(kind), name_of(kind), "en"},
        no_password(), clock_.now()));
    std::optional<guard::SessionChange> change;
    guard::Door door{*tx, clock_.now(), "test", "", change};
    guard::Sessions::begin(door, person, "a test");
    tokens_[kind] = change->token.reveal();
    tx->commit();
}

guard::Viewer AnInstallation::viewer(Kind kind) const {
    return guard::Sessions::viewer(*database_.reading(), tokens_.at(kind), clock_.now()).value();
}

http::Reply AnInstallation::asked(Kind kind, const std::string& method, const std::string& target,
                                  const std::string& body) {
    http::Request request;
    request.method = method;
    request.target = "/api/v1" + target;
    request.body = body;
    request.caller = "127.0.0.1";
    request.header(http::Header::host) = "localhost";
    request.header(http::Header::sec_fetch_site) = "same-origin";
    request.header(http::Header::content_type) = "application/json";
    const auto token = tokens_.find(kind);
    if (token != tokens_.end()) {
        request.header(http::Header::cookie) = "liaise=" + token->second;
        request.header(http::Header::token) = guard::Sessions::csrf_token(token->second);
    }
    auto reply = application_->answer(request);
    if (method == "POST" && reply.status == 200) {
        const auto said = Json::parse(reply.bytes());
        if (said.size() == 1 && said.contains("id")) {
            made_.emplace(target, said.at("id"));
            made_.emplace(by_itself(target), said.at("id"));
        }
    }
    return reply;
}

std::string AnInstallation::id_of(const std::string& record) const {
    if (record == "place") return places_[0].text();
    if (record == "region") return region_;
    if (record == "body") return bodies_.at("lay_visitors").text();
    return text_of(Id128{});  // one that nothing has
}

bool AnInstallation::is_there(const std::string& record) const {
    return record == "place" || record == "region" || record == "body";
}

Json AnInstallation::value_for(const FieldShape& field, const std::string& text,
                               std::size_t nth) const {
    if (field.kind == "names") return Json::array({{{"language", "en"}, {"text", text}}});
    if (field.kind == "integer") return 3;
    if (field.kind == "flag") return true;
    if (field.name == "expires") return "2027-05-06";
    if (field.kind == "day" || field.kind == "when") return "2025-05-06";
    if (field.kind == "moment") return "2025-05-06T07:08:09Z";
    if (field.kind == "choice") {
        const auto words = vocabularies::shipped(field.vocabulary);
        return words.empty() ? "" : std::string(words[nth % words.size()]);
    }
    if (field.kind == "reference") {
        if (field.is_optional && !is_there(field.refers_to)) return nullptr;
        return id_of(field.refers_to);
    }
    if (field.kind == "record") return filled(*field.record, text, nth);
    return text;
}

Json AnInstallation::filled(const Shape& shape, const std::string& text, std::size_t nth) const {
    Json record = Json::object();
    for (const auto& field : shape.fields) {
        auto value = value_for(field, text, nth);
        record[field.name] = field.is_list && field.kind != "names" ? Json::array({value}) : value;
        // Options are keys that hang on another field: no text of ours is among them.
        if (field.name == "options") record[field.name] = Json::array();
        // A scan is a file of its kind: this is "%PDF-1.7", and a name of its own.
        if (shape.name == "new_scan" && field.name == "content")
            record[field.name] = "JVBERi0xLjcK";
    }
    return record;
}

Json AnInstallation::filled(const guard::Route& route, const std::string& text,
                            std::size_t nth) const {
    auto input = filled(route.input, text, nth);
    if (route.path.find("{id}") != std::string::npos) input.erase("id");
    return input;
}

std::string AnInstallation::made_for(const guard::Route& route) const {
    const auto made = made_.find(route.path.substr(0, route.path.find("/{id}")));
    return made == made_.end() ? "" : made->second;
}

std::string AnInstallation::addressed(const guard::Route& route, const std::string& id) {
    auto path = route.path;
    const auto at = path.find("{id}");
    return at == std::string::npos ? path : path.replace(at, 4, id);
}

std::string AnInstallation::addressed(const guard::Route& route) const {
    if (const auto made = made_for(route); !made.empty()) return addressed(route, made);
    auto path = route.path;
    for (const auto& field : route.input.fields) {
        const auto name = '{' + field.name + '}';
        const auto at = path.find(name);
        if (at != std::string::npos) path.replace(at, name.size(), id_of(field.refers_to));
    }
    return path;
}

std::string AnInstallation::needed_query(const guard::Route& route) const {
    std::string query;
    for (const auto& field : route.input.fields) {
        const bool is_in_path = route.path.find('{' + field.name + '}') != std::string::npos;
        if (field.is_optional || field.is_list || is_in_path) continue;
        const auto value = value_for(field, "kept", 0);
        query += (query.empty() ? '?' : '&') + field.name + '=' +
                 (value.is_string() ? value.get<std::string>() : value.dump());
    }
    return query;
}

void AnInstallation::add_targets(const guard::Route& route, const std::string& path,
                                 std::vector<std::string>& targets) const {
    const auto query = needed_query(route);
    targets.push_back(path + query);
    const auto more = path + (query.empty() ? "?" : query + '&');
    for (const auto& field : route.input.fields) {
        if (route.path.find('{' + field.name + '}') != std::string::npos) continue;
        if (field.name == "search") targets.push_back(more + "search=kanarie");
        if (field.name == "stated_in") targets.push_back(more + "stated_in=own");
        if (field.refers_to == "place" || field.refers_to == "body")
            targets.push_back(more + field.name + '=' + id_of(field.refers_to));
    }
    const bool is_list =
        route.outcome == guard::Outcome::list || route.outcome == guard::Outcome::page;
    const bool is_table = route.outcome == guard::Outcome::one && sheet::has_table(route.output);
    if (is_list || is_table) targets.push_back(path + ".csv" + query);
}

std::vector<std::string> AnInstallation::readable_targets() const {
    std::vector<std::string> targets;
    for (const auto& route : routes_) {
        if (route.method != guard::Method::get) continue;
        add_targets(route, addressed(route), targets);
        // What is not there is asked for too, as it was before something was made.
        if (!made_for(route).empty())
            add_targets(route, addressed(route, text_of(Id128{})), targets);
    }
    return targets;
}

}  // namespace liaise::seen
