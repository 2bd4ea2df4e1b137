#include <algorithm>

#include "modules/bodies/bodies.hpp"
#include "modules/bodies/parts.hpp"
#include "modules/doubles/doubles.hpp"
#include "modules/imports/a_register_test.hpp"

namespace liaise::imports {
namespace {

const std::string list_mapping = R"(name = "visitors"
language = "en"
source = "A list of visitors"
[body]
name = "name"
acronym = "short"
region = "region"
website = "web"
legal_basis = "law"
[body.may_visit]
column = "places"
values = { "all" = ["prison", "police_station"] }
[body.type]
column = "kind"
values = { "judge*" = "judge", "NGO" = "ngo" }
otherwise = "other"
[[region]]
code = "N"
names = { en = "North" }
)";

const std::string three_bodies =
    "Ombudsman of Ostrelle,OO,,https://ombuds.example,Act 3 of 1999,all,\n"
    "Juridical Watch,JW,North,,,,NGO\n"
    "Supervising Judges,,,,,all,judges\n";

using Told = std::vector<std::string>;

/// A list whose rows are bodies, loaded into a register that has the NPM.
class ListedBodies : public ARegister {
protected:
    static File list(const std::string& rows) {
        return {"visitors.csv", "name,short,region,web,law,places,kind\n" + rows};
    }
    Report read(const std::string& rows, bool is_stored) {
        const auto go_on = [](const Progress&) { return Go::on; };
        const auto report =
            is_stored ? writing([&](guard::RegisterWork& work) {
                return store(work, list(rows), list_mapping, go_on);
            })
                      : reading([&](guard::Work& work) {
                            return check(work, list(rows), list_mapping, go_on);
                        });
        if (!report) throw std::runtime_error(report.error().message);
        return **report;
    }
    Report loaded(const std::string& rows) { return read(rows, true); }
    Report looked_at(const std::string& rows) { return read(rows, false); }

