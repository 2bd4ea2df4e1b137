#include "modules/joint_visits/opening.hpp"

#include <algorithm>

#include "modules/exchange/joint_visit_checks.hpp"
#include "modules/joint_visits/standing.hpp"

namespace liaise::joint_visits {

namespace {

using exchange::JointTextTold;
using exchange::JointVisitLetter;
using exchange::JointVisitStanding;
using Letters = std::vector<guard::Seen<JointVisitLetter>>;

/// Reads the texts of one joint visit, and minds whether somebody asked that none is printed.
class Reading {
public:
    Reading(guard::OpeningWork& work, const Known& known, Letters letters)
        : work_(work), standing_(known.standing), letters_(std::move(letters)) {}

    JointVisitRead all() {
        JointVisitRead read;
        if (standing_.opening) read.opening = opening(*standing_.opening);
        for (const auto& told : standing_.texts) put(read, told);
        std::ranges::reverse(read.facts);
        read.may_print = may_print_;
        return read;
    }

private:
    void put(JointVisitRead& read, const JointTextTold& told) {
        const auto& act = told.mark.act.value;
        if (act == "facts") read.facts.push_back(facts(told));
        if (act == "contribution") read.contributions.push_back(said(told));
        if (act == "dissent") read.dissent.push_back(said(told));
        if (act == "conclusion" && standing_.last_of(told.sender, act) == &told)
            read.conclusions.push_back(said(told));
    }

    OpeningRead opening(const JointVisitLetter& letter) {
        OpeningRead read;
        read.letter = letter.id;
        read.by = letter.sender;
        read.at = letter.at;
        read.until = letter.mark->until;
        read.is_called_back = letter.is_called_back;
        if (letter.is_called_back) return read;
        auto words = opened(letter.id);
        read.shut = std::move(words.shut);
        if (!words.piece || !words.piece->joint_visit) return read;
        auto& part = *words.piece->joint_visit;
        read.place_names = words.piece->place_names;
        read.when = words.piece->when;
        read.authors = std::move(part.authors);
        read.to_publish = std::move(part.to_publish);
        read.publisher = part.publisher;
        read.text = words.piece->text.value_or("");
        return read;
    }

    /// What stands of it without being opened; `lines` and `facts` come with its words.
    JointSaid said(const JointTextTold& told, std::vector<std::string>* facts = nullptr) {
        JointSaid read;
        read.text_version = told.mark.text_version.value_or(Id<exchange::JointText>{});
        read.by = told.sender;
        read.at = told.at;
        read.is_late = standing_.is_late(told);
        read.is_signed = told.is_signed;
        const auto* writer = standing_.other(told.sender);
        read.has_left = writer && writer->says.value != "took_part";
        read.is_called_back = told.is_called_back;
        const auto* letter = letter_with(told);
        read.letter = letter ? letter->id : told.letter;
        if (told.is_called_back) return read;
        auto words = opened(read.letter);
        read.shut = std::move(words.shut);
        if (!words.piece || !words.piece->joint_visit) return read;
        auto& part = *words.piece->joint_visit;
        read.text = words.piece->text.value_or("");
        read.fits = told.mark.hash == exchange::joint_text_hash(part, read.text);
        read.lines = std::move(part.lines);
        if (facts) *facts = std::move(part.facts);
        return read;
    }

    FactsRead facts(const JointTextTold& told) {
        FactsRead read;
        read.whole = said(told, &read.facts);
        read.agreed = told.agreed;
        read.signed_by = told.signed_by;
        for (const auto& body : told.mark.members)
            if (body != told.sender && !exchange::is_among(told.agreed, body) &&
                !exchange::is_among(told.differing, body))
                read.silent.push_back(body);
        for (const auto& other : standing_.texts)
            if (other.mark.act.value == "differing" && other.mark.about == told.mark.text_version) {
                read.differing.push_back(said(other));
                auto& one = read.differing.back();
                one.fits = one.fits && other.mark.about_hash == told.mark.hash;
            }
        return read;
    }

    exchange::WordsTogether opened(const Id<guard::Letter>& letter) {
        auto words = exchange::words_together(work_, letter);
        may_print_ = may_print_ && words.may_print;
        return words;
    }

    /// Of a text each receiver has a letter of its own; one that still stands is opened.
    const JointVisitLetter* letter_with(const JointTextTold& told) const {
        for (const auto& letter : letters_)
            if (letter->mark && letter->mark->text_version == told.mark.text_version &&
                letter->mark->hash == told.mark.hash && letter->sender == told.sender &&
                !letter->is_called_back)
                return &*letter;
        return nullptr;
    }

    guard::OpeningWork& work_;
    const JointVisitStanding& standing_;
    Letters letters_;
    bool may_print_ = true;
};

}  // namespace

Result<guard::Seen<JointVisitRead>> open(guard::OpeningWork& work, const WhichJointVisit& which) {
    const auto found = known(work, which.id);
    if (!found) return not_found();
    Reading reading(work, *found, exchange::joint_visit_letters(work, which.id));
    return work.own_knowledge(reading.all());
}

}  // namespace liaise::joint_visits
