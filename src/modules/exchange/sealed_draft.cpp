#include "modules/exchange/sealed_draft.hpp"

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

/// The salt stands before the first line break; JSON holds none. False where it is no draft.
bool read_into(Disclosure& disclosure, std::string_view kept) {
    const auto end = kept.find('\n');
    if (end == kept.npos) return false;
    disclosure.salt = kept.substr(0, end);
    const auto json = parsed(kept.substr(end + 1));
    DisclosureDraft draft;
    if (!json || !read(*json, draft, "")) return false;
    disclosure.draft = std::move(draft);
    return true;
}

/// What another body told us, as it was copied to be told on.
std::string copy_of(const PartDraft& part) {
    return part.title.value_or("") + '\n' + part.text.value_or("");
}

void read_into(PartDraft& part, std::string_view copy) {
    const auto end = copy.find('\n');
    part.title = std::string(copy.substr(0, end));
    part.text = std::string(copy.substr(end + 1));
}

bool is_theirs(const PartDraft& part) { return part.received.has_value(); }

}  // namespace

DisclosureDraft without_words(const DisclosureDraft& draft) {
    auto bare = draft;
    bare.purpose_words.clear();
    for (auto& part : bare.parts) {
        part.title = part.text = std::nullopt;
        if (part.meeting) {
            const auto whole = *part.meeting;
            part.meeting = MeetingPart{whole.meeting, whole.act};
            part.meeting->minutes_version = whole.minutes_version;
        }
        if (part.joint_visit) {
            const auto whole = *part.joint_visit;
            part.joint_visit = JointVisitPart{whole.joint_visit, whole.act};
            part.joint_visit->text_version = whole.text_version;
            part.joint_visit->about = whole.about;
        }
        if (part.coalition) part.coalition->addressee = part.coalition->secret = std::nullopt;
    }
    for (auto& recipient : bare.recipients)
        if (recipient.decision) recipient.decision = "";
    return bare;
}

Result<Done> keep_draft(guard::OwnWork& work, const Id<Disclosure>& id,
                        const DisclosureDraft& draft) {
    auto ours = draft;
    std::vector<Id<guard::Letter>> told_on;
    for (auto& part : ours.parts) {
        if (!is_theirs(part)) continue;
        told_on.push_back(*part.received);
        const auto place = guard::Letters::copied_into(id.text(), *part.received);
        if (auto kept = guard::keep_sealed(work, place, Confidential(copy_of(part))); !kept)
            return kept;
        part.title = part.text = std::nullopt;
    }
    if (auto kept = guard::keep_sealed(
            work, draft_of(id), Confidential(text_of(random_id()) + '\n' + json_text(ours)));
        !kept)
        return kept;
    guard::Letters::keep_copies_of(work, id.text(), told_on);
    return Done{};
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
        if (refusal && *refusal) whole.refusal->words = std::string((*refusal)->reveal());
        if (refusal && !*refusal) whole.shut = refusal->error().code;
        if (!draft || !*draft)
            whole.shut = draft ? draft->error().code : guard::keys_destroyed;
        else if (!read_into(whole, (*draft)->reveal()))
            whole.shut = guard::keys_not_from_here;
        for (auto& part : whole.draft.parts) {
            if (!is_theirs(part)) continue;
            const auto copy =
                sealing.kept(guard::Letters::copied_into(one.id.text(), *part.received));
            if (copy && *copy) read_into(part, (*copy)->reveal());
        }
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
