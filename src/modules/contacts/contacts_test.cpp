#include "modules/contacts/contacts.hpp"

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
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
            database(), Clock::standing_at(noon), wanted,
            [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                bodies::Draft body;
                body.names = {{"en", "Footbridge"}};
                body.type = {"ngo"};
                body.source = {"Made up", {}, {}};
                const auto id = bodies::add(work, body).value();
                f(work, publish(work, draft(id, "Cy")).value());
                coordinating_ = id;
                body.names = {{"en", "Lantern"}};
                other_ = bodies::add(work, body).value();
                return Id<guard::BodyRef>{id.value};
            });
        ASSERT_TRUE(founded) << founded.error().message;
    }

    static constexpr Moment noon{1'795'521'600};

    /// A coordinator of `body`, signed in.
    static guard::Viewer coordinator(store::Transaction& tx, const Id<bodies::Body>& body,
                                     const std::string& name) {
        const auto hash = guard::Passwords::hashed(Confidential{"four unrelated words here"});
        const guard::NewPerson person{Id<guard::BodyRef>{body.value}, guard::Role::coordinator,
                                      name, name, {}};
        const auto id = guard::Persons::enrol(tx, person, hash, noon).value();
        std::optional<guard::SessionChange> session;
        guard::Door door{tx, noon, "192.0.2.7", "", session};
        static const auto key = guard::Passwords::key_of(Confidential("four unrelated words here"));
        const auto holder = guard::PersonKeys::make(tx, id, key, noon);
        return guard::Sessions::begin(door, holder, "Test").value();
    }
    static Draft draft(const Id<bodies::Body>& body, const std::string& name) {
        Draft draft;
        draft.body = body;
        draft.level = {"chair"};
        draft.role = {{"en", "Chair"}};
        draft.name = name;
        return draft;
    }
    static std::int64_t keys_of_records(store::Transaction& tx) {
        std::int64_t keys = -1;
        tx.each("SELECT COUNT(*) FROM record_keys", {},
                [&](const store::Row& row) { keys = row.integer(0); });
        return keys;
    }
    static Contact only(guard::Work& work) { return *list(work, {}).value().at(0); }
    /// The contact as it is, with another name.
    static Correction renamed(const Contact& contact, const std::string& name) {
        return {contact.id, contact.version, draft(contact.body, name)};
    }

    Id<bodies::Body> coordinating_;
    Id<bodies::Body> other_;
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

TEST_P(Contacts, ThatAllSeeLeaveTheirNoteWithTheBodyThatWroteIt) {
    with_a_contact([](guard::RegisterWork&, const Id<Contact>&) {});
    const auto tx = database().writing();
    const auto ours = coordinator(*tx, coordinating_, "Bo");
    const auto theirs = coordinator(*tx, other_, "Cy");
    auto work = guard::RegisterWork::of(guard::Work(ours, *tx, noon)).value();
    guard::Work other(theirs, *tx, noon);
    auto noted = renamed(only(work), "Cyd");
    noted.contact.note = Confidential("Call in the evening");
    ASSERT_TRUE(correct_published(work, noted));

    EXPECT_EQ("Call in the evening", only(work).note.value().reveal());
    EXPECT_FALSE(only(other).note);
    EXPECT_EQ("Cyd", only(other).name);
    noted.version = 2;
    noted.contact.note.reset();
    ASSERT_TRUE(correct_published(work, noted));
    EXPECT_FALSE(only(work).note);
    EXPECT_EQ(0, keys_of_records(*tx));
}

TEST_P(Contacts, ArePublishedWithoutTheNoteThatWasWrittenAlong) {
    with_a_contact([](guard::RegisterWork&, const Id<Contact>&) {});
    const auto tx = database().writing();
    const auto ours = coordinator(*tx, coordinating_, "Bo");
    const auto theirs = coordinator(*tx, other_, "Cy");
    auto work = guard::RegisterWork::of(guard::Work(ours, *tx, noon)).value();
    guard::Work other(theirs, *tx, noon);
    auto dana = draft(other_, "Dana");
    dana.note = Confidential("Do not write to her office");
    const auto id = publish(work, dana).value();

    EXPECT_EQ(dana.note->reveal(),
              (*hand_over(work, {id}).value()).leaving.note.value().reveal());
    EXPECT_FALSE((*hand_over(other, {id}).value()).leaving.note);
}

TEST_P(Contacts, SayThatTheirNoteIsShutToWhoWasNotHandedTheKey) {
    with_a_contact([](guard::RegisterWork&, const Id<Contact>&) {});
    const auto tx = database().writing();
    const auto ours = coordinator(*tx, coordinating_, "Bo");
    const auto colleague = coordinator(*tx, coordinating_, "Di");
    auto work = guard::OwnWork::of(guard::Work(ours, *tx, noon)).value();
    auto without = guard::OwnWork::of(guard::Work(colleague, *tx, noon)).value();
    auto dana = draft(other_, "Dana");
    dana.note = Confidential("Do not write to her office");
    const auto id = add(work, dana).value();
    auto other_note = dana;
    other_note.note = Confidential("Unread before");
    auto no_note = dana;
    no_note.note.reset();

    EXPECT_FALSE((*hand_over(without, {id}).value()).leaving.note);
    EXPECT_EQ("keys.not_handed", (*hand_over(without, {id}).value()).leaving.shut);
    EXPECT_EQ("keys.not_handed", correct(without, {id, 1, other_note}).error().code);
    // The refused correction took nothing but the version with it here: nothing is undone.
    EXPECT_TRUE(correct(without, {id, 2, no_note}));
    EXPECT_EQ(dana.note->reveal(),
              (*hand_over(work, {id}).value()).leaving.note.value().reveal());
}

TEST_P(Contacts, HaveNotesOfOldThatAreSealedWithTheNext) {
    with_a_contact([](guard::RegisterWork&, const Id<Contact>&) {});
    const auto tx = database().writing();
    const auto ours = coordinator(*tx, coordinating_, "Bo");
    auto work = guard::OwnWork::of(guard::Work(ours, *tx, noon)).value();
    const auto old = add(work, draft(other_, "Dana")).value();
    tx->execute("INSERT INTO contact_notes (scope, contact, note) VALUES ($1, $2, 'of old')",
                store::Binds{guard::Scope::of_body(coordinating_.text()).text(), old.text()});
    const auto note_of_old = [&] {
        return std::string((*hand_over(work, {old}).value()).leaving.note.value().reveal());
    };
    const auto before = note_of_old();
    add(work, draft(other_, "Eve")).value();

    EXPECT_EQ("of old", before);
    EXPECT_EQ("of old", note_of_old());
    tx->each("SELECT note FROM contact_notes", {}, [](const store::Row& row) {
        EXPECT_TRUE(row.is_null(0));
    });
}

TEST_P(Contacts, AreKnownByTheirCompartmentAndTheirIdTogether) {
    Id<Contact> id;
    with_a_contact([&](guard::RegisterWork&, const Id<Contact>& made) { id = made; });
    const auto tx = database().writing();
    const auto ours = coordinator(*tx, coordinating_, "Bo");
    const auto theirs = coordinator(*tx, other_, "Cy");
    tx->execute("INSERT INTO contacts (scope, id, version, body, level, role, name, sort_name, "
                "languages) SELECT $1, id, version, body, level, role, 'Of theirs', sort_name, "
                "languages FROM contacts WHERE id = $2",
                store::Binds{guard::Scope::of_body(other_.text()).text(), id.text()});
    guard::Work our_work(ours, *tx, noon);
    guard::Work their_work(theirs, *tx, noon);

    EXPECT_EQ("Cy", only(our_work).name);
    EXPECT_EQ(2U, list(their_work, {}).value().size());
}

}  // namespace liaise::contacts
