#include "modules/joint_visits/telling.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "modules/exchange/disclosing.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/joint_visits/standing.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::joint_visits {

namespace {

using exchange::DisclosureDraft;
using exchange::JointTextTold;
using exchange::JointVisitPart;
using exchange::JointWord;
using Bodies = std::vector<Id<bodies::Body>>;

DisclosureDraft draft_of(const Known& known, JointVisitPart part,
                         const std::vector<exchange::RecipientDraft>& recipients) {
    DisclosureDraft draft;
    draft.title = known.brief.title;
    draft.purpose = {"reporting_together"};
    draft.category = {"joint_visit"};
    draft.form = {"anonymised"};
    draft.classification = {"partner_shared"};
    draft.consent.answer = {"not_about_a_person"};
    draft.recipients = recipients;
    draft.caveats = {{"no_onward"}};
    if (known.brief.place) draft.places.push_back(*known.brief.place);
    exchange::PartDraft one;
    one.kind = {"joint_visit"};
    one.joint_visit = std::move(part);
    draft.parts = {std::move(one)};
    return draft;
}

/// To whom a word goes.
struct Sending {
    JointWord word;
    Bodies to;
};

std::unexpected<Error> not_ours_to_say() {
    return conflict("joint_visits.not_ours_to_say",
                    "This is not yours to say of this joint visit, as it stands now. Look at its "
                    "page; nothing was sent.");
}

Bodies all_asked(const Known& known) {
    Bodies all;
    for (const auto& one : known.standing.others) all.push_back(one.body);
    return all;
}

/// To who is not told so yet; who has said it before says it again to who was asked later.
Result<Sending> taking_part(const Known& known, const OwnWord& said) {
    Sending made{{known.brief.id, said.says, {}}, not_told_so(known)};
    if (!known.standing.lead || made.to.empty()) return not_ours_to_say();
    return made;
}

Result<Sending> staying_out(const Known& known, const OwnWord& said) {
    const auto& own_word = known.standing.own_word;
    const bool is_in = own_word && own_word->value == "took_part";
    if (!known.standing.lead || is_in != (said.says.value == "left")) return not_ours_to_say();
    return Sending{{known.brief.id, said.says, {}}, all_asked(known)};
}

exchange::JointTextKnown known_by(const JointTextTold& text) {
    return {text.mark.text_version.value_or(Id<exchange::JointText>{}),
            text.mark.hash.value_or("")};
}

Result<Sending> agreeing(const guard::Work& work, const Known& known, const OwnWord& said) {
    const Id<bodies::Body> own{work.viewer().body()->value};
    const auto* facts = said.texts.size() == 1 ? known.standing.text(said.texts.front()) : nullptr;
    if (!known.standing.is_in() || !facts || facts->mark.act.value != "facts" ||
        facts->is_called_back || facts->sender == own || exchange::is_among(facts->agreed, own))
        return not_ours_to_say();
    // Who has left gets nothing new, and who does not have the facts nothing about them.
    auto to = known.standing.others_in();
    std::erase_if(to, [&](const Id<bodies::Body>& body) {
        return !exchange::is_among(facts->mark.members, body);
    });
    return Sending{{known.brief.id, said.says, {known_by(*facts)}}, std::move(to)};
}

/// A body signs its own texts, and facts that it agreed to; of others it lets nothing be published.
Result<Sending> signing(const guard::Work& work, const Known& known, const OwnWord& said) {
    const Id<bodies::Body> own{work.viewer().body()->value};
    Sending made{{known.brief.id, said.says, {}}, known.standing.others_in()};
    if (!known.standing.is_in() || made.to.empty()) return not_ours_to_say();
    for (const auto& version : said.texts) {
        const auto* text = known.standing.text(version);
        const bool is_ours = text && (text->sender == own || exchange::is_among(text->agreed, own));
        if (!is_ours || text->is_called_back)
            return conflict("joint_visits.not_ours_to_sign",
                            "A body signs its own texts, and facts that it agreed to, while they "
                            "stand. Look at the page anew; nothing was sent.");
        made.word.texts.push_back(known_by(*text));
    }
    return made;
}

Result<Sending> signing_nothing(const Known& known, const OwnWord& said) {
    Sending made{{known.brief.id, said.says, {}}, known.standing.others_in()};
    if (!known.standing.is_in() || made.to.empty()) return not_ours_to_say();
    return made;
}

Result<Sending> sending_of(const guard::Work& work, const Known& known, const OwnWord& said) {
    const auto& says = said.says.value;
    if (!known.standing.opening) return not_ours_to_say();
    // To leave is not taken from anybody: with who leaves goes what it signed.
    if (known.standing.opening->is_called_back && says != "left")
        return conflict("joint_visits.called_back",
                        "What you were asked was called back, so there is nothing to say to it. "
                        "Nothing was sent.");
    if (says == "took_part") return taking_part(known, said);
    if (says == "not_there" || says == "left") return staying_out(known, said);
    if (says == "agreed") return agreeing(work, known, said);
    if (says == "signed") return signing(work, known, said);
    return signing_nothing(known, said);
}

}  // namespace

Result<Id<exchange::Disclosure>> begin_opening(guard::OwnWork& work, const NewOpening& opening) {
    const auto found = known(work, opening.id);
    if (!found) return not_found();
    JointVisitPart part;
    part.joint_visit = opening.id;
    part.act = {"opening"};
    part.until = opening.until.value_or(plus_days(work.today(), days_to_contribute));
    part.authors = opening.authors;
    part.to_publish = opening.to_publish;
    part.publisher = opening.publisher;
    auto draft = draft_of(*found, std::move(part), opening.recipients);
    draft.parts.front().text = opening.text.value_or("");
    draft.parts.front().visit = found->visit;
    return exchange::begin(work, draft);
}

Result<Id<exchange::Disclosure>> begin_text(guard::OwnWork& work, const NewJointText& text) {
    if (auto good = vocabularies::check(work, text.act, "act"); !good)
        return std::unexpected(good.error());
    const auto found = known(work, text.id);
    if (!found) return not_found();
    JointVisitPart part;
    part.joint_visit = text.id;
    part.act = text.act;
    part.text_version = Id<exchange::JointText>::random();
    part.secret = text_of(random_id());
    part.lines = text.lines;
    part.facts = text.facts;
    part.about = text.about;
    auto draft = draft_of(*found, std::move(part), text.recipients);
    draft.consent.answer = text.consent;
    draft.parts.front().text = text.text.value_or("");
    return exchange::begin(work, draft);
}

Result<Done> say(guard::OwnWork& work, const OwnWord& word) {
    if (auto good = vocabularies::check(work, word.says, "says"); !good) return good;
    const auto found = known(work, word.id);
    if (!found) return not_found();
    const auto sending = sending_of(work, *found, word);
    if (!sending) return std::unexpected(sending.error());
    for (const auto& body : sending->to) {
        const auto letter = exchange::Gate::send(
            work, {exchange::letter_kind::joint_word, body, found->standing.opening->id,
                   json_text(sending->word), "{}"});
        if (!letter) return std::unexpected(letter.error());
    }
    return Done{};
}

}  // namespace liaise::joint_visits
