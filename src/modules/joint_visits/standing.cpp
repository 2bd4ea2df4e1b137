#include "modules/joint_visits/standing.hpp"

#include <algorithm>
#include <map>

#include "modules/places/places.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::joint_visits {

namespace {

using exchange::JointTextTold;
using exchange::JointVisitLetter;
using exchange::JointVisitStanding;
using Letters = std::vector<guard::Seen<JointVisitLetter>>;

Id<bodies::Body> own_body(const guard::Work& work) { return {work.viewer().body()->value}; }

bool is_gone(const JointVisitStanding& standing) {
    return standing.opening && standing.opening->is_called_back;
}

Code<"joint_visit_standing"> standing_of(const JointVisitStanding& standing) {
    if (!standing.lead) return {standing.opening ? "ours" : "begun"};
    if (is_gone(standing)) return {"called_back"};
    return {standing.own_word ? standing.own_word->value : "asked"};
}

void put_opening(JointVisitInBrief& brief, const JointVisitLetter& letter) {
    brief.at = letter.at;
    brief.until = letter.mark->until;
    // Of what its sender called back no words stay, and no place.
    const bool is_away = letter.is_called_back && !letter.is_ours;
    brief.title = is_away ? "" : letter.title;
    if (!is_away && letter.mark->place) brief.place = letter.mark->place;
}

void name_place(guard::Work& work, JointVisitInBrief& brief) {
    if (!brief.place) return;
    if (const auto found = places::find(work, {*brief.place})) brief.place_names = (*found)->names;
}

/// Who was not asked and leads nothing of this id knows nothing of it.
std::optional<Known> known_of(guard::Work& work, const JointVisitId& id, const queries::Led* led,
                              const Letters& letters) {
    Known known;
    known.standing = exchange::joint_visit_standing_of(own_body(work), letters);
    auto& brief = known.brief;
    brief.id = id;
    brief.lead = own_body(work);
    if (known.standing.lead) brief.lead = *known.standing.lead;
    else if (!led) return std::nullopt;
    if (led) {
        brief.title = led->title;
        brief.at = led->begun;
        known.visit = led->visit;
        if (const auto visit = visits::find(work, {led->visit})) brief.place = (*visit)->place;
    }
    if (known.standing.opening) put_opening(brief, *known.standing.opening);
    name_place(work, brief);
    brief.standing = standing_of(known.standing);
    brief.next = steps_of(work, known);
    return known;
}

std::map<std::string, Letters> letters_by_joint_visit(guard::Work& work) {
    std::map<std::string, Letters> all;
    for (const auto& letter : exchange::joint_visit_letters(work)) {
        if (letter->mark) all[letter->mark->joint_visit.text()].push_back(letter);
        else if (letter->word) all[letter->word->joint_visit.text()].push_back(letter);
    }
    return all;
}

bool has_told(const JointVisitStanding& standing, const Id<bodies::Body>& body, const char* act) {
    return standing.last_of(body, act) != nullptr;
}

void put_contribution(const guard::Work& work, const JointVisitStanding& standing,
                      JointVisitBody& one) {
    for (const auto& text : standing.texts) {
        if (text.sender != one.body || text.mark.act.value != "contribution" || text.is_called_back)
            continue;
        if (!one.contributed) one.contributed = text.at;
        one.is_late = one.is_late || standing.is_late(text);
    }
    // Who has not said that it took part owes nothing.
    const auto& opening = standing.opening;
    if (!one.contributed && one.says.value == "took_part" && opening && opening->mark->until &&
        work.today() > *opening->mark->until)
        one.is_late = true;
}

void put_told(const guard::Work& work, const JointVisitStanding& standing, JointVisitBody& one) {
    put_contribution(work, standing, one);
    if (const auto* facts = standing.facts()) {
        one.agreed = facts->sender == one.body || exchange::is_among(facts->agreed, one.body);
        one.differs = exchange::is_among(facts->differing, one.body);
    }
    one.concluded = has_told(standing, one.body, "conclusion");
    one.dissents = has_told(standing, one.body, "dissent");
    one.signs = std::ranges::any_of(standing.texts, [&](const JointTextTold& text) {
        return (text.sender == one.body && text.is_signed) ||
               exchange::is_among(text.signed_by, one.body);
    });
}

bool has_to_answer_facts(const JointVisitStanding& standing, const Id<bodies::Body>& own) {
    const auto* facts = standing.facts();
    return facts && facts->sender != own && exchange::is_among(facts->mark.members, own) &&
           !exchange::is_among(facts->agreed, own) && !exchange::is_among(facts->differing, own);
}

}  // namespace

