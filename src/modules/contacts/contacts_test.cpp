#include "modules/contacts/contacts.hpp"

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "modules/bodies/bodies.hpp"

namespace liaise::contacts {

namespace {

/// The coordinating body's coordinator writes contacts that all see.
class Contacts : public engines::OnBothEngines {
protected:
    /// Hands the work of a new installation's first coordinator, and a contact, to `f`.
    template <class F>
    void with_a_contact(F&& f) {
        const auto hash = guard::Passwords::hashed(Confidential{"four unrelated words here"});
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        const auto founded = guard::Founding::found(
            database(), Clock::standing_at(Moment{1'795'521'600}), wanted,
            [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                bodies::Draft body;
                body.names = {{"en", "Footbridge"}};
                body.type = {"ngo"};
                body.source = {"Made up", {}, {}};
                const auto id = bodies::add(work, body).value();
                f(work, publish(work, draft(id, "Cy")).value());
                return Id<guard::BodyRef>{id.value};
            });
        ASSERT_TRUE(founded) << founded.error().message;
    }

    static Draft draft(const Id<bodies::Body>& body, const std::string& name) {
        Draft draft;
        draft.body = body;
        draft.level = {"chair"};
        draft.role = {{"en", "Chair"}};
        draft.name = name;
        return draft;
    }
    static Contact only(guard::Work& work) { return *list(work, {}).value().at(0); }
    /// The contact as it is, with another name.
    static Correction renamed(const Contact& contact, const std::string& name) {
        return {contact.id, contact.version, draft(contact.body, name)};
    }
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, Contacts, engines::both_engines(), engines::name_of_engine);

TEST_P(Contacts, AreNotOverwrittenByWhoReadThemBeforeTheyWereCorrected) {
    with_a_contact([](guard::RegisterWork& work, const Id<Contact>&) {
        const auto read = only(work);
        ASSERT_TRUE(correct_published(work, renamed(read, "Cyd")));
        const auto late = correct_published(work, renamed(read, "Cyril"));

        ASSERT_FALSE(late);
        EXPECT_EQ(ErrorKind::conflict, late.error().kind);
        EXPECT_EQ("error.changed_meanwhile", late.error().code);
        EXPECT_EQ("Cyd", only(work).name);
        EXPECT_EQ(read.version + 1, only(work).version);
    });
}

TEST_P(Contacts, WereConfirmedMeanwhileIsNotForgottenEither) {
    with_a_contact([](guard::RegisterWork& work, const Id<Contact>& id) {
        const auto read = only(work);
        ASSERT_TRUE(confirm_published(work, {id}));
        const auto late = correct_published(work, renamed(read, "Cyril"));

        EXPECT_EQ("error.changed_meanwhile", late.error().code);
        EXPECT_EQ(work.today(), only(work).last_confirmed.value());
    });
}

TEST_P(Contacts, ThatAreNotThereAreNotFound) {
    with_a_contact([](guard::RegisterWork& work, const Id<Contact>&) {
        auto correction = renamed(only(work), "Cyril");
        correction.id = Id<Contact>::random();

        EXPECT_EQ(ErrorKind::not_found, correct_published(work, correction).error().kind);
    });
}

}  // namespace liaise::contacts
