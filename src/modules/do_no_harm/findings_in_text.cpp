#include "modules/do_no_harm/do_no_harm.hpp"
#include "modules/do_no_harm/reading.hpp"

namespace liaise::do_no_harm {
namespace {

/// Names that reports are full of and that are nobody who is there.
const KnownNames& known_to_all() {
    static const KnownNames names(std::vector<std::string>{
        "Nelson Mandela", "Mandela Rules", "Istanbul Protocol", "Méndez Principles",
        "Bangkok Rules",  "Robben Island", "Paris Principles",  "نيلسون مانديلا",
        "نيلسون",         "مانديلا"});
    return names;
}

Finding finding_at(std::string_view text, const Tokens& tokens, const Sighting& sighting) {
    const auto& first = tokens[sighting.stretch.begin].span;
    const auto& last = tokens[sighting.stretch.end - 1].span;
    auto made = finding(sighting.kind);
    made.span = {first.begin_byte, last.end_byte, first.begin_codepoint, last.end_codepoint};
    made.words = text.substr(first.begin_byte, last.end_byte - first.begin_byte);
    return made;
}

}  // namespace

std::vector<Finding> findings_in(std::string_view text, const Known& known) {
    auto names = known_to_all();
    names.add(known.places_and_bodies);
    auto tokens = tokens_of(text);
    understand(tokens, names);

    std::vector<Sighting> seen;
    see_patterns(tokens, seen);
    see_names(tokens, seen);
    see_numbers(tokens, seen);
    see_illness(tokens, seen);
    see_days_to_come(tokens, known.today, seen);

    std::vector<Finding> findings;
    for (const auto& sighting : joined(std::move(seen))) {
        findings.push_back(finding_at(text, tokens, sighting));
    }
    return findings;
}

}  // namespace liaise::do_no_harm
