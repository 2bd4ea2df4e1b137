#include "modules/imports/a_register_test.hpp"

#include <fmt/format.h>

#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"

namespace liaise::imports {

namespace {

guard::PasswordHash hash() {
    static const auto made = guard::Passwords::hashed(Confidential("four unrelated words here"));
    return made;
}

Go go_on(const Progress&) { return Go::on; }

}  // namespace

const std::string census_mapping = R"(name = "census"
language = "en"
source = "The census"
[when]
column = "half_year"
pattern = "half-year ending YYYY-MM"
[place]
name = "name"
region = "region"
town = "town"
type = "prison"
[headcount]
capacity = "capacity"
occupancy = "people"
[visit]
type = "inspection"
yes = "yes"
no = "no"
[[visit.by]]
column = "judge"
body = "judge"
[[visit.by]]
column = "ombudsman"
body = "ombudsman"
[visit.named_in]
column = "others"
[[body]]
key = "judge"
names = { en = "Judges" }
type = "judge"
phrases = ["judge"]
[[body]]
key = "ombudsman"
names = { en = "Ombudsman" }
type = "ombudsperson_general"
[[body]]
key = "bar"
names = { en = "Bar" }
type = "ngo"
phrases = ["bar"]
[[region]]
code = "N"
names = { en = "North" }
[matching]
abbreviations = { st = "saint" }
)";

File census(const std::string& rows) {
    return {"census.csv",
            "half_year,name,region,town,capacity,people,judge,ombudsman,others\n" + rows};
}

File large_census(std::size_t places) {
    std::string rows;
    for (std::size_t i = 0; i < places; ++i) {
        // Names of which none is like another.
        const auto letter = static_cast<char>('a' + i % 26);
        rows += fmt::format("2024-06,{0}{0}{1} {2} Prison,N,Town {2},10,9,yes,no,\n", letter,
                            static_cast<char>('a' + i / 26 % 26), i);
    }
    return census(rows);
}

std::vector<std::string> told(const Report& report) {
    std::vector<std::string> all;
    for (const auto& finding : report.findings)
        if (!finding.kind.starts_with("new_"))
            all.push_back(fmt::format("{} {}", finding.row, finding.kind));
    return all;
}

ARegister::ARegister() {
    const guard::NewInstallation wanted{
        "Ostrelle", "en", {"Ada", "ada", hash(), {}}, {"Root", "root.admin", hash(), {}}};
    const auto founded = guard::Founding::found(
        database(), Clock::standing_at(now), wanted,
        [](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
            bodies::Draft npm;
            npm.names = {{"en", "NPM"}};
            npm.type.value = "npm";
            npm.source.statement = "Made up";
            const auto made = bodies::add(work, npm);
            if (!made) return std::unexpected(made.error());
            return Id<guard::BodyRef>{made->value};
        });
    if (!founded) throw std::logic_error(founded.error().message);
}

guard::Viewer ARegister::coordinator() {
    const auto tx = database().writing();
    std::optional<Id<guard::Person>> person;
    tx->each("SELECT id FROM persons WHERE sign_in_name = 'ada'", {},
             [&](const store::Row& row) { person = Id<guard::Person>::from(row.text(0)); });
    std::optional<guard::SessionChange> session;
    guard::Door door{*tx, now, "192.0.2.7", "", session};
    return guard::Sessions::begin(door, person.value(), "Test").value();
}

Report ARegister::checked(const File& file) {
    const auto report =
        reading([&](guard::Work& work) { return check(work, file, census_mapping, go_on); });
    if (!report) throw std::runtime_error(report.error().message);
    return **report;
}

Report ARegister::stored(const File& file) {
    const auto report = writing(
        [&](guard::RegisterWork& work) { return store(work, file, census_mapping, go_on); });
    if (!report) throw std::runtime_error(report.error().message);
    return **report;
}

places::Place ARegister::place_called(const std::string& name) {
    return reading([&](guard::Work& work) {
        places::Question question;
        question.search = name;
        return *places::list(work, question)->items.at(0);
    });
}

void ARegister::corrected(const places::Place& place, const std::string& town) {
    const auto done = writing([&](guard::RegisterWork& work) {
        places::Draft draft;
        draft.names = place.names;
        draft.other_names = place.other_names;
        draft.type = place.type;
        draft.region = place.region;
        draft.town = town;
        draft.source = place.source;
        return places::correct(work, {place.id, place.version, draft});
    });
    ASSERT_TRUE(done) << done.error().message;
}

Error ARegister::stopped_after(const File& file, std::int64_t records) {
    const auto report = writing([&](guard::RegisterWork& work) {
        return store(work, file, census_mapping, [&](const Progress& progress) {
            const bool is_far = progress.phase == Phase::storing && progress.done >= records;
            return is_far ? Go::stop : Go::on;
        });
    });
    return report ? Error{} : report.error();
}

std::string ARegister::register_as_text() {
    std::string all;
    const auto tx = database().reading();
    for (const auto* sql :
         {"SELECT id || ' ' || version || ' ' || names || other_names FROM places ORDER BY id",
          "SELECT id || ' ' || version || ' ' || names FROM bodies ORDER BY id",
          "SELECT id || ' ' || code FROM regions ORDER BY id",
          "SELECT id || ' ' || version || ' ' || statement_key FROM visits ORDER BY id",
          "SELECT visit || ' ' || known_by || ' ' || source FROM visit_statements "
          "ORDER BY visit, known_by",
          "SELECT id || ' ' || source FROM headcounts ORDER BY id",
          "SELECT pair || ' ' || decision FROM doubles ORDER BY pair",
          "SELECT known_by || ' ' || record || ' ' || said FROM import_memories "
          "ORDER BY kind, known_by"})
        tx->each(sql, {}, [&](const store::Row& row) { all += std::string(row.text(0)) + '\n'; });
    return all;
}

std::int64_t ARegister::number(const std::string& sql) {
    std::int64_t found = -1;
    database().reading()->each(sql, {}, [&](const store::Row& row) { found = row.integer(0); });
    return found;
}

}  // namespace liaise::imports
