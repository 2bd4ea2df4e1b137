#include <set>

#include "edge/description/reference.hpp"
#include "seen/filling.hpp"

namespace liaise::seen {

namespace {

using description::FieldSeen;

class TheWhoSeesWhatTable : public engines::OnBothEngines {};

/// By field, the values that were answered; what says nothing is not among them.
using Values = std::map<std::string, std::set<std::string>>;

bool says_nothing(const Json& value) {
    return value.is_null() || value == "" || value == false || value == Json::array();
}

void collect(const Shape& shape, const Json& answer, const std::string& under, Values& values) {
    for (const auto& field : shape.fields) {
        const auto& value = answer.at(field.name);
        const auto name = under + '.' + field.name;
        if (!field.record) {
            if (!says_nothing(value)) values[name].insert(value.dump());
        } else if (value.is_array()) {
            for (const auto& one : value) collect(*field.record, one, name, values);
        } else if (!value.is_null()) {
            collect(*field.record, value, name, values);
        }
    }
}

/// What `kind` is answered by all that anybody may read who is signed in.
Values answered(AnInstallation& installation, Kind kind) {
    Values values;
    for (const auto& route : installation.routes()) {
        if (route.method != guard::Method::get || route.right != guard::Right::viewer) continue;
        const auto reply = installation.asked(kind, "GET", installation.addressed(route));
        if (reply.status != 200) continue;
        const auto json = Json::parse(reply.bytes());
        const auto& name = route.output.name;
        if (route.outcome == guard::Outcome::one) collect(route.output, json, name, values);
        else
            for (const auto& item : json.at("items")) collect(route.output, item, name, values);
    }
    return values;
}

std::vector<FieldSeen> table(const AnInstallation& installation) {
    return description::fields_seen({{"all", installation.routes()}});
}

/// About the reader, who is another person each time, or the reader's colleagues; or the reader's
/// own table, whose lines are called what the register calls them.
bool is_of_the_reader(const std::string& field) {
    const auto record = field.substr(0, field.find('.'));
    return record == "me" || record == "session" || record == "colleague" ||
           record == "complaint_table" || field == "change.by_name" ||
           field == "change.blanked_by";
}

}  // namespace

TEST_P(TheWhoSeesWhatTable, SaysWhatAnotherBodyIsAnsweredOfWhatIsPublishedAndOfWhatIsKept) {
    AnInstallation installation(database());
    const auto before = answered(installation, Kind::other_lead);
    fill_compartment(installation, Kind::lead, "kept");
    fill_register(installation, Said{"published", "kept"});

    auto author = answered(installation, Kind::register_lead);
    auto reader = answered(installation, Kind::other_lead);
    int published = 0;
    for (const auto& row : table(installation)) {
        if (is_of_the_reader(row.field)) continue;
        if (row.another_body == "no") {
            const auto found = before.find(row.field);
            EXPECT_EQ(found == before.end() ? std::set<std::string>{} : found->second,
                      reader[row.field])
                << row.field << " is answered to another body";
        } else {
            EXPECT_EQ(author[row.field], reader[row.field]) << row.field << " is withheld";
            if (row.another_body == "if published") published += reader[row.field].empty() ? 0 : 1;
        }
    }
    EXPECT_GT(published, 15) << "contacts and visits";
}

TEST_P(TheWhoSeesWhatTable, SaysWhatABodyThatDependsIsToldInstead) {
    AnInstallation installation(database());
    fill_register(installation, Said{"published", "kept"});
    installation.come_to(day_from("2027-01-02").value());  // and the half-year is over

    auto exact = answered(installation, Kind::other_lead);
    auto coarse = answered(installation, Kind::dependent_lead);
    std::set<std::string> differing;
    for (const auto& row : table(installation)) {
        if (is_of_the_reader(row.field) || row.another_body == "no") continue;
        if (row.dependent_body == row.another_body) {
            EXPECT_EQ(exact[row.field], coarse[row.field]) << row.field << " is told coarsely";
            continue;
        }
        if (exact[row.field] != coarse[row.field]) differing.insert(row.field);
        if (row.dependent_body != "no") continue;
        EXPECT_TRUE(coarse[row.field].empty()) << row.field;
    }
    for (const char* field : {"visit.when", "visit.source.file", "visit.source.row",
                              "covered_place.last", "covered_place.days_since_at_least",
                              "visiting_body.last", "matrix.rows.last",
                              "place_coverage.bodies.last",
                              "place_coverage.dates_not_exact"})
        EXPECT_TRUE(differing.contains(field)) << field << " is told exactly";
}

INSTANTIATE_TEST_SUITE_P(BothEngines, TheWhoSeesWhatTable, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::seen
