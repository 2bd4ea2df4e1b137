#pragma once

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/practices/practices.hpp"
#include "modules/practices/shipped_statements.hpp"

namespace liaise::practices {

/// A council that says how visitors work, and the visitors, each with somebody who may write.
class APractice : public engines::OnBothEngines {
protected:
    static constexpr Moment noon{1'795'521'600};
    const Day today = day_of(noon);

    APractice() {
        static const auto hash =
            guard::Passwords::hashed(Confidential{"four unrelated words here"});
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        guard::Founding::found(database(), Clock::standing_at(noon), wanted,
                               [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                                   council_ = body(work, "Council", "npm");
                                   visitors_ = body(work, "Visitors", "lay_visitors");
                                   return Id<guard::BodyRef>{council_.value};
                               })
            .value();
        const auto tx = database().writing();
        ours_ = viewer(*tx, council_, "Bo", hash);
        theirs_ = viewer(*tx, visitors_, "Cy", hash);
        keeper_ = viewer(*tx, council_, "Di", hash, guard::Role::coordinator);
        tx->commit();
    }

    const Id<bodies::Body>& council() const { return council_; }
    const Id<bodies::Body>& visitors() const { return visitors_; }

    template <class F> auto written_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }
    template <class F> auto writing(F&& f) { return written_as(*ours_, std::forward<F>(f)); }
    template <class F> auto written_by_the_visitors(F&& f) {
        return written_as(*theirs_, std::forward<F>(f));
    }
    template <class F> auto by_the_keeper(F&& f) {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(*keeper_, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }

    NewAnswer saying(std::size_t statement, const std::string& says) const {
        return {visitors_, shipped_statements().at(statement).id, {says}, "We saw it.", {}, {}};
    }
    Id<Answer> answered(const NewAnswer& said) {
        return writing([&](guard::OwnWork& work) { return answer(work, said).value(); });
    }
    Profile profile_of(const Id<bodies::Body>& body) {
        return writing([&](guard::OwnWork& work) { return *profile(work, {body}).value(); });
    }
    std::int64_t rows(const std::string& sql) {
        std::int64_t count = 0;
        database().reading()->each("SELECT COUNT(*) FROM " + sql, {},
                                   [&](const store::Row& row) { count = row.integer(0); });
        return count;
    }
    template <class T> static std::string code_of(const Result<T>& outcome) {
        return outcome ? "" : outcome.error().code;
    }

private:
    static Id<bodies::Body> body(guard::RegisterWork& work, const char* name, const char* type) {
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {type};
        draft.source = {"Made up", {}, {}};
        return bodies::add(work, draft).value();
    }
    static guard::Viewer viewer(store::Transaction& tx, const Id<bodies::Body>& body,
                                const std::string& name, const guard::PasswordHash& hash,
                                guard::Role role = guard::Role::editor) {
        const guard::NewPerson person{Id<guard::BodyRef>{body.value}, role, name, name, {}};
        const auto id = guard::Persons::enrol(tx, person, hash, noon).value();
        std::optional<guard::SessionChange> session;
        guard::Door door{tx, noon, "192.0.2.7", "", session};
        static const auto key = guard::Passwords::key_of(Confidential("four unrelated words here"));
        const auto holder = guard::PersonKeys::make(tx, id, key, noon);
        return guard::Sessions::begin(door, holder, "Test").value();
    }

    Id<bodies::Body> council_;
    Id<bodies::Body> visitors_;
    std::optional<guard::Viewer> ours_;
    std::optional<guard::Viewer> theirs_;
    std::optional<guard::Viewer> keeper_;
};

}  // namespace liaise::practices
