#pragma once

#include "modules/agreements/clauses.hpp"

namespace liaise::agreements {

/// Some words of a text that both versions have, or that only one has.
struct Wording {
    Code<"wording_difference"> difference;
    std::string words;

    static constexpr auto describe() {
        return record("wording",
            field("difference", &Wording::difference, Reach::owner, "In both, added, left out."),
            field("words", &Wording::words, Reach::owner, "The words."));
    }
};

/// A text in one language, piece by piece, as it went from one version to the other.
struct TextCompared {
    std::string language;
    std::vector<Wording> pieces;

    static constexpr auto describe() {
        return record("text_compared",
            field("language", &TextCompared::language, Reach::owner, "The language."),
            field("pieces", &TextCompared::pieces, Reach::owner, "Its pieces, in order."));
    }
};

/// One clause of either version, beside what it is in the other.
struct ClauseCompared {
    Code<"agreement_clause"> key;
    Names title;
    Code<"clause_difference"> difference;
    std::optional<Id<Clause>> before;
    std::optional<Id<Clause>> after;
    std::vector<TextCompared> text;
    std::vector<std::string> options_added;
    std::vector<std::string> options_left_out;
    bool information_changed = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = ClauseCompared;
        return record("clause_compared",
            field("key", &C::key, own, "What it settles."),
            field("title", &C::title, own, "Its heading."),
            field("difference", &C::difference, own, "The same, changed, added or left out."),
            field("before", &C::before, own, "The clause of the earlier version."),
            field("after", &C::after, own, "The clause of the later version."),
            field("text", &C::text, own, "Its words, where they changed."),
            field("options_added", &C::options_added, own, "Options that it takes now."),
            field("options_left_out", &C::options_left_out, own, "Options that it took before."),
            field("information_changed", &C::information_changed, own,
                  "Whether what may be told, or is never told, is another."));
    }
};
static_assert(Described<Wording> && Described<TextCompared> && Described<ClauseCompared>);

/// Which two versions: `id` is the later one, `with` the earlier; without it, what `id` replaces.
struct TwoVersions {
    Id<Agreement> id;
    std::optional<Id<Agreement>> with;

    static constexpr auto describe() {
        return record("two_versions",
            field("id", &TwoVersions::id, Reach::owner, "The later version."),
            field("with", &TwoVersions::with, Reach::owner, "The earlier; else what it replaces."));
    }
};
static_assert(Described<TwoVersions>);

/// The later version's clauses in their order, then those that it leaves out. Errors: `not_found`;
/// `invalid` when it replaces nothing and no other is named.
Result<std::vector<guard::Seen<ClauseCompared>>> compare(guard::Work& work,
                                                         const TwoVersions& versions);

/// What became of `before` on the way to `after`, word by word. Texts of more than some thousand
/// words are not looked into: all of the one is left out, all of the other added.
std::vector<Wording> words_compared(const std::string& before, const std::string& after);

}  // namespace liaise::agreements
