#include "modules/exchange/joint_visit_letters.hpp"

#include <map>

#include "base/json_read.hpp"

namespace liaise::exchange {

namespace {

JointVisitLetter joint_letter_of(const LetterTogether& letter) {
    JointVisitLetter made{
        letter.id, letter.is_ours,       letter.sender, letter.recipient, letter.at, {}, {},
        {},        letter.is_called_back};
    const auto json = parsed(letter.heading).value_or(Json());
    if (letter.kind == letter_kind::joint_word) {
        JointWord word;
        if (read(json, word, "")) made.word = std::move(word);
        return made;
    }
    Heading heading;
    if (read(json, heading, "")) {
        made.title = heading.title;
        made.mark = heading.joint_visit;
    }
    return made;
}

std::vector<guard::Seen<JointVisitLetter>> joint_letters(guard::Work& work,
                                                         std::optional<std::string> id) {
    std::vector<guard::Seen<JointVisitLetter>> all;
    for (const auto& one :
         letters_together(work, {"joint_visit", letter_kind::joint_word, std::move(id)}))
        all.push_back(one.map(joint_letter_of));
    return all;
}

bool is_just(const JointTextTold& told, const JointTextKnown& known) {
    return told.mark.text_version == known.text_version && told.mark.hash == known.hash;
}

/// Follows the letters as they came.
class FollowingJointVisit {
public:
    explicit FollowingJointVisit(const Id<bodies::Body>& own) : own_(own) {}

    void take(const JointVisitLetter& letter) {
        if (letter.word) return take_word(letter, *letter.word);
        if (!letter.mark) return;
        if (letter.mark->act.value == "opening") return take_opening(letter);
        if (is_in(letter)) take_text(letter);
    }

    /// What a body signed it signed of exactly these words, and takes back by signing anew.
    JointVisitStanding standing() const {
        auto whole = standing_;
        for (auto& text : whole.texts)
            for (const auto& [body, texts] : signed_)
                if (std::ranges::any_of(
                        texts, [&](const JointTextKnown& one) { return is_just(text, one); }))
                    sign(text, body);
        return whole;
    }

private:
    static void sign(JointTextTold& text, const Id<bodies::Body>& body) {
        if (text.sender == body) text.is_signed = true;
        else if (is_among(text.agreed, body)) name_once(text.signed_by, body);
    }

    bool is_the_leads(const JointVisitLetter& letter) const {
        return standing_.lead ? !letter.is_ours && letter.sender == *standing_.lead
                              : letter.is_ours;
    }
    /// Nobody says anything in it who did not say before that it took part.
    bool is_in(const JointVisitLetter& letter) const {
        if (letter.is_ours) return standing_.is_in();
        const auto* known = standing_.other(letter.sender);
        return known && known->says.value == "took_part";
    }

    JointReply* found(const Id<bodies::Body>& body) {
        const auto at = std::ranges::find(standing_.others, body, &JointReply::body);
        return at == standing_.others.end() ? nullptr : &*at;
    }
    void ask(const Id<bodies::Body>& body, Moment at) {
        if (body != own_ && !found(body)) standing_.others.push_back({body, {"asked"}, at});
    }
    /// Whom a letter asked that was called back is not asked by it any more. Who said all the same
    /// that it took part stays in: no letter of who leads takes away what others told.
    void ask_by(const JointVisitLetter& letter, const Id<bodies::Body>& body) {
        if (!letter.is_called_back) return ask(body, letter.at);
        if (body != own_) name_once(asked_once_, body);
    }

    void take_opening(const JointVisitLetter& letter) {
        if (letter.is_ours) return take_own_opening(letter);
        // Whoever opened it first leads it; nobody takes a joint visit over by a letter.
        if (has_opened_ || (standing_.lead && *standing_.lead != letter.sender)) return;
        standing_.lead = letter.sender;
        ask(letter.sender, letter.at);
        for (const auto& body : letter.mark->members) ask_by(letter, body);
        const bool stands = standing_.opening && !standing_.opening->is_called_back;
        if (letter.is_called_back && stands) return;
        standing_.opening = letter;
        *found(letter.sender) = {letter.sender, {"took_part"}, letter.at};
    }

    void take_own_opening(const JointVisitLetter& letter) {
        if (standing_.lead) return;
        has_opened_ = true;
        ask_by(letter, letter.recipient);
        if (letter.is_called_back && standing_.opening && !standing_.opening->is_called_back)
            return;
        standing_.opening = letter;
    }

    /// Each receiver has a letter of its own; the text is told once.
    void take_text(const JointVisitLetter& letter) {
        const auto& mark = *letter.mark;
        if (!mark.text_version || !mark.hash) return;
        if (mark.act.value == "facts" && !is_the_leads(letter)) return;
        for (auto& one : standing_.texts) {
            if (one.mark.text_version != mark.text_version) continue;
            if (one.sender != letter.sender || one.mark.hash != mark.hash) return;
            one.is_called_back = one.is_called_back && letter.is_called_back;
            for (const auto& body : mark.members) name_once(one.mark.members, body);
            return;
        }
        JointTextTold told{letter.id, letter.at, letter.sender, mark, letter.is_called_back};
        standing_.texts.push_back(std::move(told));
        if (mark.act.value == "differing" && !letter.is_called_back) see_otherwise(letter, mark);
    }

