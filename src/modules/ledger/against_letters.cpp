#include "modules/ledger/against_letters.hpp"

#include <fmt/format.h>

#include <unordered_map>
#include <unordered_set>

#include "base/json_read.hpp"
#include "guard/letters.hpp"

namespace liaise::ledger {

namespace {

Result<std::vector<guard::LetterProof>> letters_in(const std::string& json) {
    const auto whole = Json::parse(json, nullptr, false);
    std::vector<guard::LetterProof> letters;
    if (!whole.is_object() || !whole.contains("items") || !whole["items"].is_array())
        return invalid("letters", "ledger.no_letters",
                       "This is not a list of letters. Write one with liaise ledger letters "
                       "--format json.");
    if (auto good = read(whole["items"], letters, "items"); !good)
        return std::unexpected(good.error());
    return letters;
}

/// A chain, in which a line is found by its hash, and a letter's arrival by the letter.
class Chain {
public:
    explicit Chain(const std::vector<Line>& lines) {
        for (const auto& line : lines) {
            by_hash_.emplace(line.hash, &line);
            if (line.about && line.kind.ends_with("_received")) arrivals_.insert(*line.about);
            if (!line.words) ++forgotten_;
        }
    }

    const Line* with_hash(const std::string& hash) const {
        const auto found = by_hash_.find(hash);
        return found == by_hash_.end() ? nullptr : found->second;
    }
    /// Whether a line says that what `said` says came.
    bool has_arrival(const std::string& said) const {
        return arrivals_.contains(said);
    }
    bool has_forgotten() const { return forgotten_ > 0; }

private:
    std::unordered_map<std::string, const Line*> by_hash_;
    std::unordered_set<std::string> arrivals_;
    std::int64_t forgotten_ = 0;
};

Error missing(const guard::LetterProof& letter, const char* what) {
    return not_whole(fmt::format("the letter {} of {} {}", letter.letter.text(),
                                 text_of(letter.at), what));
}

Result<Done> look_for_sending(const Chain& chain, const guard::LetterProof& letter,
                              LettersFound& found) {
    const auto* line = chain.with_hash(letter.sender_head);
    if (!line) return std::unexpected(missing(letter, "was sent, and is not in it"));
    if (line->about && *line->about != guard::said_of_sending(letter))
        return std::unexpected(missing(letter, "is said there to have been another"));
    ++(line->about ? found.found : found.forgotten);
    return Done{};
}

Result<Done> look_for_coming(const Chain& chain, const guard::LetterProof& letter,
                             LettersFound& found) {
    if (chain.has_arrival(guard::said_of_coming(letter))) {
        ++found.found;
        return Done{};
    }
    if (!chain.has_forgotten())
        return std::unexpected(missing(letter, "was delivered, and is not in it"));
    ++found.forgotten;
    return Done{};
}

}  // namespace

Result<LettersFound> found_in(const WholeChain& ledger, const std::string& letters) {
    const auto proofs = letters_in(letters);
    if (!proofs) return std::unexpected(proofs.error());
    const auto& lines = ledger.lines();
    const Chain chain(lines);
    const auto scope = lines.empty() ? std::string() : lines.front().scope;
    LettersFound found;
    for (const auto& letter : *proofs) {
        Result<Done> outcome = Done{};
        if (guard::Persons::scope_of(letter.sender) == scope)
            outcome = look_for_sending(chain, letter, found);
        else if (guard::Persons::scope_of(letter.recipient) == scope)
            outcome = look_for_coming(chain, letter, found);
        else
            ++found.of_others;
        if (!outcome) return std::unexpected(outcome.error());
    }
    return found;
}

}  // namespace liaise::ledger
