#pragma once

#include <gtest/gtest.h>

#include <map>

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/complaints/complaints.hpp"
#include "modules/places/places.hpp"
#include "modules/programmes/programmes.hpp"
#include "modules/recommendations/recommendations.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::programmes {

/// A mechanism with an editor, Bo, who plans; a colleague, Cy, a coordinator, Di, and a reader, Ed;
/// and an editor of another body, Fay. Three prisons and a police station in two regions. It is
/// the 24th of November 2026.
class AProgramme : public engines::OnBothEngines {
protected:
    static constexpr Moment noon{1'795'521'600};

    AProgramme() {
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash(), {}}, {"Root", "root.admin", hash(), {}}};
        guard::Founding::found(database(), Clock::standing_at(noon), wanted,
                               [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                                   lay_ground(work);
                                   return Id<guard::BodyRef>{npm.value};
                               })
            .value();
        const auto tx = database().writing();
        bo = viewer(*tx, npm, "Bo", guard::Role::editor);
        cy = viewer(*tx, npm, "Cy", guard::Role::editor);
        di = viewer(*tx, npm, "Di", guard::Role::coordinator);
        ed = viewer(*tx, npm, "Ed", guard::Role::reader);
        fay = viewer(*tx, judge, "Fay", guard::Role::editor);
        tx->commit();
    }

    /// What `f` makes of the work of `viewer`; kept unless it failed.
    template <class W, class F> auto as(const std::optional<guard::Viewer>& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = W::of(guard::Work(*viewer, *tx, noon)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }
    /// The code of what failed; empty when nothing did.
    template <class W, class In> std::string done(const std::optional<guard::Viewer>& viewer,
                                                  Result<Done> (*what)(W&, const In&),
                                                  const In& input) {
        const auto outcome = as<W>(viewer, [&](W& work) { return what(work, input); });
        return outcome ? "" : outcome.error().code;
    }
    std::string named(const std::optional<guard::Viewer>& by,
                      const std::optional<guard::Viewer>& whom) {
        const auto outcome = as<guard::OpeningWork>(by, [&](guard::OpeningWork& work) {
            return name(work, {programme, whom->person()});
        });
        return outcome ? "" : outcome.error().code;
    }
    std::string taken_out(const std::optional<guard::Viewer>& by,
                          const std::optional<guard::Viewer>& whom) {
        const auto outcome = as<guard::OpeningWork>(by, [&](guard::OpeningWork& work) {
            return take_out(work, {programme, whom->person()});
        });
        return outcome ? "" : outcome.error().code;
    }
    Plan plan() const {
        Plan plan;
        plan.title = "The year 2027";
        plan.from = Day::of(2027, 1, 1);
        plan.to = Day::of(2027, 12, 31);
        plan.teams = {{"North team", {"Bo", "Cy"}, {"health"}, {"fr"}, "a van"}};
        return plan;
    }
    void begin_with(const Plan& wanted) {
        programme = as<guard::OwnWork>(bo, [&](guard::OwnWork& work) {
                        return begin(work, wanted);
                    }).value();
    }
    NewCandidate candidate(const Id<places::Place>& place) const {
        NewCandidate candidate;
        candidate.id = programme;
        candidate.visit.place = place;
        return candidate;
    }
    void planned(const Id<places::Place>& place, std::int64_t days = 2) {
        auto wanted = candidate(place);
        wanted.visit.days = days;
        ASSERT_EQ("", done(bo, &add_candidate, wanted));
        ASSERT_EQ("", done(bo, &rank, {programme, place, {"visit"}, "It was long ago."}));
    }
    Result<Programme> seen(const std::optional<guard::Viewer>& viewer) {
        const auto tx = database().reading();
        guard::Work work(*viewer, *tx, noon);
        auto found = find(work, {programme});
        if (!found) return std::unexpected(found.error());
        return **found;
    }
    std::size_t programmes_of(const std::optional<guard::Viewer>& viewer) {
        const auto tx = database().reading();
        guard::Work work(*viewer, *tx, noon);
        return list(work, {}).value().size();
    }
    void visited(const Id<places::Place>& place, const Id<bodies::Body>& body,
                 const std::string& when, const std::string& announcement) {
        visits::Draft draft;
        draft.place = place;
        draft.bodies = {body};
        draft.when = when_from(when).value();
        draft.announcement = {announcement};
        draft.source = {"Made up", {}, {}};
        as<guard::OwnWork>(body == npm ? bo : fay, [&](guard::OwnWork& work) {
            return visits::note(work, draft);
        }).value();
    }

    Id<bodies::Body> npm, judge;
    Id<regions::Region> north, south;
    Id<places::Place> alder, birch, cedar, dogwood;
    std::optional<guard::Viewer> bo, cy, di, ed, fay;
    std::map<std::string, std::string> tokens;  ///< Of their sessions, by name.
    Id<guard::CircleRef> programme;

private:
    static guard::PasswordHash hash() {
        static const auto made =
            guard::Passwords::hashed(Confidential("four unrelated words here"));
        return made;
    }
    static Id<bodies::Body> body(guard::RegisterWork& work, const char* name, const char* type) {
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {type};
        draft.is_dependent = {"no"};
        draft.source = {"Made up", {}, {}};
        return bodies::add(work, draft).value();
    }
    static Id<places::Place> place(guard::RegisterWork& work, const char* name, const char* type,
                                   const Id<regions::Region>& region) {
        places::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {type};
        draft.region = region;
        draft.source = {"Made up", {}, {}};
        return places::add(work, draft).value();
    }
    void lay_ground(guard::RegisterWork& work) {
        npm = body(work, "Mechanism", "npm");
        judge = body(work, "Judges", "judge");
        north = regions::add(work, {"north", {{"en", "North"}}, {}, {}}).value();
        south = regions::add(work, {"south", {{"en", "South"}}, {}, {}}).value();
        alder = place(work, "Alder", "prison", north);
        birch = place(work, "Birch", "prison", south);
        cedar = place(work, "Cedar", "prison", south);
        dogwood = place(work, "Dogwood", "police_station", north);
    }
    guard::Viewer viewer(store::Transaction& tx, const Id<bodies::Body>& body,
                         const std::string& name, guard::Role role) {
        const guard::NewPerson person{Id<guard::BodyRef>{body.value}, role, name, name, {}};
        const auto id = guard::Persons::enrol(tx, person, hash(), noon).value();
        std::optional<guard::SessionChange> session;
        guard::Door door{tx, noon, "192.0.2.7", "", session};
        static const auto key = guard::Passwords::key_of(Confidential("four unrelated words here"));
        const auto holder = guard::PersonKeys::make(tx, id, key, noon);
        auto begun = guard::Sessions::begin(door, holder, "Test").value();
        tokens.emplace(name, session->token.reveal());
        return begun;
    }
};

}  // namespace liaise::programmes
