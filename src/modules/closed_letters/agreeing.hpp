#pragma once

#include "modules/closed_letters/keeping.hpp"

/// What is asked of the terms on which bodies go to a place together, and of what is answered.
namespace liaise::closed_letters {

/// Terms stand in a letter that asks a body along, to a visit that is told exactly, and nowhere
/// else. Errors: `invalid`, by the field.
Result<Done> check_together(guard::Work& work, const NewDraft& draft);
/// The draft, beside the first of those that asked bodies along to the same visit. Errors:
/// `invalid` where that is none of the viewer's, or is of another place; `conflict` for one too
/// many.
Result<NewDraft> beside_others(guard::Work& work, NewDraft draft);

/// Who comes says by whose power, with what and how many, and signs the undertaking; who does not
/// come says nothing else. `asked`: the terms that the letter put, if it did.
Result<Done> check_answer(guard::Work& work, const ClosedAnswer& answer,
                          const std::optional<TogetherTerms>& asked);

}  // namespace liaise::closed_letters
