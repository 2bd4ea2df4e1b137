#include "modules/closed_letters/words.hpp"

#include <chrono>
#include <stdexcept>

#include "base/json_read.hpp"
#include "base/json_text.hpp"
#include "guard/sealed.hpp"
#include "modules/places/places.hpp"

namespace liaise::closed_letters {

namespace {

/// Longer than any words are, so that no length tells which they are.
constexpr std::size_t words_bytes = 1024;

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

}  // namespace

ClosedWords words_of(guard::Work& work, const NewDraft& draft) {
    ClosedWords words;
    words.matter = draft.matter;
    words.earlier = draft.earlier;
    if (!draft.visit) return words;
    const auto& visit = *draft.visit;
    const bool is_exact = visit.exactness.value == "exact";
    words.exactness = visit.exactness;
    words.announcement = visit.announcement;
    words.basis = {visit.agreement ? "agreement" : "one_off"};
    words.first_day = is_exact ? visit.first_day : first_of_month(visit.first_day);
    words.last_day = is_exact ? visit.last_day : last_of_month(visit.last_day);
    if (is_exact) words.place = visit.place;
    else words.region = region_of(work, visit.place);
    return words;
}

Result<std::string> words_for(guard::Work& work, const Id<bodies::Body>& receiver,
                              const ClosedWords& words) {
    auto text = json_text(words);
    if (text.size() > words_bytes) throw std::logic_error("closed words have one length");
    text.resize(words_bytes, ' ');
    const auto id = Id<WordsRef>::random();
    const auto sealed =
        guard::sealed_for(work, {receiver.value}, place_of(id), Confidential(std::move(text)));
    if (!sealed) return std::unexpected(sealed.error());
    return json_text(SealedWords{id, sealed->version, sealed->key, sealed->text.text});
}

Result<ClosedWords> words_from(guard::Work& work, const std::string& letter) {
    SealedWords sealed;
    if (!read(parsed(letter).value_or(Json()), sealed, ""))
        throw std::logic_error("what was received cannot be read");
    const auto opened = guard::Sealing(work).open(
        place_of(sealed.id), guard::SealedWithKey{sealed.version, sealed.key, {sealed.text}});
    if (!opened) return std::unexpected(opened.error());
    ClosedWords words;
    if (!read(parsed(opened->reveal()).value_or(Json()), words, ""))
        throw std::logic_error("what was received cannot be read");
    return words;
}

}  // namespace liaise::closed_letters
