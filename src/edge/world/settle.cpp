#include <fmt/format.h>

#include <algorithm>

#include "edge/world/settlers.hpp"
#include "guard/body_keys.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"

namespace liaise::world {

namespace {

using guard::BodyRef;

constexpr const char* coordinating = "npm";

/// People came in before the first of what their bodies told each other.
Moment when_they_came(Clock clock) { return {clock.now().seconds - 90 * 86'400}; }

/// The people who sign in for the body of this slug. A body that nobody was written for gets one,
/// so that each compartment can be looked into.
std::vector<Resident> people_of(const World& world, const Json& body) {
    const std::string slug = body.at("slug");
    std::vector<Resident> people;
    for (const auto& one : world.people)
        if (one.body == slug) people.push_back(one);
    if (people.empty())
        people.push_back({slug, "Coordinator, " + body.at("names").value("en", slug), slug,
                          "coordinator", "en", "Made so that this body can be looked into."});
    return people;
}

/// The first coordinator of a body stands first: who founds it, and who notes its visits.
void coordinator_first(std::vector<Resident>& people) {
    std::ranges::stable_partition(people,
                                  [](const Resident& one) { return one.role == "coordinator"; });
}

/// What is made of the password that all people of the country share; slow, so made once.
struct Secrets {
    guard::PasswordHash hash;
    guard::PasswordKey key;
};

/// Who was let in when the installation was founded, or is let in now.
Result<Id<guard::Person>> let_in(store::Transaction& tx, const Resident& one,
                                 const Id<BodyRef>& body, const Secrets& secrets, Moment now) {
    std::optional<Id<guard::Person>> there;
    tx.each("SELECT id FROM persons WHERE sign_in_name = $1", store::Binds{one.sign_in},
            [&](const store::Row& row) { there = Id<guard::Person>::from(row.text(0)); });
    if (there) return *there;
    const auto role = guard::role_from(one.role).value_or(guard::Role::reader);
    return guard::Persons::enrol(tx, {body, role, one.name, one.sign_in, one.language},
                                 secrets.hash, now);
}

/// Lets a body's people in, the first of whom makes its key and hands it to the others. That first
/// one is the viewer, who may write.
Result<guard::Viewer> enrol(store::Transaction& tx, const std::vector<Resident>& people,
                            const Id<BodyRef>& body, const Secrets& secrets, Moment now) {
    std::optional<guard::Viewer> viewer;
    std::vector<Id<guard::Person>> others;
    for (const auto& one : people) {
        const auto person = let_in(tx, one, body, secrets, now);
        if (!person) return std::unexpected(person.error());
        const auto holder = guard::PersonKeys::make(tx, *person, secrets.key, now);
        if (viewer) others.push_back(*person);
        else viewer = guard::Sessions::viewer(tx, holder, now);
    }
    if (!viewer || !viewer->is_at_least(guard::Role::editor))
        return refused("world.nobody", "A body of the country has nobody who may write.");
    auto work = guard::RightsWork::of(guard::Work(*viewer, tx, now));
    for (const auto& person : others)
        if (work)
            if (auto handed = guard::BodyKeys::hand_to(*work, person); !handed)
                return std::unexpected(handed.error());
    return *viewer;
}

Result<Done> settle_body(store::Database& database, Clock clock, const World& world,
                         const Json& body, const Slugs& slugs,
                         const Secrets& secrets) {
    auto people = people_of(world, body);
    coordinator_first(people);
    auto tx = database.writing();
    const Id<BodyRef> id{slugs.bodies.at(body.at("slug")).value};
    auto viewer = enrol(*tx, people, id, secrets, when_they_came(clock));
    if (!viewer) return std::unexpected(viewer.error());
    auto work = guard::OwnWork::of(guard::Work(*viewer, *tx, clock.now()));
    if (!work) return std::unexpected(work.error());
    for (const auto note : {&note_visits, &note_agreements, &note_complaints})
        if (auto noted = note(*work, world, body.at("slug"), slugs); !noted) return noted;
    tx->commit();
    return Done{};
}

Resident administrator(const World& world) {
    for (const auto& one : world.people)
        if (!one.body) return one;
    return {"administrator", "Administrator", std::nullopt, "administrator", "en", ""};
}

}  // namespace

Result<Done> settle(store::Database& database, const Settling& settling) {
    const auto& [world, clock, password, routes] = settling;
    Slugs slugs;
    const auto npm = std::ranges::find_if(
        world.bodies, [](const Json& body) { return body.at("type") == coordinating; });
    if (npm == world.bodies.end())
        return invalid("world", "world.no_npm", "The country has no body of type npm.");
    for (const auto& body : world.bodies)
        slugs.bodies[body.at("slug")] = Id<bodies::Body>::random();

    const Secrets secrets{guard::Passwords::hashed(password), guard::Passwords::key_of(password)};
    const auto& hash = secrets.hash;
    auto people = people_of(world, *npm);
    coordinator_first(people);
    const auto& first = people.front();
    const auto machine = administrator(world);
    const guard::NewInstallation wanted{
        world.name, "en",
        {first.name, first.sign_in, hash, first.language},
        {machine.name, machine.sign_in, hash, machine.language}};
    auto founded = guard::Founding::found(
        database, clock, wanted, [&](guard::RegisterWork& work) -> Result<Id<BodyRef>> {
            auto written = write_register(work, world, slugs);
            if (!written) return std::unexpected(written.error());
            return Id<BodyRef>{slugs.bodies.at(npm->at("slug")).value};
        });
    if (!founded) return std::unexpected(founded.error());
    for (const auto& body : world.bodies)
        if (auto settled = settle_body(database, clock, world, body, slugs, secrets); !settled)
            return settled;
    return tell(database, settling, secrets.key);
}

}  // namespace liaise::world
