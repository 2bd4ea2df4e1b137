#include "modules/exchange/joint_visit_checks.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "guard/tokens.hpp"
#include "modules/findings/findings.hpp"
#include "modules/visits/visits.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::exchange {

namespace {

std::string in_joint_visit(const char* field) {
    return std::string("parts.1.joint_visit.") + field;
}

bool is_whole(const std::string& text, std::size_t bytes_max) {
    return !text.empty() && text.size() <= bytes_max;
}

Result<Done> check_opening(guard::Work& work, const DisclosureDraft& draft,
                           const JointVisitPart& part) {
    if (!draft.parts.front().visit)
        return invalid("parts.1.visit", "exchange.joint_visit_of_none",
                       "Open it from the record of a visit that was made.");
    if (!part.until || *part.until < work.today())
        return invalid(in_joint_visit("until"), "exchange.joint_visit_until",
                       "Give the last day for contributions: today, or a day to come.");
    const bool are_good = part.authors.size() <= joint_lines_max &&
                          std::ranges::all_of(part.authors, [&](const JointAuthor& one) {
                              return is_whole(one.chapter, joint_line_bytes_max) &&
                                     has_this_letter(work, draft, one.body);
                          });
    if (!are_good)
        return invalid(in_joint_visit("authors"), "exchange.joint_visit_authors",
                       "Say for each chapter which body writes it, 60 at most: your own, or one "
                       "that gets this too.");
    if (part.to_publish.value_or("").size() > joint_line_bytes_max ||
        (part.publisher && !has_this_letter(work, draft, *part.publisher)))
        return invalid(in_joint_visit("to_publish"), "exchange.joint_visit_to_publish",
                       "Say in a few sentences what is meant to be published, and by which of the "
                       "bodies that took part.");
    return Done{};
}

Result<Done> check_contribution(guard::Work& work, const JointVisitPart& part) {
    for (const auto& line : part.lines)
        if (auto good = vocabularies::check(work, line.kind, in_joint_visit("lines")); !good)
            return good;
    const bool are_good = !part.lines.empty() && part.lines.size() <= joint_lines_max &&
                          std::ranges::all_of(part.lines, [](const JointLine& one) {
                              return is_whole(one.text, joint_statement_bytes_max) &&
                                     one.chapter.value_or("").size() <= joint_line_bytes_max;
                          });
    if (are_good) return Done{};
    return invalid(in_joint_visit("lines"), "exchange.joint_visit_lines",
                   "Write what you contribute, each thing by itself on half a page at most, and "
                   "say of each whether you were told it, saw it, or conclude it; 60 at most.");
}

Result<Done> check_facts(const JointVisitPart& part) {
    const bool are_good = !part.facts.empty() && part.facts.size() <= joint_lines_max &&
                          std::ranges::all_of(part.facts, [](const std::string& one) {
                              return is_whole(one, joint_statement_bytes_max);
                          });
    if (are_good) return Done{};
    return invalid(in_joint_visit("facts"), "exchange.joint_visit_facts",
                   "Write each fact by itself on half a page at most; 1 to 60 of them.");
}

Result<Done> check_joint_act(guard::Work& work, const DisclosureDraft& draft,
                             const JointVisitPart& part) {
    if (auto good = vocabularies::check(work, part.act, in_joint_visit("act")); !good) return good;
    const auto& act = part.act.value;
    if (act == "opening") return check_opening(work, draft, part);
    // The secret is no words: nobody would look at them before they go.
    const bool has_secret = part.secret && id_from(*part.secret);
    if (!part.text_version || !has_secret || (act == "differing" && !part.about))
        return invalid(in_joint_visit("text_version"), "exchange.no_joint_text",
                       "Begin what you tell of a joint visit from its own page.");
    if (act == "contribution") return check_contribution(work, part);
    if (act == "facts") return check_facts(part);
    return Done{};
}

bool needs_words(const std::string& act) {
    return act == "differing" || act == "conclusion" || act == "dissent";
}

/// Whether the own body has begun it here. Whoever heard of one by its id alone has not.
bool has_begun_joint_visit(guard::Work& work, const Id<JointVisitRef>& id) {
    return work
        .first("SELECT j.id FROM joint_visits j WHERE {scope j} AND j.id = $1", {id.text()},
               [](const store::Row&) { return true; })
        .has_value();
}

bool may_tell_of_it(guard::Work& work, const JointVisitStanding& standing,
                    const JointVisitPart& part) {
    const bool is_gone = standing.opening && standing.opening->is_called_back;
    const auto& act = part.act.value;
    if (act != "opening" && act != "facts") return standing.is_in() && !is_gone;
    if (standing.lead || !has_begun_joint_visit(work, part.joint_visit)) return false;
    return act == "opening" || (standing.is_in() && !is_gone);
}

/// The visit that it opens from; nothing for a text, and for one that the viewer cannot see.
std::optional<guard::Seen<visits::Visit>> visit_of(guard::Work& work,
                                                   const DisclosureDraft& draft) {
    const auto& visit = draft.parts.front().visit;
    if (!visit) return std::nullopt;
    const auto found = visits::find(work, {*visit});
    return found ? std::optional(*found) : std::nullopt;
}

/// Every body reads the visits of the register: who was not there itself leads nothing of them.
bool was_there(const std::optional<guard::Seen<visits::Visit>>& visit,
               const Id<bodies::Body>& body) {
    return visit && is_among((*visit)->bodies, body);
}

/// Who was asked before, and has neither left nor said that it was not there, is asked again with
/// the others: else who is asked later and they would never hear of each other, and each would be
/// silent to the other about the same facts.
bool are_all_asked_again(const std::vector<guard::Seen<JointVisitLetter>>& letters,
                         const JointVisitStanding& standing, const DisclosureDraft& draft) {
    return std::ranges::all_of(letters, [&](const guard::Seen<JointVisitLetter>& letter) {
        const bool asks = letter->is_ours && letter->mark && letter->mark->act.value == "opening" &&
                          !letter->is_called_back;
        const auto* other = asks ? standing.other(letter->recipient) : nullptr;
        const bool is_out =
            !other || other->says.value == "left" || other->says.value == "not_there";
        return is_out || std::ranges::find(draft.recipients, other->body, &RecipientDraft::body) !=
                             draft.recipients.end();
    });
}

/// Who hears of it is in it, by its own word; of what others see otherwise, who has the facts.
bool have_all_said_so(const JointVisitStanding& standing, const DisclosureDraft& draft,
                      const JointVisitPart& part) {
    const auto in = standing.others_in();
    const auto* facts = part.about ? standing.text(*part.about) : nullptr;
    return std::ranges::all_of(draft.recipients, [&](const RecipientDraft& one) {
        return is_among(in, one.body) &&
               (part.act.value != "differing" || !facts || is_among(facts->mark.members, one.body));
    });
}

JointVisitMark joint_mark_of(const guard::Work& work, const DisclosureDraft& draft,
                             const JointVisitPart& part, const JointVisitStanding& standing,
                             const std::optional<guard::Seen<visits::Visit>>& visit) {
    JointVisitMark mark;
    mark.joint_visit = part.joint_visit;
    mark.act = part.act;
    mark.until = part.until;
    mark.text_version = part.text_version;
    mark.about = part.about;
    if (const auto* facts = part.about ? standing.text(*part.about) : nullptr)
        mark.about_hash = facts->mark.hash;
    if (visit) mark.place = (*visit)->place;
    if (part.act.value != "opening")
        mark.hash = joint_text_hash(part, draft.parts.front().text.value_or(""));
    mark.members.push_back({work.viewer().body()->value});
    for (const auto& recipient : draft.recipients) mark.members.push_back(recipient.body);
    return mark;
}

}  // namespace

