#include "guard/sealed.hpp"

#include "guard/a_sealed_body_test.hpp"
#include "guard/tokens.hpp"

namespace liaise::guard {
namespace {

class ASealedText : public ASealedBody {
protected:
    /// All that is kept, in one text.
    std::string all_that_is_kept() {
        std::string whole;
        for (const char* table : {"record_keys", "body_keys", "body_seeds", "person_keys",
                                  "opened_keys", "sessions", "credentials", "notes_kept",
                                  "passkeys", "recovery_codes"})
            whole += all_that_is_kept(std::string(table));
        return whole;
    }
    std::string all_that_is_kept(const std::string& table) {
        std::string whole;
        database().reading()->each("SELECT * FROM " + table, {}, [&](const store::Row& row) {
            for (int i = 0; i < columns_of(table); ++i) whole += std::string(row.text(i)) + '\n';
        });
        return whole;
    }
    /// The words that are kept beside their key, or the code of why they stay shut.
    std::string kept_for(const Viewer& viewer) {
        const auto tx = database().reading();
        Work work(viewer, *tx, noon);
        const auto kept = Sealing(work).kept(place);
        if (!kept) return "";
        return *kept ? std::string((*kept)->reveal()) : kept->error().code;
    }
    /// Keeps them, or takes them away; the code of what went wrong.
    std::string kept_by(const Viewer& viewer, const std::optional<std::string>& words) {
        return as<OwnWork>(viewer, [&](OwnWork& work) {
            const auto text = words ? std::optional(Confidential(*words)) : std::nullopt;
            const auto kept = keep_sealed(work, place, text);
            return kept ? std::string() : kept.error().code;
        });
    }
    static int columns_of(const std::string& table) {
        if (table == "opened_keys" || table == "notes_kept") return 2;
        return table == "record_keys" ? 6 : 5;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ASealedText, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(ASealedText, OpensForThePeopleOfItsBody) {
    const auto text = sealed_by(ada(), "what was said");

    EXPECT_EQ("what was said", opened_by(ada(), text));
}

TEST_P(ASealedText, IsSealedAnewEachTime) {
    EXPECT_NE(sealed_by(ada(), "the same").text, sealed_by(ada(), "the same").text);
}

TEST_P(ASealedText, DoesNotOpenInAnotherPlace) {
    const auto text = sealed_by(ada(), "what was said");
    auto elsewhere = place;
    elsewhere.record = "01h00000000000000000000001";
    as<OwnWork>(ada(), [&](OwnWork& work) {
        return seal(work, elsewhere, Confidential("another")).value();
    });
    auto other_field = place;
    other_field.field = "remark";

    EXPECT_EQ("keys.not_from_here", opened_by(ada(), elsewhere, text));
    EXPECT_EQ("keys.destroyed", opened_by(ada(), other_field, text));
    run("UPDATE record_keys SET sealed = (SELECT k.sealed FROM record_keys k WHERE k.record = $1) "
        "WHERE record = $2",
        {place.record, elsewhere.record});
    EXPECT_EQ("keys.not_from_here", opened_by(ada(), elsewhere, text));
}

TEST_P(ASealedText, IsDestroyedWithTheKeyOfItsRecord) {
    const auto text = sealed_by(ada(), "what was said");
    as<OwnWork>(ada(), [&](OwnWork& work) {
        destroy_keys_of(work, place.record);
        return 0;
    });

    EXPECT_EQ("keys.destroyed", opened_by(ada(), text));
}

TEST_P(ASealedText, IsNotReadByAnotherBodyNorByTheMachinesAdministrator) {
    const auto text = sealed_by(ada(), "what was said");
    const auto bo = enrolled(Id<BodyRef>::random(), "bo", Role::coordinator);
    const auto other = viewer_of(signed_in_with_key(bo)).value();
    const auto root = viewer_of(signed_in_with_key(person_called("root.admin"))).value();

    EXPECT_EQ("keys.destroyed", opened_by(other, text));  // for whom it is as if it were not there
    EXPECT_EQ("keys.destroyed", opened_by(root, text));
    run("UPDATE record_keys SET scope = $1", {Scope::of_body(other.body()->text()).text()});
    EXPECT_EQ("keys.not_from_here", opened_by(other, text));
}

TEST_P(ASealedText, StaysShutInASessionThatOpenedNoKey) {
    const auto text = sealed_by(ada(), "what was said");
    const auto without = viewer_of(signed_in(person_called("ada"))).value();

    EXPECT_EQ(nullptr, without.key());
    EXPECT_EQ("keys.sign_in_again", opened_by(without, text));
}

TEST_P(ASealedText, ClosesWithTheSession) {
    const auto text = sealed_by(ada(), "what was said");
    const auto before = ada();
    {
        auto tx = database().writing();
        Sessions::end_all(*tx, before.person());
        tx->commit();
    }
    std::int64_t opened = -1;
    database().reading()->each("SELECT COUNT(*) FROM opened_keys", {},
                               [&](const store::Row& row) { opened = row.integer(0); });

    EXPECT_EQ(0, opened);
    EXPECT_FALSE(viewer_of(token_));
}

TEST_P(ASealedText, CannotBeReadFromWhatASessionKeepsWithoutItsToken) {
    const auto text = sealed_by(ada(), "what was said");
    run("UPDATE sessions SET token_hash = $1", {token_hash("a token of the thief's own")});
    const auto thief = viewer_of("a token of the thief's own");

    ASSERT_TRUE(thief);  // who writes the database becomes anybody, and reads nothing sealed
    EXPECT_EQ("keys.sign_in_again", opened_by(*thief, text));
}

TEST_P(ASealedText, ThatIsKeptBesideItsKeyIsReadReplacedAndTakenAway) {
    const auto kept = [&] { return kept_for(ada()); };

    EXPECT_EQ("", kept());
    EXPECT_EQ("", kept_by(ada(), "the first"));
    EXPECT_EQ("the first", kept());
    EXPECT_EQ("", kept_by(ada(), "the second"));
    EXPECT_EQ("the second", kept());
    EXPECT_EQ("", kept_by(ada(), std::nullopt));
    EXPECT_EQ("", kept());
    EXPECT_EQ(std::string::npos, all_that_is_kept("record_keys").find(place.record));
}

TEST_P(ASealedText, IsNeitherReplacedNorTakenAwayByWhoCannotReadIt) {
    kept_by(ada(), "what was said");
    const auto bo = colleague("bo");

    EXPECT_EQ("keys.not_handed", kept_for(bo));
    EXPECT_EQ("keys.not_handed", kept_by(bo, "something else"));
    EXPECT_EQ("", kept_by(bo, std::nullopt));
    EXPECT_EQ("what was said", kept_for(ada()));
}

TEST_P(ASealedText, ThatNobodyCanReadAnyMoreIsReplaced) {
    kept_by(ada(), "the old");
    run("DELETE FROM body_seeds", {});
    const auto bo = colleague("bo");

    EXPECT_EQ("keys.lost", kept_for(bo));
    EXPECT_EQ("", kept_by(bo, "the new"));
    EXPECT_EQ("the new", kept_for(bo));
}

TEST_P(ASealedText, IsNowhereInTheClear) {
    const std::string canary = "kanarie-51d2";
    run("CREATE TABLE notes_kept (id TEXT, text TEXT)", {});
    const auto text = sealed_by(ada(), canary);
    run("INSERT INTO notes_kept (id, text) VALUES ('1', $1)", {text.text});

    EXPECT_EQ(std::string::npos, all_that_is_kept().find(canary));
    EXPECT_NE(std::string::npos, all_that_is_kept().find(text.text));
    EXPECT_EQ(canary, opened_by(ada(), text));
}

}  // namespace
}  // namespace liaise::guard
