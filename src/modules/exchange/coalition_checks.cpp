#include "modules/exchange/coalition_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "guard/tokens.hpp"
#include "modules/exchange/places_named.hpp"
#include "modules/findings/findings.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::exchange {

namespace {

using Letters = std::vector<guard::Seen<CoalitionLetter>>;

bool is_month(const std::string& text) {
    return text.size() == 7 && day_from(text + "-01").has_value();
}

bool is_coming(const CoalitionPart& part, Day today) {
    return part.month && *part.month >= text_of(today).substr(0, 7);
}

/// Only the lead asks bodies in, names who has joined, and writes versions of the text.
bool is_the_leads(const std::string& act) {
    return act == "invitation" || act == "members" || act == "version";
}

Result<Done> check_act(guard::Work& work, const CoalitionPart& part) {
    if (auto good = vocabularies::check(work, part.act, "parts.1.coalition.act"); !good)
        return good;
    const bool needs_version = part.act.value == "version" || is_about_a_version(part.act);
    // The secret is no words: nobody would look at them before they go.
    const bool has_secret = part.secret && id_from(*part.secret);
    if (needs_version && (!part.text_version || (part.act.value == "version" && !has_secret)))
        return invalid("parts.1.coalition.text_version", "exchange.no_text_version",
                       "Say which version of the text it is. Begin it from the coalition's page.");
    if (part.month && !is_month(*part.month))
        return invalid("parts.1.coalition.month", "exchange.not_a_month",
                       "Give a year and a month, such as 2027-03. Days are not told.");
    if (part.addressee && part.addressee->size() > findings::title_bytes_max)
        return invalid("parts.1.coalition.addressee", "exchange.addressee_too_long",
                       "Name the authority in a line.");
    if (part.contribution)
        if (auto good =
                vocabularies::check(work, *part.contribution, "parts.1.coalition.contribution");
            !good)
            return good;
    if (part.act.value != "step") return Done{};
    if (!part.step)
        return invalid("parts.1.coalition.step", "exchange.no_step",
                       "Choose what kind of step it is. A visit is none.");
    return vocabularies::check(work, *part.step, "parts.1.coalition.step");
}

bool may_be_without_text(const std::string& act) {
    return act == "signature" || act == "members" || act == "step";
}

/// The version as it was told; nothing where it was never told here, or is called back.
std::optional<CoalitionMark> version_told(const Letters& letters, const Id<TextVersion>& version) {
    for (const auto& letter : letters)
        if (letter->mark && letter->mark->act.value == "version" &&
            letter->mark->text_version == version && !letter->is_called_back &&
            !letter->is_destroyed)
            return letter->mark;
    return std::nullopt;
}

/// Whether the version was told with other words. What is called back was told too.
bool reads_otherwise(const Letters& letters, const CoalitionMark& mark) {
    return std::ranges::any_of(letters, [&](const auto& letter) {
        return letter->mark && letter->mark->act.value == "version" &&
               letter->mark->text_version == mark.text_version && letter->mark->hash != mark.hash;
    });
}

/// A month to come beside a place would be read as when somebody goes there.
bool is_at_a_place_to_come(guard::Work& work, const DisclosureDraft& draft,
                           const CoalitionPart& part) {
    if (!is_coming(part, work.today())) return false;
    const auto& said = draft.parts.front();
    return !draft.places.empty() || said.place ||
           names_a_place(work, fmt::format("{}\n{}\n{}\n{}\n{}", draft.title, draft.purpose_words,
                                           said.title.value_or(""), said.text.value_or(""),
                                           part.addressee.value_or("")));
}

/// Whether the own body has begun it here. Whoever heard of a coalition by its id alone has not.
bool has_begun(guard::Work& work, const Id<CoalitionRef>& id) {
    return work
        .first("SELECT c.id FROM coalitions c WHERE {scope c} AND c.id = $1", {id.text()},
               [](const store::Row&) { return true; })
        .has_value();
}

bool may_do(guard::Work& work, const Membership& membership, const CoalitionPart& part) {
    if (!membership.is_in()) return false;
    return membership.lead ? !is_the_leads(part.act.value) : has_begun(work, part.coalition);
}

/// Only who has joined, and is told so by this same disclosure: nobody is known to somebody whom
/// it does not know, so that whoever leaves can tell all who know it.
std::vector<Id<bodies::Body>> named_by_the_lead(const guard::Work& work,
                                                const DisclosureDraft& draft,
                                                const Membership& membership) {
    std::vector<Id<bodies::Body>> named{{work.viewer().body()->value}};
    for (const auto& recipient : draft.recipients) {
        const auto* other = membership.other(recipient.body);
        if (other && !other->left) named.push_back(recipient.body);
    }
    return named;
}

CoalitionMark mark_of(guard::Work& work, const DisclosureDraft& draft, const CoalitionPart& part,
                      const Letters& letters, const Membership& membership) {
    CoalitionMark mark{part.coalition, part.act, part.text_version, {}, {}};
    const auto& act = part.act.value;
    if (act == "version") mark.hash = text_hash(part, draft.parts.front().text.value_or(""));
    if (is_about_a_version(part.act) && part.text_version)
        if (const auto told = version_told(letters, *part.text_version)) mark.hash = told->hash;
    if (act == "members") mark.members = named_by_the_lead(work, draft, membership);
    return mark;
}

/// Who has left is asked anew; whoever was asked before and is silent counts still.
bool would_be_too_many(const DisclosureDraft& draft, const Membership& membership) {
    std::set<Id<bodies::Body>> all(membership.asked.begin(), membership.asked.end());
    for (const auto& other : membership.others)
        if (!other.left) all.insert(other.body);
    for (const auto& recipient : draft.recipients) all.insert(recipient.body);
    return all.size() > in_a_coalition_max;
}

/// Why a body is not invited: nothing for one that may be.
std::optional<Code<"coalition_why_not">> why_not_asked(const CoalitionLook& look,
                                                       const Id<bodies::Body>& body) {
    using WhyNot = Code<"coalition_why_not">;
    const auto times = std::ranges::count(look.membership.invitations, body);
    if (times >= invitations_to_one_max) return WhyNot{"asked_often_enough"};
    if (times == 0 && look.are_too_many) return WhyNot{"too_many_asked"};
    return std::nullopt;
}

}  // namespace