const JointVisitPart* joint_visit_part_of(const DisclosureDraft& draft) {
    for (const auto& part : draft.parts)
        if (part.kind.value == "joint_visit" && part.joint_visit) return &*part.joint_visit;
    return nullptr;
}

void leave_out_other_acts(PartDraft& part) {
    const auto whole = *part.joint_visit;
    const auto& act = whole.act.value;
    JointVisitPart kept;
    kept.joint_visit = whole.joint_visit;
    kept.act = whole.act;
    part.title.reset();
    if (act == "opening") {
        kept.until = whole.until;
        kept.authors = whole.authors;
        kept.to_publish = whole.to_publish;
        kept.publisher = whole.publisher;
    } else {
        kept.text_version = whole.text_version;
        kept.secret = whole.secret;
        part.visit.reset();
    }
    if (act == "contribution") kept.lines = whole.lines;
    if (act == "facts") kept.facts = whole.facts;
    if (act == "differing") kept.about = whole.about;
    part.joint_visit = std::move(kept);
}

Result<Done> check_joint_visit(guard::Work& work, const DisclosureDraft& draft) {
    const bool is_one = std::ranges::any_of(
        draft.parts, [](const PartDraft& part) { return part.kind.value == "joint_visit"; });
    if (!is_one) return Done{};
    const auto* part = joint_visit_part_of(draft);
    if (!part)
        return invalid("parts.1.joint_visit", "exchange.no_joint_visit",
                       "Begin what you tell of a joint visit from its own page.");
    if (draft.parts.size() > 1 || draft.category.value != "joint_visit" || draft.request)
        return invalid("parts", "exchange.joint_visit_alone",
                       "What is told of a joint visit is told by itself, as a joint visit's text. "
                       "Tell the rest by a disclosure of its own.");
    if (auto good = check_joint_act(work, draft, *part); !good) return good;
    const auto text = draft.parts.front().text.value_or("");
    if ((text.empty() && needs_words(part->act.value)) || text.size() > findings::text_bytes_max)
        return invalid("parts.1.text", "exchange.part_text",
                       "Write what is told, on four pages at most.");
    return Done{};
}

