#include "modules/exchange/draft_checks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "guard/clock_belief.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/complaints/complaints.hpp"
#include "modules/exchange/coalition_checks.hpp"
#include "modules/exchange/cut.hpp"
#include "modules/exchange/disclosing.hpp"
#include "modules/exchange/disclosures_queries.hpp"
#include "modules/exchange/follow_up_checks.hpp"
#include "modules/exchange/joint_visit_checks.hpp"
#include "modules/exchange/meeting_checks.hpp"
#include "modules/exchange/practice_checks.hpp"
#include "modules/exchange/urgent_checks.hpp"
#include "modules/findings/findings.hpp"
#include "modules/places/places.hpp"
#include "modules/visits/visits.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::exchange {

namespace {

Result<Done> check_words(guard::Work& work, const DisclosureDraft& draft, Extent extent) {
    const bool is_begun = extent == Extent::begun;
    if ((draft.title.empty() && !is_begun) || draft.title.size() > findings::title_bytes_max)
        return invalid("title", "exchange.title",
                       "Say in a few words what it is about: the receiver reads it first.");
    if (!draft.purpose.value.empty() || !is_begun)
        if (auto good = vocabularies::check(work, draft.purpose, "purpose"); !good) return good;
    if (!draft.category.value.empty() || !is_begun)
        if (auto good = vocabularies::check(work, draft.category, "category"); !good) return good;
    if (auto good = vocabularies::check(work, draft.form, "form"); !good) return good;
    if (auto good = vocabularies::check(work, draft.classification, "classification"); !good)
        return good;
    if (auto good = vocabularies::check(work, draft.consent.answer, "consent.answer"); !good)
        return good;
    if (draft.expires && *draft.expires < work.today())
        return invalid("expires", "exchange.expired_already",
                       "This day is past. Give the last day on which they may have it.");
    return vocabularies::check(work, draft.caveats, "caveats");
}

/// What can be told of each kind of record.
std::vector<std::string_view> fields_of(std::string_view kind) {
    if (kind == "finding") return {"title", "place", "when", "text"};
    if (kind == "visit") return {"place", "when", "visit_type", "announcement"};
    if (kind == "complaint") return {"place", "when", "theme", "outcome", "action"};
    if (kind == "recommendation")
        return {"title", "place", "when", "theme", "text", "addressee", "level"};
    if (kind == "evidence")
        return {"title", "place", "when", "state", "method", "issuer", "report", "text"};
    return {};
}

/// What others did, they tell themselves; and of a period that is not over nobody learns whether it
/// was or will be.
Result<Done> check_visit(guard::Work& work, const Id<visits::Visit>& id, std::size_t number) {
    const auto found = visits::find(work, {id});
    if (!found) return std::unexpected(found.error());
    const auto& visit = **found;
    const auto field = fmt::format("parts.{}.visit", number);
    const bool is_ours = std::ranges::any_of(visit.bodies, [&](const auto& body) {
        return body.value == work.viewer().body()->value;
    });
    if (!is_ours)
        return invalid(field, "exchange.not_our_visit",
                       "Your body was not there. Who made this visit tells of it.");
    if (visit.when.last > guard::last_day_begun(work))
        return invalid(field, "exchange.visit_not_over",
                       "The time of this visit is not over yet, so it could be taken for one to "
                       "come. Write its day or month down more exactly, or tell it later.");
    return Done{};
}

Result<Done> check_record(guard::Work& work, const PartDraft& part, std::size_t number,
                          Extent extent) {
    const bool is_begun = extent == Extent::begun;
    const auto& kind = part.kind.value;
    const auto gone = [&](const char* field, const char* code) {
        return invalid(fmt::format("parts.{}.{}", number, field), code,
                       "This is not there any more. Choose another, or take the part out.");
    };
    if (kind == "finding" && (part.finding ? !findings::find(work, {*part.finding}) : !is_begun))
        return gone("finding", "exchange.no_such_finding");
    if (kind == "visit" && (part.visit ? !visits::find(work, {*part.visit}) : !is_begun))
        return gone("visit", "exchange.no_such_visit");
    if (kind == "complaint" &&
        (part.complaint ? !complaints::find_case(work, {*part.complaint}) : !is_begun))
        return gone("complaint", "exchange.no_such_complaint");
    if (auto good = check_follow_up(work, part, number, extent); !good) return good;
    if (auto good = check_practice(work, part, number, extent); !good) return good;
    if ((kind == "visit" || kind == "joint_visit") && part.visit)
        if (auto good = check_visit(work, *part.visit, number); !good) return good;
    const auto fields = fields_of(kind);
    const bool are_its = std::ranges::all_of(part.fields, [&](const auto& field) {
        return std::ranges::find(fields, field.value) != fields.end();
    });
    if (!are_its || (!fields.empty() && part.fields.empty() && !is_begun))
        return invalid(fmt::format("parts.{}.fields", number), "exchange.no_field",
                       "Choose which fields of the record are told.");
    return Done{};
}

Result<Done> check_part(guard::Work& work, const PartDraft& part, std::size_t number,
                        Extent extent) {
    const auto name = [&](const char* field) { return fmt::format("parts.{}.{}", number, field); };
    if (auto good = vocabularies::check(work, part.kind, name("kind")); !good) return good;
    if (auto good = vocabularies::check(work, part.fields, name("fields")); !good) return good;
    const auto& kind = part.kind.value;
    const bool is_begun = extent == Extent::begun;
    const auto text = part.text.value_or("");
    if (has_own_words(kind) &&
        ((text.empty() && !is_begun) || text.size() > findings::text_bytes_max))
        return invalid(name("text"), "exchange.part_text",
                       "Write what is told, on four pages at most.");
    if (auto good = check_record(work, part, number, extent); !good) return good;
    if (kind == "received" && text.empty() && !is_begun)
        return invalid(name("received"), "exchange.nothing_to_tell_on",
                       "This holds figures only, and they are not told on. Ask who told you to "
                       "tell them too.");
    if (kind == "complaint_counts" && !part.counts)
        return invalid(name("counts"), "exchange.no_counts", "Choose which table is cut.");
    return Done{};
}

/// A table of complaints goes by itself: what it hides must not stand beside it in words.
Result<Done> check_counts(const DisclosureDraft& draft) {
    const auto is_table = [](const PartDraft& part) {
        return part.kind.value == "complaint_counts";
    };
    if (std::ranges::none_of(draft.parts, is_table)) return Done{};
    if (draft.parts.size() > 1)
        return invalid("parts", "exchange.one_table",
                       "Tell a table of complaints by itself: a second one, or a record beside it, "
                       "may show what it hides.");
    if (draft.category.value != "complaint_counts" || draft.form.value != "aggregate")
        return invalid("category", "exchange.counts_are_figures",
                       "A table of complaints is told as complaint counts, in figures.");
    return Done{};
}

/// What others are asked to look at goes on the clause that allows just that. By its last day could
/// be guessed by when somebody means to be there.
Result<Done> check_questions(const DisclosureDraft& draft) {
    const auto is_question = [](const PartDraft& part) {
        return part.kind.value == "visit_question";
    };
    if (std::ranges::none_of(draft.parts, is_question)) return Done{};
    if (draft.expires)
        return invalid("expires", "exchange.question_with_a_day",
                       "A question for a next visit has no last day: it would hint at when that "
                       "is. Leave the day out; you can call the question back.");
    if (draft.category.value == "visit_question") return Done{};
    return invalid("category", "exchange.questions_are_questions",
                   "A question for a next visit is told as such a question: choose that kind of "
                   "information, or tell the rest by itself.");
}

Result<Done> check_parts(guard::Work& work, const DisclosureDraft& draft, Extent extent) {
    const bool is_begun = extent == Extent::begun;
    if ((draft.parts.empty() && !is_begun) || draft.parts.size() > parts_max)
        return invalid("parts", "exchange.parts",
                       "Choose what is told: one piece at least, and no more than can be read.");
    for (std::size_t i = 0; i < draft.parts.size(); ++i)
        if (auto good = check_part(work, draft.parts[i], i + 1, extent); !good) return good;
    if (auto good = check_counts(draft); !good && !is_begun) return good;
    if (auto good = check_questions(draft); !good && !is_begun) return good;
    if (auto good = check_replies(work, draft); !good && !is_begun) return good;
    if (auto good = check_practices(draft); !good && !is_begun) return good;
    if (auto good = check_coalition(work, draft); !good && !is_begun) return good;
    if (auto good = check_meeting(work, draft); !good && !is_begun) return good;
    if (auto good = check_joint_visit(work, draft); !good && !is_begun) return good;
    if (draft.places.size() > places_max)
        return invalid("places", "exchange.places", "Name 200 places at most.");
    for (const auto& place : draft.places)
        if (!places::find(work, {place}))
            return invalid("places", "exchange.no_such_place", "Choose each place from the list.");
    return Done{};
}

Result<Done> check_recipients(guard::Work& work, const DisclosureDraft& draft, Extent extent) {
    const auto& all = draft.recipients;
    const bool is_begun = extent == Extent::begun;
    if ((all.empty() && !is_begun) || all.size() > recipients_max)
        return invalid("recipients", "exchange.recipients", "Say whom it is for: 1 to 40 bodies.");
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (one->body.value == work.viewer().body()->value)
            return invalid("recipients", "exchange.to_oneself", "Your own body has it already.");
        if (!bodies::find(work, {one->body}))
            return invalid("recipients", "exchange.no_such_body", "Choose each from the list.");
        if (std::find_if(all.begin(), one, [&](const auto& before) {
                return before.body == one->body;
            }) != one)
            return invalid("recipients", "exchange.named_twice", "Name each body once.");
        const bool has_decision = one->decision && !one->decision->empty();
        if (one->agreement.has_value() == has_decision && (has_decision || !is_begun))
            return invalid("recipients", "exchange.one_basis",
                           "Say for each body on what it is told: an agreement, or why you decide "
                           "so for this once. One of the two.");
        if (draft.request && !queries::has_asked(work, one->body, *draft.request))
            return invalid("request", "exchange.not_their_request",
                           "Only the body that asked is answered. Take the others out.");
    }
    return Done{};
}

