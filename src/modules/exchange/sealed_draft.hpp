#pragma once

#include "guard/letters.hpp"
#include "modules/exchange/disclosures.hpp"

namespace liaise::exchange {

/// The draft without its words: what is asked for by place, finding or letter lies in the clear,
/// and so does the title, as it does at the receiver's.
DisclosureDraft without_words(const DisclosureDraft& draft);

/// Keeps the whole draft sealed, with a fresh salt; words of others that it tells on apart, so that
/// they go when the letter goes. Errors: those of `keep_sealed`.
Result<Done> keep_draft(guard::OwnWork& work, const Id<Disclosure>& id,
                        const DisclosureDraft& draft);
/// Keeps the words of why it is not told sealed. Errors: the same.
Result<Done> keep_refusal(guard::OwnWork& work, const Id<Disclosure>& id, const std::string& words);

/// With what lies sealed of it, or with why that does not open.
guard::Seen<Disclosure> opened(guard::Sealing& sealing, const guard::Seen<Disclosure>& bare);

/// Errors: `refused` where its words do not open.
Result<Done> check_open(const std::optional<std::string>& shut);

}  // namespace liaise::exchange
