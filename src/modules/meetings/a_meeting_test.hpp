#pragma once

#include "modules/exchange/three_bodies_test.hpp"
#include "modules/meetings/opening.hpp"
#include "modules/meetings/telling.hpp"

namespace liaise::meetings {

/// A mechanism that calls meetings, and a commission and an association that it asks.
class AMeeting : public exchange::ThreeBodies {
protected:
    Day day() const { return plus_days(today, 30); }

    MeetingId begun_meeting() {
        NewMeeting draft;
        draft.title = "Second quarter";
        draft.kind = {"regular"};
        draft.level = {"staff"};
        draft.series = "Quarterly";
        return written_as(ours().lead,
                          [&](guard::OwnWork& work) { return begin(work, draft).value(); });
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
    template <class T> std::string look_code(const Pair& who, const T& text) {
        return code_of(look_by(who, begun_by(who, text)));
    }
    /// Told by one person, or two where that is asked for, from draft to delivery.
    template <class T> Id<exchange::Disclosure> told_by(const Pair& who, const T& text) {
        return told_as_begun(who, begun_by(who, text));
    }
    std::string said_by(const Pair& who, const OwnWord& word) {
        return code(tried_as(who.lead, [&](guard::OwnWork& work) { return say(work, word); }));
    }

    /// Called, with both asked, who both come.
    MeetingId with_both() {
        const auto id = begun_meeting();
        told_by(ours(), invitation(id, {commission(), association()}));
        EXPECT_EQ(said_by(theirs(), {id, {"accepted"}, {}, {}, {}, {}}), "");
        EXPECT_EQ(said_by(others(), {id, {"accepted"}, {}, {}, {}, {}}), "");
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
    static auto begun(guard::OwnWork& work, const NewInvitation& text) {
        return begin_invitation(work, text);
    }
    static auto begun(guard::OwnWork& work, const NewMinutes& text) {
        return begin_minutes(work, text);
    }
    static auto begun(guard::OwnWork& work, const NewDisagreement& text) {
        return begin_disagreement(work, text);
    }
};

}  // namespace liaise::meetings
