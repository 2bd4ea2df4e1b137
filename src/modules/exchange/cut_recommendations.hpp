#pragma once

#include "modules/exchange/cut.hpp"

namespace liaise::exchange {

/// A recommendation as its issuer sent it: what became of it, each body says for itself. How far it
/// may be told, and whether somebody was asked, the draft says. Errors: `invalid` when it is gone.
Result<Cut> cut_recommendation(guard::Work& work, const DisclosureDraft& draft, std::size_t number);

/// What the own body established about a recommendation, its own or another's; what that rests on
/// stays at home. Errors: as `cut_recommendation`.
Result<Cut> cut_evidence(guard::Work& work, const DisclosureDraft& draft, std::size_t number);

/// What the own body answers to a paragraph of what was recommended to it; the paragraph is cited
/// by its number, and none of its words go along. Errors: as `cut_recommendation`; `refused` where
/// the answer does not open.
Result<Cut> cut_reply(guard::Work& work, const DisclosureDraft& draft, std::size_t number);

/// What is told of a place by its id is told with what it is called.
void name_the_place(guard::Work& work, Piece& piece);

/// The field of a part, as a person's errors name it.
std::string field_of(std::size_t part, const char* name);

/// That what a part names is not there any more.
std::unexpected<Error> gone(std::size_t part, const char* field, const char* code);

}  // namespace liaise::exchange
