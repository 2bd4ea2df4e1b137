#include "modules/exchange/follow_up_checks.hpp"

#include <fmt/format.h>

#include "guard/clock_belief.hpp"
#include "modules/places/places.hpp"
#include "modules/recommendations/asked_of_us.hpp"
#include "modules/recommendations/recommendations.hpp"

namespace liaise::exchange {

namespace {

std::string name(std::size_t number, const char* field) {
    return fmt::format("parts.{}.{}", number, field);
}

std::unexpected<Error> gone(std::size_t number, const char* field, const char* code) {
    return invalid(name(number, field), code,
                   "This is not there any more. Choose another, or take the part out.");
}

bool is_ours(const guard::Work& work, const Id<bodies::Body>& body) {
    return body.value == work.viewer().body()->value;
}

Result<Done> check_recommendation(guard::Work& work,
                                  const Id<recommendations::Recommendation>& id,
                                  std::size_t number) {
    const auto found = recommendations::find(work, {id});
    if (!found) return gone(number, "recommendation", "exchange.no_such_recommendation");
    if (is_ours(work, (*found)->issuer)) return Done{};
    return invalid(name(number, "recommendation"), "exchange.not_our_recommendation",
                   "Another body asks this. Say in words in which report it stands.");
}

Result<Done> check_evidence(guard::Work& work, const Id<recommendations::Verification>& id,
                            std::size_t number) {
    const auto found = recommendations::find_verification(work, {id});
    if (!found) return gone(number, "verification", "exchange.no_such_verification");
    if (is_ours(work, (*found)->body)) return Done{};
    return invalid(name(number, "verification"), "exchange.not_our_evidence",
                   "Another body established this. It tells it itself.");
}

/// What was answered anew is told as it is answered now.
Result<Done> check_reply(guard::Work& work, const Id<recommendations::Reply>& id,
                         std::size_t number, Extent extent) {
    const auto found = recommendations::find_reply(work, {id});
    if (!found) return gone(number, "reply", "exchange.no_such_reply");
    if ((*found)->is_latest || extent == Extent::begun) return Done{};
    return invalid(name(number, "reply"), "exchange.answered_anew",
                   "You have answered this paragraph anew since. Take this answer out, and tell "
                   "the latest.");
}

Result<Done> check_place(guard::Work& work, const PartDraft& part, std::size_t number,
                         Extent extent) {
    if (part.place ? !places::find(work, {*part.place}) : extent == Extent::whole)
        return invalid(name(number, "place"), "exchange.no_question_place",
                       "Choose the place from the list: who goes there next finds it by that.");
    if (part.when && part.when->last > guard::last_day_begun(work))
        return invalid(name(number, "when"), "error.future_day",
                       "This day is still to come. Give a past day.");
    // Whoever is there today may be there tomorrow.
    if (part.when && part.when->last == work.today() && part.kind.value == "visit_answer")
        return invalid(name(number, "when"), "exchange.not_over",
                       "A visit of today may not be over. Tell it tomorrow, or without its day.");
    return Done{};
}

}  // namespace

bool has_own_words(std::string_view kind) { return kind == "words" || is_at_a_place(kind); }

bool is_at_a_place(std::string_view kind) {
    return kind == "visit_question" || kind == "visit_answer";
}

Result<Done> check_follow_up(guard::Work& work, const PartDraft& part, std::size_t number,
                             Extent extent) {
    const auto& kind = part.kind.value;
    const bool is_begun = extent == Extent::begun;
    if (kind == "recommendation") {
        if (part.recommendation) return check_recommendation(work, *part.recommendation, number);
        if (!is_begun) return gone(number, "recommendation", "exchange.no_such_recommendation");
    }
    if (kind == "evidence") {
        if (part.verification) return check_evidence(work, *part.verification, number);
        if (!is_begun) return gone(number, "verification", "exchange.no_such_verification");
    }
    if (kind == "paragraph_reply") {
        if (part.reply) return check_reply(work, *part.reply, number, extent);
        if (!is_begun) return gone(number, "reply", "exchange.no_such_reply");
    }
    return is_at_a_place(kind) ? check_place(work, part, number, extent) : Done{};
}

Result<Done> check_replies(guard::Work& work, const DisclosureDraft& draft) {
    for (const auto& part : draft.parts) {
        const auto reply =
            part.reply ? recommendations::find_reply(work, {*part.reply}) : not_found();
        if (reply && draft.request != (*reply)->letter)
            return invalid("request", "exchange.reply_to_who_asked",
                           "An answer to a recommendation goes back to who asked, on the letter "
                           "that it came with. Begin from that recommendation, and tell the "
                           "answers to one letter at a time.");
    }
    return Done{};
}

std::optional<Id<places::Place>> place_of_follow_up(guard::Work& work, const PartDraft& part) {
    if (part.place) return part.place;
    auto about = part.recommendation;
    if (part.verification)
        if (const auto seen = recommendations::find_verification(work, {*part.verification}))
            about = (*seen)->recommendation;
    if (!about) return std::nullopt;
    const auto found = recommendations::find(work, {*about});
    return found ? (*found)->place : std::nullopt;
}

}  // namespace liaise::exchange
