#pragma once

#include "modules/exchange/cut.hpp"

namespace liaise::exchange {

/// What the own body answers of how a body works, with what shows it; what else that rests on stays
/// at home. How far it may be told, the draft says. Errors: `invalid` when it is gone; `refused`
/// where it does not open.
Result<Cut> cut_practice_answer(guard::Work& work, const DisclosureDraft& draft,
                                std::size_t number);

/// A strength or a weakness of a body, in the own body's words. Errors: as `cut_practice_answer`.
Result<Cut> cut_practice_remark(guard::Work& work, const DisclosureDraft& draft,
                                std::size_t number);

/// The statement, where it is asked in words that did not come with the program: somebody wrote
/// them, and they may say more than they should.
std::vector<std::string> own_words_of(const practices::PracticeTold& practice);

/// All that it says in words and codes, a line each.
std::string practice_text(const practices::PracticeTold& practice);

}  // namespace liaise::exchange
