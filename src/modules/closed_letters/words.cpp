#include "modules/closed_letters/words.hpp"

#include <chrono>
#include <stdexcept>

#include "base/json_read.hpp"
#include "base/json_text.hpp"
#include "guard/locks.hpp"
#include "guard/sealed.hpp"
#include "modules/closed_letters/hearing.hpp"
#include "modules/places/places.hpp"

namespace liaise::closed_letters {

namespace {

/// Longer than any words are, so that no length tells which they are: the longest ask a body along
/// and name eleven others.
constexpr std::size_t words_bytes = 6 * 1024;
/// Longer than any answer is.
constexpr std::size_t answer_bytes = 1024;

/// Marks the words of one letter, so that they open in no other.
struct WordsRef {
    static constexpr const char* record_name = "closed_words";
};

/// The words as they lie in the letter.
struct SealedWords {
    Id<WordsRef> id;
    std::int64_t version = 0;
    std::string key;
    std::string text;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using S = SealedWords;
        return record("closed_sealed_words", field("id", &S::id, some, "Which words."),
                      field("version", &S::version, some, "Of the receiver's key."),
                      field("key", &S::key, some, "The words' own key, sealed."),
                      field("text", &S::text, some, "The words, sealed."));
    }
};
static_assert(Described<SealedWords>);

guard::SealedPlace place_of(const Id<WordsRef>& id) { return {"letters", id.text(), "closed"}; }

Day first_of_month(Day day) {
    const std::chrono::year_month_day date(day.value);
    return {std::chrono::sys_days(date.year() / date.month() / 1)};
}

Day last_of_month(Day day) {
    const std::chrono::year_month_day date(day.value);
    return {std::chrono::sys_days(date.year() / date.month() / std::chrono::last)};
}

std::optional<Id<regions::Region>> region_of(guard::Work& work, const Id<places::Place>& id) {
    const auto place = places::find(work, {id});
    return place ? (*place)->region : std::nullopt;
}

void put_visit(guard::Work& work, const ClosedVisit& visit, ClosedWords& words) {
    const bool is_exact = visit.exactness.value == "exact";
    words.exactness = visit.exactness;
    words.announcement = visit.announcement;
    words.basis = {visit.agreement ? "agreement" : "one_off"};
    words.first_day = is_exact ? visit.first_day : first_of_month(visit.first_day);
    words.last_day = is_exact ? visit.last_day : last_of_month(visit.last_day);
    if (is_exact) words.place = visit.place;
    else words.region = region_of(work, visit.place);
}

std::string filled_up(std::string text, std::size_t bytes) {
    if (text.size() > bytes) throw std::logic_error("closed words have one length");
    text.resize(bytes, ' ');
    return text;
}

std::optional<guard::LockPair> lock_of(const Kept& kept) {
    if (!kept.answer_seed) return std::nullopt;
    const auto raw = guard::from_base64(kept.answer_seed->reveal());
    const auto seed = raw ? guard::Key::from(*raw) : std::nullopt;
    if (!seed) throw std::logic_error("the seed of a lock is none");
    return guard::LockPair(*seed);
}

Travelling travelling(guard::Work& work, const OpenDraft& draft) {
    const auto& kept = draft.kept;
    Travelling all{words_of(work, draft), {}, {}};
    if (const auto lock = lock_of(kept)) all.answer_lock = lock->public_key();
    if (kept.answering) {
        all.words.answer.reset();
        all.locked_answer = guard::locked_to(
            kept.answering->lock, filled_up(json_text(kept.answering->answer), answer_bytes));
    }
    return all;
}

}  // namespace

ClosedWords words_of(guard::Work& work, const OpenDraft& draft) {
    const auto& written = draft.kept.draft;
    ClosedWords words;
    words.matter = written.matter;
    words.earlier = written.earlier;
    if (const auto& answering = draft.kept.answering) {
        words.answers = answering->letter;
        words.answer = answering->answer;
    }
    if (written.visit) put_visit(work, *written.visit, words);
    words.together = written.together;
    words.companions = companions_of(work, draft);
    return words;
}

Result<std::string> letter_of(guard::Work& work, const OpenDraft& draft) {
    auto text = filled_up(json_text(travelling(work, draft)), words_bytes);
    const auto id = Id<WordsRef>::random();
    const auto sealed = guard::sealed_for(work, {draft.kept.draft.body.value}, place_of(id),
                                          Confidential(std::move(text)));
    if (!sealed) return std::unexpected(sealed.error());
    return json_text(SealedWords{id, sealed->version, sealed->key, sealed->text.text});
}

Result<Travelling> words_from(guard::Work& work, const std::string& letter) {
    SealedWords sealed;
    if (!read(parsed(letter).value_or(Json()), sealed, ""))
        throw std::logic_error("what was received cannot be read");
    const auto opened = guard::Sealing(work).open(
        place_of(sealed.id), guard::SealedWithKey{sealed.version, sealed.key, {sealed.text}});
    if (!opened) return std::unexpected(opened.error());
    const auto json = parsed(opened->reveal()).value_or(Json());
    Travelling all;
    // Letters of before they could be answered hold the words alone.
    const auto is_read = json.contains("words") ? read(json, all, "") : read(json, all.words, "");
    if (!is_read) throw std::logic_error("what was received cannot be read");
    return all;
}

std::optional<ClosedAnswer> answer_in(const Kept& ours, const Travelling& came) {
    const auto lock = lock_of(ours);
    if (!lock || !came.locked_answer) return std::nullopt;
    const auto text = lock->unlocked(*came.locked_answer);
    if (!text) return std::nullopt;
    ClosedAnswer answer;
    if (!read(parsed(text->reveal()).value_or(Json()), answer, "")) return std::nullopt;
    return answer;
}

}  // namespace liaise::closed_letters
