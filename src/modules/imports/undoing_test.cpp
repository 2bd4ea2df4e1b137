#include <set>

#include "modules/bodies/bodies.hpp"
#include "modules/imports/a_register_test.hpp"
#include "modules/places/places.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::imports {
namespace {

const std::string two_counted =
    "2023-06,Alder Prison,N,Alton,10,9,yes,no,\n"
    "2023-12,Alder Prison,N,Alton,10,8,yes,yes,the bar\n"
    "2023-12,Birch Remand Centre,N,Burton,5,7,no,,\n";
const std::string corrected_rows = "2023-06,Alder Prison,N,Alton,10,9,yes,no,\n"
                                   "2023-12,Alder Prison,N,New Alton,10,6,no,yes,the bar\n"
                                   "2023-12,Birch Remand Centre,N,Burton,5,7,yes,,\n"
                                   "2023-12,Cedar Jail,N,Carlton,3,2,yes,,\n";

/// An import that was stored and is taken back.
class UndoingAnImport : public ARegister {
protected:
    Undone undone() {
        const auto answer = writing([&](guard::RegisterWork& work) {
            return imports::undo(work, {latest_import()});
        });
        if (!answer) throw std::runtime_error(answer.error().message);
        return **answer;
    }
    Id<Import> latest_import() {
        std::optional<Id<Import>> id;
        database().reading()->each("SELECT id FROM imports WHERE state = 'stored'", {},
                                   [&](const store::Row& row) {
                                       id = Id<Import>::from(row.text(0));
                                   });
        return id.value();
    }
    /// Forgets that there was an import before, so that `latest_import` is the one to come.
    void keep_for_good() { run("UPDATE imports SET state = 'cancelled'"); }
    void run(const std::string& sql) {
        const auto tx = database().writing();
        tx->execute(sql, {});
        tx->commit();
    }