std::vector<Known> all_known(guard::Work& work) {
    std::vector<Known> all;
    if (!work.viewer().body()) return all;
    auto letters = letters_by_joint_visit(work);
    const auto add = [&](const JointVisitId& id, const queries::Led* led) {
        const auto found = letters.find(id.text());
        const auto ones = found == letters.end() ? Letters() : found->second;
        if (auto one = known_of(work, id, led, ones)) all.push_back(std::move(*one));
    };
    for (const auto& led : queries::all_led(work)) {
        add(led->id, &*led);
        letters.erase(led->id.text());
    }
    for (const auto& [id, ones] : letters)
        if (const auto visit = JointVisitId::from(id)) add(*visit, nullptr);
    return all;
}

std::optional<Known> known(guard::Work& work, const JointVisitId& id) {
    if (!work.viewer().body()) return std::nullopt;
    const auto led = queries::led(work, id);
    return known_of(work, id, led ? &**led : nullptr, exchange::joint_visit_letters(work, id));
}

std::vector<JointVisitBody> bodies_of(const guard::Work& work, const Known& known) {
    const auto& standing = known.standing;
    std::vector<JointVisitBody> all;
    if (!standing.opening) return all;
    JointVisitBody ours;
    ours.body = own_body(work);
    ours.is_lead = !standing.lead;
    ours.says =
        standing.own_word.value_or(Code<"joint_visit_reply">{ours.is_lead ? "took_part" : "asked"});
    ours.may_be_named = standing.may_be_named;
    all.push_back(ours);
    for (const auto& other : standing.others) {
        JointVisitBody one;
        one.body = other.body;
        one.says = other.says;
        one.is_lead = standing.lead == other.body;
        one.may_be_named = other.may_be_named;
        all.push_back(one);
    }
    for (auto& one : all) put_told(work, standing, one);
    return all;
}

std::vector<Code<"joint_step">> steps_of(const guard::Work& work, const Known& known) {
    const auto& standing = known.standing;
    const auto own = own_body(work);
    std::vector<Code<"joint_step">> steps;
    const auto add_if = [&](bool is_so, const char* step) {
        if (is_so) steps.push_back({step});
    };
    add_if(!standing.lead && (!standing.opening || is_gone(standing)), "ask_those_there");
    if (!standing.opening || is_gone(standing)) return steps;
    add_if(standing.lead && !standing.own_word, "say_whether");
    if (!standing.is_in()) return steps;
    add_if(standing.lead && !not_told_so(known).empty(), "say_again");
    const bool is_heard = !standing.others_in().empty();
    add_if(is_heard && !has_told(standing, own, "contribution"), "contribute");
    add_if(is_heard && !standing.lead && !standing.facts(), "propose_facts");
    add_if(has_to_answer_facts(standing, own), "answer_facts");
    const bool has_concluded = has_told(standing, own, "conclusion");
    add_if(standing.facts() && !has_concluded, "conclude");
    const bool has_signed = std::ranges::any_of(standing.texts, [&](const JointTextTold& text) {
        return (text.sender == own && text.is_signed) || exchange::is_among(text.signed_by, own);
    });
    add_if(has_concluded && !has_signed && !standing.may_be_named, "sign");
    return steps;
}

std::vector<Id<bodies::Body>> not_told_so(const Known& known) {
    std::vector<Id<bodies::Body>> left;
    for (const auto& one : known.standing.others)
        if (!exchange::is_among(known.standing.told_so, one.body)) left.push_back(one.body);
    return left;
}

}  // namespace liaise::joint_visits
