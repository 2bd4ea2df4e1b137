#pragma once

#include <string>
#include <vector>

#include "modules/do_no_harm/facts.hpp"
#include "modules/do_no_harm/rules.hpp"
#include "modules/do_no_harm/small_numbers.hpp"

namespace liaise::do_no_harm {

/// A text on its way, by the name of the field it stands in.
struct Passage {
    std::string field;
    std::string text;
};

/// All that is about to be shared. A table comes only as one in which small numbers are hidden.
struct Draft {
    std::vector<Passage> passages;
    KnownNames places_and_bodies;  ///< Names that are no people's.
    std::vector<HiddenTable> tables;
    Facts facts;
};

/// What came out, the weakest first. There is none that says it may go: that is a person's word.
enum class Outcome { nothing_recognised, warned, second_person_needed, blocked };

/// The findings with their effects, the strongest of them, and a sentence for the person who reads.
struct Check {
    std::vector<Finding> findings;
    Outcome outcome = Outcome::nothing_recognised;
    std::string message_key;
    std::string message;
};

/// Reads everything. Errors: `too_large` for a text that is longer than `text_bytes_max`.
Result<Check> check(const Draft& draft, const Rules& rules);

/// "nothing_recognised", "warned", ...
std::string_view word_for(Outcome outcome);

}  // namespace liaise::do_no_harm