std::optional<JointVisitLook> look_at_joint_visit(guard::Work& work, const DisclosureDraft& draft) {
    const auto* part = joint_visit_part_of(draft);
    if (!part) return std::nullopt;
    const Id<bodies::Body> own{work.viewer().body()->value};
    const auto letters = joint_visit_letters(work, part->joint_visit);
    const auto standing = joint_visit_standing_of(own, letters);
    const auto visit = visit_of(work, draft);
    JointVisitLook look{joint_mark_of(work, draft, *part, standing, visit), {}};
    const auto add_if = [&](bool is_so, const char* word) {
        if (is_so) look.obstacles.push_back({word});
    };
    const auto& act = part->act.value;
    const bool is_of_others = act == "opening" && !was_there(visit, own);
    add_if(is_of_others || !may_tell_of_it(work, standing, *part),
           "not_ours_to_tell_of_this_visit");
    if (act == "opening") {
        const bool were_all_there = std::ranges::all_of(
            draft.recipients,
            [&](const RecipientDraft& one) { return was_there(visit, one.body); });
        add_if(!were_all_there, "not_at_the_joint_visit");
        add_if(!are_all_asked_again(letters, standing, draft), "others_asked_left_out");
        return look;
    }
    add_if(!have_all_said_so(standing, draft, *part), "has_not_said_it_took_part");
    const auto* told = part->text_version ? standing.text(*part->text_version) : nullptr;
    // With the same words neither: it would stand under two bodies' names.
    add_if(told && (told->mark.hash != look.mark.hash || told->sender != own), "joint_text_taken");
    const auto* facts = part->about ? standing.text(*part->about) : nullptr;
    add_if(
        act == "differing" && (!facts || facts->is_called_back || facts->mark.act.value != "facts"),
        "joint_facts_gone");
    return look;
}

std::string joint_text_hash(const JointVisitPart& part, const std::string& text) {
    return guard::hash_for("joint_text", json_text(part) + '\n' + text);
}

std::vector<std::pair<std::string, std::string>> passages_of(const JointVisitPart& part) {
    std::vector<std::pair<std::string, std::string>> all;
    const auto add = [&](const char* field, const std::string& words) {
        if (words.empty()) return;
        if (all.empty() || all.back().first != field) all.emplace_back(field, words);
        else all.back().second += '\n' + words;
    };
    for (const auto& one : part.authors) add("authors", one.chapter);
    add("to_publish", part.to_publish.value_or(""));
    for (const auto& line : part.lines) {
        add("lines", line.chapter.value_or(""));
        add("lines", line.text);
    }
    for (const auto& fact : part.facts) add("facts", fact);
    return all;
}

}  // namespace liaise::exchange
