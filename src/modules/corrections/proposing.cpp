#include "modules/corrections/proposing.hpp"

#include <fmt/format.h>

#include "guard/coordinating.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/corrections/corrections_queries.hpp"
#include "modules/corrections/sending.hpp"
#include "modules/corrections/subject.hpp"
#include "modules/exchange/note_check.hpp"

namespace liaise::corrections {

namespace {

/// What whoever keeps the register is asked to take, and what of it is written in words.
struct Checked {
    Held held;
    std::vector<std::string> texts;  ///< each short enough to be looked at as one
    Id<bodies::Body> keeper;
};

/// The texts in as few as can be looked at: one look at each field would cost a second.
Result<std::vector<std::string>> gathered(const std::vector<std::string>& texts) {
    std::vector<std::string> gathered = {""};
    for (const auto& text : texts) {
        if (text.size() > exchange::note_bytes_max)
            return invalid("reason", "corrections.too_long",
                           "A text in it is longer than a page. Send the long text itself by "
                           "another way, and say here where it stands.");
        if (gathered.back().size() + text.size() >= exchange::note_bytes_max)
            gathered.emplace_back();
        gathered.back() += (gathered.back().empty() ? "" : "\n") + text;
    }
    return gathered;
}

Result<Id<bodies::Body>> keeper_of(guard::OwnWork& work) {
    const auto body = guard::installation_of(work).coordinating_body;
    if (work.viewer().body() == body)
        return refused("corrections.own_register",
                       "Your own body keeps the register. Tell a coordinator of yours what you "
                       "would correct: they write it.");
    return Id<bodies::Body>{body.value};
}

std::string signed_source(guard::OwnWork& work, const std::string& statement) {
    const auto own = bodies::find(work, {{work.viewer().body()->value}});
    const auto language = guard::installation_of(work).language;
    return fmt::format("{} ({})", statement, own ? name_in((*own)->names, language) : "");
}

Result<Checked> checked(guard::OwnWork& work, const ProposalDraft& draft) {
    const auto keeper = keeper_of(work);
    if (!keeper) return std::unexpected(keeper.error());
    auto held = held_against_the_register(work, draft);
    if (!held) return std::unexpected(held.error());
    if (draft.reason.empty())
        return invalid("reason", "corrections.reason",
                       "Say why it should read so: who keeps the register has to weigh it.");
    auto texts = held->texts;
    texts.insert(texts.begin(), {draft.reason, held->source});
    auto words = gathered(texts);
    if (!words) return std::unexpected(words.error());
    if (draft.names_us) held->source = signed_source(work, held->source);
    return Checked{std::move(*held), std::move(*words), *keeper};
}

}  // namespace

Result<std::vector<guard::Seen<exchange::Concern>>> look(guard::OwnWork& work,
                                                         const ProposalDraft& draft) {
    const auto proposal = checked(work, draft);
    if (!proposal) return std::unexpected(proposal.error());
    std::vector<guard::Seen<exchange::Concern>> all;
    for (const auto& words : proposal->texts) {
        const auto found = exchange::look_at_words(work, {words});
        if (!found) return std::unexpected(found.error());
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

Result<Id<guard::Letter>> propose(guard::OwnWork& work, const ProposalDraft& draft) {
    auto proposal = checked(work, draft);
    if (!proposal) return std::unexpected(proposal.error());
    if (!guard::Letters::can_reach(work, {proposal->keeper.value}))
        return conflict("corrections.no_key_there",
                        "Nobody of the coordinating body has come in yet, so nothing can be sealed "
                        "for it. Nothing was sent, and your text is kept on the screen. Tell "
                        "them by another way, and ask them to sign in.");
    for (const auto& words : proposal->texts)
        if (auto good = exchange::check_note(work, {"reason", words, draft.looked}); !good)
            return std::unexpected(good.error());
    auto heading = proposal->held.heading;
    heading.by_role = role_of(work);
    const ProposalWords words{proposal->held.fields, draft.reason, proposal->held.source};
    return sent_by_us(work, {letter_kind::proposal, proposal->keeper, {}, json_text(heading),
                             json_text(words)});
}

Result<Done> say(guard::OwnWork& work, const NoteDraft& draft) {
    const auto found = queries::proposal(work, draft.id);
    if (!found) return not_found();
    if (auto open = check_undecided(**found); !open) return open;
    if (draft.words.empty())
        return invalid("words", "corrections.words", "Write what you ask or answer.");
    if (auto good = exchange::check_note(work, {"words", draft.words, draft.looked}); !good)
        return good;
    return exchange::sent(sent_by_us(work, {letter_kind::note, (*found)->body, draft.id,
                                            json_text(NoteHeading{role_of(work), {}, {}, {}}),
                                            json_text(ThreadWords{draft.words, {}})}));
}

Result<Done> take_back(guard::OwnWork& work, const WhichProposal& which) {
    const auto found = queries::proposal(work, which.id);
    if (!found || (*found)->side.value != "ours") return not_found();
    if (auto open = check_undecided(**found); !open) return open;
    return exchange::sent(sent_by_us(work, {letter_kind::taken_back, (*found)->body, which.id,
                                            json_text(NoteHeading{role_of(work), {}, {}, {}}),
                                            json_text(ThreadWords{})}));
}

}  // namespace liaise::corrections
