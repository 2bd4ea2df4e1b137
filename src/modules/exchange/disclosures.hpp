#pragma once

#include "modules/exchange/disclosure.hpp"

namespace liaise::exchange {

/// That it was decided not to tell it. It is kept at home.
struct Refusal {
    Code<"refusal_reason"> reason;
    std::string words;
    Id<guard::Person> by;
    Moment at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("refusal", field("reason", &Refusal::reason, own, "Why, in one word."),
                      field("words", &Refusal::words, own, "Why."),
                      field("by", &Refusal::by, own, "Who decided."),
                      field("at", &Refusal::at, own, "When."));
    }
};
static_assert(Described<Refusal>);

/// A letter that it became, by recipient.
struct LetterSent {
    Id<bodies::Body> recipient;
    Id<guard::Letter> letter;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("letter_sent", field("recipient", &LetterSent::recipient, own, "To whom."),
                      field("letter", &LetterSent::letter, own, "The letter."));
    }
};
static_assert(Described<LetterSent>);

/// Something that the own body tells others, has told them, or has decided not to tell.
struct Disclosure {
    static constexpr const char* record_name = "disclosure";

    Id<Disclosure> id;
    std::int64_t version = 1;
    Code<"disclosure_stage"> stage{"draft"};
    DisclosureDraft draft;
    Id<guard::Person> begun_by;
    Moment changed;
    std::optional<Approval> first;
    std::optional<Approval> second;
    std::optional<Refusal> refusal;
    std::optional<Moment> delivered;
    std::vector<LetterSent> letters;
    std::optional<std::string> shut;
    std::string salt;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("disclosure",
            field("id", &Disclosure::id, own, "What to name when it is read or changed."),
            field("version", &Disclosure::version, own, "Grows with each change."),
            field("stage", &Disclosure::stage, own, "How far it has come."),
            field("draft", &Disclosure::draft, own, "What is told to whom."),
            field("begun_by", &Disclosure::begun_by, own, "Who began it."),
            field("changed", &Disclosure::changed, own, "When it was last written."),
            field("first", &Disclosure::first, own, "Who released it."),
            field("second", &Disclosure::second, own, "Who looked at it too."),
            field("refusal", &Disclosure::refusal, own, "That it is not told, and why."),
            field("delivered", &Disclosure::delivered, own, "When it was delivered."),
            field("letters", &Disclosure::letters, own, "The letters that it became."),
            field("shut", &Disclosure::shut, own,
                  "Why its words do not open: a code of an error; else left out."),
            field("salt", &Disclosure::salt, own,
                  "Hashed with what is looked at, so that nobody guesses it from the hash."));
    }
};
static_assert(Described<Disclosure>);

struct DisclosuresQuestion {
    std::vector<Code<"disclosure_stage">> stage;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("disclosures_question",
            field("stage", &DisclosuresQuestion::stage, Reach::owner, "Only at these stages."),
            field("page", &DisclosuresQuestion::page, Reach::owner, "The page, from 1."));
    }
};
static_assert(Described<DisclosuresQuestion>);

struct WhichDisclosure {
    Id<Disclosure> id;

    static constexpr auto describe() {
        return record("which_disclosure",
            field("id", &WhichDisclosure::id, Reach::owner, "The disclosure."));
    }
};
static_assert(Described<WhichDisclosure>);

struct DisclosureCorrection {
    Id<Disclosure> id;
    std::int64_t version = 0;
    DisclosureDraft draft;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = DisclosureCorrection;
        return record("disclosure_correction", field("id", &C::id, own, "The disclosure."),
                      field("version", &C::version, own, "The version that was read."),
                      field("draft", &C::draft, own, "As it should read."));
    }
};
static_assert(Described<DisclosureCorrection>);

}  // namespace liaise::exchange
