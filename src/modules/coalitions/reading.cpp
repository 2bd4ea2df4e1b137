#include "modules/coalitions/reading.hpp"

#include <algorithm>

#include "base/json_read.hpp"
#include "modules/coalitions/coalitions_queries.hpp"
#include "modules/exchange/coalition_checks.hpp"

namespace liaise::coalitions {

namespace {

using exchange::CoalitionLetter;
using exchange::Product;

/// What was opened, with what its hash has to be held against.
struct OpenedText {
    TextRead read;
    std::optional<Id<exchange::TextVersion>> text_version;
    std::optional<std::string> hash;
    bool may_print = true;
};

void put_words(OpenedText& opened, const Product& product) {
    if (product.pieces.empty() || !product.pieces.front().coalition) return;
    const auto& piece = product.pieces.front();
    const auto& part = *piece.coalition;
    auto& read = opened.read;
    read.text = piece.text.value_or("");
    read.addressee = part.addressee;
    read.step = part.step;
    read.month = part.month;
    read.contribution = part.contribution;
    const auto& caveats = product.heading.caveats;
    opened.may_print = !exchange::has_caveat(caveats, "no_export") &&
                       !exchange::has_caveat(caveats, "read_in_room");
    if (read.act.value == "version")
        read.fits = opened.hash == exchange::text_hash(part, read.text);
}

OpenedText opened_text(guard::OpeningWork& work, const CoalitionLetter& letter, bool has_left) {
    OpenedText opened;
    auto& read = opened.read;
    read.letter = letter.id;
    read.by = letter.sender;
    read.at = letter.at;
    read.act = letter.mark->act;
    read.is_called_back = letter.is_called_back;
    read.has_left = has_left;
    opened.text_version = letter.mark->text_version;
    opened.hash = letter.mark->hash;
    if (letter.is_called_back) return opened;
    const auto words = guard::Letters::open(work, letter.id);
    if (!words) {
        read.shut = words.error().code;
        return opened;
    }
    Product product;
    if (liaise::read(parsed(**words).value_or(Json()), product, "")) put_words(opened, product);
    return opened;
}

/// One text went to each receiver by a letter of its own, and may have gone again to who joined
/// later: it is said once.
bool is_said_already(const std::vector<OpenedText>& said, const OpenedText& one) {
    return std::ranges::any_of(said, [&](const OpenedText& other) {
        const auto& before = other.read;
        const auto& now = one.read;
        return before.by == now.by && before.act == now.act && before.text == now.text &&
               before.step == now.step && before.month == now.month &&
               before.contribution == now.contribution && before.addressee == now.addressee &&
               other.text_version == one.text_version && other.hash == one.hash &&
               before.is_called_back == now.is_called_back;
    });
}

/// Of an own text all letters say the same: one that still stands is opened, if there is one.
bool is_a_copy(const std::vector<guard::Seen<CoalitionLetter>>& letters,
               const std::map<std::string, Id<exchange::Disclosure>>& disclosures,
               const CoalitionLetter& letter) {
    const auto from = disclosures.find(letter.id.text());
    if (!letter.is_ours || from == disclosures.end()) return false;
    const CoalitionLetter* chosen = nullptr;
    for (const auto& other : letters) {
        const auto same = disclosures.find(other->id.text());
        if (same == disclosures.end() || same->second != from->second) continue;
        if (!chosen || (chosen->is_called_back && !other->is_called_back)) chosen = &*other;
    }
    return chosen && chosen->id != letter.id;
}

std::vector<OpenedText> all_opened(guard::OpeningWork& work, const CoalitionId& id) {
    const auto letters = exchange::coalition_letters(work, id);
    const auto membership = exchange::membership_of(work, letters);
    const auto disclosures = queries::disclosures_of(work, id);
    std::vector<OpenedText> all;
    for (const auto& letter : letters) {
        if (!letter->mark || is_a_copy(letters, disclosures, *letter)) continue;
        const auto* member = membership.other(letter->sender);
        const bool has_left = letter->is_ours ? membership.has_left : member && member->left;
        auto opened = opened_text(work, *letter, has_left);
        if (!is_said_already(all, opened)) all.push_back(std::move(opened));
    }
    return all;
}

void say_to(VersionRead& version, const std::string& hash, const OpenedText& said) {
    auto read = said.read;
    read.fits = said.hash == hash;
    if (read.act.value == "signature") version.signatures.push_back(std::move(read));
    else if (read.act.value == "reservation") version.reservations.push_back(std::move(read));
    else version.dissent.push_back(std::move(read));
}

/// Whether it is said to a version that was told here. Who joined later may not have that.
bool is_said_to_one(const std::vector<OpenedText>& all, const OpenedText& one) {
    return exchange::is_about_a_version(one.read.act) &&
           std::ranges::any_of(all, [&](const OpenedText& other) {
               return other.read.act.value == "version" && other.text_version == one.text_version;
           });
}

bool is_closed(const OpenedText& text) { return text.read.is_called_back || text.read.shut; }

/// Whether the version is read in another of its letters: the lead may have sent it again, also
/// after it had called it back.
bool is_read_elsewhere(const std::vector<OpenedText>& all, const OpenedText& one) {
    const OpenedText* chosen = nullptr;
    for (const auto& other : all) {
        if (other.read.act.value != "version" || other.text_version != one.text_version) continue;
        if (!chosen || (is_closed(*chosen) && !is_closed(other))) chosen = &other;
    }
    return chosen != &one;
}

}  // namespace

Result<guard::Seen<CoalitionRead>> open(guard::OpeningWork& work, const WhichCoalition& which) {
    if (auto there = find(work, which); !there) return std::unexpected(there.error());
    CoalitionRead read;
    const auto all = all_opened(work, which.id);
    for (const auto& one : all) {
        read.may_print = read.may_print && one.may_print;
        if (one.read.act.value != "version") {
            if (!is_said_to_one(all, one)) read.others.push_back(one.read);
            continue;
        }
        if (!one.text_version || is_read_elsewhere(all, one)) continue;
        auto& version = read.versions.emplace_back();
        version.text_version = *one.text_version;
        version.whole = one.read;
        for (const auto& said : all)
            if (exchange::is_about_a_version(said.read.act) &&
                said.text_version == one.text_version)
                say_to(version, one.hash.value_or(""), said);
    }
    std::ranges::reverse(read.versions);
    return work.own_knowledge(std::move(read));
}

}  // namespace liaise::coalitions
