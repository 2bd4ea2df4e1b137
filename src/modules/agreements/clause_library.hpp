#pragma once

#include "guard/work.hpp"
#include "base/code.hpp"
#include "base/names.hpp"

namespace liaise::agreements {

/// One way in which a clause can be settled. `binds` names the danger to the independence of the
/// mechanism, where it is one that is met in practice and that it should not take.
struct ClauseOption {
    std::string key;
    Names text;
    std::optional<Code<"independence_danger">> binds;

    static constexpr auto describe() {
        return record("clause_option",
            field("key", &ClauseOption::key, Reach::everyone, "As records write it."),
            field("text", &ClauseOption::text, Reach::everyone, "What is chosen, in words."),
            field("binds", &ClauseOption::binds, Reach::everyone,
                  "How it binds the mechanism's independence, if it does."));
    }
};

/// A clause of the shipped library. Its wording is a start, in neutral words: a lawyer of the
/// country has to look at it before anybody signs.
struct LibraryClause {
    Code<"agreement_clause"> key;
    std::int64_t number = 0;
    Names title;
    Names purpose;
    Names wording;
    std::vector<ClauseOption> options;
    std::int64_t edition = 0;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("library_clause",
            field("key", &LibraryClause::key, all, "As records write it."),
            field("number", &LibraryClause::number, all, "Where it stands in the library."),
            field("title", &LibraryClause::title, all, "Its heading."),
            field("purpose", &LibraryClause::purpose, all, "What it is there for."),
            field("wording", &LibraryClause::wording, all, "Words to start from."),
            field("options", &LibraryClause::options, all, "What there is to choose."),
            field("edition", &LibraryClause::edition, all, "The edition."));
    }
};
static_assert(Described<ClauseOption> && Described<LibraryClause>);

/// The shipped clauses, in their order.
const std::vector<LibraryClause>& clause_library();
/// The shipped clause of this key; nothing for one of somebody's own.
const LibraryClause* library_clause(std::string_view key);

/// Asks for all of the library.
struct LibraryQuestion {
    std::optional<Code<"agreement_clause">> key;

    static constexpr auto describe() {
        return record("library_question",
            field("key", &LibraryQuestion::key, Reach::everyone, "Only this clause."));
    }
};
static_assert(Described<LibraryQuestion>);

/// The library's clauses, for who writes an agreement.
Result<std::vector<guard::Seen<LibraryClause>>> library(guard::Work& work,
                                                        const LibraryQuestion& question);

}  // namespace liaise::agreements