const CoalitionPart* coalition_part_of(const DisclosureDraft& draft) {
    for (const auto& part : draft.parts)
        if (part.kind.value == "coalition" && part.coalition) return &*part.coalition;
    return nullptr;
}

void leave_out_other_acts(CoalitionPart& part) {
    const auto& act = part.act.value;
    if (act != "version" && !is_about_a_version(part.act)) part.text_version.reset();
    if (act != "version") part.secret.reset();
    if (act != "version" && act != "invitation") part.addressee.reset();
    if (act != "step") part.step.reset();
    if (act != "step") part.month.reset();
    if (act != "outcome") part.contribution.reset();
}

Result<Done> check_coalition(guard::Work& work, const DisclosureDraft& draft) {
    const bool is_one = std::ranges::any_of(
        draft.parts, [](const PartDraft& part) { return part.kind.value == "coalition"; });
    if (!is_one) return Done{};
    const auto* part = coalition_part_of(draft);
    if (!part)
        return invalid("parts.1.coalition", "exchange.no_coalition",
                       "Begin what is told in a coalition from the coalition's own page.");
    if (draft.parts.size() > 1 || draft.category.value != "coalition" || draft.request)
        return invalid("parts", "exchange.coalition_alone",
                       "What is told in a coalition is told by itself, as a coalition's text. Tell "
                       "the rest by a disclosure of its own.");
    if (auto good = check_act(work, *part); !good) return good;
    const auto text = draft.parts.front().text.value_or("");
    if ((text.empty() && !may_be_without_text(part->act.value)) ||
        text.size() > findings::text_bytes_max)
        return invalid("parts.1.text", "exchange.part_text",
                       "Write what is told, on four pages at most.");
    return Done{};
}

std::optional<CoalitionLook> look_at_coalition(guard::Work& work, const DisclosureDraft& draft) {
    const auto* part = coalition_part_of(draft);
    if (!part) return std::nullopt;
    const auto letters = coalition_letters(work, part->coalition);
    CoalitionLook look;
    look.membership = membership_of(work, letters);
    look.mark = mark_of(work, draft, *part, letters, look.membership);
    look.are_too_many = would_be_too_many(draft, look.membership);
    if (!may_do(work, look.membership, *part)) look.obstacles.push_back({"not_ours_to_tell_there"});
    if (is_about_a_version(part->act) && !look.mark.hash)
        look.obstacles.push_back({"text_version_gone"});
    if (part->act.value == "version" && reads_otherwise(letters, look.mark))
        look.obstacles.push_back({"text_version_taken"});
    if (is_at_a_place_to_come(work, draft, *part))
        look.obstacles.push_back({"coming_step_at_a_place"});
    return look;
}

std::optional<Code<"coalition_why_not">> why_not_told(const CoalitionLook& look,
                                                      const bodies::Body& body) {
    using WhyNot = Code<"coalition_why_not">;
    // On which authority a body depends the register does not say, so it may be the one asked.
    if (body.is_dependent.value == "yes") return WhyNot{"depends_on_an_authority"};
    if (body.is_dependent.value != "no") return WhyNot{"dependence_not_known"};
    if (look.mark.act.value == "invitation") return why_not_asked(look, body.id);
    const auto* member = look.membership.other(body.id);
    if (!member) return WhyNot{"has_not_joined"};
    if (member->left) return WhyNot{"has_left"};
    return std::nullopt;
}

std::string text_hash(const CoalitionPart& part, const std::string& text) {
    const auto addressee = part.addressee.value_or("");
    return guard::hash_for("coalition_text", fmt::format("{}\n{}\n{}\n{}", part.secret.value_or(""),
                                                         addressee.size(), addressee, text));
}

}  // namespace liaise::exchange
