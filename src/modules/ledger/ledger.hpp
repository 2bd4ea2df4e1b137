#pragma once

#include "base/describe.hpp"
#include "guard/own_work.hpp"
#include "guard/persons.hpp"

/// The book of what was done with rights, one unbroken chain for each body.
namespace liaise::ledger {

/// One line of the own body's chain. What it says can be forgotten; its place in the chain cannot.
struct Line {
    std::int64_t number = 0;
    Moment at;
    std::string kind;
    std::optional<Id<guard::Person>> by;
    std::optional<std::string> by_name;
    std::optional<Id<guard::Person>> person;
    std::optional<std::string> person_name;
    std::optional<std::string> about;
    std::string scope;
    std::optional<std::string> salt;
    std::optional<std::string> words;
    std::string commitment;
    std::string previous;
    std::string hash;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("ledger_line",
            field("number", &Line::number, own, "Its place in the chain, from 1."),
            field("at", &Line::at, own, "When it was done."),
            field("kind", &Line::kind, own, "What was done, such as signed_in or role_changed."),
            field("by", &Line::by, own, "Who did it; nobody, for who had not signed in."),
            field("by_name", &Line::by_name, own, "Their name, while they are of this body."),
            field("person", &Line::person, own, "Whom it was done to."),
            field("person_name", &Line::person_name, own, "Their name, likewise."),
            field("about", &Line::about, own, "More of it: the new role, or the device."),
            field("scope", &Line::scope, own, "The compartment whose chain it is."),
            field("salt", &Line::salt, own, "What was hashed before the words; gone with them."),
            field("words", &Line::words, own, "What is committed to, exactly; gone if forgotten."),
            field("commitment", &Line::commitment, own, "BLAKE2b of salt and words."),
            field("previous", &Line::previous, own, "The hash of the line before it."),
            field("hash", &Line::hash, own, "BLAKE2b of its place, time, kind and commitment."));
    }
};
static_assert(Described<Line>);

struct Question {
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("ledger_question", field("page", &Question::page, Reach::owner,
                                               "Which page, from 1."));
    }
};

/// The own body's chain, the latest line first.
Result<guard::Page<Line>> list(guard::RightsWork& work, const Question& question);

/// The end of a chain: the number and the hash of its last line. Whoever keeps it elsewhere sees
/// when a later copy was cut off before it.
struct Head {
    std::int64_t number = 0;
    std::string hash;
};
/// A head as people hand it on, "12:9f86…". Errors: `invalid`.
Result<Head> head_from(const std::string& text);

/// What is said of a ledger that proves not to be whole.
Error not_whole(const std::string& what);

/// A chain that proved to be whole: only `whole` makes one, so that nobody has to check it again.
class WholeChain {
public:
    const std::vector<Line>& lines() const { return lines_; }  ///< the first first
    const Head& head() const { return head_; }

private:
    friend Result<WholeChain> whole(const std::string& json, const std::optional<Head>& held);
    WholeChain(std::vector<Line> lines, Head head)
        : lines_(std::move(lines)), head_(std::move(head)) {}

    std::vector<Line> lines_;
    Head head_;
};

/// Checks a chain from a file alone: the JSON of `list`, as `liaise ledger list --format json`
/// wrote it, in any order. How far it is whole: no file shows that lines are missing at its end,
/// unless somebody `held` a head. Errors: `invalid`, with the line that is wrong or missing.
Result<WholeChain> whole(const std::string& json, const std::optional<Head>& held = std::nullopt);
/// How far it is whole.
Result<Head> verified(const std::string& json, const std::optional<Head>& held = std::nullopt);

}  // namespace liaise::ledger
