#include "modules/assessments/assessments.hpp"

#include <filesystem>
#include <fstream>

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"

namespace liaise::assessments {
namespace {

constexpr const char* canary = "kanarie-they-answer-to-the-ministry";

/// The council, with a key, writes about a body of the register.
class AnAssessment : public engines::OnBothEngines {
protected:
    static constexpr Moment noon{1'795'521'600};

    AnAssessment() {
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash_, {}}, {"Root", "root.admin", hash_, {}}};
        guard::Founding::found(database(), Clock::standing_at(noon), wanted,
                               [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                                   about_ = body(work, "Quarterly Visitors", "lay_visitors");
                                   return Id<guard::BodyRef>{body(work, "Council", "npm").value};
                               })
            .value();
        viewer_ = let_in("ada");
    }

    /// The viewer, with their own key.
    guard::Viewer let_in(const std::string& name) {
        static const auto key = guard::Passwords::key_of(Confidential("four unrelated words here"));
        auto tx = database().writing();
        std::optional<Id<guard::Person>> person;
        tx->each("SELECT id FROM persons WHERE sign_in_name = $1", store::Binds{name},
                 [&](const store::Row& row) { person = Id<guard::Person>::from(row.text(0)); });
        const auto holder = guard::PersonKeys::make(*tx, person.value(), key, noon);
        auto viewer = guard::Sessions::viewer(*tx, holder, noon).value();
        tx->commit();
        return viewer;
    }
    Result<Id<Assessment>> written(const std::string& text) {
        auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(*viewer_, *tx, noon)).value();
        auto id = write(work, {about_, Confidential(text)});
        tx->commit();
        return id;
    }
    std::vector<Assessment> all_for(const guard::Viewer& viewer) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, noon);
        const auto found = list(work, {}).value();
        std::vector<Assessment> all;
        for (const auto& one : found) all.push_back(*one);
        return all;
    }
    /// All that a copy of the data folder holds, its log of what is being written too.
    std::string folder() {
        std::string whole;
        for (const auto& file : std::filesystem::directory_iterator(
                 std::filesystem::path(address()).parent_path())) {
            std::ifstream stream(file.path(), std::ios::binary);
            whole.append(std::istreambuf_iterator<char>(stream), {});
        }
        return whole;
    }

    Id<bodies::Body> about_;
    std::optional<guard::Viewer> viewer_;

private:
    static Id<bodies::Body> body(guard::RegisterWork& work, const char* name, const char* type) {
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {type};
        draft.is_dependent = {"no"};
        draft.source = {"A test", {}, {}};
        return bodies::add(work, draft).value();
    }
    guard::PasswordHash hash_{"none"};
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AnAssessment, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(AnAssessment, IsReadByTheBodyThatWroteIt) {
    ASSERT_TRUE(written(canary));
    const auto all = all_for(*viewer_);

    ASSERT_EQ(1U, all.size());
    EXPECT_EQ(canary, all[0].text.value().reveal());
    EXPECT_FALSE(all[0].shut);
}

TEST_P(AnAssessment, IsThereAndShutForWhoWasNotHandedTheKey) {
    ASSERT_TRUE(written(canary));
    auto tx = database().writing();
    tx->execute("DELETE FROM body_seeds", {});
    tx->commit();
    tx.reset();
    const auto all = all_for(*viewer_);

    ASSERT_EQ(1U, all.size());
    EXPECT_FALSE(all[0].text);
    EXPECT_EQ("keys.not_handed", all[0].shut);
}

TEST_P(AnAssessment, OfOldIsSealedWithTheNext) {
    auto tx = database().writing();
    tx->execute("INSERT INTO assessments (id, scope, body, on_day, text, written_by) "
                "VALUES ($1, $2, $3, '2024-01-02', 'the old words', $4)",
                store::Binds{Id<Assessment>::random().text(),
                             guard::Scope::of_body(viewer_->body()->text()).text(),
                             about_.text(), viewer_->person().text()});
    tx->commit();
    tx.reset();
    const auto before = all_for(*viewer_);
    ASSERT_TRUE(written("the new words"));
    const auto after = all_for(*viewer_);

    EXPECT_EQ("the old words", before[0].text.value().reveal());
    EXPECT_EQ("the old words", after[1].text.value().reveal());
    database().reading()->each("SELECT text FROM assessments", {}, [](const store::Row& row) {
        EXPECT_EQ(std::string::npos, row.text(0).find("words"));
    });
}

TEST_P(AnAssessment, TakenOutLeavesNoKey) {
    const auto id = written(canary).value();
    auto tx = database().writing();
    auto work = guard::OwnWork::of(guard::Work(*viewer_, *tx, noon)).value();
    ASSERT_TRUE(remove(work, {id}));
    std::int64_t keys = -1;
    tx->each("SELECT COUNT(*) FROM record_keys", {},
             [&](const store::Row& row) { keys = row.integer(0); });

    EXPECT_EQ(0, keys);
}

TEST_P(AnAssessment, IsNowhereInACopyOfTheFolder) {
    if (GetParam() != engines::Engine::sqlite) return;
    ASSERT_TRUE(written(canary));
    const auto copy = folder();

    EXPECT_NE(std::string::npos, copy.find("Quarterly Visitors"));  // what is not sealed is there
    EXPECT_EQ(std::string::npos, copy.find(canary));
}

}  // namespace
}  // namespace liaise::assessments
