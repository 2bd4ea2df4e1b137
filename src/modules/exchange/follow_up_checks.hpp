#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/disclosure.hpp"

namespace liaise::exchange {

/// A draft that is only begun may lack what a whole one has; what it has is right in both.
enum class Extent { begun, whole };

/// Whether a part of this kind says what its writer wrote into it.
bool has_own_words(std::string_view kind);
/// Whether a part of this kind is a question to be put at a place, or the answer to one.
bool is_at_a_place(std::string_view kind);

/// Whether a recommendation, or what was established about one, is there and the own body's to
/// tell; and whether a question, or its answer, says at which place, and no day to come. What
/// another body asks or established, it tells itself. Errors: `invalid`.
Result<Done> check_follow_up(guard::Work& work, const PartDraft& part, std::size_t number,
                             Extent extent);

/// Whether the answers to paragraphs among the parts go back on the letter that they answer, so
/// that nobody has them but who asked. Errors: `invalid`.
Result<Done> check_replies(guard::Work& work, const DisclosureDraft& draft);

/// The place that such a part is about.
std::optional<Id<places::Place>> place_of_follow_up(guard::Work& work, const PartDraft& part);

}  // namespace liaise::exchange
