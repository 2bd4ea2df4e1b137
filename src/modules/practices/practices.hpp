#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/practices/profile.hpp"

/// How bodies work, described by statements that can be observed: what the own body answers of
/// itself and of others. There is no sum and no score.
namespace liaise::practices {

/// One page of what shows something, or of a strength in words.
inline constexpr std::size_t text_bytes_max = 5'000;
/// A sentence that can be true or not.
inline constexpr std::size_t statement_bytes_max = 400;
/// Own statements: with more than these nobody comes to the end of them.
inline constexpr std::size_t own_statements_max = 60;
/// Wordings of one statement: more would be a quarrel.
inline constexpr std::int64_t wordings_max = 50;
/// Answers and remarks that are read at once: two dozen statements, bodies, and years.
inline constexpr int answers_max = 5'000;

/// The shipped statements and the own body's, in our latest wording: level by level, those that we
/// set aside too.
Result<std::vector<guard::Seen<Statement>>> statements(guard::Work& work,
                                                       const guard::Nothing& every);
/// All wordings of one, the latest first. Errors: `not_found`.
Result<std::vector<guard::Seen<Statement>>> wordings(guard::Work& work,
                                                     const WhichStatement& which);
/// Adds one of our own. Errors: `invalid` without a text, or with two in one language, for no
/// level, and for one too many.
Result<Id<Statement>> add_statement(guard::OwnWork& work, const NewStatement& statement);
/// Words it anew, asking the same. Earlier answers keep the wording that they were given to.
/// Errors: `not_found`; `invalid` without a text; `conflict` where it is not in that wording any
/// more.
Result<Done> word_anew(guard::OwnWork& work, const NewWording& wording);
/// Sets it aside: it is not asked any more, and what was answered stays. Errors: `not_found`.
Result<Done> set_aside(guard::OwnWork& work, const WhichStatement& which);
/// Asks it again. Errors: `not_found`.
Result<Done> ask_again(guard::OwnWork& work, const WhichStatement& which);

/// All of the own body's answers, the latest of each statement first, and all earlier ones.
Result<std::vector<guard::Seen<Answer>>> answers(guard::Work& work,
                                                 const AnswersQuestion& question);
/// One of them. Errors: `not_found`.
Result<guard::Seen<Answer>> find_answer(guard::Work& work, const WhichAnswer& which);
/// Answers a statement of a body, or of the own one; earlier answers stay. Errors: `not_found`;
/// `invalid` for a day to come, no word, and but for unknown without what shows it; `conflict`
/// where the statement was worded anew since it was read.
Result<Id<Answer>> answer(guard::OwnWork& work, const NewAnswer& said);
/// Takes out one that was written down by mistake, and destroys its key. Errors: `not_found`.
Result<Done> remove_answer(guard::OwnWork& work, const WhichAnswer& which);

/// The own body's words on strengths and weaknesses, the latest first.
Result<std::vector<guard::Seen<Remark>>> remarks(guard::Work& work,
                                                 const AnswersQuestion& question);
/// One of them. Errors: `not_found`.
Result<guard::Seen<Remark>> find_remark(guard::Work& work, const WhichRemark& which);
/// Notes a strength or a weakness. Errors: `not_found`; `invalid` without words.
Result<Id<Remark>> remark(guard::OwnWork& work, const NewRemark& remark);
/// Takes one out, and destroys its key. Errors: `not_found`.
Result<Done> remove_remark(guard::OwnWork& work, const WhichRemark& which);

/// How a body works, statement by statement: our word, and what others told us about it, itself
/// foremost. Errors: `not_found`.
Result<guard::Seen<Profile>> profile(guard::Work& work, const ProfileQuestion& question);

}  // namespace liaise::practices
