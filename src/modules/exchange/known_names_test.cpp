#include "modules/exchange/known_names.hpp"

#include "modules/exchange/a_disclosure_test.hpp"

namespace liaise::exchange {

/// A text with two words that are a person's name, unless the register says that they are not.
class NamesOfTheRegister : public ADisclosure {
protected:
    NamesOfTheRegister() : coordinator_(enrolled(mechanism(), "Eva", guard::Role::coordinator)) {}

    bool is_taken_for_a_person(const std::string& name) {
        return reading([&](guard::Work& work) { return is_taken_for_a_person(work, name); });
    }
    bool is_taken_for_a_person(guard::Work& work, const std::string& name) {
        const auto id = std::ranges::find(begun_, name, &Begun::name);
        const auto look = exchange::look(work, {id->id}).value();
        return std::ranges::any_of(look->concerns, [](const Concern& one) {
            return one.kind.value == "person";
        });
    }
    Id<Disclosure> begun_about(const std::string& name) {
        begun_.push_back({name, begun(words("They said that " + name + " was cold."))});
        return begun_.back().id;
    }

    /// In a database that was opened anew, as another process opens it.
    template <class F>
    auto in_the_register(F&& f) {
        const auto other = store::open(address());
        const auto tx = other->writing();
        auto work = guard::RegisterWork::of(guard::Work(coordinator_, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }
    static places::Draft place(const std::string& name) {
        places::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {"prison"};
        draft.source = {"Made up", {}, {}};
        return draft;
    }
    static bodies::Draft body(const std::string& name) {
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {"ngo"};
        draft.source = {"Made up", {}, {}};
        return draft;
    }
    Id<places::Place> with_place(const std::string& name) {
        return in_the_register(
            [&](guard::RegisterWork& work) { return places::add(work, place(name)).value(); });
    }
    Id<bodies::Body> with_body(const std::string& name) {
        return in_the_register(
            [&](guard::RegisterWork& work) { return bodies::add(work, body(name)).value(); });
    }
    void run(const std::string& sql, const store::Binds& binds) {
        const auto tx = database().writing();
        tx->execute(sql, binds);
        tx->commit();
    }
    const guard::Viewer& coordinator() const { return coordinator_; }

private:
    struct Begun {
        std::string name;
        Id<Disclosure> id;
    };
    guard::Viewer coordinator_;
    std::vector<Begun> begun_;
};

INSTANTIATE_TEST_SUITE_P(BothEngines, NamesOfTheRegister, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(NamesOfTheRegister, AreKnownAsSoonAsAPlaceOrABodyIsAdded) {
    begun_about("Ardent Hollow");
    begun_about("Brisk Lantern");
    EXPECT_TRUE(is_taken_for_a_person("Ardent Hollow"));
    EXPECT_TRUE(is_taken_for_a_person("Brisk Lantern"));

    with_place("Ardent Hollow");
    EXPECT_FALSE(is_taken_for_a_person("Ardent Hollow"));
    EXPECT_TRUE(is_taken_for_a_person("Brisk Lantern"));
    with_body("Brisk Lantern");
    EXPECT_FALSE(is_taken_for_a_person("Ardent Hollow"));
    EXPECT_FALSE(is_taken_for_a_person("Brisk Lantern"));
}

TEST_P(NamesOfTheRegister, AreForgottenAsSoonAsAPlaceOrABodyIsNamedAnew) {
    begun_about("Ardent Hollow");
    begun_about("Brisk Lantern");
    const auto hollow = with_place("Ardent Hollow");
    const auto lantern = with_body("Brisk Lantern");
    EXPECT_FALSE(is_taken_for_a_person("Ardent Hollow"));
    EXPECT_FALSE(is_taken_for_a_person("Brisk Lantern"));

    in_the_register([&](guard::RegisterWork& work) {
        return places::correct(work, {hollow, 1, place("House 5")}).value();
    });
    EXPECT_TRUE(is_taken_for_a_person("Ardent Hollow"));
    EXPECT_FALSE(is_taken_for_a_person("Brisk Lantern"));
    in_the_register([&](guard::RegisterWork& work) {
        return bodies::correct(work, {lantern, 1, body("Board 5")}).value();
    });
    EXPECT_TRUE(is_taken_for_a_person("Brisk Lantern"));
}

TEST_P(NamesOfTheRegister, StopADeliveryWhenTheyChangedSinceItWasLookedAt) {
    const auto place_id = with_place("Ardent Hollow");
    const auto id = begun_about("Ardent Hollow");
    const auto harmless_one = begun(harmless());
    for (const auto& one : {id, harmless_one}) {
        EXPECT_EQ(released(one), "");
        EXPECT_EQ(seconded(one), "");
    }
    in_the_register([&](guard::RegisterWork& work) {
        return places::correct(work, {place_id, 1, place("House 5")}).value();
    });

    EXPECT_EQ(delivered(id), "exchange.changed_since");
    EXPECT_EQ(delivered(harmless_one), "");
}

TEST_P(NamesOfTheRegister, AreForgottenWhenTheChangeThatBroughtThemIsUndone) {
    begun_about("Ardent Hollow");
    EXPECT_TRUE(is_taken_for_a_person("Ardent Hollow"));
    {
        const auto tx = database().writing();
        guard::Work work(coordinator(), *tx, noon);
        auto in_register = guard::RegisterWork::of(work).value();
        places::add(in_register, place("Ardent Hollow")).value();
        EXPECT_FALSE(is_taken_for_a_person(work, "Ardent Hollow"));
    }

    EXPECT_TRUE(is_taken_for_a_person("Ardent Hollow"));
}

TEST_P(NamesOfTheRegister, AreReadEachTimeWhereTheyWereWrittenBeforeThereWereMarks) {
    begun_about("Ardent Hollow");
    const auto id = with_place("House 5");
    for (const char* table : {"places", "bodies"})
        run("UPDATE " + std::string(table) + " SET names_mark = 0", {});
    EXPECT_TRUE(is_taken_for_a_person("Ardent Hollow"));

    run("UPDATE places SET names = $1 WHERE id = $2",
        {R"([{"language":"en","text":"Ardent Hollow"}])", id.text()});
    EXPECT_FALSE(is_taken_for_a_person("Ardent Hollow"));
}

}  // namespace liaise::exchange
