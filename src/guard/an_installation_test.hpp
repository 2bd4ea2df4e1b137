#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "guard/sessions_sign_in.hpp"

namespace liaise::guard {

/// The steps of `guard` alone: its tests need no module.
inline std::vector<store::Change> guard_steps() {
    std::vector<store::Change> steps;
    for (const auto& change : store::all_changes())
        if (change.module == "guard") steps.push_back(change);
    return steps;
}

/// The code of what failed; empty when nothing did.
template <class T>
std::string code_of(const Result<T>& outcome) {
    return outcome ? "" : outcome.error().code;
}

/// An installation on either engine with a coordinator, `ada`, and an administrator, `root.admin`.
class AnInstallation : public engines::OnBothEngines {
protected:
    static constexpr Moment noon{1'800'000'000};
    const Confidential password{"four unrelated words here"};
    const Id<BodyRef> npm = Id<BodyRef>::random();

    AnInstallation() : engines::OnBothEngines(guard_steps()) {
        // Hashed once for all tests: it is slow on purpose.
        static const auto hash = Passwords::hashed(password);
        hash_ = hash;
        const NewInstallation wanted{"Ostrelle", "en",
                                     {"Ada", "ada", hash_, {}},
                                     {"Root", "root.admin", hash_, {}}};
        const auto founded = Founding::found(database(), Clock::standing_at(noon), wanted,
                                             [this](RegisterWork&) { return npm; });
        if (!founded) throw std::logic_error(founded.error().message);
    }

    static Moment after(std::int64_t seconds) { return {noon.seconds + seconds}; }

    Id<Person> enrolled(const Id<BodyRef>& body, const std::string& name,
                        Role role = Role::reader) {
        auto tx = database().writing();
        const auto person = Persons::enrol(*tx, {body, role, name, name, {}}, hash_, noon);
        tx->commit();
        return person.value();
    }

    Id<Person> person_called(const std::string& sign_in_name) {
        std::optional<Id<Person>> found;
        database().reading()->each("SELECT id FROM persons WHERE sign_in_name = $1",
                                   store::Binds{sign_in_name}, [&](const store::Row& row) {
                                       found = Id<Person>::from(row.text(0));
                                   });
        return found.value();
    }

    /// The token of a session that begins at `now`, after the one of `old` has ended.
    std::string signed_in(const Id<Person>& person, Moment now = noon,
                          const std::string& old = "") {
        auto tx = database().writing();
        std::optional<SessionChange> change;
        Door door{*tx, now, "192.0.2.7", old, change};
        if (!Sessions::begin(door, person, "Firefox")) return "";
        tx->commit();
        return std::string(change.value().token.reveal());
    }

    std::optional<Viewer> viewer_of(const std::string& token, Moment now = noon) {
        return Sessions::viewer(*database().reading(), token, now);
    }

    Result<Id<Person>> attempt(const std::string& name, const std::string& words,
                               std::optional<std::string> code = {}, Moment now = noon,
                               const std::string& caller = "192.0.2.7") {
        std::optional<SessionChange> none;
        Doorstep step(database(), now, caller, "", none);
        const auto holder = person_behind(step, {{name, caller}, Confidential(words), code});
        if (!holder) return std::unexpected(holder.error());
        return holder->person;
    }

    /// The token of a session that opens what is sealed for the person, whose own key is made if
    /// it is not there; the password's key is derived once for all tests.
    std::string signed_in_with_key(const Id<Person>& person, Moment now = noon) {
        static const auto key = Passwords::key_of(password);
        auto tx = database().writing();
        std::optional<SessionChange> change;
        Door door{*tx, now, "192.0.2.7", "", change};
        const auto holder = PersonKeys::open_or_make(*tx, person, key, now);
        if (!Sessions::begin(door, holder.value(), "Firefox")) return "";
        tx->commit();
        return std::string(change.value().token.reveal());
    }

    void run(const std::string& sql, const store::Binds& binds) {
        auto tx = database().writing();
        tx->execute(sql, binds);
        tx->commit();
    }

    PasswordHash hash_;
};

}  // namespace liaise::guard
