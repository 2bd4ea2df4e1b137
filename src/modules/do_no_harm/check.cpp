#include "modules/do_no_harm/check.hpp"

#include <algorithm>
#include <array>

namespace liaise::do_no_harm {
namespace {

constexpr std::array<std::string_view, 4> outcome_words{"nothing_recognised", "warned",
                                                        "second_person_needed", "blocked"};
constexpr std::array<std::string_view, 4> sentences{
    "Nothing was recognised. Read it yourself: only you know whom it could hurt.",
    "Look at each finding, then read the whole yourself: what was not recognised may hurt too.",
    "A second person must look at each finding and read the whole before it is given.",
    "It cannot be given like this. Look at each finding; take out, coarsen, or ask first."};

/// Numbers that the recipient can work out from what it has already.
void add_tables(const std::vector<HiddenTable>& tables, std::vector<Finding>& findings) {
    for (const auto& table : tables) {
        for (const auto& known : table.known_already) {
            auto made = finding(Kind::small_number);
            made.field = "tables";
            made.words = known.row + " · " + known.column + " · " + known.period;
            findings.push_back(std::move(made));
        }
    }
}

Outcome outcome_of(const std::vector<Finding>& findings) {
    if (findings.empty()) return Outcome::nothing_recognised;
    const auto strongest = std::max_element(
        findings.begin(), findings.end(),
        [](const Finding& a, const Finding& b) { return a.effect < b.effect; });
    switch (strongest->effect) {
        case Effect::blocks:
            return Outcome::blocked;
        case Effect::second_person:
            return Outcome::second_person_needed;
        case Effect::warns:
            break;
    }
    return Outcome::warned;
}

}  // namespace

Result<Check> check(const Draft& draft, const Rules& rules) {
    Check made;
    made.findings = findings_from(draft.facts);
    const Known known{draft.places_and_bodies, draft.facts.today};
    for (const auto& passage : draft.passages) {
        if (passage.text.size() > text_bytes_max) {
            return std::unexpected(Error{ErrorKind::too_large, "do_no_harm.text_too_long",
                                         "The text is too long to be read at once. Nothing was "
                                         "given; share it in parts.",
                                         passage.field});
        }
        for (auto& found : findings_in(passage.text, known)) {
            found.field = passage.field;
            made.findings.push_back(std::move(found));
        }
    }
    add_tables(draft.tables, made.findings);
    for (auto& found : made.findings) found.effect = rules.effect_of(found.kind);
    made.outcome = outcome_of(made.findings);
    made.message_key = "do_no_harm.outcome." + std::string(word_for(made.outcome));
    made.message = sentences[static_cast<std::size_t>(made.outcome)];
    return made;
}

std::string_view word_for(Outcome outcome) {
    return outcome_words[static_cast<std::size_t>(outcome)];
}

}  // namespace liaise::do_no_harm
