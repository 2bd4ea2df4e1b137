#pragma once

#include "modules/exchange/two_sides_test.hpp"
#include "modules/meetings/opening.hpp"
#include "modules/meetings/telling.hpp"

namespace liaise::meetings {

/// A mechanism that calls meetings, and a commission and an association that it asks.
class AMeeting : public exchange::TwoSides {
protected:
    /// Two people of one body: some texts take both.
    struct Pair {
        guard::Viewer lead;
        guard::Viewer second;
    };

    AMeeting()
        : ours_{enrolled(mechanism(), "Lea", guard::Role::coordinator),
                enrolled(mechanism(), "Leo")},
          theirs_{enrolled(commission(), "Mia", guard::Role::coordinator),
                  enrolled(commission(), "Max")},
          others_{enrolled(association(), "Ned", guard::Role::coordinator),
                  enrolled(association(), "Nia")} {}

    const Pair& ours() const { return ours_; }
    const Pair& theirs() const { return theirs_; }
    const Pair& others() const { return others_; }
    Day day() const { return plus_days(today, 30); }

    /// Kept only where it went well, as what comes by a request is.
    template <class F> auto tried_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }
    template <class F> auto seen_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, noon);
        return f(work);
    }

    MeetingId begun_meeting() {
        NewMeeting draft;
        draft.title = "Second quarter";
        draft.kind = {"regular"};
        draft.level = {"staff"};
        draft.series = "Quarterly";
        return written_as(ours_.lead,
                          [&](guard::OwnWork& work) { return begin(work, draft).value(); });
    }
    static std::vector<exchange::RecipientDraft> once(const std::vector<Id<bodies::Body>>& to) {
        std::vector<exchange::RecipientDraft> all;
        for (const auto& body : to) all.push_back({body, {}, "For this once."});
        return all;
    }
    NewInvitation invitation(const MeetingId& id, const std::vector<Id<bodies::Body>>& to) const {
        NewInvitation made;
        made.id = id;
        made.day = day();
        made.hour = "09:30";
        made.where = "The commission's office";
        made.participants = {{mechanism(), "Head of visits"}};
        made.agenda = {"Heating in winter", "How we answer each other"};
        made.recipients = once(to);
        return made;
    }
    NewMinutes minutes(const MeetingId& id, const std::vector<Id<bodies::Body>>& to) const {
        NewMinutes made;
        made.id = id;
        made.text = "We spoke of heating.";
        made.participants = {{mechanism(), "Head of visits"}};
        for (const auto& body : to) made.participants.push_back({body, "Its secretary"});
        made.decisions = {"We ask for heating."};
        made.actions = {{"Write to the ministry.", to.front(), plus_days(today, 60)}};
        made.consent = {"not_about_a_person"};
        made.recipients = once(to);
        return made;
    }

    template <class T> Id<exchange::Disclosure> begun_by(const Pair& who, const T& text) {
        return written_as(who.lead,
                          [&](guard::OwnWork& work) { return begun(work, text).value(); });
    }
    std::vector<std::string> obstacles_of(const Pair& who, const Id<exchange::Disclosure>& id) {
        std::vector<std::string> words;
        const auto look = look_by(who, id).value();
        for (const auto& [word] : look->obstacles) words.push_back(word);
        return words;
    }
    template <class T> std::string look_code(const Pair& who, const T& text) {
        return code_of(look_by(who, begun_by(who, text)));
    }
    /// Told by one person, or two where that is asked for, from draft to delivery.
    template <class T> Id<exchange::Disclosure> told_by(const Pair& who, const T& text) {
        return told_as_begun(who, begun_by(who, text));
    }
    Id<exchange::Disclosure> told_as_begun(const Pair& who, const Id<exchange::Disclosure>& id) {
        const auto look = look_by(who, id).value();
        const exchange::Release release{id, look->fingerprint, true};
        EXPECT_EQ(
            code(tried_as(who.lead,
                          [&](guard::OwnWork& work) { return exchange::release(work, release); })),
            "");
        if (look->outcome.value == "second_person_needed") {
            EXPECT_EQ(code(tried_as(
                          who.second,
                          [&](guard::OwnWork& work) { return exchange::second(work, release); })),
                      "");
        }
        EXPECT_EQ(
            code(tried_as(who.lead,
                          [&](guard::OwnWork& work) { return exchange::deliver(work, {id}); })),
            "");
        return id;
    }
    std::string said_by(const Pair& who, const OwnWord& word) {
        return code(tried_as(who.lead, [&](guard::OwnWork& work) { return say(work, word); }));
    }

    /// Called, with both asked, who both come.
    MeetingId with_both() {
        const auto id = begun_meeting();
        told_by(ours_, invitation(id, {commission(), association()}));
        EXPECT_EQ(said_by(theirs_, {id, {"accepted"}, {}, {}, {}, {}}), "");
        EXPECT_EQ(said_by(others_, {id, {"accepted"}, {}, {}, {}, {}}), "");
        return id;
    }
    Meeting seen_by(const Pair& who, const MeetingId& id) {
        return seen_as(who.lead, [&](guard::Work& work) { return *find(work, {id}).value(); });
    }
    std::size_t listed_by(const Pair& who) {
        return seen_as(who.lead,
                       [&](guard::Work& work) { return list(work, {}).value().items.size(); });
    }
    MeetingRead read_by(const Pair& who, const MeetingId& id) {
        return opened_as(who.lead, [&](guard::OpeningWork& work) {
            return *meetings::open(work, {id}).value();
        });
    }

private:
    Result<guard::Seen<exchange::Look>> look_by(const Pair& who,
                                                const Id<exchange::Disclosure>& id) {
        return seen_as(who.lead, [&](guard::Work& work) { return exchange::look(work, {id}); });
    }
    static auto begun(guard::OwnWork& work, const NewInvitation& text) {
        return begin_invitation(work, text);
    }
    static auto begun(guard::OwnWork& work, const NewMinutes& text) {
        return begin_minutes(work, text);
    }
    static auto begun(guard::OwnWork& work, const NewDisagreement& text) {
        return begin_disagreement(work, text);
    }

    Pair ours_;
    Pair theirs_;
    Pair others_;
};

}  // namespace liaise::meetings
