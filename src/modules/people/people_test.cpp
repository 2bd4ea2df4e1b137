#include "modules/people/people.hpp"

#include "modules/people/a_country_test.hpp"

namespace liaise::people {
namespace {

using guard::Method;

class People : public ACountry {};
INSTANTIATE_TEST_SUITE_P(BothEngines, People, engines::both_engines(), engines::name_of_engine);

TEST_P(People, AreListedToTheirOwnBodyOnly) {
    const auto council_coordinator = ada();
    const auto bar_coordinator = bo();
    const auto names = [&](const std::string& token) {
        std::vector<std::string> found;
        for (const auto& person : get("/people", token)["items"])
            found.push_back(person.at("name"));
        return found;
    };

    EXPECT_EQ(std::vector<std::string>{"Ada"}, names(council_coordinator));
    EXPECT_EQ(std::vector<std::string>{"bo"}, names(bar_coordinator));
    EXPECT_TRUE(get("/people", root())["items"].empty());
}

TEST_P(People, OfAnotherBodyAreNotFoundAsIfTheyWereNotThere) {
    const auto stranger = id_of(bo());
    const auto nobody = Id<guard::Person>::random().text();
    const auto token = ada();
    const auto told = [&](const std::string& id) {
        const auto disable = post("/people/{id}/disable", {{"id", id}}, token);
        const auto enable = post("/people/{id}/enable", {{"id", id}}, token);
        const auto renew = post("/people/{id}/new-password", {{"id", id}}, token);
        const auto role =
            call(Method::put, "/people/{id}/role", {{"id", id}, {"role", "reader"}}, token);
        return disable.code() + enable.code() + renew.code() + role.code();
    };

    EXPECT_EQ("error.not_founderror.not_founderror.not_founderror.not_found", told(nobody));
    EXPECT_EQ(told(nobody), told(stranger));
    EXPECT_EQ("", sign_in("bo", password).code());
}

TEST_P(People, GetAnotherRoleAtOnce) {
    const auto coordinator = ada();
    const auto reader = let_in(coordinator, "cy", "reader");
    call(Method::put, "/people/{id}/role", {{"id", id_of(reader)}, {"role", "editor"}},
         coordinator);

    EXPECT_EQ("editor", get("/me", reader)["role"]);
}

TEST_P(People, WhoAreNoCoordinatorsChangeNobodysRole) {
    const auto editor = let_in(ada(), "cy", "editor");
    const Json up{{"id", id_of(editor)}, {"role", "coordinator"}};

    EXPECT_EQ("error.not_a_coordinator",
              call(Method::put, "/people/{id}/role", up, editor).code());
    EXPECT_EQ("error.not_a_coordinator",
              post("/people/invitations", {{"name", "x"}, {"role", "reader"}}, editor).code());
    EXPECT_EQ("error.not_a_coordinator", get("/people/invitations", editor).code());
    EXPECT_EQ("error.not_the_machine", get("/machine/people", editor).code());
}

TEST_P(People, GetNoRoleThatIsNone) {
    const auto coordinator = ada();
    const auto reader = id_of(let_in(coordinator, "cy", "reader"));
    for (const auto* role : {"machine", "administrator", ""})
        EXPECT_EQ("people.no_role", call(Method::put, "/people/{id}/role",
                                         {{"id", reader}, {"role", role}}, coordinator)
                                        .code());
}

TEST_P(People, KeepACoordinatorAmongThem) {
    const auto coordinator = ada();
    const auto own = id_of(coordinator);
    const Json to_reader{{"id", own}, {"role", "reader"}};

    EXPECT_EQ("people.last_coordinator",
              post("/people/{id}/disable", {{"id", own}}, coordinator).code());
    EXPECT_EQ("people.last_coordinator",
              call(Method::put, "/people/{id}/role", to_reader, coordinator).code());

    const auto successor = id_of(let_in(coordinator, "cy", "coordinator"));
    post("/people/{id}/disable", {{"id", successor}}, coordinator);
    EXPECT_EQ("people.last_coordinator",
              call(Method::put, "/people/{id}/role", to_reader, coordinator).code());

    post("/people/{id}/enable", {{"id", successor}}, coordinator);
    EXPECT_EQ("", call(Method::put, "/people/{id}/role", to_reader, coordinator).code());
}

TEST_P(People, WhoAreDisabledAreOutAtOnceAndSoAreTheirInvitations) {
    const auto coordinator = ada();
    const auto leaver = let_in(coordinator, "cy", "coordinator");
    const auto link = post("/people/invitations", {{"name", "di"}, {"role", "reader"}}, leaver);
    const auto leaver_id = id_of(leaver);
    post("/people/{id}/disable", {{"id", leaver_id}}, coordinator);

    EXPECT_EQ("error.not_signed_in", get("/me", leaver).code());
    EXPECT_EQ("sign_in.wrong", sign_in("cy", password).code());
    EXPECT_EQ("invitations.not_good", accept(link["token"], "di").code());

    post("/people/{id}/enable", {{"id", leaver_id}}, coordinator);
    EXPECT_EQ("", sign_in("cy", password).code());
    EXPECT_EQ("invitations.not_good", accept(link["token"], "di").code());
}

TEST_P(People, AreInvitedByALinkThatIsShownOnceAndCanBeWithdrawn) {
    const auto coordinator = ada();
    const auto link =
        post("/people/invitations", {{"name", "Cy"}, {"role", "editor"}}, coordinator);
    const auto open = get("/people/invitations", coordinator)["items"];

    ASSERT_EQ(1U, open.size());
    EXPECT_EQ("Cy", open[0].at("name"));
    EXPECT_FALSE(open[0].contains("token"));
    EXPECT_EQ(link["id"], open[0].at("id"));
    const Json which{{"id", link["id"]}};
    EXPECT_EQ("error.not_found",
              call(Method::remove, "/people/invitations/{id}", which, bo()).code());
    EXPECT_EQ("", call(Method::remove, "/people/invitations/{id}", which, coordinator).code());
    EXPECT_EQ("invitations.not_good", accept(link["token"], "cy").code());
}

TEST_P(People, ChooseAPasswordThatWhoInvitesNeverSees) {
    const auto coordinator = ada();
    const auto link =
        post("/people/invitations", {{"name", "Cy"}, {"role", "reader"}}, coordinator);
    ASSERT_EQ("", accept(link["token"], "cy").code());
    const auto seen = get("/people", coordinator).outcome->dump() +
                      get("/people/invitations", coordinator).outcome->dump() +
                      link.outcome->dump();

    EXPECT_EQ(std::string::npos, seen.find(password));
    EXPECT_EQ(std::string::npos, seen.find("argon2"));
}

TEST_P(People, WhoLostTheirPasswordGetALinkToSetAnother) {
    const auto coordinator = ada();
    const auto reader = let_in(coordinator, "cy", "reader");
    const auto link = post("/people/{id}/new-password", {{"id", id_of(reader)}}, coordinator);
    ASSERT_EQ("", get("/me", reader).code());
    const auto renewed = post("/invitations/accept",
                              {{"token", link["token"]}, {"password", "another set of words"}});

    EXPECT_EQ("cy", renewed["sign_in_name"]);
    EXPECT_EQ("error.not_signed_in", get("/me", reader).code());
    EXPECT_EQ("sign_in.wrong", sign_in("cy", password).code());
    EXPECT_EQ("", sign_in("cy", "another set of words").code());
}

TEST_P(People, OfAllBodiesAreNamesAndBodiesToTheMachinesAdministrator) {
    bo();
    const auto people = get("/machine/people", root())["items"];

    ASSERT_EQ(3U, people.size());
    for (const auto& person : people) {
        std::vector<std::string> fields;
        for (const auto& [field, value] : person.items()) fields.push_back(field);
        const std::vector<std::string> expected = {"id", "name", "body", "body_name",
                                                   "is_disabled"};
        EXPECT_EQ(expected, fields);
        if (person.at("name") == "bo") {
            EXPECT_EQ("The Bar", person.at("body_name"));
        }
    }
}

TEST_P(People, OfABodyWithACoordinatorAreNotInvitedByTheMachine) {
    bo();
    const auto administrator = root();
    const auto told = [&](const std::string& body) {
        return post("/machine/bodies/{id}/invitations", {{"id", body}, {"name", "Me"}},
                    administrator)
            .code();
    };

    EXPECT_EQ("people.body_has_a_coordinator", told(bar.text()));
    EXPECT_EQ("people.body_has_a_coordinator", told(council.text()));
    EXPECT_EQ("error.not_found", told(Id<guard::BodyRef>::random().text()));
}

TEST_P(People, OfABodyAreCountedToTheMachinesAdministratorAndNotNamed) {
    bo();
    const auto bodies = get("/machine/bodies", root())["items"];

    ASSERT_EQ(2U, bodies.size());
    EXPECT_EQ("The Bar", bodies[0].at("names")[0].at("text"));
    EXPECT_EQ(1, bodies[0].at("people"));
    EXPECT_EQ(council.text(), bodies[1].at("id"));
    EXPECT_EQ(3U, bodies[1].size());
    EXPECT_EQ("error.not_the_machine", get("/machine/bodies", ada()).code());
}

TEST_P(People, WhoRunTheMachineInviteAnotherWhoRunsIt) {
    const auto link = post("/machine/invitations", {{"name", "Rae"}}, root());
    const auto rae = accept(link["token"], "rae");

    EXPECT_EQ("machine", rae["role"]);
    EXPECT_TRUE(rae["body"].is_null());
    EXPECT_EQ("", get("/machine/people", rae.token()).code());
    EXPECT_EQ("invitations.not_good", accept(link["token"], "ray").code());
    EXPECT_EQ("people.no_name", post("/machine/invitations", {{"name", ""}}, root()).code());
    EXPECT_EQ("error.not_the_machine",
              post("/machine/invitations", {{"name", "Me"}}, ada()).code());
}

TEST_P(People, WhoRunTheMachineHaveOneInvitationOutAtATime) {
    const auto administrator = root();
    const auto first = post("/machine/invitations", {{"name", "Rae"}}, administrator);
    const auto second = post("/machine/invitations", {{"name", "Roy"}}, administrator);

    EXPECT_EQ("invitations.not_good", accept(first["token"], "rae").code());
    EXPECT_EQ("", accept(second["token"], "roy").code());
}

}  // namespace
}  // namespace liaise::people
