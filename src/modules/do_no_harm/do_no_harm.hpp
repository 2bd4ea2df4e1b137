#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "modules/do_no_harm/known_names.hpp"

/// What may hurt somebody in what is about to be shared. It points, explains, and decides nothing:
/// there is no word in it for "may go". Method and figures: docs/explanation/do-no-harm-check.md.
namespace liaise::do_no_harm {

/// What was recognised. `person` to `place_and_day` stand in a text, the last of them only where
/// a meeting is told of; the rest follows from facts.
enum class Kind {
    person,
    nickname,
    birth,
    age,
    number,
    cell,
    phone,
    email,
    address,
    rare_combination,
    health,
    source,
    future_visit,
    place_and_day,
    small_number,
    consent_missing,
    consent_withdrawn,
    consent_other_purpose,
    consent_other_recipient,
    consent_lapsed,
    depends_on_authority,
    dependence_unknown,
    must_report,
    may_be_compelled,
    exposure_unknown,
    originators_caveat,
    source_protected
};
inline constexpr std::size_t kind_count = static_cast<std::size_t>(Kind::source_protected) + 1;

/// What one could do about a finding.
enum class Advice { take_out, coarsen, ask_consent, ask_originator, choose_recipient, wait };

/// What a finding does to the disclosure, the weakest first. Nothing weaker than `warns` exists.
enum class Effect { warns, second_person, blocks };

/// Where in a text: first and one past the last, in bytes of UTF-8 and in code points (as counted
/// by `Array.from(text)` in a browser), both from 0.
struct Span {
    std::size_t begin_byte = 0;
    std::size_t end_byte = 0;
    std::size_t begin_codepoint = 0;
    std::size_t end_codepoint = 0;
};

/// One thing that may hurt. `words`: those of the text, or the body that it is about; `why` is the
/// English of the message `why_key`. `words` repeats the text: keep it out of logs and the ledger.
struct Finding {
    Kind kind = Kind::person;
    std::string field;
    Span span;
    std::string words;
    std::string why_key;
    std::string why;
    std::vector<Advice> advice;
    Effect effect = Effect::warns;
};

/// What the reader of a text knows beforehand: names of places and bodies, which are no people's,
/// and the day, after which a date in the text is one to come.
struct Known {
    KnownNames places_and_bodies;
    Day today;
};

/// A text of any length up to this is read in well under a second; a longer one is cut by the
/// caller, never skipped.
inline constexpr std::size_t text_bytes_max = 2'000'000;

/// What was recognised in a text, in the order of the text. What is not recognised may still hurt.
std::vector<Finding> findings_in(std::string_view text, const Known& known);

/// A finding of this kind that stands in no text, with its explanation.
Finding finding(Kind kind);

/// "person", "future_visit", ...: the word for a kind in settings and message keys.
std::string_view word_for(Kind kind);
std::string_view word_for(Advice advice);
std::string_view word_for(Effect effect);

}  // namespace liaise::do_no_harm