/// A piece is of one kind; what it names of another is left out.
void leave_out_other_kinds(DisclosureDraft& draft) {
    for (auto& part : draft.parts) {
        const auto& kind = part.kind.value;
        if (kind != "finding") part.finding.reset();
        if (kind != "visit" && kind != "joint_visit") part.visit.reset();
        if (kind != "complaint") part.complaint.reset();
        if (kind != "recommendation") part.recommendation.reset();
        if (kind != "evidence") part.verification.reset();
        if (kind != "paragraph_reply") part.reply.reset();
        if (kind != "practice_answer") part.practice_answer.reset();
        if (kind != "practice_remark") part.practice_remark.reset();
        if (!is_at_a_place(kind)) part.place.reset();
        if (kind != "visit_answer") part.when.reset();
        if (kind != "received") part.received.reset();
        if (kind != "complaint_counts") part.counts.reset();
        if (kind != "coalition") part.coalition.reset();
        if (part.coalition) {
            leave_out_other_acts(*part.coalition);
            part.title.reset();  // a version is signed without one
        }
        if (kind != "meeting") part.meeting.reset();
        if (part.meeting) {
            leave_out_other_acts(*part.meeting);
            part.title.reset();
        }
        if (kind != "joint_visit") part.joint_visit.reset();
        if (part.joint_visit) leave_out_other_acts(part);
        if (fields_of(kind).empty()) part.fields.clear();
    }
}

