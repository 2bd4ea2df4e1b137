#include "modules/joint_visits/keeping.hpp"

#include <algorithm>

#include "guard/own_page.hpp"
#include "guard/sealed.hpp"
#include "modules/joint_visits/standing.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::joint_visits {

namespace {

guard::SealedPlace own_notes_of(const JointVisitId& id) {
    return {"joint_visits", id.text(), "own_notes"};
}

JointTextInBrief text_in_brief(const exchange::JointVisitStanding& standing,
                               const exchange::JointTextTold& told) {
    JointTextInBrief made;
    made.text_version = told.mark.text_version.value_or(Id<exchange::JointText>{});
    made.act = told.mark.act;
    made.letter = told.letter;
    made.by = told.sender;
    made.at = told.at;
    made.members = told.mark.members;
    made.agreed = told.agreed;
    made.differing = told.differing;
    made.is_late = standing.is_late(told);
    made.is_signed = told.is_signed;
    made.is_called_back = told.is_called_back;
    return made;
}

void put_own_notes(guard::Work& work, JointVisit& one) {
    const auto kept = guard::Sealing(work).kept(own_notes_of(one.brief.id));
    if (!kept) return;
    if (*kept) one.own_notes = **kept;
    else one.shut = kept->error().code;
}

}  // namespace

Result<guard::Page<JointVisitInBrief>> list(guard::Work& work,
                                            const JointVisitsQuestion& question) {
    auto all = all_known(work);
    const auto is_of_others = [&](const Known& one) {
        return one.brief.lead != *question.body && !one.standing.other(*question.body);
    };
    if (question.body) std::erase_if(all, is_of_others);
    std::ranges::stable_sort(all, [](const Known& one, const Known& other) {
        if (one.brief.next.empty() != other.brief.next.empty()) return !one.brief.next.empty();
        return one.brief.at > other.brief.at;
    });
    return guard::own_page<JointVisitInBrief>(work, question.page, all.size(), [&](std::size_t at) {
        return std::move(all[at].brief);
    });
}

Result<guard::Seen<JointVisit>> find(guard::Work& work, const WhichJointVisit& which) {
    const auto found = known(work, which.id);
    if (!found) return not_found();
    JointVisit one;
    one.brief = found->brief;
    one.visit = found->visit;
    one.bodies = bodies_of(work, *found);
    for (const auto& told : found->standing.texts)
        one.texts.push_back(text_in_brief(found->standing, told));
    for (const auto& draft : queries::drafts(work, which.id)) one.drafts.push_back(*draft);
    put_own_notes(work, one);
    return work.own_knowledge(std::move(one));
}

Result<JointVisitId> begin(guard::OwnWork& work, const NewJointVisit& draft) {
    if (draft.title.empty() || draft.title.size() > joint_title_bytes_max)
        return invalid("title", "joint_visits.title",
                       "Say in a line what it is called: who is asked reads it first.");
    if (!visits::find(work, {draft.visit}))
        return invalid("visit", "joint_visits.no_such_visit",
                       "Choose a visit that was made from your list of visits. One that is still "
                       "to come stands there never.");
    const auto id = JointVisitId::random();
    queries::insert(work, id, draft);
    return id;
}

Result<Done> keep_own_notes(guard::OwnWork& work, const OwnNotes& notes) {
    if (!known(work, notes.id)) return not_found();
    return guard::keep_sealed(work, own_notes_of(notes.id), notes.text);
}

}  // namespace liaise::joint_visits