    void see_otherwise(const JointVisitLetter& letter, const JointVisitMark& mark) {
        for (auto& one : standing_.texts)
            if (mark.about && mark.about_hash && is_just(one, {*mark.about, *mark.about_hash}) &&
                is_among(one.mark.members, letter.sender))
                name_once(one.differing, letter.sender);
    }

    void take_word(const JointVisitLetter& letter, const JointWord& word) {
        const auto& says = word.says.value;
        if (says == "took_part" || says == "not_there" || says == "left")
            return letter.is_ours ? take_own_reply(letter, says) : take_reply(letter, says);
        if (!is_in(letter)) return;
        if (says == "agreed") agree(letter.sender, word.texts);
        if (says != "signed" && says != "not_signing") return;
        signed_[letter.sender] = word.texts;
        name_as_not_signing(letter, says == "not_signing");
    }

    void agree(const Id<bodies::Body>& body, const std::vector<JointTextKnown>& texts) {
        for (auto& one : standing_.texts)
            for (const auto& known : texts)
                if (one.mark.act.value == "facts" && is_just(one, known) &&
                    is_among(one.mark.members, body))
                    name_once(one.agreed, body);
    }

    void name_as_not_signing(const JointVisitLetter& letter, bool may_be_named) {
        if (letter.is_ours) standing_.may_be_named = may_be_named;
        else if (auto* known = found(letter.sender)) known->may_be_named = may_be_named;
    }

    /// Of who leaves nothing is published: what it signed before it takes along.
    void take_reply(const JointVisitLetter& letter, const std::string& says) {
        if (says == "took_part" && is_among(asked_once_, letter.sender))
            ask(letter.sender, letter.at);
        auto* known = found(letter.sender);
        if (!known || letter.sender == standing_.lead) return;
        *known = {letter.sender, {says}, letter.at};
        if (says != "took_part") signed_.erase(letter.sender);
    }
    void take_own_reply(const JointVisitLetter& letter, const std::string& says) {
        standing_.own_word = Code<"joint_visit_reply">{says};
        if (says == "took_part") return name_once(standing_.told_so, letter.recipient);
        standing_.told_so.clear();
        standing_.may_be_named = false;
        signed_.erase(own_);
    }

    Id<bodies::Body> own_;
    JointVisitStanding standing_;
    bool has_opened_ = false;
    std::vector<Id<bodies::Body>> asked_once_;
    std::map<Id<bodies::Body>, std::vector<JointTextKnown>> signed_;
};

}  // namespace

bool JointVisitStanding::is_in() const {
    return lead ? own_word && own_word->value == "took_part" : opening.has_value();
}

std::vector<Id<bodies::Body>> JointVisitStanding::others_in() const {
    std::vector<Id<bodies::Body>> in;
    for (const auto& one : others)
        if (one.says.value == "took_part") in.push_back(one.body);
    return in;
}

const JointReply* JointVisitStanding::other(const Id<bodies::Body>& body) const {
    const auto at = std::ranges::find(others, body, &JointReply::body);
    return at == others.end() ? nullptr : &*at;
}

const JointTextTold* JointVisitStanding::text(const Id<JointText>& version) const {
    for (const auto& one : texts)
        if (one.mark.text_version == version) return &one;
    return nullptr;
}

const JointTextTold* JointVisitStanding::facts() const {
    const JointTextTold* last = nullptr;
    for (const auto& one : texts)
        if (one.mark.act.value == "facts" && !one.is_called_back) last = &one;
    return last;
}

const JointTextTold* JointVisitStanding::last_of(const Id<bodies::Body>& body,
                                                 std::string_view act) const {
    const JointTextTold* last = nullptr;
    for (const auto& one : texts)
        if (one.sender == body && one.mark.act.value == act && !one.is_called_back) last = &one;
    return last;
}

bool JointVisitStanding::is_late(const JointTextTold& text) const {
    return text.mark.act.value == "contribution" && opening && opening->mark->until &&
           day_of(text.at) > *opening->mark->until;
}

std::vector<guard::Seen<JointVisitLetter>> joint_visit_letters(guard::Work& work,
                                                               const Id<JointVisitRef>& visit) {
    return joint_letters(work, visit.text());
}

std::vector<guard::Seen<JointVisitLetter>> joint_visit_letters(guard::Work& work) {
    return joint_letters(work, std::nullopt);
}

JointVisitStanding joint_visit_standing_of(
    const Id<bodies::Body>& own, const std::vector<guard::Seen<JointVisitLetter>>& letters) {
    FollowingJointVisit following(own);
    for (const auto& letter : letters) following.take(*letter);
    return following.standing();
}

}  // namespace liaise::exchange