/// A disclosure is about the places of its records too: by them it is found again.
void name_places(guard::Work& work, DisclosureDraft& draft) {
    const auto add = [&](const std::optional<Id<places::Place>>& place) {
        const auto& all = draft.places;
        if (place && std::ranges::find(all, *place) == all.end() && all.size() < places_max)
            draft.places.push_back(*place);
    };
    if (draft.urgent) add(draft.urgent->place);
    for (const auto& part : draft.parts) {
        if (part.visit)
            if (const auto visit = visits::find(work, {*part.visit})) add((*visit)->place);
        if (part.complaint)
            if (const auto one = complaints::find_case(work, {*part.complaint})) add((*one)->place);
        add(place_of_follow_up(work, part));
    }
}

Result<Done> check(guard::Work& work, const DisclosureDraft& draft, Extent extent) {
    if (auto good = check_words(work, draft, extent); !good) return good;
    if (auto good = check_parts(work, draft, extent); !good) return good;
    if (auto good = check_urgent(work, draft); !good) return good;
    return check_recipients(work, draft, extent);
}

}  // namespace

Result<Done> check_begun(guard::OwnWork& work, DisclosureDraft& draft) {
    leave_out_other_kinds(draft);
    leave_out_urgency(draft);
    if (auto good = check(work, draft, Extent::begun); !good) return good;
    name_places(work, draft);
    return read_received(work, draft);
}

Result<Done> check_whole(guard::Work& work, const DisclosureDraft& draft) {
    return check(work, draft, Extent::whole);
}

}  // namespace liaise::exchange
