#include "modules/people/people_queries.hpp"

#include "store/columns.hpp"

namespace liaise::people::queries {

namespace {

using store::Binds;
using store::Row;

constexpr const char* colleague_columns =
    "SELECT p.id, p.name, p.sign_in_name, p.role, "
    "CASE WHEN p.second_step_since IS NULL THEN 0 ELSE 1 END, p.created, p.disabled_since "
    "FROM persons p WHERE {scope p} ";

Colleague colleague_of(const Row& row) {
    Colleague person;
    store::Columns(row) >> person.id >> person.name >> person.sign_in_name >> person.role >>
        person.has_second_step >> person.created >> person.disabled_since;
    return person;
}

OpenInvitation invitation_of(const Row& row) {
    OpenInvitation invitation;
    store::Columns(row) >> invitation.id >> invitation.name >> invitation.role >>
        invitation.renews_a_password >> invitation.created >> invitation.expires;
    return invitation;
}

MachinePerson machine_person_of(const Row& row) {
    MachinePerson person;
    std::optional<Names> body_names;
    store::Columns(row) >> person.id >> person.name >> person.body >> body_names >>
        person.is_disabled;
    if (body_names) person.body_name = name_in(*body_names, "en");
    return person;
}

}  // namespace

std::vector<guard::Seen<Colleague>> colleagues(guard::Work& work) {
    return work.select(std::string(colleague_columns) + "ORDER BY p.name, p.id", {},
                       colleague_of);
}

std::optional<guard::Seen<Colleague>> colleague(guard::Work& work, const Id<guard::Person>& id) {
    return work.first(std::string(colleague_columns) + "AND p.id = $1", {id.text()}, colleague_of);
}

bool has_other_coordinator(guard::Work& work, const Id<guard::Person>& but) {
    return work
        .first("SELECT 1 FROM persons p WHERE {scope p} AND p.role = 'coordinator' AND "
               "p.disabled_since IS NULL AND p.id <> $1",
               {but.text()}, [](const Row&) { return true; })
        .has_value();
}

void set_role(guard::RightsWork& work, const Id<guard::Person>& id, guard::Role role) {
    work.execute("UPDATE persons SET role = $2 WHERE scope = {own} AND id = $1",
                 {id.text(), std::string(guard::text_of(role))});
}

void set_disabled(guard::RightsWork& work, const Id<guard::Person>& id,
                  const std::optional<Moment>& since) {
    work.execute("UPDATE persons SET disabled_since = $2 WHERE scope = {own} AND id = $1",
                 store::Binding() << id << since);
}

std::vector<guard::Seen<OpenInvitation>> open_invitations(guard::Work& work) {
    return work.select("SELECT v.id, v.name, v.role, CASE WHEN v.renews IS NULL THEN 0 ELSE 1 END, "
                       "v.created, v.expires FROM invitations v WHERE {scope v} AND "
                       "v.used IS NULL AND v.expires > $1 ORDER BY v.created DESC, v.id",
                       {text_of(work.now())}, invitation_of);
}

std::int64_t withdraw(guard::RightsWork& work, const Id<guard::Invitation>& id) {
    return work.execute("DELETE FROM invitations WHERE scope = {own} AND id = $1 AND used IS NULL",
                        {id.text()});
}

Kept kept(store::Transaction& tx, const Id<guard::Person>& person) {
    Kept kept;
    tx.each("SELECT p.name, p.sign_in_name, COALESCE(p.language, i.language), "
            "CASE WHEN p.second_step_since IS NULL THEN 0 ELSE 1 END "
            "FROM persons p LEFT JOIN installation i ON i.only_row = 1 WHERE p.id = $1",
            Binds{person.text()}, [&](const Row& row) {
                store::Columns(row) >> kept.name >> kept.sign_in_name >> kept.language >>
                    kept.has_second_step;
            });
    return kept;
}

std::optional<Names> body_names(guard::Work& work, const Id<guard::BodyRef>& body) {
    const auto names = work.first("SELECT b.names FROM bodies b WHERE {scope b} AND b.id = $1",
                                  {body.text()}, [](const Row& row) {
                                      Names found;
                                      store::Columns(row) >> found;
                                      return found;
                                  });
    if (!names) return std::nullopt;
    return **names;
}

void set_about(guard::SelfWork& work, const AboutMe& about) {
    work.transaction().execute("UPDATE persons SET name = $2, language = $3 WHERE id = $1",
                               Binds(store::Binding() << work.viewer().person() << about.name
                                                      << about.language));
}

std::vector<MachinePerson> machine_people(guard::MachineWork& work) {
    std::vector<MachinePerson> people;
    work.transaction().each(
        "SELECT p.id, p.name, p.body, b.names, "
        "CASE WHEN p.disabled_since IS NULL THEN 0 ELSE 1 END "
        "FROM persons p LEFT JOIN bodies b ON b.id = p.body AND b.scope = 'register' "
        "ORDER BY b.sort_name, p.name, p.id",
        {}, [&](const Row& row) { people.push_back(machine_person_of(row)); });
    return people;
}

std::vector<MachineBody> machine_bodies(guard::MachineWork& work) {
    std::vector<MachineBody> bodies;
    work.transaction().each(
        "SELECT b.id, b.names, (SELECT COUNT(*) FROM persons p WHERE p.body = b.id) "
        "FROM bodies b WHERE b.scope = 'register' AND b.merged_into IS NULL "
        "AND b.taken_back IS NULL "
        "ORDER BY b.sort_name, b.id",
        {}, [&](const Row& row) {
            auto& body = bodies.emplace_back();
            store::Columns(row) >> body.id >> body.names >> body.people;
        });
    return bodies;
}

void withdraw_administrator_invitations(guard::MachineWork& work) {
    work.transaction().execute("DELETE FROM invitations WHERE body IS NULL AND renews IS NULL "
                               "AND used IS NULL", {});
}

bool is_body(guard::MachineWork& work, const Id<guard::BodyRef>& body) {
    bool found = false;
    work.transaction().each("SELECT 1 FROM bodies WHERE id = $1 AND scope = 'register' "
                            "AND merged_into IS NULL AND taken_back IS NULL",
                            Binds{body.text()}, [&](const Row&) { found = true; });
    return found;
}

bool has_coordinator(guard::MachineWork& work, const Id<guard::BodyRef>& body) {
    bool found = false;
    work.transaction().each("SELECT 1 FROM persons WHERE body = $1 AND role = 'coordinator'",
                            Binds{body.text()}, [&](const Row&) { found = true; });
    return found;
}

void withdraw_first_invitations(guard::MachineWork& work, const Id<guard::BodyRef>& body) {
    work.transaction().execute("DELETE FROM invitations WHERE body = $1 AND used IS NULL",
                               Binds{body.text()});
}

}  // namespace liaise::people::queries
