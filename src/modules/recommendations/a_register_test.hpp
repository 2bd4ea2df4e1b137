#pragma once

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/places/places.hpp"
#include "modules/recommendations/recommendations.hpp"

namespace liaise::recommendations {

/// The council and the visitors, each with a key and somebody who may write, and two places.
class ARegister : public engines::OnBothEngines {
protected:
    static constexpr Moment noon{1'795'521'600};  // 24 November 2026

    ARegister() {
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash_, {}}, {"Root", "root.admin", hash_, {}}};
        guard::Founding::found(database(), Clock::standing_at(noon), wanted,
                               [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                                   council = body(work, "Council", "npm");
                                   visitors = body(work, "Visitors", "lay_visitors");
                                   station = place(work, "Harbour Station", "police_station");
                                   prison = place(work, "North Prison", "prison");
                                   return Id<guard::BodyRef>{council.value};
                               })
            .value();
        ours = let_in("ada");
        theirs = somebody(visitors, "Bo", "bo");
    }

    /// What `f(work)` gives; what it wrote is kept.
    template <class F>
    auto as(const std::optional<guard::Viewer>& viewer, F&& f) {
        auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(*viewer, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }

    Draft draft(const std::string& title) const {
        Draft draft;
        draft.nature = {"recommendation"};
        draft.kind = {"after_visit"};
        draft.title = title;
        draft.text = "Every person is told of their rights within the first hour.";
        draft.extent = {"place"};
        draft.place = station;
        draft.theme = {{"information_on_rights"}};
        draft.addressee = "The police";
        draft.priority = {"high"};
        return draft;
    }
    Result<Id<Recommendation>> added(const Draft& draft) {
        return as(ours, [&](guard::OwnWork& work) { return add(work, draft); });
    }
    Recommendation found(const Id<Recommendation>& id) {
        return as(ours, [&](guard::OwnWork& work) { return *find(work, {id}).value(); });
    }
    Story told(const Id<Recommendation>& id) {
        return as(ours, [&](guard::OwnWork& work) { return *story(work, {id}).value(); });
    }
    std::vector<std::string> titles(const Question& question) {
        return as(ours, [&](guard::OwnWork& work) {
            std::vector<std::string> all;
            const auto now = list(work, question).value();
            for (const auto& one : now.items) all.push_back(one->title);
            return all;
        });
    }
    static NewVerification seen(const Id<Recommendation>& id, const char* when, const char* state) {
        NewVerification fact;
        fact.id = id;
        fact.on = *when_from(when);
        fact.state = {{state}};
        fact.method = {"follow_up_visit"};
        fact.sureness = {"sure"};
        return fact;
    }
    static NewClaim claim(const Id<Recommendation>& id, const char* when, const char* state) {
        NewClaim fact;
        fact.id = id;
        fact.on = *when_from(when);
        fact.state = {{state}};
        return fact;
    }
    /// Another editor of a body, with their own key.
    guard::Viewer somebody(const Id<bodies::Body>& body, const char* name,
                           const char* sign_in_name) {
        {
            auto tx = database().writing();
            const guard::NewPerson person{
                Id<guard::BodyRef>{body.value}, guard::Role::editor, name, sign_in_name, {}};
            guard::Persons::enrol(*tx, person, hash_, noon).value();
            tx->commit();
        }
        return let_in(sign_in_name);
    }
    Result<Id<Verification>> verified(const NewVerification& fact) {
        return as(ours, [&](guard::OwnWork& work) { return verify(work, fact); });
    }
    Result<Id<Claim>> claimed(const NewClaim& fact) {
        return as(ours, [&](guard::OwnWork& work) { return note_claim(work, fact); });
    }

    Id<bodies::Body> council;
    Id<bodies::Body> visitors;
    Id<places::Place> station;
    Id<places::Place> prison;
    std::optional<guard::Viewer> ours;
    std::optional<guard::Viewer> theirs;

private:
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
    static Id<bodies::Body> body(guard::RegisterWork& work, const char* name, const char* type) {
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {type};
        draft.is_dependent = {"no"};
        draft.source = {"A test", {}, {}};
        return bodies::add(work, draft).value();
    }
    static Id<places::Place> place(guard::RegisterWork& work, const char* name, const char* type) {
        places::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {type};
        draft.source = {"A test", {}, {}};
        return places::add(work, draft).value();
    }

    const guard::PasswordHash hash_ =
        guard::Passwords::hashed(Confidential{"four unrelated words here"});
};

}  // namespace liaise::recommendations
