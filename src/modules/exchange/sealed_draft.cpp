#include "modules/exchange/sealed_draft.hpp"

#include <stdexcept>

#include "base/json_read.hpp"
#include "base/json_text.hpp"

namespace liaise::exchange {

namespace {

guard::SealedPlace draft_of(const Id<Disclosure>& id) {
    return {"disclosures", id.text(), "draft"};
}
guard::SealedPlace refusal_of(const Id<Disclosure>& id) {
    return {"disclosures", id.text(), "refusal"};
}

/// The salt stands before the first line break; JSON holds none.
void read_into(Disclosure& disclosure, std::string_view kept) {
    const auto end = kept.find('\n');
    disclosure.salt = kept.substr(0, end);
    const auto json = parsed(kept.substr(end + 1));
    DisclosureDraft draft;
    if (!json || !read(*json, draft, ""))
        throw std::logic_error("a draft that was sealed cannot be read");
    disclosure.draft = std::move(draft);
}

}  // namespace

DisclosureDraft without_words(const DisclosureDraft& draft) {
    auto bare = draft;
    bare.purpose_words.clear();
    for (auto& part : bare.parts) part.title = part.text = std::nullopt;
    for (auto& recipient : bare.recipients)
        if (recipient.decision) recipient.decision = "";
    return bare;
}

Result<Done> keep_draft(guard::OwnWork& work, const Id<Disclosure>& id,
                        const DisclosureDraft& draft) {
    return guard::keep_sealed(work, draft_of(id),
                              Confidential(text_of(random_id()) + '\n' + json_text(draft)));
}

Result<Done> keep_refusal(guard::OwnWork& work, const Id<Disclosure>& id,
                          const std::string& words) {
    return guard::keep_sealed(work, refusal_of(id), Confidential(words));
}

guard::Seen<Disclosure> opened(guard::Sealing& sealing, const guard::Seen<Disclosure>& bare) {
    const auto draft = sealing.kept(draft_of(bare->id));
    const auto refusal = bare->refusal ? sealing.kept(refusal_of(bare->id)) : std::nullopt;
    return bare.map([&](const Disclosure& one) {
        auto whole = one;
        if (draft && *draft) read_into(whole, (*draft)->reveal());
        if (refusal && *refusal) whole.refusal->words = std::string((*refusal)->reveal());
        for (const auto* kept : {&draft, &refusal})
            if (*kept && !**kept) whole.shut = (*kept)->error().code;
        return whole;
    });
}

Result<Done> check_open(const std::optional<std::string>& shut) {
    if (!shut) return Done{};
    return refused("exchange.shut",
                   "The words of this do not open for you: your body's key was not handed to you "
                   "yet, or is lost. Ask a colleague who has it to hand it over, under People.");
}

}  // namespace liaise::exchange