    /// All that the register shows, without the versions, which grow, and without an order.
    std::multiset<std::string> shown() {
        return reading([](guard::Work& work) {
            std::multiset<std::string> all;
            const auto places = places::list(work, {}).value();
            for (const auto& place : places.items) {
                const auto& name = place->names.at(0).text;
                all.insert(name + ' ' + place->town.value_or("") + ' ' +
                           std::to_string(place->other_names.size()));
                const auto counts = places::headcounts(work, {place->id}).value();
                for (const auto& count : counts)
                    all.insert(name + ' ' + text_of(count->on) + ' ' +
                               std::to_string(count->occupancy.value()));
            }
            const auto bodies = bodies::list(work, {}).value();
            for (const auto& body : bodies.items) all.insert(body->names.at(0).text);
            const auto visits = visits::list(work, {}).value();
            for (const auto& visit : visits.items)
                all.insert(text_of(visit->when) + ' ' + visit->place_names.at(0).text + ' ' +
                           visit->bodies_names.at(0).at(0).text);
            return all;
        });
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, UndoingAnImport, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(UndoingAnImport, LeavesTheRegisterAsItWas) {
    const auto before = shown();
    stored(census(two_counted));
    ASSERT_NE(before, shown());

    const auto done = undone();

    EXPECT_EQ(before, shown());
    EXPECT_EQ(2, done.places_taken_out);
    EXPECT_EQ(3, done.bodies_taken_out);
    EXPECT_EQ(4, done.visits_taken_out);
    EXPECT_EQ(3, done.headcounts_taken_out);
    EXPECT_EQ(0, done.left);
    EXPECT_EQ(0, number("SELECT COUNT(*) FROM import_memories"));
    EXPECT_EQ(2, number("SELECT COUNT(*) FROM places")) << "others may speak of them";
}

TEST_P(UndoingAnImport, PutsBackWhatAnEarlierFileHadSaid) {
    stored(census(two_counted));
    keep_for_good();
    const auto before = shown();
    const auto memories = number("SELECT COUNT(*) FROM import_memories");
    stored(census(corrected_rows));
    ASSERT_NE(before, shown());

    const auto done = undone();

    EXPECT_EQ(before, shown());
    EXPECT_EQ(1, done.places_put_back);
    EXPECT_EQ(1, done.places_taken_out);
    EXPECT_EQ(1, done.headcounts_put_back);
    EXPECT_EQ(2, done.visits_taken_out);
    EXPECT_EQ(1, done.visits_brought_back);
    EXPECT_EQ(memories, number("SELECT COUNT(*) FROM import_memories"));
    const auto again = checked(census(two_counted));
    EXPECT_EQ(4, again.counts.visits_known) << "the earlier file is known as it was";
    EXPECT_EQ(0, again.counts.places_new + again.counts.visits_new + again.counts.places_changed);
}

TEST_P(UndoingAnImport, KeepsWhatSomebodyChangedSinceAndSaysSo) {
    stored(census(two_counted));
    corrected(place_called("Alder"), "By hand");

    const auto done = undone();

    EXPECT_EQ("By hand", place_called("Alder").town);
    EXPECT_EQ(1, done.places_taken_out);
    EXPECT_EQ(1, done.left);
    EXPECT_EQ(1, number("SELECT COUNT(*) FROM import_rows WHERE kind = 'left_place'"));
}

TEST_P(UndoingAnImport, KeepsAPlaceOfWhichTheRegisterSpeaksElsewhere) {
    stored(census(two_counted));
    const auto birch = place_called("Birch");
    const auto said = writing([&](guard::RegisterWork& work) {
        visits::Draft draft;
        draft.place = birch.id;
        draft.bodies = {bodies::list(work, {}).value().items.at(0)->id};
        draft.when = when_from("2024-05-06").value();
        draft.source.statement = "Made up";
        return visits::state(work, draft);
    });
    ASSERT_TRUE(said) << said.error().message;

    const auto done = undone();

    EXPECT_EQ(1, done.places_taken_out);
    EXPECT_EQ("Birch Remand Centre", place_called("Birch").names.at(0).text);
    EXPECT_GE(done.left, 1);
}

TEST_P(UndoingAnImport, IsDoneOnce) {
    stored(census(two_counted));
    const auto id = latest_import();
    undone();

    const auto again =
        writing([&](guard::RegisterWork& work) { return imports::undo(work, {id}); });

    ASSERT_FALSE(again);
    EXPECT_EQ(ErrorKind::conflict, again.error().kind);
    EXPECT_EQ(1, number("SELECT COUNT(*) FROM imports WHERE state = 'undone'"));
}

TEST_P(UndoingAnImport, TheSameFileCanBeLoadedAfterIt) {
    stored(census(two_counted));
    const auto loaded = shown();
    undone();

    const auto report = stored(census(two_counted));

    EXPECT_EQ(2, report.counts.places_new);
    EXPECT_EQ(4, report.counts.visits_new);
    EXPECT_EQ(loaded, shown());
}

TEST_P(UndoingAnImport, OfTheLaterAndThenOfTheEarlierFileLeavesTheRegisterAsItWas) {
    const auto before = shown();
    stored(census(two_counted));
    const auto first = latest_import();
    keep_for_good();
    stored(census(corrected_rows));
    undone();
    run("UPDATE imports SET state = 'stored' WHERE state = 'cancelled'");

    const auto done = writing([&](guard::RegisterWork& work) {
        return imports::undo(work, {first});
    });

    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(before, shown());
    EXPECT_EQ(0, (*done)->left);
    EXPECT_EQ(0, number("SELECT COUNT(*) FROM import_memories"));
}

TEST_P(UndoingAnImport, IsRefusedWhileALaterFileChangedWhatItSaid) {
    stored(census(two_counted));
    const auto first = latest_import();
    stored(census(corrected_rows));
    const auto before = shown();

    const auto refused = writing([&](guard::RegisterWork& work) {
        return imports::undo(work, {first});
    });

    ASSERT_FALSE(refused);
    EXPECT_EQ("imports.later_file_first", refused.error().code);
    EXPECT_EQ(before, shown());
    EXPECT_EQ(2, number("SELECT COUNT(*) FROM imports WHERE state = 'stored'"));
}

TEST_P(UndoingAnImport, TheLaterFileCanBeLoadedAgainAfterIt) {
    stored(census(two_counted));
    keep_for_good();
    stored(census(corrected_rows));
    const auto loaded = shown();
    undone();

    const auto report = stored(census(corrected_rows));

    EXPECT_EQ(1, report.counts.visits_withdrawn);
    EXPECT_EQ(loaded, shown());
}

TEST_P(UndoingAnImport, StandsInTheHistoryOfWhatItPutBack) {
    stored(census(two_counted));
    keep_for_good();
    const auto place = place_called("Alder");
    stored(census(corrected_rows));
    const auto import = latest_import();
    undone();

    const auto parts = reading([&](guard::Work& work) {
        std::vector<std::string> all;
        const auto changes = places::history(work, {place.id}).value();
        for (const auto& change : changes) all.push_back(change->part_of.value_or("by hand"));
        return all;
    });

    ASSERT_EQ(3U, parts.size());
    EXPECT_EQ("undoing import " + import.text(), parts[0]);
    EXPECT_EQ("import " + import.text(), parts[1]);
}

}  // namespace
}  // namespace liaise::imports
