#pragma once

#include "modules/clash_checks/clash_letters.hpp"
#include "modules/clash_checks/intersection.hpp"

/// What the letters of a round say, sealed; points as `intersection.hpp` writes them.
namespace liaise::clash_checks {

struct QuestionWords {
    std::string salt;
    std::string points;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("clash_question",
                      field("salt", &QuestionWords::salt, some, "What both hash with."),
                      field("points", &QuestionWords::points, some, "The asker's, raised once."));
    }
};
static_assert(Described<QuestionWords>);

struct AnswerWords {
    std::string raised;
    std::string points;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record(
            "clash_answer",
            field("raised", &AnswerWords::raised, some, "The asker's, raised twice, in order."),
            field("points", &AnswerWords::points, some, "The answerer's, raised once."));
    }
};
static_assert(Described<AnswerWords>);

struct NumberWords {
    std::string raised;

    static constexpr auto describe() {
        return record("clash_number", field("raised", &NumberWords::raised, Reach::recipients,
                                            "The answerer's, raised twice, in order."));
    }
};
static_assert(Described<NumberWords>);

struct MarksWords {
    std::string marks;

    static constexpr auto describe() {
        return record("clash_marks",
                      field("marks", &MarksWords::marks, Reach::recipients,
                            "For each point of the other, whether both have it: 1, or 0."));
    }
};
static_assert(Described<MarksWords>);

/// A question, with its points read.
struct Question {
    std::string salt;
    Points points;
};
/// An answer, with its points read.
struct Answer {
    Points raised;
    Points points;
};

/// Opens the own copy of each letter. Errors: `conflict` for what is not signed by who sent it, and
/// for what is not whole; those of `Letters::open`.
Result<Question> opened_question(guard::OwnWork& work, const Id<guard::Letter>& id,
                                 std::size_t count);
Result<Answer> opened_answer(guard::OwnWork& work, const Id<guard::Letter>& id, std::size_t count);
Result<Points> opened_number(guard::OwnWork& work, const Id<guard::Letter>& id, std::size_t count);
Result<std::string> opened_marks(guard::OwnWork& work, const Id<guard::Letter>& id,
                                 std::size_t count);

}  // namespace liaise::clash_checks
