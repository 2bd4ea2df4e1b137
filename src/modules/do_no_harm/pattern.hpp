#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "modules/do_no_harm/runs.hpp"

namespace liaise::do_no_harm {

/// First token and one past the last.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What one element of a pattern takes.
enum class Takes {
    word, gap, open, close, name, latin_name, code, long_code, date, day, quoted, phone, number,
    capital, clause
};

/// An element: words and classes that fit, or a run.
struct Element {
    Takes takes = Takes::word;
    std::vector<unsigned> words;
    std::uint64_t classes = 0;
    std::size_t gap_max = 0;
    bool is_optional = false;
    bool is_absent = false;  ///< None of it may stand here; takes nothing.
};

/// A rule in one line of `words_*.cpp`:
/// `word|other` one of these; `@class`; `x?` may be missing; `..3` up to three tokens of the
/// sentence; `!x` none of these here; `[` `]` the part that is pointed at (else all of it); runs:
/// NAME, LATIN (a name with capitals), CODE, LONG, DATE, DAY, QUOTED, PHONE, CAP, NUM (two digits
/// at most), and CLAUSE, the rest of the clause, at most seven tokens.
class Pattern {
public:
    explicit Pattern(std::string_view text);

    /// The stretch pointed at, when the pattern fits from token `i` on.
    std::optional<Stretch> at(const Tokens& tokens, std::size_t i) const;

    /// Whether it may fit where no word of the lexicon stands.
    bool may_begin_anywhere() const { return may_begin_anywhere_; }
    /// Whether it may fit from this word of the lexicon on.
    bool may_begin_with(unsigned word) const;

private:
    struct Place {
        std::size_t element = 0;
        std::size_t token = 0;
    };
    bool fits(const Tokens& tokens, Place place, Stretch& found) const;
    bool takes_run(const Tokens& tokens, Place place, Stretch& found) const;
    bool takes_gap(const Tokens& tokens, Place place, Stretch& found) const;

    std::vector<Element> elements_;
    std::vector<Element> beginnings_;  ///< What its first token fits, unless it is anything.
    bool may_begin_anywhere_ = true;
    bool has_capture_ = false;
};

/// One past the rest of the clause from token `i`: up to a mark, a verb, or seven tokens.
std::size_t clause_end(const Tokens& tokens, std::size_t i);

/// Whether the element fits this one token.
bool fits(const Element& element, const Token& token);

}  // namespace liaise::do_no_harm
