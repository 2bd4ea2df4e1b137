#include "modules/exchange/notes_queries.hpp"

#include <stdexcept>

#include "store/bound.hpp"

namespace liaise::exchange::queries {

namespace {

/// A heading was written by the gate, from a record.
template <class H>
H heading_from(const store::Row& row, int column) {
    H heading;
    if (!read(parsed(row.text(column)).value_or(Json()), heading, ""))
        throw std::logic_error("the heading of a letter cannot be read");
    return heading;
}

void put_heading(NoteTold& note, const store::Row& row, int column) {
    const auto& kind = note.kind.value;
    if (kind == letter_kind::answer) {
        const auto heading = heading_from<AnswerHeading>(row, column);
        note.answer = heading.answer;
        note.role = heading.role;
    }
    if (kind == letter_kind::feedback)
        note.done = heading_from<FeedbackHeading>(row, column).done;
    if (kind == letter_kind::recall)
        note.recall_reason = heading_from<RecallHeading>(row, column).reason;
    if (kind == letter_kind::receipt) {
        const auto heading = heading_from<ReceiptHeading>(row, column);
        note.outcome = heading.outcome;
        note.kept_reason = heading.reason;
    }
    if (kind == letter_kind::reply) {
        const auto heading = heading_from<ReplyHeading>(row, column);
        note.reply = heading.outcome;
        note.refusal_reason = heading.reason;
    }
}

/// Whether its heading is all that there is of it.
bool says_nothing(std::string_view kind) {
    return kind == letter_kind::opened || kind == letter_kind::withdrawal ||
           kind == letter_kind::joining;
}

NoteAbout note_of(const store::Row& row) {
    NoteAbout made;
    store::Columns(row) >> made.about >> made.note.letter >> made.note.kind >> made.note.by >>
        made.note.at;
    put_heading(made.note, row, 5);
    return made;
}

}  // namespace

std::vector<guard::Seen<NoteAbout>> notes_about(guard::Work& work,
                                                const std::vector<Id<guard::Letter>>& letters) {
    if (letters.empty()) return {};
    store::Binds binds;
    // A third body's letter about a letter that is none of its own says nothing of it.
    const auto sql =
        "SELECT n.about, n.id, n.kind, n.sender, n.at, n.heading FROM letters n "
        "JOIN letters l ON l.scope = n.scope AND l.id = n.about "
        "WHERE {scope n} AND {scope l} AND n.kind NOT IN ('product', 'request') "
        "AND n.sender IN (l.sender, l.recipient) AND n.recipient IN (l.sender, l.recipient) "
        "AND n.about IN (" + store::in_list(letters, binds) + ") ORDER BY n.line";
    return work.select(sql, binds, note_of);
}

std::vector<guard::Seen<NoteTold>> opened_notes(guard::WritingWork& work,
                                                const Id<guard::Letter>& letter) {
    std::vector<guard::Seen<NoteTold>> opened;
    for (const auto& one : notes_about(work, {letter})) {
        if (says_nothing(one->note.kind.value)) {
            opened.push_back(one.map([](const NoteAbout& about) { return about.note; }));
            continue;
        }
        const auto json = guard::Letters::open(work, one->note.letter);
        opened.push_back(one.map([&](const NoteAbout& about) {
            auto note = about.note;
            NoteWords words;
            if (!json && json.error().code != guard::Letters::destroyed_code)
                note.shut = json.error().code;
            if (json && read(parsed(**json).value_or(Json()), words, ""))
                note.words = std::move(words.words);
            return note;
        }));
    }
    return opened;
}

Standing standing_of(const std::vector<guard::Seen<NoteAbout>>& notes,
                     const Id<guard::Letter>& letter, Day today) {
    Standing standing;
    for (const auto& one : notes) {
        if (one->about != letter) continue;
        const auto& note = one->note;
        const auto& kind = note.kind.value;
        if (kind == letter_kind::opened && !standing.opened) standing.opened = note.at;
        if (kind == letter_kind::answer) standing.answer = note;
        if (kind == letter_kind::feedback) standing.feedback = note;
        if (kind == letter_kind::receipt) standing.receipt = note;
        if (kind == letter_kind::recall) {
            standing.recall = note;
            standing.receipt.reset();  // what was said before does not answer it
        }
    }
    if (standing.recall && !standing.receipt)
        standing.receipt_owed_days = days_between(day_of(standing.recall->at), today);
    return standing;
}

}  // namespace liaise::exchange::queries
