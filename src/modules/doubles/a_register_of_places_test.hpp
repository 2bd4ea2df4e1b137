#pragma once

#include "guard/a_coordinator_test.hpp"
#include "guard/afterwards.hpp"
#include "guard/sessions.hpp"
#include "modules/doubles/look.hpp"
#include "modules/places/places.hpp"

namespace liaise::doubles {

/// A register of a few places, in which its coordinator looks for doubles. It is the 24th of
/// November 2026.
class ARegisterOfPlaces : public guard::ACoordinator {
protected:
    void SetUp() override {
        as_coordinator([](guard::RegisterWork&) {});
    }

    guard::Viewer coordinator() {
        const auto tx = database().writing();
        std::optional<Id<guard::Person>> person;
        tx->each("SELECT id FROM persons WHERE sign_in_name = 'ada'", {},
                 [&](const store::Row& row) { person = Id<guard::Person>::from(row.text(0)); });
        std::optional<guard::SessionChange> session;
        guard::Door door{*tx, now, "192.0.2.7", "", session};
        return guard::Sessions::begin(door, person.value(), "Test").value();
    }
    guard::Afterwards afterwards() {
        return guard::Afterwards(database(), coordinator(), Clock::standing_at(now));
    }
    /// What `f` makes of the coordinator's work; it is kept unless it gives an error.
    template <class F>
    auto writing(F&& f) {
        return afterwards().writing<guard::RegisterWork>(std::forward<F>(f));
    }

    static places::Draft prison(const std::string& name, const std::string& town) {
        places::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {"prison"};
        draft.town = town;
        draft.source = {"Made up", {}, {}};
        return draft;
    }
    Id<Half> added(const places::Draft& draft) {
        return {writing([&](guard::RegisterWork& work) { return places::add(work, draft); })
                    ->value};
    }
    Id<Half> added(const std::string& name) { return added(prison(name, "Alton")); }

    std::int64_t put_up_all(const std::vector<Doubt>& doubts, const char* file = "list.csv") {
        return writing([&](guard::RegisterWork& work) -> Result<std::int64_t> {
                   return put_up(work, place_kind, doubts, file);
               })
            .value();
    }

    std::vector<Double> asked(const Question& question) {
        std::vector<Double> pairs;
        const auto page = writing([&](guard::RegisterWork& work) { return list(work, question); });
        if (!page) throw std::runtime_error(page.error().message);
        for (const auto& pair : page->items) pairs.push_back(*pair);
        return pairs;
    }
    std::vector<Double> asked(const std::string& decision) {
        Question question;
        question.decision = decision;
        return asked(question);
    }
    /// "Alder – Birch" of each pair with that decision, by name.
    std::vector<std::string> pairs(const std::string& decision) {
        std::vector<std::string> all;
        for (const auto& pair : asked(decision))
            all.push_back(name_in(pair.one_names, "en") + " – " +
                          name_in(pair.other_names, "en"));
        return all;
    }

    Result<Done> decided(const Decision& decision) {
        return writing([&](guard::RegisterWork& work) { return decide(work, decision); });
    }
    Result<Done> reopened(const Reopening& reopening) {
        return writing([&](guard::RegisterWork& work) { return reopen(work, reopening); });
    }
    places::Place place(const Id<Half>& id) {
        return writing([&](guard::RegisterWork& work) {
                   return places::find(work, {Id<places::Place>{id.value}});
               })
            .value()
            .map([](const places::Place& found) { return found; })
            .operator*();
    }

    static constexpr Moment now{1'795'521'600};
};

}  // namespace liaise::doubles
