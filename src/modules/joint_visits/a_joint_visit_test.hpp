#pragma once

#include "modules/exchange/three_bodies_test.hpp"
#include "modules/joint_visits/opening.hpp"
#include "modules/joint_visits/telling.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::joint_visits {

/// A mechanism that leads a visit which was made with a commission and an association.
class AJointVisit : public exchange::ThreeBodies {
protected:
    using Bodies = std::vector<Id<bodies::Body>>;

    Id<visits::Visit> made_visit(const Bodies& by) {
        visits::Draft draft;
        draft.place = prison();
        draft.bodies = by;
        const auto day = plus_days(today, -3);
        draft.when = When{day, day, Precision::day};
        draft.source = {"Our notebook", {}, {}};
        return written_as(ours().lead,
                          [&](guard::OwnWork& work) { return visits::note(work, draft).value(); });
    }
    JointVisitId begun_joint_visit() {
        const auto visit = made_visit({mechanism(), commission(), association()});
        return written_as(ours().lead, [&](guard::OwnWork& work) {
            return joint_visits::begin(work, {"Visit of the autumn", visit}).value();
        });
    }
    NewOpening opening(const JointVisitId& id, const Bodies& to) const {
        NewOpening made;
        made.id = id;
        made.text = "We report on it together.";
        made.authors = {{"Heating", to.front()}, {"Kitchens", mechanism()}};
        made.to_publish = "Facts and conclusions, without names.";
        made.publisher = mechanism();
        made.recipients = once(to);
        return made;
    }
    NewJointText text(const JointVisitId& id, const char* act, const std::string& words,
                      const Bodies& to) const {
        NewJointText made;
        made.id = id;
        made.act = {act};
        made.text = words;
        made.consent = {"not_about_a_person"};
        made.recipients = once(to);
        return made;
    }
    NewJointText contribution(const JointVisitId& id, const std::string& words,
                              const Bodies& to) const {
        auto made = text(id, "contribution", "", to);
        made.lines = {{{"observation"}, "Heating", words},
                      {{"allegation"}, {}, "We were told that it is so every winter."}};
        return made;
    }
    NewJointText facts(const JointVisitId& id, const Bodies& to) const {
        auto made = text(id, "facts", "", to);
        made.facts = {"The radiators were cold.", "The kitchen was clean."};
        return made;
    }
    NewJointText differing(const JointVisitId& id, const std::string& words, const Bodies& to) {
        auto made = text(id, "differing", words, to);
        made.about = last_facts(id);
        return made;
    }
    Id<exchange::JointText> last_facts(const JointVisitId& id) {
        std::optional<Id<exchange::JointText>> last;
        for (const auto& one : seen_by(ours(), id).texts)
            if (one.act.value == "facts" && !one.is_called_back) last = one.text_version;
        return last.value();
    }
    std::vector<Id<exchange::JointText>> own_texts(const Pair& who, const Id<bodies::Body>& body,
                                                   const JointVisitId& id) {
        std::vector<Id<exchange::JointText>> all;
        for (const auto& one : seen_by(who, id).texts)
            if (one.by == body && !one.is_called_back) all.push_back(one.text_version);
        return all;
    }

    template <class T> Id<exchange::Disclosure> begun_by(const Pair& who, const T& told) {
        return tried_as(who.lead, [&](guard::OwnWork& work) { return begun(work, told); }).value();
    }
    /// Why it cannot be begun; empty where it can.
    template <class T> std::string refusal_of(const Pair& who, const T& told) {
        const auto outcome =
            tried_as(who.lead, [&](guard::OwnWork& work) { return begun(work, told); });
        return outcome ? "" : outcome.error().code;
    }
    template <class T> Id<exchange::Disclosure> told_by(const Pair& who, const T& told) {
        return told_as_begun(who, begun_by(who, told));
    }
    template <class T> std::string look_code(const Pair& who, const T& told) {
        return code_of(look_by(who, begun_by(who, told)));
    }
    std::string said_by(const Pair& who, const JointVisitId& id, const char* says,
                        const std::vector<Id<exchange::JointText>>& texts = {}) {
        return code(tried_as(who.lead, [&](guard::OwnWork& work) {
            return say(work, {id, {says}, texts});
        }));
    }

    /// All three were there, and say so.
    JointVisitId with_both() {
        const auto id = begun_joint_visit();
        told_by(ours(), opening(id, {commission(), association()}));
        EXPECT_EQ(said_by(theirs(), id, "took_part"), "");
        EXPECT_EQ(said_by(others(), id, "took_part"), "");
        return id;
    }
    JointVisit seen_by(const Pair& who, const JointVisitId& id) {
        return seen_as(who.lead, [&](guard::Work& work) { return *find(work, {id}).value(); });
    }
    JointVisitBody body_in(const Pair& who, const Id<bodies::Body>& body, const JointVisitId& id) {
        for (const auto& one : seen_by(who, id).bodies)
            if (one.body == body) return one;
        ADD_FAILURE() << "it does not stand there";
        return {};
    }
    std::size_t listed_by(const Pair& who) {
        return seen_as(who.lead,
                       [&](guard::Work& work) { return list(work, {}).value().items.size(); });
    }
    JointVisitRead read_by(const Pair& who, const JointVisitId& id) {
        return opened_as(who.lead, [&](guard::OpeningWork& work) {
            return *joint_visits::open(work, {id}).value();
        });
    }
    std::vector<std::string> steps_for(const Pair& who, const JointVisitId& id) {
        std::vector<std::string> steps;
        for (const auto& step : seen_by(who, id).brief.next) steps.push_back(step.value);
        return steps;
    }

private:
    static auto begun(guard::OwnWork& work, const NewOpening& told) {
        return begin_opening(work, told);
    }
    static auto begun(guard::OwnWork& work, const NewJointText& told) {
        return begin_text(work, told);
    }
};

}  // namespace liaise::joint_visits
