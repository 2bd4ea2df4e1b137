#include <fmt/format.h>

#include <algorithm>

#include "edge/world/settlers.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"

namespace liaise::world {

namespace {

using guard::BodyRef;

constexpr const char* coordinating = "npm";

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

Result<guard::Viewer> enrol(store::Transaction& tx, const std::vector<Resident>& people,
                            const Id<BodyRef>& body, const guard::PasswordHash& password,
                            Moment now, bool first_is_there) {
    std::optional<guard::Viewer> viewer;
    for (const auto& one : people) {
        if (first_is_there && &one == &people.front()) continue;
        const auto role = guard::role_from(one.role).value_or(guard::Role::reader);
        auto person = guard::Persons::enrol(
            tx, {body, role, one.name, one.sign_in, one.language}, password, now);
        if (!person) return std::unexpected(person.error());
        if (viewer || role < guard::Role::editor) continue;
        std::optional<guard::SessionChange> change;
        guard::Door door{tx, now, "", "", change};
        viewer = guard::Sessions::begin(door, *person, "settling");
        guard::Sessions::end_all(tx, *person);
    }
    if (!viewer) return refused("world.nobody", "A body of the country has nobody who may write.");
    return *viewer;
}

Result<Done> settle_body(store::Database& database, Clock clock, const World& world,
                         const Json& body, const Slugs& slugs,
                         const guard::PasswordHash& password) {
    auto people = people_of(world, body);
    coordinator_first(people);
    auto tx = database.writing();
    const Id<BodyRef> id{slugs.bodies.at(body.at("slug")).value};
    auto viewer = enrol(*tx, people, id, password, clock.now(), body.at("type") == coordinating);
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

Result<Done> settle(store::Database& database, Clock clock, const World& world,
                    const Confidential& password) {
    Slugs slugs;
    const auto npm = std::ranges::find_if(
        world.bodies, [](const Json& body) { return body.at("type") == coordinating; });
    if (npm == world.bodies.end())
        return invalid("world", "world.no_npm", "The country has no body of type npm.");
    for (const auto& body : world.bodies)
        slugs.bodies[body.at("slug")] = Id<bodies::Body>::random();

    const auto hash = guard::Passwords::hashed(password);
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
        if (auto settled = settle_body(database, clock, world, body, slugs, hash); !settled)
            return settled;
    return Done{};
}

}  // namespace liaise::world
