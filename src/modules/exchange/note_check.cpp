#include "modules/exchange/note_check.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "modules/exchange/concerns.hpp"
#include "modules/exchange/disclosures_queries.hpp"
#include "modules/exchange/known_names.hpp"

namespace liaise::exchange {

namespace {

/// The words alone are looked at: what goes to whom and why is settled by the letter it is about.
Result<std::vector<Concern>> concerns_in(guard::Work& work, const std::string& words) {
    DisclosureDraft draft;
    draft.purpose = {"other"};
    Cut note;
    note.piece.text = words;
    note.classification = {"partner_shared"};
    note.consent.answer = {"not_about_a_person"};
    auto found = concerns(draft, {note}, {}, known_names(work), queries::rules(work),
                          work.today());
    if (!found) return std::unexpected(found.error());
    for (auto& concern : *found) {
        concern.piece.reset();
        concern.in_field = "words";
    }
    return found;
}

std::string kinds_of(const std::vector<Concern>& concerns) {
    std::vector<std::string> kinds;
    for (const auto& concern : concerns)
        if (std::ranges::find(kinds, concern.kind.value) == kinds.end())
            kinds.push_back(concern.kind.value);
    return fmt::format("{}", fmt::join(kinds, ", "));
}

}  // namespace

Result<std::vector<guard::Seen<Concern>>> look_at_words(guard::Work& work,
                                                        const WordsToLookAt& question) {
    const auto found = concerns_in(work, question.words);
    if (!found) return std::unexpected(found.error());
    std::vector<guard::Seen<Concern>> seen;
    for (const auto& concern : *found) seen.push_back(work.own_knowledge(concern));
    return seen;
}

Result<Done> check_note(guard::Work& work, const NoteToCheck& note) {
    if (note.words.size() > note_bytes_max)
        return invalid(note.field, "exchange.note_too_long",
                       "Say it on one page at most. What is longer is told as a disclosure.");
    const auto found = concerns_in(work, note.words);
    if (!found) return std::unexpected(found.error());
    if (found->empty()) return Done{};
    const bool blocks = std::ranges::any_of(
        *found, [](const Concern& concern) { return concern.effect.value == "blocks"; });
    if (blocks)
        return refused("exchange.note_blocked",
                       fmt::format("These words could hurt somebody, and were not sent. Take out "
                                   "what was recognised: {}.",
                                   kinds_of(*found)));
    if (note.looked) return Done{};
    return refused("exchange.note_not_looked",
                   fmt::format("Something in these words may hurt somebody: {}. Read each, say "
                               "that you did, and send it then.",
                               kinds_of(*found)));
}

}  // namespace liaise::exchange
