#include "guard/circles.hpp"

#include "guard/a_sealed_body_test.hpp"

namespace liaise::guard {
namespace {

constexpr const char* purpose = "programme";
constexpr int namings_max = 20;

class ACircle : public ASealedBody {
protected:
    const CirclePlace entry{"entry", Id<CircleRef>::random().text()};

    Id<CircleRef> made_by(const Viewer& viewer) {
        return as<OwnWork>(viewer,
                           [](OwnWork& work) { return Circles::make(work, purpose).value().id(); });
    }
    template <class F>
    std::string changed_by(const Viewer& viewer, const Id<CircleRef>& id, F&& change) {
        return as<OwnWork>(viewer, [&](OwnWork& work) {
            auto circle = Circles::open(work, id);
            return circle ? code_of(change(work, *circle)) : circle.error().code;
        });
    }
    std::string named_by(const Viewer& viewer, const Id<CircleRef>& id, const Viewer& whom) {
        return changed_by(viewer, id, [&](OwnWork& work, OpenCircle& circle) {
            return Circles::name(work, circle, whom.person());
        });
    }
    std::string taken_out_by(const Viewer& viewer, const Id<CircleRef>& id, const Viewer& whom) {
        return changed_by(viewer, id, [&](OwnWork& work, OpenCircle& circle) {
            return Circles::take_out(work, circle, whom.person());
        });
    }
    std::string written_by(const Viewer& viewer, const Id<CircleRef>& id, const std::string& words,
                           std::int64_t over = 0) {
        return changed_by(viewer, id, [&](OwnWork& work, OpenCircle& circle) {
            return Circles::keep(work, circle, entry, Confidential(words), over);
        });
    }
    /// The words of the entry, or the code of why they stay shut; nothing where there are none.
    std::string read_by(const Viewer& viewer, const Id<CircleRef>& id) {
        const auto tx = database().reading();
        Work work(viewer, *tx, noon);
        const auto circle = Circles::open(work, id);
        if (!circle) return circle.error().code + circle.error().message;
        const auto kept = Circles::kept(work, *circle, entry);
        return kept ? std::string(kept->text.reveal()) : "";
    }
    std::size_t circles_of(const Viewer& viewer) {
        const auto tx = database().reading();
        Work work(viewer, *tx, noon);
        return Circles::mine(work, purpose).size();
    }
    std::int64_t rows_of(const std::string& table) {
        std::int64_t count = 0;
        database().reading()->each("SELECT COUNT(*) FROM " + table, {},
                                   [&](const store::Row& row) { count = row.integer(0); });
        return count;
    }
    std::vector<std::string> texts_kept() {
        std::vector<std::string> texts;
        database().reading()->each(
            "SELECT head FROM circles UNION ALL SELECT sealed FROM circle_people UNION ALL "
            "SELECT shelf FROM circle_texts UNION ALL SELECT text FROM circle_texts",
            {}, [&](const store::Row& row) { texts.emplace_back(row.text(0)); });
        return texts;
    }
    /// What a copy of the database holds of a person's one circle.
    std::pair<std::string, std::string> key_kept_of(const Viewer& viewer) {
        std::pair<std::string, std::string> kept;
        database().reading()->each("SELECT slot, sealed FROM circle_people WHERE person = $1",
                                   store::Binds{viewer.person().text()},
                                   [&](const store::Row& row) {
                                       kept = {std::string(row.text(0)), std::string(row.text(1))};
                                   });
        return kept;
    }
    void put_back(const Viewer& viewer, const std::pair<std::string, std::string>& kept) {
        run("INSERT INTO circle_people (slot, person, sealed) VALUES ($1, $2, $3)",
            {kept.first, viewer.person().text(), kept.second});
    }
    void shut_out(const Viewer& viewer) {
        as<RightsWork>(ada(), [&](RightsWork& work) {
            BodyKeys::take_from(work, viewer.person());
            return 0;
        });
    }
    const std::string none = not_found().error().code + not_found().error().message;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ACircle, engines::both_engines(), engines::name_of_engine);

TEST_P(ACircle, OpensForWhoIsNamedAndForNobodyElseOfTheBody) {
    const auto bo = colleague("bo");
    const auto cy = colleague("cy");
    ASSERT_TRUE(hand_to(cy));
    const auto id = made_by(ada());
    ASSERT_EQ("", written_by(ada(), id, "in week 12"));
    ASSERT_EQ("", named_by(ada(), id, bo));

    EXPECT_EQ("in week 12", read_by(bo, id));
    EXPECT_EQ(none, read_by(cy, id));
    EXPECT_EQ(none, read_by(cy, Id<CircleRef>::random()));
    EXPECT_EQ(1U, circles_of(bo));
    EXPECT_EQ(0U, circles_of(cy));
    EXPECT_EQ("error.not_found", named_by(cy, id, cy));
    EXPECT_EQ("error.not_found", taken_out_by(cy, id, ada()));
}

TEST_P(ACircle, OpensForNoOtherBodyNorForTheMachineNorForASessionWithoutAKey) {
    const auto stranger = enrolled(Id<BodyRef>::random(), "stranger", Role::coordinator);
    const auto id = made_by(ada());
    const auto viewer = viewer_of(signed_in_with_key(stranger)).value();

    EXPECT_EQ(none, read_by(viewer, id));
    EXPECT_EQ(none,
              read_by(viewer_of(signed_in_with_key(person_called("root.admin"))).value(), id));
    EXPECT_EQ(none, read_by(viewer_of(signed_in(person_called("ada"))).value(), id));
    EXPECT_EQ("error.not_found", named_by(ada(), id, viewer));
}

TEST_P(ACircle, KeepsNothingThatACopyOfTheDatabaseTells) {
    const auto id = made_by(ada());
    ASSERT_EQ("", written_by(ada(), id, "in week 12"));

    for (const auto& text : texts_kept()) {
        EXPECT_EQ(std::string::npos, text.find("week"));
        EXPECT_EQ(std::string::npos, text.find("entry"));
        EXPECT_EQ(std::string::npos, text.find(purpose));
        EXPECT_EQ(std::string::npos, text.find(ada().person().text()));
        EXPECT_EQ(std::string::npos, text.find(id.text()));
    }
}

TEST_P(ACircle, KeepsALongTextAtTheLengthOfAShortOne) {
    const auto id = made_by(ada());
    ASSERT_EQ("", written_by(ada(), id, "short"));
    const auto before = texts_kept();
    ASSERT_EQ("", written_by(ada(), id, std::string(900, 'x'), 1));
    const auto after = texts_kept();

    EXPECT_EQ(std::string(900, 'x'), read_by(ada(), id));
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) EXPECT_EQ(before[i].size(), after[i].size());
}

TEST_P(ACircle, OnceSomebodyIsTakenOutOpensWithNoKeyThatTheyHad) {
    const auto bo = colleague("bo");
    const auto id = made_by(ada());
    ASSERT_EQ("", written_by(ada(), id, "in week 12"));
    ASSERT_EQ("", named_by(ada(), id, bo));
    const auto kept = key_kept_of(bo);
    ASSERT_EQ("", taken_out_by(ada(), id, bo));

    EXPECT_EQ(none, read_by(bo, id));
    EXPECT_EQ("in week 12", read_by(ada(), id));
    put_back(bo, kept);
    EXPECT_EQ(none, read_by(bo, id));
    EXPECT_EQ("", written_by(ada(), id, "in week 13", 1));
    EXPECT_EQ("in week 13", read_by(ada(), id));
}

TEST_P(ACircle, IsNotLeftByTheLastWhoOpensIt) {
    const auto bo = colleague("bo");
    const auto id = made_by(ada());

    EXPECT_EQ("circles.last", taken_out_by(ada(), id, ada()));
    EXPECT_EQ("error.not_found", taken_out_by(ada(), id, bo));
    ASSERT_EQ("", named_by(ada(), id, bo));
    EXPECT_EQ("", taken_out_by(ada(), id, ada()));
    EXPECT_EQ(none, read_by(ada(), id));
    EXPECT_EQ("", read_by(bo, id));
}

TEST_P(ACircle, IsShutToWhoLeavesTheBodyUntilTheyAreNamedAgain) {
    const auto bo = colleague("bo");
    const auto id = made_by(ada());
    ASSERT_EQ("", named_by(ada(), id, bo));
    shut_out(bo);

    EXPECT_EQ(none, read_by(bo, id));
    EXPECT_EQ("circles.last", taken_out_by(ada(), id, ada()));
    EXPECT_EQ("", named_by(ada(), id, bo));
    EXPECT_EQ("", read_by(bo, id));
}

TEST_P(ACircle, OnceSomebodyLeftTheBodyIsWrittenToWithNoKeyThatTheyHad) {
    const auto bo = colleague("bo");
    const auto id = made_by(ada());
    ASSERT_EQ("", written_by(ada(), id, "in week 12"));
    ASSERT_EQ("", named_by(ada(), id, bo));
    const auto kept = key_kept_of(bo);
    shut_out(bo);
    ASSERT_EQ("", written_by(ada(), id, "in week 13", 1));

    EXPECT_EQ("in week 13", read_by(ada(), id));
    put_back(bo, kept);
    EXPECT_EQ(none, read_by(bo, id));
    const auto tx = database().reading();
    Work work(ada(), *tx, noon);
    const auto people = Circles::people(work, Circles::open(work, id).value());
    ASSERT_EQ(2U, people.size());
    for (const auto& one : people) EXPECT_EQ(one.person == ada().person(), one.holds_the_key);
}

TEST_P(ACircle, IsNotWrittenToByWhoOpenedItBeforeSomebodyLeft) {
    const auto bo = colleague("bo");
    const auto id = made_by(ada());
    ASSERT_EQ("", named_by(ada(), id, bo));
    const auto code = as<RightsWork>(ada(), [&](RightsWork& work) {
        auto opened = Circles::open(work, id).value();
        BodyKeys::take_from(work, bo.person());
        EXPECT_EQ("error.changed_meanwhile", code_of(Circles::name(work, opened, bo.person())));
        return code_of(Circles::keep(work, opened, entry, Confidential("for bo too"), 0));
    });

    EXPECT_EQ("error.changed_meanwhile", code);
}

TEST_P(ACircle, StaysOpenWithANewPasswordAndNotWithALinkToOne) {
    const auto bo = colleague("bo");
    const auto id = made_by(ada());
    ASSERT_EQ("", named_by(ada(), id, bo));
    const auto next = Passwords::key_of(Confidential("another four words here"));
    const auto come = [&](auto&& holder_of) {
        auto tx = database().writing();
        std::optional<SessionChange> change;
        Door door{*tx, noon, "192.0.2.7", "", change};
        const KeyHolder holder = holder_of(*tx);
        EXPECT_TRUE(Sessions::begin(door, holder, "Firefox"));
        tx->commit();
        return viewer_of(std::string(change.value().token.reveal())).value();
    };
    const auto old_seed = PersonKeys::seed_of(bo).value();

    EXPECT_EQ("", read_by(come([&](store::Transaction& tx) {
                              return PersonKeys::replace(tx, {bo.person(), old_seed}, next, noon);
                          }),
                          id));
    const auto by_link =
        come([&](store::Transaction& tx) { return PersonKeys::make(tx, bo.person(), next, noon); });
    EXPECT_EQ(none, read_by(by_link, id));
    // Nor with the next key that the circle is given.
    const auto cy = colleague("cy");
    ASSERT_EQ("", named_by(ada(), id, cy));
    ASSERT_EQ("", taken_out_by(ada(), id, cy));
    EXPECT_EQ(none, read_by(by_link, id));
}

TEST_P(ACircle, IsMadeByWhoOthersNamedInAsManyAsTheyLike) {
    const auto bo = colleague("bo");
    constexpr int begun_max = 100;
    as<OwnWork>(ada(), [&](OwnWork& work) {
        for (int i = 0; i < begun_max; ++i) {
            auto circle = Circles::make(work, purpose).value();
            if (i >= namings_max) continue;
            EXPECT_EQ("", code_of(Circles::name(work, circle, bo.person())));
        }
        return 0;
    });
    const auto cy = colleague("cy");
    for (int i = 0; i < begun_max - namings_max; ++i)
        as<OwnWork>(cy, [&](OwnWork& work) {
            auto circle = Circles::make(work, purpose).value();
            EXPECT_EQ("", code_of(Circles::name(work, circle, bo.person())));
            // Who leaves what they began named nobody in what they open.
            return Circles::take_out(work, circle, cy.person()).value();
        });

    EXPECT_EQ(100U, circles_of(bo));
    EXPECT_EQ("",
              as<OwnWork>(bo, [](OwnWork& work) { return code_of(Circles::make(work, purpose)); }));
    EXPECT_EQ("circles.too_many", as<OwnWork>(ada(), [](OwnWork& work) {
                  return code_of(Circles::make(work, purpose));
              }));
}

TEST_P(ACircle, IsNotOneOfTooManyInWhichSomebodyNamesAnother) {
    const auto bo = colleague("bo");
    const auto cy = colleague("cy");
    for (int i = 0; i < namings_max; ++i) ASSERT_EQ("", named_by(ada(), made_by(ada()), bo));
    const auto id = made_by(ada());

    EXPECT_EQ("circles.named_too_often", named_by(ada(), id, bo));
    EXPECT_EQ("", named_by(ada(), id, cy));
    EXPECT_EQ("", named_by(cy, id, bo));
}

TEST_P(ACircle, IsEndedByAReaderOnlyWhenNobodyElseOpensIt) {
    const auto bo = colleague("bo", Role::reader);
    const auto id = made_by(ada());
    ASSERT_EQ("", named_by(ada(), id, bo));
    const auto ended = [&] {
        return as<OpeningWork>(bo, [&](OpeningWork& work) {
            return code_of(Circles::end(work, Circles::open(work, id).value()));
        });
    };
    EXPECT_EQ("circles.others_open_it", ended());
    ASSERT_EQ("", taken_out_by(ada(), id, ada()));

    EXPECT_EQ("", ended());
    EXPECT_EQ(0, rows_of("circles"));
}

TEST_P(ACircle, IsNotWrittenOverWhatSomebodyWroteMeanwhile) {
    const auto id = made_by(ada());

    EXPECT_EQ("", written_by(ada(), id, "first"));
    EXPECT_EQ("error.changed_meanwhile", written_by(ada(), id, "another first"));
    EXPECT_EQ("", written_by(ada(), id, "second", 1));
    EXPECT_EQ("error.changed_meanwhile", written_by(ada(), id, "another second", 1));
    EXPECT_EQ("second", read_by(ada(), id));
}

TEST_P(ACircle, IsNotWrittenToByWhoOpenedItBeforeItsKeyWasChanged) {
    const auto bo = colleague("bo");
    const auto id = made_by(ada());
    ASSERT_EQ("", named_by(ada(), id, bo));
    const auto code = as<OwnWork>(ada(), [&](OwnWork& work) {
        const auto opened = Circles::open(work, id).value();
        auto changed = opened;
        EXPECT_TRUE(Circles::take_out(work, changed, bo.person()));
        return code_of(Circles::keep(work, opened, entry, Confidential("lost"), 0));
    });

    EXPECT_EQ("error.changed_meanwhile", code);
}

TEST_P(ACircle, TellsAKindFromAnother) {
    const auto id = made_by(ada());
    ASSERT_EQ("", written_by(ada(), id, "in week 12"));
    const auto tx = database().reading();
    Work work(ada(), *tx, noon);
    const auto circle = Circles::open(work, id).value();

    EXPECT_EQ(1U, Circles::all_kept(work, circle, "entry").size());
    EXPECT_TRUE(Circles::all_kept(work, circle, "contact").empty());
    EXPECT_FALSE(Circles::kept(work, circle, {"contact", entry.record}));
    EXPECT_TRUE(Circles::mine(work, "reprisals").empty());
}

TEST_P(ACircle, OnceEndedLeavesNothing) {
    const auto bo = colleague("bo");
    const auto id = made_by(ada());
    ASSERT_EQ("", written_by(ada(), id, "in week 12"));
    ASSERT_EQ("", named_by(ada(), id, bo));
    ASSERT_EQ("", changed_by(bo, id, [](OwnWork& work, OpenCircle& circle) {
                  return Circles::end(work, circle);
              }));

    EXPECT_EQ(none, read_by(ada(), id));
    for (const char* table : {"circles", "circle_people", "circle_texts"})
        EXPECT_EQ(0, rows_of(table)) << table;
}

TEST_P(ACircle, AddsNoLineToTheLedgerOfTheBody) {
    const auto bo = colleague("bo");
    const auto before = rows_of("ledger");
    const auto id = made_by(ada());
    ASSERT_EQ("", named_by(ada(), id, bo));
    ASSERT_EQ("", written_by(bo, id, "in week 12"));
    ASSERT_EQ("", taken_out_by(ada(), id, bo));

    EXPECT_EQ(before, rows_of("ledger"));
}

}  // namespace
}  // namespace liaise::guard
