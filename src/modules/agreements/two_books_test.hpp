#pragma once

#include "engines/engines.hpp"
#include "guard/body_keys.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/agreements/clauses.hpp"
#include "modules/agreements/stages.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/places/places.hpp"

namespace liaise::agreements {

/// A mechanism and a commission, each with somebody who may write, and a third body; one prison.
class TwoBooks : public engines::OnBothEngines {
protected:
    template <class F>
    auto written_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }

    static constexpr Moment noon{1'795'521'600};
    const Day today = day_of(noon);

    TwoBooks() {
        static const auto hash =
            guard::Passwords::hashed(Confidential{"four unrelated words here"});
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        guard::Founding::found(database(), Clock::standing_at(noon), wanted,
                               [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                                   return write_register(work);
                               })
            .value();
        // Whoever leads a body comes in first, makes its key, and hands it to all who come later.
        for (const auto& body : {mechanism_, commission_, association_})
            leads_.emplace_back(body, come_in(body, "Lead of " + body.text(),
                                              guard::Role::coordinator));
        ours_ = enrolled(mechanism_, "Bo");
        theirs_ = enrolled(commission_, "Cy");
    }

    /// Somebody who has the body's key.
    guard::Viewer enrolled(const Id<bodies::Body>& body, const std::string& name,
                           guard::Role role = guard::Role::editor) {
        const auto viewer = come_in(body, name, role);
        for (const auto& [led, lead] : leads_) {
            if (led != body) continue;
            const auto tx = database().writing();
            auto work = guard::RightsWork::of(guard::Work(lead, *tx, noon)).value();
            guard::BodyKeys::hand_to(work, viewer.person()).value();
            tx->commit();
        }
        return viewer;
    }
    /// Somebody who has it only if they are the first of it.
    guard::Viewer come_in(const Id<bodies::Body>& body, const std::string& name,
                          guard::Role role = guard::Role::editor) {
        static const Confidential password{"four unrelated words here"};
        static const auto hash = guard::Passwords::hashed(password);
        static const auto key = guard::Passwords::key_of(password);
        const auto tx = database().writing();
        const auto id =
            guard::Persons::enrol(*tx, {Id<guard::BodyRef>{body.value}, role, name, name, {}},
                                  hash, noon)
                .value();
        std::optional<guard::SessionChange> session;
        guard::Door door{*tx, noon, "192.0.2.7", "", session};
        const auto holder = guard::PersonKeys::make(*tx, id, key, noon);
        auto viewer = guard::Sessions::begin(door, holder, "Test").value();
        tx->commit();
        return viewer;
    }

    template <class F>
    auto reading(F&& f) {
        const auto tx = database().reading();
        guard::Work work(*ours_, *tx, noon);
        return f(work);
    }
    template <class F>
    auto writing(F&& f) {
        return written_as(*ours_, std::forward<F>(f));
    }
    template <class F>
    auto written_by_the_commission(F&& f) {
        return written_as(*theirs_, std::forward<F>(f));
    }

    const Id<bodies::Body>& commission() const { return commission_; }
    const Id<bodies::Body>& association() const { return association_; }
    const Id<bodies::Body>& mechanism() const { return mechanism_; }
    const Id<places::Place>& prison() const { return prison_; }
    const Id<places::Place>& station() const { return station_; }

    Beginning beginning(const std::string& name, const std::string& stage = "draft") const {
        Beginning one;
        one.agreement.names = {{"en", name}};
        one.agreement.with = {commission_};
        one.agreement.kind = {"formal_agreement"};
        one.stage = {{stage}};
        return one;
    }
    Id<Agreement> begun(const Beginning& one) {
        return writing([&](guard::OwnWork& work) { return begin(work, one).value(); });
    }
    Result<Done> taken_to(const Id<Agreement>& id, const std::string& stage,
                          std::optional<Day> on = {}) {
        return writing([&](guard::OwnWork& work) { return step(work, {id, {stage}, on, {}}); });
    }
    Agreement agreement(const Id<Agreement>& id) {
        return reading([&](guard::Work& work) { return *find(work, {id}).value(); });
    }
    Id<Clause> with_clause(const Id<Agreement>& id, const ClauseDraft& draft) {
        return writing([&](guard::OwnWork& work) { return add_clause(work, {id, draft}).value(); });
    }
    static ClauseDraft clause(const std::string& key, const std::string& text) {
        ClauseDraft draft;
        draft.key = {key};
        draft.text = {{"en", text}};
        return draft;
    }

private:
    Id<guard::BodyRef> write_register(guard::RegisterWork& work) {
        const auto body = [&](const char* name, const char* type) {
            bodies::Draft draft;
            draft.names = {{"en", name}};
            draft.type = {type};
            draft.source = {"Made up", {}, {}};
            return bodies::add(work, draft).value();
        };
        const auto place = [&](const char* name, const char* type) {
            places::Draft draft;
            draft.names = {{"en", name}};
            draft.type = {type};
            draft.source = {"Made up", {}, {}};
            return places::add(work, draft).value();
        };
        mechanism_ = body("Council", "npm");
        commission_ = body("Commission", "nhri");
        association_ = body("Footbridge", "ngo");
        prison_ = place("North Prison", "prison");
        station_ = place("Harbour Station", "police_station");
        return {mechanism_.value};
    }
    Id<bodies::Body> mechanism_;
    Id<bodies::Body> commission_;
    Id<bodies::Body> association_;
    Id<places::Place> prison_;
    Id<places::Place> station_;
    std::vector<std::pair<Id<bodies::Body>, guard::Viewer>> leads_;
    std::optional<guard::Viewer> ours_;
    std::optional<guard::Viewer> theirs_;
};

}  // namespace liaise::agreements
