#include "modules/exchange/coalition_letters.hpp"

#include <algorithm>

#include "base/json_read.hpp"
#include "store/bound.hpp"

namespace liaise::exchange {

namespace {

CoalitionLetter letter_of(const store::Row& row) {
    CoalitionLetter made;
    std::string side;
    std::string heading;
    std::optional<std::string> signature;
    std::optional<Moment> destroyed;
    std::int64_t recalls = 0;
    store::Columns(row) >> made.id >> side >> made.kind >> made.sender >> made.recipient >>
        made.at >> heading >> signature >> destroyed >> recalls;
    made.is_ours = side == "sent";
    made.is_signed = signature.has_value();
    made.is_destroyed = destroyed.has_value();
    made.is_called_back = recalls > 0;
    if (made.kind != letter_kind::product) return made;
    Heading read_heading;
    if (read(parsed(heading).value_or(Json()), read_heading, "")) {
        made.title = read_heading.title;
        made.mark = read_heading.coalition;
    }
    return made;
}

Member* found(std::vector<Member>& all, const Id<bodies::Body>& body) {
    const auto at = std::ranges::find(all, body, &Member::body);
    return at == all.end() ? nullptr : &*at;
}

void let_in(std::vector<Member>& all, const Id<bodies::Body>& body, Moment at) {
    auto* known = found(all, body);
    if (!known) all.push_back({body, at, {}});
    else if (known->left) *known = {body, at, {}};
}

/// Itself, by a letter of its own.
void leaves(std::vector<Member>& all, const Id<bodies::Body>& body, Moment at) {
    auto* known = found(all, body);
    if (!known) return;
    if (!known->left) known->left = at;
    known->says_so = true;
}

void let_out(std::vector<Member>& all, const Id<bodies::Body>& body, Moment at) {
    if (auto* known = found(all, body); known && !known->left) known->left = at;
}

void add_once(std::vector<Id<bodies::Body>>& all, const Id<bodies::Body>& body) {
    if (std::ranges::find(all, body) == all.end()) all.push_back(body);
}

/// Follows the letters as they came.
class Following {
public:
    explicit Following(const Id<bodies::Body>& own) : own_(own) {}

    void take(const CoalitionLetter& letter) {
        if (letter.kind == letter_kind::joining) return take_joining(letter);
        if (letter.kind == letter_kind::leaving) return take_leaving(letter);
        if (!letter.mark) return;
        if (letter.mark->act.value == "invitation") take_invitation(letter);
        if (is_from_the_lead(letter)) take_members(letter);
    }
    Membership standing() const {
        auto whole = standing_;
        whole.invitations = invited_;
        for (const auto& body : invited_) {
            const auto* known = whole.other(body);
            if (!known || known->says_so) add_once(whole.asked, body);
        }
        for (const auto& body : once_named_)
            if (!whole.other(body)) add_once(whole.once_named, body);
        return whole;
    }

private:
    bool is_from_the_lead(const CoalitionLetter& letter) const {
        return !letter.is_ours && standing_.lead == letter.sender;
    }

    void take_invitation(const CoalitionLetter& letter) {
        if (letter.is_ours) {
            has_invited_ = true;
            invited_.push_back(letter.recipient);
            return;
        }
        // Whoever invited first leads it; nobody takes a coalition over by a letter.
        if (has_invited_ || (standing_.lead && standing_.lead != letter.sender)) return;
        standing_.lead = letter.sender;
        let_in(standing_.others, letter.sender, letter.at);
        const bool is_gone = letter.is_called_back || letter.is_destroyed;
        // One that is gone takes nothing from how one stood without it.
        if (is_gone && (standing_.has_left || has_an_invitation())) return;
        standing_.invitation = letter.id;
        // Who left and is asked anew has not answered that yet.
        if (standing_.has_left) standing_.has_left = standing_.has_joined = false;
        standing_.is_invitation_called_back = is_gone;
    }

    bool has_an_invitation() const {
        return standing_.invitation && !standing_.is_invitation_called_back;
    }

    /// Nobody is a member but by a signed letter of its own: only who was invited, and says so.
    void take_joining(const CoalitionLetter& letter) {
        if (letter.is_ours) {
            standing_.has_joined = true;
            standing_.has_left = false;
            return;
        }
        const bool was_invited = std::ranges::find(invited_, letter.sender) != invited_.end();
        if (!standing_.lead && was_invited && letter.is_signed)
            let_in(standing_.others, letter.sender, letter.at);
    }

    void take_leaving(const CoalitionLetter& letter) {
        if (letter.is_ours) {
            standing_.has_left = true;
            return;
        }
        leaves(standing_.others, letter.sender, letter.at);
        std::erase(invited_, letter.sender);  // to come back it has to be asked anew
    }

    /// Whom the lead names has joined; whom it names no longer is out. Each body named has this
    /// same letter: so whoever is known to another knows that one too, and tells it when it leaves.
    /// One that was called back names nobody any more, but to whom leaves.
    void take_members(const CoalitionLetter& letter) {
        if (letter.mark->members.empty()) return;
        const auto& named = letter.mark->members;
        if (letter.is_called_back) {
            for (const auto& body : named)
                if (body != own_) once_named_.push_back(body);
            return;
        }
        for (const auto& body : named)
            if (body != own_) let_in(standing_.others, body, letter.at);
        for (auto& other : standing_.others)
            if (std::ranges::find(named, other.body) == named.end())
                let_out(standing_.others, other.body, letter.at);
    }

    Id<bodies::Body> own_;
    Membership standing_;
    bool has_invited_ = false;
    std::vector<Id<bodies::Body>> invited_;
    std::vector<Id<bodies::Body>> once_named_;
};

}  // namespace

const Member* Membership::other(const Id<bodies::Body>& body) const {
    const auto at = std::ranges::find(others, body, &Member::body);
    return at == others.end() ? nullptr : &*at;
}

std::vector<guard::Seen<CoalitionLetter>> coalition_letters(guard::Work& work,
                                                            const Id<CoalitionRef>& coalition) {
    // A title cannot say this: in JSON its quotation marks are written otherwise.
    return work.select(
        "SELECT l.id, l.side, l.kind, l.sender, l.recipient, l.at, l.heading, l.signature, "
        "l.destroyed, (SELECT COUNT(*) FROM letters r WHERE {scope r} AND r.about = l.id "
        "AND r.kind = 'recall' AND r.sender = l.sender) AS recalls FROM letters l "
        "WHERE {scope l} AND l.kind IN ('product', 'joining', 'leaving') AND l.heading LIKE $1 "
        "ORDER BY l.line",
        {"%\"coalition\":\"" + coalition.text() + "\"%"}, letter_of);
}

Membership membership_of(const guard::Work& work,
                         const std::vector<guard::Seen<CoalitionLetter>>& letters) {
    Following following({work.viewer().body()->value});
    for (const auto& letter : letters) following.take(*letter);
    return following.standing();
}

}  // namespace liaise::exchange
