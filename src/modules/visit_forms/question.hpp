#pragma once

#include "base/code.hpp"
#include "guard/work.hpp"

namespace liaise::visit_forms {

/// What to look at during a visit. Its words lie in the message files, by its key and version.
struct Question {
    std::string key;
    std::int64_t version = 1;
    std::int64_t number = 0;
    Code<"theme"> theme;
    std::vector<Code<"place_type">> place_types;
    std::vector<Code<"group">> groups;
    std::vector<std::string> standards;
    Code<"visit_question_kind"> kind;
    std::int64_t first_edition = 1;
    std::optional<std::int64_t> last_edition;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using Q = Question;
        return record(
            "visit_question", field("key", &Q::key, all, "By which it is known in every edition."),
            field("version", &Q::version, all, "Grows when it comes to ask something else."),
            field("number", &Q::number, all, "Its number on paper, which no other ever has."),
            field("theme", &Q::theme, all, "What it is about."),
            field("place_types", &Q::place_types, all, "The places it is for; none: for all."),
            field("groups", &Q::groups, all, "Only where these people are held; none: always."),
            field("standards", &Q::standards, all, "What it rests on: a text, and where in it."),
            field("kind", &Q::kind, all, "How it is answered."),
            field("first_edition", &Q::first_edition, all, "The first edition that asks it so."),
            field("last_edition", &Q::last_edition, all, "The last one that does, if it is over."));
    }
};
static_assert(Described<Question>);

struct Edition {
    std::optional<std::int64_t> edition;

    static constexpr auto describe() {
        return record("visit_questions_edition", field("edition", &Edition::edition,
                                                       Reach::everyone, "Which; else the latest."));
    }
};
static_assert(Described<Edition>);

/// All questions of an edition, in the order of the paper. The answer is the same for every reader:
/// what somebody means to print is chosen elsewhere. Errors: `invalid` for no edition.
Result<std::vector<guard::Seen<Question>>> questions(guard::Work& work, const Edition& which);

/// Whether there is such an edition.
bool is_edition(std::int64_t number);
/// The question of that key as the edition asks it; nothing where it does not.
const Question* question_of(std::int64_t edition, std::string_view key);

}  // namespace liaise::visit_forms