    bodies::Body body_called(const std::string& name) {
        return reading([&](guard::Work& work) {
            bodies::Question question;
            question.search = name;
            return *bodies::list(work, question)->items.at(0);
        });
    }
    Id<bodies::Body> added(const std::string& name, const std::string& website = "") {
        return writing([&](guard::RegisterWork& work) {
                   bodies::Draft draft;
                   draft.names = {{"en", name}};
                   draft.type.value = "ombudsperson_general";
                   if (!website.empty()) draft.website = website;
                   draft.source.statement = "Made up";
                   return bodies::add(work, draft);
               }).value();
    }
    std::vector<doubles::Double> waiting() {
        doubles::Question question;
        question.kind = doubles::body_kind;
        question.decision = "waiting";
        std::vector<doubles::Double> all;
        const auto page = writing(
            [&](guard::RegisterWork& work) { return doubles::list(work, question); });
        for (const auto& pair : page->items) all.push_back(*pair);
        return all;
    }
    std::int64_t bodies() { return number("SELECT COUNT(*) FROM bodies WHERE taken_back IS NULL"); }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ListedBodies, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(ListedBodies, AreBodiesOfTheRegisterWithWhatTheRowSays) {
    const auto report = loaded(three_bodies);

    EXPECT_EQ(report.counts.rows_read, 3);
    EXPECT_EQ(report.counts.bodies_new, 3);
    EXPECT_EQ(report.counts.regions_new, 1);
    EXPECT_EQ(report.counts.places_new + report.counts.visits_new, 0);
    const auto ombudsman = body_called("Ombudsman");
    EXPECT_EQ(ombudsman.acronym, "OO");
    EXPECT_EQ(ombudsman.type.value, "other");
    EXPECT_EQ(ombudsman.level.value, "national");
    EXPECT_EQ(ombudsman.website, "https://ombuds.example");
    EXPECT_EQ(name_in(ombudsman.legal_basis, "en"), "Act 3 of 1999");
    ASSERT_EQ(ombudsman.mandates.size(), 2U);
    EXPECT_EQ(ombudsman.mandates[1].place_type.value, "police_station");
    EXPECT_EQ(ombudsman.source.file, "visitors.csv");
    EXPECT_EQ(ombudsman.source.row, 2);
    EXPECT_TRUE(body_called("Juridical").region);
    EXPECT_EQ(body_called("Supervising").type.value, "judge");
}

TEST_P(ListedBodies, TheSameListTwiceChangesNothing) {
    loaded(three_bodies);
    const auto before = register_as_text();

    const auto again = loaded(three_bodies);

    EXPECT_EQ(again.counts.bodies_known, 3);
    EXPECT_EQ(again.counts.bodies_new + again.counts.bodies_changed + again.counts.bodies_unsure,
              0);
    EXPECT_EQ(register_as_text(), before);
}

TEST_P(ListedBodies, AKnownOneIsRecognisedAndNotOverwritten) {
    const auto id = added("Ombudsman of Ostrelle", "https://other.example");

    const auto report = loaded(three_bodies);

    EXPECT_EQ(report.counts.bodies_known, 1);
    EXPECT_EQ(report.counts.bodies_new, 2);
    EXPECT_EQ(told(report), Told{"2 matched_body"});
    EXPECT_EQ(report.findings.at(0).body, id);
    const auto ombudsman = body_called("Ombudsman");
    EXPECT_EQ(ombudsman.version, 1);
    EXPECT_EQ(ombudsman.website, "https://other.example");
    EXPECT_EQ(ombudsman.acronym, std::nullopt);
}

TEST_P(ListedBodies, OneThatMayBeAnotherWaitsForAPerson) {
    const auto id = added("People's Defender", "http://www.ombuds.example/");

    const auto report = loaded(three_bodies);

    EXPECT_EQ(report.counts.bodies_new, 3);
    EXPECT_EQ(report.counts.bodies_unsure, 1);
    EXPECT_EQ(told(report), Told{"2 unsure_body"});
    ASSERT_EQ(waiting().size(), 1U);
    EXPECT_EQ(waiting()[0].one.text(), id.text());
    EXPECT_EQ(waiting()[0].reasons.back().field, "website");
    EXPECT_EQ(loaded(three_bodies).counts.bodies_unsure, 0) << "it is asked once";
    EXPECT_EQ(waiting().size(), 1U);
}

TEST_P(ListedBodies, AnAddressOfTwoIsAskedOfTheFirstOfThemAndOfNoOther) {
    const auto one = added("People's Defender", "http://www.ombuds.example/").text();
    const auto two = added("Commissioner of Rights", "https://ombuds.example").text();
    added("Water Board", "https://water.example");
    added("Fire Brigade");

    EXPECT_EQ(told(loaded(three_bodies)), Told{"2 unsure_body"});
    ASSERT_EQ(waiting().size(), 1U);
    EXPECT_EQ(waiting()[0].one.text(), std::min(one, two));
    EXPECT_EQ(waiting()[0].reasons.size(), 1U);
}

TEST_P(ListedBodies, AnAddressOfOneThatWasMergedIsAskedOfTheOneThatStandsForIt) {
    const auto part = added("People's Defender", "http://www.ombuds.example/");
    const auto whole = added("Commissioner of Rights");
    ASSERT_TRUE(
        writing([&](guard::RegisterWork& work) { return bodies::merge(work, part, whole); }));

    EXPECT_EQ(told(loaded(three_bodies)), Told{"2 unsure_body"});
    ASSERT_EQ(waiting().size(), 1U);
    EXPECT_EQ(waiting()[0].one.text(), whole.text());
}

TEST_P(ListedBodies, ACorrectedListChangesItsOwnWordAlone) {
    loaded(three_bodies);
    auto rows = three_bodies;
    rows.replace(rows.find("Act 3 of 1999"), 13, "Act 4 of 2001");

    const auto report = loaded(rows);

    EXPECT_EQ(report.counts.bodies_changed, 1);
    EXPECT_EQ(told(report), Told{"2 changed_body"});
    EXPECT_EQ(name_in(body_called("Ombudsman").legal_basis, "en"), "Act 4 of 2001");
    EXPECT_EQ(looked_at(rows).counts.bodies_changed, 0);
}

TEST_P(ListedBodies, WhatAPersonCorrectedByHandStays) {
    loaded(three_bodies);
    const auto before = body_called("Ombudsman");
    ASSERT_TRUE(writing([&](guard::RegisterWork& work) {
        bodies::Draft draft;
        draft.names = before.names;
        draft.type = {"ombudsperson_general"};
        draft.source = before.source;
        return bodies::correct(work, {before.id, before.version, draft});
    }));
    auto rows = three_bodies;
    rows.replace(rows.find("Act 3 of 1999"), 13, "Act 4 of 2001");

    const auto report = loaded(rows);

    EXPECT_EQ(told(report), Told{"2 kept_body"});
    EXPECT_EQ(report.counts.bodies_changed, 0);
    EXPECT_TRUE(body_called("Ombudsman").legal_basis.empty());
}

TEST_P(ListedBodies, ABodyThatStandsTwiceInTheListIsAddedOnce) {
    const auto report = loaded(three_bodies + "JURIDICAL WATCH,,North,https://jw.example,,,\n");

    EXPECT_EQ(report.counts.bodies_new, 3);
    EXPECT_EQ(report.counts.same_body_twice, 1);
    EXPECT_EQ(told(report), Told{"5 same_body_twice"});
    EXPECT_EQ(body_called("Juridical").website, "https://jw.example");
}

TEST_P(ListedBodies, UndoingTakesThemOutAgain) {
    const auto before = bodies();
    loaded(three_bodies);
    ASSERT_EQ(bodies(), before + 3);
    std::optional<Id<Import>> id;
    database().reading()->each("SELECT id FROM imports", {}, [&](const store::Row& row) {
        id = Id<Import>::from(row.text(0));
    });

    const auto undone = writing(
        [&](guard::RegisterWork& work) { return imports::undo(work, {*id}); });

    EXPECT_EQ((*undone)->bodies_taken_out, 3);
    EXPECT_EQ(bodies(), before);
    EXPECT_EQ(loaded(three_bodies).counts.bodies_new, 3) << "they are matched anew";
}

TEST_P(ListedBodies, OneThatBecamePartOfAnotherIsKnownByItsOwnRow) {
    added("People's Defender", "http://www.ombuds.example/");
    loaded(three_bodies);
    const auto pair = waiting().at(0);
    ASSERT_TRUE(writing([&](guard::RegisterWork& work) {
        return doubles::decide(work, {pair.id, 1, "same", {}, {}});
    }));

    const auto again = loaded(three_bodies);

    EXPECT_EQ(again.counts.bodies_known, 3);
    EXPECT_EQ(again.counts.bodies_new, 0);
    EXPECT_TRUE(waiting().empty());
}

TEST_P(ListedBodies, AreShownBeforeTheyAreStored) {
    const auto shown = writing([&](guard::RegisterWork& work) {
        return preview(work, {list(three_bodies).content, list_mapping});
    });

    ASSERT_TRUE((*shown)->mistakes.empty());
    ASSERT_EQ((*shown)->rows.size(), 3U);
    EXPECT_EQ((*shown)->rows[1].body, "Juridical Watch");
    EXPECT_EQ((*shown)->rows[1].region, "N");
    EXPECT_EQ((*shown)->rows[1].type, "ngo");
}

}  // namespace
}  // namespace liaise::imports
