#include "modules/exchange/receiving.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/json_read.hpp"
#include "modules/complaints/tables_received.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/notes_queries.hpp"
#include "modules/exchange/received_queries.hpp"
#include "modules/practices/told_practices.hpp"
#include "modules/recommendations/told_recommendations.hpp"

namespace liaise::exchange {

namespace {

using Notes = std::vector<guard::Seen<queries::NoteAbout>>;

guard::Seen<Received> with_standing(const guard::Work& work, const guard::Seen<Received>& one,
                                    const Notes& notes) {
    return one.map([&](const Received& bare) {
        auto whole = bare;
        whole.standing = queries::standing_of(notes, bare.id, work.today());
        whole.owes_an_answer = (bare.state.value == "unopened" || bare.state.value == "open") &&
                               !bare.heading.coalition && !bare.heading.meeting &&
                               !bare.heading.joint_visit;
        return whole;
    });
}

std::unexpected<Error> called_back() {
    return conflict("exchange.called_back",
                    "Its sender called this back, so it is not opened any more. Say whether you "
                    "destroyed it, or keep it and why.");
}

std::unexpected<Error> gone() {
    return conflict("letters.destroyed",
                    "What this said was destroyed: it was called back, or its last day is past. "
                    "That it was here stays in the ledger. Ask who sent it.");
}

/// A coalition's text is printed from the coalition, with the reservations to it and the dissent;
/// a meeting's minutes from the meeting, with what somebody does not agree with; what is told of a
/// joint visit from there, with the dissent.
bool is_a_version(const Heading& heading) {
    return (heading.coalition && heading.coalition->act.value == "version") ||
           (heading.meeting && heading.meeting->act.value == "minutes") ||
           (heading.joint_visit && heading.joint_visit->act.value != "opening");
}

Opened opened_from(const Received& received, const std::string& json) {
    Opened opened{received.id, received.sender, {}, false, false};
    if (!read(parsed(json).value_or(Json()), opened.product, ""))
        throw std::logic_error("what was received cannot be read");
    const auto& caveats = received.heading.caveats;
    opened.may_print = !has_caveat(caveats, "no_export") && !has_caveat(caveats, "read_in_room") &&
                       !is_a_version(received.heading);
    opened.may_copy = opened.may_print;
    return opened;
}

/// What it recommends, to be laid beside what the own body asks: a body tells its own alone. What
/// may not be copied is read in its letter and nowhere else.
std::vector<recommendations::ToldRecommendation> recommended(const Opened& opened) {
    std::vector<recommendations::ToldRecommendation> all;
    std::int64_t number = 0;
    for (const auto& piece : opened.product.pieces) {
        ++number;
        const auto text = piece.text ? piece.text : piece.title;
        if (!opened.may_copy || piece.kind.value != "recommendation" || !text) continue;
        all.push_back({number, piece.originator.value_or(opened.sender),
                       piece.title.value_or(opened.product.heading.title), *text, piece.theme,
                       piece.place, piece.when, piece.addressee_body, piece.level});
    }
    return all;
}

/// The tables in it, to be read beside the own counts, if its words may be copied.
std::vector<complaints::ComplaintTable> tables_in(const Opened& opened) {
    std::vector<complaints::ComplaintTable> tables;
    for (const auto& piece : opened.product.pieces)
        if (opened.may_copy && piece.table) tables.push_back(*piece.table);
    return tables;
}

/// What it says of how a body works, to be laid beside the own words, if its words may be copied.
std::vector<practices::ToldPractice> practices_in(const Opened& opened) {
    std::vector<practices::ToldPractice> all;
    for (const auto& piece : opened.product.pieces)
        if (opened.may_copy && piece.practice)
            all.push_back({*piece.practice, piece.text.value_or(""), piece.when});
    return all;
}

}  // namespace

Result<guard::Page<Received>> received(guard::Work& work, const ReceivedQuestion& question) {
    auto page = queries::page(work, question);
    std::vector<Id<guard::Letter>> letters;
    for (const auto& one : page.items) letters.push_back(one->id);
    const auto notes = queries::notes_about(work, letters);
    for (auto& one : page.items) one = with_standing(work, one, notes);
    return page;
}

Result<guard::Seen<ReceivedWhole>> received_whole(guard::Work& work, const WhichLetter& which) {
    const auto found = queries::received_one(work, which.id);
    if (!found) return not_found();
    const auto notes = queries::notes_about(work, {which.id});
    const auto holders = queries::holders(work, which.id);
    return with_standing(work, *found, notes).map([&](const Received& received) {
        ReceivedWhole whole{received, {}, {}};
        for (const auto& one : notes) whole.notes.push_back(one->note);
        for (const auto& holder : holders) whole.held_in.push_back(holder->id);
        return whole;
    });
}

Result<guard::Seen<Opened>> open_received(guard::OpeningWork& work, const WhichLetter& which) {
    const auto found = queries::received_one(work, which.id);
    if (!found) return not_found();
    const auto& received = **found;
    if (received.state.value == "gone") return gone();
    if (received.state.value == "called_back") return called_back();
    const auto standing =
        queries::standing_of(queries::notes_about(work, {which.id}), which.id, work.today());
    // Before the opening: to send holds both chains in their order, and to open holds the own one.
    const Note receipt{letter_kind::opened, received.sender, which.id, "{}", "{}"};
    // Who was asked into a coalition and says nothing looks like who never saw the letter.
    if (!standing.opened && !received.heading.coalition)
        if (auto told = sent(Gate::send(work, receipt)); !told)
            return std::unexpected(told.error());
    const auto words = guard::Letters::open(work, which.id);
    if (!words) return std::unexpected(words.error());
    auto opened =
        words->map([&](const std::string& json) { return opened_from(received, json); });
    for (const auto& piece : opened->product.pieces)
        if (piece.place) queries::put_place(work, which.id, *piece.place);
    if (auto kept = recommendations::keep_told(work, which.id, recommended(*opened)); !kept)
        return std::unexpected(kept.error());
    if (auto kept = complaints::keep_tables_told(work, which.id, tables_in(*opened)); !kept)
        return std::unexpected(kept.error());
    if (auto kept = practices::keep_practices_told(work, which.id, practices_in(*opened)); !kept)
        return std::unexpected(kept.error());
    return opened;
}

Result<std::vector<guard::Seen<NoteTold>>> open_received_notes(guard::OpeningWork& work,
                                                               const WhichLetter& which) {
    if (!queries::received_one(work, which.id)) return not_found();
    return queries::opened_notes(work, which.id);
}

}  // namespace liaise::exchange
