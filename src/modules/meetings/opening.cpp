#include "modules/meetings/opening.hpp"

#include <algorithm>

#include "modules/exchange/letters_together.hpp"
#include "modules/exchange/meeting_checks.hpp"
#include "modules/meetings/standing.hpp"

namespace liaise::meetings {

namespace {

using exchange::MeetingLetter;
using exchange::MeetingPart;
using Letters = std::vector<guard::Seen<MeetingLetter>>;

/// The words of a letter, or why it does not open.
struct Words {
    MeetingPart part;
    std::string text;
    bool may_print = true;
    std::optional<std::string> shut;
};

Words words_in(guard::OpeningWork& work, const Id<guard::Letter>& letter) {
    auto opened = exchange::words_together(work, letter);
    Words words;
    words.shut = std::move(opened.shut);
    if (!opened.piece || !opened.piece->meeting) return words;
    words.part = std::move(*opened.piece->meeting);
    words.text = opened.piece->text.value_or("");
    words.may_print = opened.may_print;
    return words;
}

InvitationRead invitation_read(guard::OpeningWork& work, const MeetingLetter& letter,
                               bool& may_print) {
    InvitationRead read;
    read.letter = letter.id;
    read.by = letter.sender;
    read.at = letter.at;
    read.day = letter.mark->day;
    read.hour = letter.mark->hour;
    read.is_called_back = letter.is_called_back;
    if (letter.is_called_back) return read;
    auto words = words_in(work, letter.id);
    may_print = may_print && words.may_print;
    read.shut = words.shut;
    read.where = words.part.where;
    read.participants = std::move(words.part.participants);
    read.agenda = std::move(words.part.agenda);
    read.text = std::move(words.text);
    return read;
}

/// Of a version each receiver has a letter of its own; one that still stands is opened.
const MeetingLetter* letter_with(const Letters& letters,
                                 const Id<exchange::MinutesVersion>& version) {
    const MeetingLetter* chosen = nullptr;
    for (const auto& letter : letters) {
        if (!letter->mark || letter->mark->act.value != "minutes" ||
            letter->mark->minutes_version != version)
            continue;
        if (!chosen || (chosen->is_called_back && !letter->is_called_back)) chosen = &*letter;
    }
    return chosen;
}

DisagreementRead disagreement_read(guard::OpeningWork& work, const MeetingLetter& letter,
                                   const std::optional<std::string>& hash, bool& may_print) {
    DisagreementRead read;
    read.letter = letter.id;
    read.by = letter.sender;
    read.at = letter.at;
    read.fits = letter.mark->hash == hash;
    read.is_called_back = letter.is_called_back;
    if (letter.is_called_back) return read;
    auto words = words_in(work, letter.id);
    may_print = may_print && words.may_print;
    read.shut = words.shut;
    read.text = std::move(words.text);
    return read;
}

bool is_said_already(const std::vector<DisagreementRead>& said, const DisagreementRead& one) {
    return std::ranges::any_of(said, [&](const DisagreementRead& other) {
        return other.by == one.by && other.text == one.text && other.fits == one.fits &&
               other.is_called_back == one.is_called_back;
    });
}

void put_disagreements(guard::OpeningWork& work, const Letters& letters,
                       const exchange::MinutesTold& told, MinutesRead& read, bool& may_print) {
    const auto& members = told.mark.members;
    for (const auto& letter : letters) {
        if (!letter->mark || letter->mark->act.value != "disagreement" ||
            letter->mark->minutes_version != told.mark.minutes_version ||
            std::ranges::find(members, letter->sender) == members.end())
            continue;
        auto one = disagreement_read(work, *letter, told.mark.hash, may_print);
        if (!is_said_already(read.disagreements, one)) read.disagreements.push_back(std::move(one));
    }
}

MinutesRead minutes_read(guard::OpeningWork& work, const Letters& letters,
                         const exchange::MinutesTold& told, bool& may_print) {
    MinutesRead read;
    read.minutes_version = told.mark.minutes_version.value_or(Id<exchange::MinutesVersion>{});
    const auto* letter = letter_with(letters, read.minutes_version);
    if (!letter) return read;
    read.letter = letter->id;
    read.by = letter->sender;
    read.at = told.at;
    read.next_day = told.mark.next_day;
    read.agreed = told.agreed;
    read.is_called_back = told.is_called_back;
    put_disagreements(work, letters, told, read, may_print);
    if (told.is_called_back) return read;
    auto words = words_in(work, letter->id);
    may_print = may_print && words.may_print;
    read.shut = words.shut;
    if (read.shut) return read;
    read.fits = told.mark.hash == exchange::minutes_hash(words.part, words.text);
    read.text = std::move(words.text);
    read.participants = std::move(words.part.participants);
    read.decisions = std::move(words.part.decisions);
    read.actions = std::move(words.part.actions);
    return read;
}

}  // namespace

Result<guard::Seen<MeetingRead>> open(guard::OpeningWork& work, const WhichMeeting& which) {
    const auto found = known(work, which.id);
    if (!found) return not_found();
    const auto letters = exchange::meeting_letters(work, which.id);
    MeetingRead read;
    if (const auto& invitation = found->standing.invitation)
        read.invitation = invitation_read(work, *invitation, read.may_print);
    for (const auto& told : found->standing.minutes)
        read.minutes.push_back(minutes_read(work, letters, told, read.may_print));
    std::ranges::reverse(read.minutes);
    return work.own_knowledge(std::move(read));
}

}  // namespace liaise::meetings
