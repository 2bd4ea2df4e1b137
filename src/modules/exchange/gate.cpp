#include "modules/exchange/gate.hpp"

#include "base/json_text.hpp"
#include "modules/exchange/counts_told.hpp"
#include "modules/exchange/looking.hpp"
#include "modules/exchange/sealed_draft.hpp"

namespace liaise::exchange {

namespace {

std::unexpected<Error> blocked() {
    return refused("exchange.blocked",
                   "It cannot be told like this. Look at what stands in the way: take out, "
                   "coarsen, ask first, or decide not to tell it.");
}

std::unexpected<Error> not_what_was_seen() {
    return conflict("exchange.changed_since",
                    "Something has changed since it was looked at: the text, an agreement, or what "
                    "is known of a receiver. Look again; nothing was told.");
}

}  // namespace

Result<Checked> Gate::check(guard::Work& work, const guard::Seen<Disclosure>& disclosure) {
    if (auto open = check_open(disclosure->shut); !open) return std::unexpected(open.error());
    auto look = look_at(work, *disclosure);
    if (!look) return std::unexpected(look.error());
    return Checked(*disclosure, disclosure.map([&](const Disclosure&) { return *look; }));
}

Result<Released> Gate::release(Checked checked, const std::optional<Approval>& first,
                               const std::optional<Approval>& second) {
    const auto& look = *checked.look();
    if (look.outcome.value == "blocked") return blocked();
    if (!first || first->fingerprint != look.fingerprint) return not_what_was_seen();
    if (look.outcome.value == "second_person_needed") {
        if (!second)
            return refused("exchange.second_person_needed",
                           "A second person has to look at it too. Ask a colleague who may write.");
        if (second->by == first->by)
            return refused("exchange.second_is_first",
                           "You let it go already. The second person has to be somebody else.");
        if (second->fingerprint != look.fingerprint) return not_what_was_seen();
    }
    return Released(std::move(checked));
}

Result<Delivered> Gate::deliver(guard::OwnWork& work, const Released& released) {
    std::vector<LetterSent> letters;
    const auto& draft = released.checked_.disclosure_.draft;
    for (const auto& recipient : released.checked_.look()->recipients) {
        const guard::Letter letter({letter_kind::product, {recipient.body.value}, draft.request,
                                    json_text(recipient.product.heading),
                                    json_text(recipient.product), draft.expires});
        if (auto sent = guard::Letters::send(work, letter); !sent)
            return std::unexpected(sent.error());
        keep_counts_told(work, draft, {recipient.body, letter.id()});
        letters.push_back({recipient.body, letter.id()});
    }
    return Delivered(std::move(letters));
}

Result<Id<guard::Letter>> Gate::send(guard::WritingWork& work, const Note& note) {
    const guard::Letter letter(
        {note.kind, {note.recipient.value}, note.about, note.heading, note.words, note.expires});
    if (auto sent = guard::Letters::send(work, letter); !sent)
        return std::unexpected(sent.error());
    return letter.id();
}

Result<Done> sent(const Result<Id<guard::Letter>>& letter) {
    if (!letter) return std::unexpected(letter.error());
    return Done{};
}

}  // namespace liaise::exchange
