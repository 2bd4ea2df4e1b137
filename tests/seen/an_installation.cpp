#include "seen/an_installation.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/json_text.hpp"
#include "edge/sheet/table.hpp"
#include "guard/body_keys.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "main/modules.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/places/places.hpp"
#include "modules/regions/regions.hpp"
#include "modules/visits/statements.hpp"

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

const guard::PasswordKey& any_password() {
    static const auto key = guard::Passwords::key_of(Confidential("none"));
    return key;
}

constexpr std::int64_t november_2026 = 1'795'000'000;
// The register was written in the half-year before, so that whoever sees half-years is told of it.
constexpr std::int64_t may_2026 = 1'778'000'000;

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

std::string given_name(Kind kind) {
    static const std::vector<std::string> names = {"Nobody", "Cleo", "Ben",   "Ana", "Emil",
                                                   "Dora",   "Fatma", "Gita", "Karim"};
    return names[static_cast<std::size_t>(kind)];
}

AnInstallation::AnInstallation(store::Database& database)
    : database_(database), clock_(Clock::standing_at({may_2026})), routes_(all_routes()) {
    found();
    // The first of a body makes its key, and hands it to the others.
    let_in(Kind::lead, bodies_["ngo"], guard::Role::coordinator);
    let_in(Kind::reader, bodies_["ngo"], guard::Role::reader);
    let_in(Kind::editor, bodies_["ngo"], guard::Role::editor);
    let_in(Kind::other_lead, bodies_["lay_visitors"], guard::Role::coordinator);
    let_in(Kind::other_reader, bodies_["lay_visitors"], guard::Role::reader);
    let_in(Kind::dependent_lead, bodies_["internal_inspectorate"], guard::Role::coordinator);
    open_door();
}

AnInstallation::AnInstallation(store::Database& copy, const AnInstallation& original)
    : database_(copy), clock_(original.clock_), routes_(original.routes_),
      bodies_(original.bodies_), places_(original.places_), visits_(original.visits_),
      region_(original.region_), tokens_(original.tokens_), persons_(original.persons_),
      made_(original.made_) {
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
            const std::vector<std::pair<const char*, const char*>> all = {
                {"npm", "The Mechanism"},
                {"ngo", "The Watch"},
                {"lay_visitors", "The Visitors"},
                {"internal_inspectorate", "The Inspectorate"}};
            for (const auto& [type, name] : all) {
                bodies::Draft draft;
                draft.names = {{"en", name}};
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
            add_what_came_with_visits(work);
            const std::vector<Id<bodies::Body>> who = {bodies_["ngo"], bodies_["lay_visitors"]};
            std::int64_t row = 2;
            for (const char* when : {"2025-03-18", "2025-05-04", "2026-02", "2024-H1"})
                visits_.push_back(sure(visits::state(
                    work, {places_[0], who, *when_from(when), {"in_depth"}, {"unannounced"},
                           {"a yearly report", "visits-of-march.csv", row++}})));
            let_files_speak(work);
            return Id<guard::BodyRef>{bodies_["npm"].value};
        }));
    clock_ = Clock::standing_at({november_2026});
    sign_in_founders();
}

void AnInstallation::sign_in_founders() {
    auto tx = database_.writing();
    for (const auto kind : {Kind::register_lead, Kind::machine}) {
        tx->each("SELECT id FROM persons WHERE role = $1",
                 store::Binds{std::string(kind == Kind::machine ? "machine" : "coordinator")},
                 [&](const store::Row& row) {
                     persons_.emplace(kind, *Id<guard::Person>::from(row.text(0)));
                 });
        sign_in(*tx, kind);
    }
    tx->commit();
}

/// Two files say of each visit the same, but one of them rates the place.
void AnInstallation::let_files_speak(guard::RegisterWork& work) {
    std::vector<visits::Saying> sayings;
    for (const auto& id : visits_) {
        const auto visit = sure(visits::find(work, {id}));
        sayings.push_back({id, {visit->when, visit->type, visit->announcement, {},
                                visit->source}});
        sayings.push_back({id, {visit->when, visit->type, visit->announcement,
                                "Acceptable, seen in the spring", {"a list", "spring.csv", 7}}});
    }
    visits::say_all(work, sayings);
}

void AnInstallation::sign_in(store::Transaction& tx, Kind kind) {
    std::optional<guard::SessionChange> change;
    guard::Door door{tx, clock_.now(), "test", "", change};
    const auto holder =
        guard::PersonKeys::open_or_make(tx, persons_.at(kind), any_password(), clock_.now())
            .value();
    if (guard::Sessions::begin(door, holder, "a test")) tokens_[kind] = change->token.reveal();
}

void AnInstallation::come_to(Day day) {
    clock_ = Clock::standing_at(moment_from(text_of(day) + "T12:00:00Z").value());
    auto tx = database_.writing();
    for (const auto& [kind, person] : persons_) sign_in(*tx, kind);
    tx->commit();
    open_door();
}

std::vector<std::string> AnInstallation::visits() const {
    std::vector<std::string> ids;
    for (const auto& id : visits_) ids.push_back(id.text());
    return ids;
}

std::vector<std::string> AnInstallation::places() const {
    std::vector<std::string> ids;
    for (const auto& id : places_) ids.push_back(id.text());
    return ids;
}

void AnInstallation::let_in(Kind kind, const Id<bodies::Body>& body, guard::Role role) {
    auto tx = database_.writing();
    const auto person = sure(guard::Persons::enrol(
        *tx, {Id<guard::BodyRef>{body.value}, role, given_name(kind), name_of(kind), "en"},
        no_password(), clock_.now()));
    persons_.emplace(kind, person);
    sign_in(*tx, kind);
    const auto viewer = guard::Sessions::viewer(*tx, tokens_[kind], clock_.now()).value();
    const auto first = first_of_.try_emplace(body.text(), viewer).first->second;
    if (first.person() != person) {
        auto work = sure(guard::RightsWork::of(guard::Work(first, *tx, clock_.now())));
        sure(guard::BodyKeys::hand_to(work, person));
    }
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
    // What goes on after the answer would else be seen half done, or be copied so.
    application_->rest();
    if (method == "POST" && reply.status == 200) {
        const auto said = Json::parse(reply.bytes());
        if (said.size() == 1 && said.contains("id")) {
            made_.emplace(target, said.at("id"));
            made_.emplace(by_itself(target), said.at("id"));
        }
        // A likeness is of two: with the first recommendation comes another.
        if (target == "/recommendations" && made_.emplace(another_recommendation, "").second)
            made_[another_recommendation] =
                Json::parse(asked(kind, method, target, body).bytes()).at("id").get<std::string>();
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
