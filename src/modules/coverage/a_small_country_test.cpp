#include "modules/coverage/a_small_country_test.hpp"

namespace liaise::coverage {

namespace {

const Confidential password{"four unrelated words here"};
const Source made_up{"Made up", {}, {}};

bodies::Draft a_body(const std::string& name, const std::string& type,
                     const std::vector<std::string>& place_types, const std::string& dependent) {
    bodies::Draft draft;
    draft.names = {{"en", name}};
    draft.type = {type};
    for (const auto& place_type : place_types) draft.mandates.push_back({{place_type}});
    draft.is_dependent = {dependent};
    draft.source = made_up;
    return draft;
}

places::Draft a_place(const std::string& name, const std::string& type,
                      const std::optional<Id<regions::Region>>& region) {
    places::Draft draft;
    draft.names = {{"en", name}};
    draft.type = {type};
    draft.region = region;
    draft.source = made_up;
    return draft;
}

visits::Draft a_visit(const std::vector<Id<bodies::Body>>& who, const Id<places::Place>& where,
                      const std::string& when, const std::string& announcement) {
    visits::Draft draft;
    draft.place = where;
    draft.bodies = who;
    draft.when = when_from(when).value();
    draft.announcement = {announcement};
    draft.source = made_up;
    return draft;
}

guard::PasswordHash hash() {
    static const auto made = guard::Passwords::hashed(password);
    return made;
}

}  // namespace

ASmallCountry::ASmallCountry() {
    const guard::NewInstallation wanted{
        "Ostrelle", "en", {"Ada", "npm", hash(), {}}, {"Root", "root.admin", hash(), {}}};
    const auto founded = guard::Founding::found(
        database(), Clock::standing_at(now), wanted,
        [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
            const auto made =
                bodies::add(work, a_body("NPM", "npm", {"prison", "police_station"}, "no"));
            if (!made) return std::unexpected(made.error());
            npm = *made;
            lay_ground(work);
            return Id<guard::BodyRef>{npm.value};
        });
    if (!founded) throw std::logic_error(founded.error().message);
    enrol(ombudsman, "ombudsman");
    enrol(judge, "judge");
}

void ASmallCountry::lay_ground(guard::RegisterWork& work) {
    ombudsman =
        bodies::add(work, a_body("Ombudsman", "ombudsperson_general", {}, "yes")).value();
    judge = bodies::add(work, a_body("Judge", "judge", {"prison"}, "yes")).value();
    const auto north = regions::add(work, {"north", {{"en", "North"}}, {}, {}}).value();
    const auto south = regions::add(work, {"south", {{"en", "South"}}, {}, {}}).value();
    alder = places::add(work, a_place("Alder", "prison", north)).value();
    birch = places::add(work, a_place("Birch", "police_station", north)).value();
    cedar = places::add(work, a_place("Cedar", "prison", south)).value();
    dogwood = places::add(work, a_place("Dogwood", "social_care_home", {})).value();
    auto closed = a_place("Elm", "prison", south);
    closed.closed = when_from("2015");
    elm = places::add(work, closed).value();
    fir = places::add(work, a_place("Fir", "prison", north)).value();
    if (!places::merge(work, {fir, alder})) throw std::logic_error("Fir is not merged");
}

void ASmallCountry::enrol(const Id<bodies::Body>& body, const std::string& name) {
    const auto tx = database().writing();
    const guard::NewPerson person{Id<guard::BodyRef>{body.value}, guard::Role::coordinator, name,
                                  name, {}};
    if (!guard::Persons::enrol(*tx, person, hash(), now)) throw std::logic_error(name);
    tx->commit();
}

guard::Viewer ASmallCountry::viewer_of(const Id<bodies::Body>& body) {
    const auto tx = database().writing();
    std::optional<Id<guard::Person>> person;
    tx->each("SELECT id FROM persons WHERE body = $1", store::Binds{body.text()},
             [&](const store::Row& row) { person = Id<guard::Person>::from(row.text(0)); });
    std::optional<guard::SessionChange> session;
    guard::Door door{*tx, now, "192.0.2.7", "", session};
    return guard::Sessions::begin(door, person.value(), "Test").value();
}

Id<visits::Visit> ASmallCountry::stated(const std::vector<Id<bodies::Body>>& who,
                                        const Id<places::Place>& where, const std::string& when,
                                        const std::string& announcement) {
    Id<visits::Visit> id;
    as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
        const auto made = visits::state(work, a_visit(who, where, when, announcement));
        ASSERT_TRUE(made) << made.error().message;
        id = *made;
    });
    return id;
}

void ASmallCountry::noted(const Id<bodies::Body>& body, const Id<places::Place>& where,
                          const std::string& when) {
    as_writer<guard::OwnWork>(body, [&](guard::OwnWork& work) {
        const auto made = visits::note(work, a_visit({body}, where, when, "unknown"));
        ASSERT_TRUE(made) << made.error().message;
    });
}

Question two_years() {
    Question question;
    question.from = Day::of(2024, 1, 1);
    question.to = Day::of(2025, 12, 31);
    return question;
}

std::string all_answers(guard::Work& work, const Question& question,
                        const std::vector<Id<places::Place>>& places) {
    auto all = bytes(summary(work, question)) + bytes(visits(work, question)) +
               bytes(bodies(work, question)) + bytes(points(work, question)) +
               bytes(gaps(work, question));
    auto varied = question;
    for (const char* rows : {"type", "region", "place"}) {
        varied.rows = rows;
        all += bytes(matrix(work, varied));
    }
    for (const char* sort : {"name", "last", "-last", "-visits", "-bodies"}) {
        varied.sort = sort;
        all += bytes(coverage::places(work, varied));
    }
    for (const auto& place : places)
        all += bytes(at_place(work, {place, question.from, question.to, {}, {}, {}, {}}));
    return all;
}

}  // namespace liaise::coverage
