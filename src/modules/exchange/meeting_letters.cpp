#include "modules/exchange/meeting_letters.hpp"

#include "base/json_read.hpp"
#include "modules/exchange/letters_together.hpp"

namespace liaise::exchange {

namespace {

MeetingLetter meeting_letter_of(const LetterTogether& letter) {
    MeetingLetter made{
        letter.id, letter.is_ours,       letter.sender, letter.recipient, letter.at, {}, {},
        {},        letter.is_called_back};
    const auto json = parsed(letter.heading).value_or(Json());
    if (letter.kind == letter_kind::meeting_word) {
        MeetingWord word;
        if (read(json, word, "")) made.word = std::move(word);
        return made;
    }
    Heading whole;
    if (read(json, whole, "")) {
        made.title = whole.title;
        made.mark = whole.meeting;
    }
    return made;
}

std::vector<guard::Seen<MeetingLetter>> letters_of_meetings(guard::Work& work,
                                                            std::optional<std::string> id) {
    std::vector<guard::Seen<MeetingLetter>> all;
    for (const auto& one :
         letters_together(work, {"meeting", letter_kind::meeting_word, std::move(id)}))
        all.push_back(one.map(meeting_letter_of));
    return all;
}

bool is_on_another_day(const MeetingMark& one, const MeetingMark& other) {
    return one.day != other.day || one.hour != other.hour;
}

/// Follows the letters as they came.
class FollowingMeeting {
public:
    void take(const MeetingLetter& letter) {
        if (letter.word) return take_word(letter, *letter.word);
        if (!letter.mark) return;
        const auto& act = letter.mark->act.value;
        if (act == "invitation") take_invitation(letter);
        if (act == "minutes" && is_the_callers(letter)) take_minutes(letter);
        if (act == "disagreement") take_disagreement(letter);
    }

    /// What a body said of an action it said of these words, and of no others that bear its id.
    MeetingStanding standing() const {
        auto whole = standing_;
        const auto* latest = whole.latest();
        if (!latest) return whole;
        for (const auto& known : latest->mark.actions) {
            ActionTold told{known, {"open"}, latest->at};
            for (const auto& said : said_of_actions_)
                if (said.word->action == known.id && said.sender == known.owner &&
                    is_about(*latest, said.word->minutes_version, said.word->hash, said.sender))
                    told = {known, {said.word->says.value}, said.at};
            whole.actions.push_back(std::move(told));
        }
        return whole;
    }

private:
    bool is_the_callers(const MeetingLetter& letter) const {
        return standing_.caller ? !letter.is_ours && letter.sender == *standing_.caller
                                : letter.is_ours;
    }

    void take_invitation(const MeetingLetter& letter) {
        if (letter.is_ours) return ask(letter);
        // Whoever called it first calls it; nobody takes a meeting over by a letter.
        if (has_called_ || (standing_.caller && *standing_.caller != letter.sender)) return;
        standing_.caller = letter.sender;
        if (letter.is_called_back && standing_.invitation && !standing_.invitation->is_called_back)
            return;
        if (standing_.invitation && is_on_another_day(*standing_.invitation->mark, *letter.mark))
            standing_.own_word.reset();
        standing_.invitation = letter;
        standing_.is_called_off = false;
    }

    /// Who said that it comes on one day has not said so of another.
    void ask(const MeetingLetter& letter) {
        if (standing_.caller) return;
        has_called_ = true;
        if (letter.is_called_back) {
            std::erase_if(standing_.asked,
                          [&](const MeetingReply& one) { return one.body == letter.recipient; });
            return;
        }
        standing_.is_called_off = false;
        const bool has_moved =
            standing_.invitation && is_on_another_day(*standing_.invitation->mark, *letter.mark);
        standing_.invitation = letter;
        if (has_moved)
            for (auto& one : standing_.asked) one = {one.body, {"asked"}, {}, {}, letter.at};
        const auto known =
            std::ranges::find(standing_.asked, letter.recipient, &MeetingReply::body);
        if (known == standing_.asked.end())
            standing_.asked.push_back({letter.recipient, {"asked"}, {}, {}, letter.at});
    }

    void take_minutes(const MeetingLetter& letter) {
        for (auto& one : standing_.minutes) {
            if (one.mark.minutes_version != letter.mark->minutes_version) continue;
            one.is_called_back = one.is_called_back && letter.is_called_back;
            for (const auto& body : letter.mark->members) name_once(one.mark.members, body);
            return;
        }
        standing_.minutes.push_back(
            {letter.id, letter.at, *letter.mark, letter.is_called_back, {}, {}});
    }

    /// Its own words about minutes that were told here; those of who has them, and of nobody else.
    void take_disagreement(const MeetingLetter& letter) {
        if (letter.is_called_back) return;
        for (auto& one : standing_.minutes)
            if (is_about(one, letter.mark->minutes_version, letter.mark->hash, letter.sender))
                name_once(one.disagreeing, letter.sender);
    }

    void take_word(const MeetingLetter& letter, const MeetingWord& word) {
        const auto& says = word.says.value;
        if (says == "called_off" && is_the_callers(letter)) standing_.is_called_off = true;
        if (says == "agreed")
            for (auto& one : standing_.minutes)
                if (is_about(one, word.minutes_version, word.hash, letter.sender))
                    name_once(one.agreed, letter.sender);
        if (says == "in_hand" || says == "done") said_of_actions_.push_back(letter);
        if (says == "accepted" || says == "declined" || says == "other_day")
            take_reply(letter, word);
    }

    void take_reply(const MeetingLetter& letter, const MeetingWord& word) {
        if (letter.is_ours) {
            standing_.own_word = Code<"meeting_reply">{word.says.value};
            return;
        }
        for (auto& one : standing_.asked)
            if (one.body == letter.sender)
                one = {one.body, {word.says.value}, word.day, word.hour, letter.at};
    }

    static bool is_about(const MinutesTold& minutes,
                         const std::optional<Id<MinutesVersion>>& version,
                         const std::optional<std::string>& hash, const Id<bodies::Body>& by) {
        return version && minutes.mark.minutes_version == version && minutes.mark.hash == hash &&
               is_among(minutes.mark.members, by);
    }

    MeetingStanding standing_;
    bool has_called_ = false;
    std::vector<MeetingLetter> said_of_actions_;
};

}  // namespace

const MeetingReply* MeetingStanding::reply_of(const Id<bodies::Body>& body) const {
    const auto at = std::ranges::find(asked, body, &MeetingReply::body);
    return at == asked.end() ? nullptr : &*at;
}

const MinutesTold* MeetingStanding::version(const Id<MinutesVersion>& wanted) const {
    for (const auto& one : minutes)
        if (one.mark.minutes_version == wanted) return &one;
    return nullptr;
}

const MinutesTold* MeetingStanding::latest() const {
    const MinutesTold* last = nullptr;
    for (const auto& one : minutes)
        if (!one.is_called_back) last = &one;
    return last;
}

std::vector<guard::Seen<MeetingLetter>> meeting_letters(guard::Work& work,
                                                        const Id<MeetingRef>& meeting) {
    return letters_of_meetings(work, meeting.text());
}

std::vector<guard::Seen<MeetingLetter>> meeting_letters(guard::Work& work) {
    return letters_of_meetings(work, std::nullopt);
}

MeetingStanding meeting_standing_of(const std::vector<guard::Seen<MeetingLetter>>& letters) {
    FollowingMeeting following;
    for (const auto& letter : letters) following.take(*letter);
    return following.standing();
}

}  // namespace liaise::exchange
