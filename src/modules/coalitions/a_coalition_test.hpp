#pragma once

#include "modules/coalitions/reading.hpp"
#include "modules/coalitions/telling.hpp"
#include "modules/exchange/two_sides_test.hpp"

namespace liaise::coalitions {

/// A mechanism that leads a coalition, a commission and an association that may be asked in, and an
/// inspectorate that depends on the authority.
class ACoalition : public exchange::TwoSides {
protected:
    /// Two people of one body: some texts take both.
    struct Pair {
        guard::Viewer lead;
        guard::Viewer second;
    };

    ACoalition()
        : ours_{enrolled(mechanism(), "Lea", guard::Role::coordinator),
                enrolled(mechanism(), "Leo")},
          theirs_{enrolled(commission(), "Mia", guard::Role::coordinator),
                  enrolled(commission(), "Max")},
          others_{enrolled(association(), "Ned", guard::Role::coordinator),
                  enrolled(association(), "Nia")} {
        for (const auto& body : {mechanism(), commission(), association()}) says(body, "no");
    }

    const Pair& ours() const { return ours_; }
    const Pair& theirs() const { return theirs_; }
    const Pair& others() const { return others_; }

    /// The register says of a body whether it depends on an authority.
    void says(const Id<bodies::Body>& body, const char* is_dependent) {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(ours_.lead, *tx, noon)).value();
        const auto now = bodies::find(work, {body}).value();
        bodies::Draft draft;
        draft.names = now->names;
        draft.type = now->type;
        draft.is_dependent = {is_dependent};
        draft.source = now->source;
        bodies::correct(work, {body, now->version, draft}).value();
        tx->commit();
    }

    /// Kept only where it went well, as what comes by a request is.
    template <class F>
    auto tried_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }

    CoalitionId begun_coalition() {
        return written_as(ours_.lead, [&](guard::OwnWork& work) {
            return coalitions::begin(work, {"Heating in winter", {{"The ministry"}}, {}}).value();
        });
    }

    NewText text(const CoalitionId& id, const char* act, const std::string& words,
                 const std::vector<Id<bodies::Body>>& to) const {
        NewText made;
        made.id = id;
        made.act = {act};
        made.text = words;
        made.consent = {"not_about_a_person"};
        for (const auto& body : to) made.recipients.push_back({body, {}, "For this once."});
        return made;
    }
    NewText about(const CoalitionId& id, const char* act, const std::string& words,
                  const std::vector<Id<bodies::Body>>& to,
                  const Id<exchange::TextVersion>& version) const {
        auto made = text(id, act, words, to);
        made.text_version = version;
        return made;
    }

    Id<exchange::Disclosure> begun_by(const Pair& who, const NewText& text) {
        return written_as(who.lead,
                          [&](guard::OwnWork& work) { return begin_text(work, text).value(); });
    }
    exchange::Look looked_by(const Pair& who, const Id<exchange::Disclosure>& id) {
        return written_as(who.lead, [&](guard::OwnWork& work) {
            return *exchange::look(work, {id}).value();
        });
    }
    std::vector<std::string> obstacles_of(const Pair& who, const NewText& text) {
        std::vector<std::string> words;
        for (const auto& [word] : looked_by(who, begun_by(who, text)).obstacles)
            words.push_back(word);
        return words;
    }
    /// Why each receiver may not have it; empty for who may.
    std::vector<std::string> why_not(const Pair& who, const NewText& text) {
        std::vector<std::string> words;
        for (const auto& one : looked_by(who, begun_by(who, text)).recipients)
            words.push_back(one.coalition_why_not ? one.coalition_why_not->value : "");
        return words;
    }
    std::string released_by(const Pair& who, const Id<exchange::Disclosure>& id) {
        const auto seen = looked_by(who, id).fingerprint;
        return code(written_as(who.lead, [&](guard::OwnWork& work) {
            return exchange::release(work, {id, seen, true});
        }));
    }
    std::string seconded_by(const Pair& who, const Id<exchange::Disclosure>& id) {
        const auto seen = looked_by(who, id).fingerprint;
        return code(written_as(who.second, [&](guard::OwnWork& work) {
            return exchange::second(work, {id, seen, true});
        }));
    }
    std::string delivered_by(const Pair& who, const Id<exchange::Disclosure>& id) {
        return code(written_as(
            who.lead, [&](guard::OwnWork& work) { return exchange::deliver(work, {id}); }));
    }
    /// Told by one person, or two where that is asked for, from draft to delivery.
    Id<exchange::Disclosure> told_by(const Pair& who, const NewText& text) {
        const auto id = begun_by(who, text);
        EXPECT_EQ(released_by(who, id), "");
        if (looked_by(who, id).outcome.value == "second_person_needed") {
            EXPECT_EQ(seconded_by(who, id), "");
        }
        EXPECT_EQ(delivered_by(who, id), "");
        return id;
    }
    std::string joined(const guard::Viewer& who, const CoalitionId& id) {
        return code(tried_as(who, [&](guard::OwnWork& work) { return join(work, {id}); }));
    }
    std::string left(const guard::Viewer& who, const CoalitionId& id) {
        return code(tried_as(who, [&](guard::OwnWork& work) { return leave(work, {id}); }));
    }
    void invite(const CoalitionId& id, const std::vector<Id<bodies::Body>>& to) {
        told_by(ours_, text(id, "invitation", "Join us in asking for heating.", to));
    }
    /// All have joined, and know of each other.
    CoalitionId with_both() {
        const auto id = begun_coalition();
        invite(id, {commission(), association()});
        EXPECT_EQ(joined(theirs_.lead, id), "");
        EXPECT_EQ(joined(others_.lead, id), "");
        told_by(ours_, text(id, "members", "", {commission(), association()}));
        return id;
    }
    Id<exchange::TextVersion> with_a_version(const CoalitionId& id, const std::string& words) {
        told_by(ours_, text(id, "version", words, {commission(), association()}));
        return read_by(ours_.lead, id).versions.front().text_version;
    }

    Coalition seen_by(const guard::Viewer& who, const CoalitionId& id) {
        const auto tx = database().reading();
        guard::Work work(who, *tx, noon);
        return *find(work, {id}).value();
    }
    CoalitionRead read_by(const guard::Viewer& who, const CoalitionId& id) {
        return opened_as(who, [&](guard::OpeningWork& work) {
            return *coalitions::open(work, {id}).value();
        });
    }
    std::vector<Id<bodies::Body>> members_of(const guard::Viewer& who, const CoalitionId& id) {
        std::vector<Id<bodies::Body>> in;
        for (const auto& member : seen_by(who, id).members)
            if (!member.left) in.push_back(member.body);
        return in;
    }

private:
    Pair ours_;
    Pair theirs_;
    Pair others_;
};

}  // namespace liaise::coalitions
