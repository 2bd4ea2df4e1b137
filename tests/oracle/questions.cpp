#include <fmt/format.h>

#include <iostream>
#include <random>

#include "base/json.hpp"
#include "engines/engines.hpp"
#include "guard/body_keys.hpp"
#include "guard/founding.hpp"
#include "guard/persons.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/product.hpp"
#include "modules/findings/findings.hpp"
#include "modules/places/places.hpp"

// Asks the program itself random questions about who may do what, on a real database, and prints
// each with its answer. The first line is the world; each other one: viewer, action, resource, 0/1.
// Usage: oracle_questions HOW_MANY SEED
namespace liaise {

namespace {

constexpr Moment noon{1'795'521'600};

/// A row of the world: what is asked about. `scope`: "register", or the body whose it is.
struct Resource {
    std::string kind;
    std::string scope;
    std::string id;
    std::vector<std::string> holders;
};

struct Asker {
    guard::Viewer viewer;
    std::string body;
    int rank = 0;
    bool coordinates = false;
};

class World {
public:
    World() : fresh_(engines::Engine::sqlite, engines::whole_schema()) {
        found();
        // Who leads a body comes first, makes its key, and hands it to the others.
        for (const auto& body : bodies_)
            for (const auto role :
                 {guard::Role::coordinator, guard::Role::reader, guard::Role::editor})
                let_in(body, role);
        for (const auto& asker : askers_)
            if (asker.rank == 1) write_as(asker);
        for (const auto& asker : askers_)
            if (asker.rank == 1) send_as(asker);
        destroy_some();
    }

    const std::vector<Asker>& askers() const { return askers_; }
    const std::vector<Resource>& resources() const { return resources_; }

    bool may(const Asker& asker, const std::string& action, const Resource& resource) {
        const auto tx = database().writing();  // never committed: nothing is changed
        guard::Work work(asker.viewer, *tx, noon);
        if (action == "read") return reads(work, resource);
        if (action == "correct") return corrects(std::move(work), resource);
        if (action == "change_the_register") return guard::RegisterWork::of(work).has_value();
        if (action == "change_rights") return guard::RightsWork::of(work).has_value();
        if (action == "run_the_machine") return guard::MachineWork::of(work).has_value();
        auto opening = guard::OpeningWork::of(std::move(work));
        return opening && guard::Letters::open(*opening, id<guard::Letter>(resource)).has_value();
    }

private:
    store::Database& database() { return fresh_.database(); }

    template <class T>
    static Id<T> id(const Resource& resource) {
        return Id<T>::from(resource.id).value_or(Id<T>{});
    }

    static bool reads(guard::Work& work, const Resource& resource) {
        if (resource.kind == "place")
            return places::find(work, {id<places::Place>(resource)}).has_value();
        if (resource.kind == "finding")
            return findings::find(work, {id<findings::Finding>(resource)}).has_value();
        const auto found = work.first("SELECT 1 FROM letters l WHERE {scope l} AND l.id = $1",
                                      {resource.id}, [](const store::Row&) { return true; });
        return found.has_value();
    }

    static bool corrects(guard::Work work, const Resource& resource) {
        auto own = guard::OwnWork::of(std::move(work));
        if (!own || resource.kind != "finding") return false;
        findings::Correction correction{id<findings::Finding>(resource), 1, draft()};
        return findings::correct(*own, correction).has_value();
    }

    static findings::Draft draft() {
        findings::Draft draft;
        draft.title = "Cold corridors";
        draft.text = "The corridors were cold.";
        draft.classification = {"partner_shared"};
        draft.consent.answer = {"not_about_a_person"};
        return draft;
    }

    void found() {
        const guard::PasswordHash none{"none"};
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", none, {}}, {"Root", "root.admin", none, {}}};
        guard::Founding::found(database(), Clock::standing_at(noon), wanted,
                               [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                                   return write_register(work);
                               })
            .value();
        std::string root;
        database().reading()->each("SELECT id FROM persons WHERE role = 'machine'", {},
                                   [&](const store::Row& row) { root = row.text(0); });
        askers_.push_back({began(*Id<guard::Person>::from(root)), "", 0, false});
    }

    Id<guard::BodyRef> write_register(guard::RegisterWork& work) {
        for (const char* name : {"Council", "Commission", "Inspectorate", "Footbridge", "Court"}) {
            bodies::Draft draft;
            draft.names = {{"en", name}};
            draft.type = {bodies_.empty() ? "npm" : "ngo"};
            draft.source = {"Made up", {}, {}};
            bodies_.push_back(bodies::add(work, draft).value());
        }
        for (int i = 0; i < 5; ++i) {
            places::Draft draft;
            draft.names = {{"en", fmt::format("Prison {}", i)}};
            draft.type = {"prison"};
            draft.source = {"Made up", {}, {}};
            resources_.push_back(
                {"place", "register", places::add(work, draft).value().text(), {}});
        }
        return {bodies_[0].value};
    }

    guard::Viewer began(const Id<guard::Person>& person) {
        const auto tx = database().writing();
        std::optional<guard::SessionChange> session;
        guard::Door door{*tx, noon, "192.0.2.7", "", session};
        static const auto key = guard::Passwords::key_of(Confidential("none"));
        const auto holder = guard::PersonKeys::open_or_make(*tx, person, key, noon).value();
        auto viewer = guard::Sessions::begin(door, holder, "Test").value();
        tx->commit();
        return viewer;
    }

    void let_in(const Id<bodies::Body>& body, guard::Role role) {
        const auto person = enrolled(body, role);
        askers_.push_back({began(person), body.text(), static_cast<int>(role),
                           body == bodies_[0]});
        if (role == guard::Role::coordinator) {
            lead_ = askers_.back().viewer;
            return;
        }
        const auto tx = database().writing();
        auto work = guard::RightsWork::of(guard::Work(*lead_, *tx, noon)).value();
        guard::BodyKeys::hand_to(work, person).value();
        tx->commit();
    }

    Id<guard::Person> enrolled(const Id<bodies::Body>& body, guard::Role role) {
        const auto name = body.text() + std::string(guard::text_of(role));
        const auto tx = database().writing();
        const auto person = guard::Persons::enrol(*tx, {Id<guard::BodyRef>{body.value}, role, name,
                                                        name, {}},
                                                  {"none"}, noon)
                                .value();
        tx->commit();
        return person;
    }

    template <class F>
    void writing(const Asker& asker, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(asker.viewer, *tx, noon)).value();
        f(work);
        tx->commit();
    }

    void write_as(const Asker& asker) {
        writing(asker, [&](guard::OwnWork& work) {
            for (int i = 0; i < 3; ++i)
                resources_.push_back({"finding", asker.body,
                                      findings::add(work, draft()).value().text(), {}});
        });
    }

    void send_as(const Asker& asker) {
        writing(asker, [&](guard::OwnWork& work) {
            for (const auto& body : bodies_) {
                if (body.text() == asker.body) continue;
                const auto letter =
                    exchange::Gate::send(work, {exchange::letter_kind::request, body, {}, "{}",
                                                "{}"})
                        .value();
                resources_.push_back(
                    {"letter", asker.body, letter.text(), {asker.body, body.text()}});
            }
        });
    }

    /// Every third letter is destroyed at its receiver's.
    void destroy_some() {
        int nth = 0;
        for (auto& resource : resources_) {
            if (resource.kind != "letter" || ++nth % 3 != 0) continue;
            for (const auto& asker : askers_) {
                if (asker.body != resource.holders[1] || asker.rank != 1) continue;
                writing(asker, [&](guard::OwnWork& work) {
                    guard::Letters::destroy(work, id<guard::Letter>(resource), "a test").value();
                });
            }
            resource.holders.pop_back();
        }
    }

    engines::FreshDatabase fresh_;
    std::vector<Id<bodies::Body>> bodies_;
    std::optional<guard::Viewer> lead_;  ///< of the body that is being let in
    std::vector<Asker> askers_;
    std::vector<Resource> resources_;
};

void print_world(const World& world) {
    auto viewers = Json::array();
    for (const auto& asker : world.askers())
        viewers.push_back(
            {{"body", asker.body}, {"rank", asker.rank}, {"coordinates", asker.coordinates}});
    auto resources = Json::array();
    for (const auto& one : world.resources())
        resources.push_back({{"kind", one.kind}, {"scope", one.scope}, {"holders", one.holders}});
    std::cout << Json{{"viewers", viewers}, {"resources", resources}}.dump() << '\n';
}

/// The actions that can be asked of a resource of this kind; of a letter it is not asked whether
/// its row is seen, as it lies in two compartments.
std::vector<std::string> actions_on(const std::string& kind) {
    std::vector<std::string> actions{"change_the_register", "change_rights", "run_the_machine"};
    if (kind == "letter") actions.insert(actions.end(), {"open", "open", "open"});
    else actions.insert(actions.end(), {"read", "read", "correct", "correct"});
    return actions;
}

void ask(std::size_t how_many, std::uint64_t seed) {
    World world;
    print_world(world);
    std::mt19937_64 random(seed);
    const auto below = [&](std::size_t count) { return random() % count; };
    for (std::size_t i = 0; i < how_many; ++i) {
        const auto who = below(world.askers().size());
        const auto what = below(world.resources().size());
        const auto actions = actions_on(world.resources()[what].kind);
        const auto& action = actions[below(actions.size())];
        const bool may = world.may(world.askers()[who], action, world.resources()[what]);
        std::cout << who << ' ' << action << ' ' << what << ' ' << may << '\n';
    }
}

}  // namespace

}  // namespace liaise

int main(int count, char** words) try {
    if (count != 3) {
        std::cerr << "usage: oracle_questions HOW_MANY SEED\n";
        return 2;
    }
    liaise::ask(std::stoull(words[1]), std::stoull(words[2]));
    return 0;
} catch (const std::exception& failure) {
    std::cerr << failure.what() << '\n';
    return 1;
}
