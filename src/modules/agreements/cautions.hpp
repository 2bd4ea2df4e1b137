#pragma once

#include "modules/agreements/clauses.hpp"

namespace liaise::agreements {

/// A clause that may bind the mechanism's independence: which words, how, and what to write
/// instead. It advises somebody who reads; that nothing is found never means that all is well.
struct Caution {
    Id<Clause> clause;
    Code<"agreement_clause"> key;
    Code<"independence_danger"> danger;
    std::optional<std::string> option;
    std::optional<std::string> language;
    std::optional<std::string> words;
    std::optional<std::int64_t> begins;
    std::optional<std::int64_t> ends;
    Names why;
    std::string source;
    Names instead;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("caution",
            field("clause", &Caution::clause, own, "The clause."),
            field("key", &Caution::key, own, "What that clause settles."),
            field("danger", &Caution::danger, own, "How it may bind."),
            field("option", &Caution::option, own, "The option that does, if one does."),
            field("language", &Caution::language, own, "The language of the words found."),
            field("words", &Caution::words, own, "The words found."),
            field("begins", &Caution::begins, own,
                  "Where they begin in the text, counted in letters from 0."),
            field("ends", &Caution::ends, own, "Where they end: the letter after the last."),
            field("why", &Caution::why, own, "Why that matters."),
            field("source", &Caution::source, own, "Where that is said."),
            field("instead", &Caution::instead, own, "What to propose in its place."));
    }
};
static_assert(Described<Caution>);

/// What to look at again in an agreement, clause by clause. Errors: `not_found`.
Result<std::vector<guard::Seen<Caution>>> cautions(guard::Work& work, const Which& which);

/// The same for one clause that is in hand.
std::vector<Caution> cautions_of(const Clause& clause);

}  // namespace liaise::agreements
