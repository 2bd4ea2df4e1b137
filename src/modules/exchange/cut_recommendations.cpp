#include "modules/exchange/cut_recommendations.hpp"

#include <fmt/format.h>

#include "modules/exchange/sealed_draft.hpp"
#include "modules/exchange/travelling.hpp"
#include "modules/places/places.hpp"
#include "modules/recommendations/asked_of_us.hpp"
#include "modules/recommendations/recommendations.hpp"

namespace liaise::exchange {

using recommendations::Recommendation;
using recommendations::Reply;
using recommendations::Verification;

namespace {

Cut begun(const DisclosureDraft& draft, std::size_t number) {
    Cut made;
    made.piece.kind = draft.parts[number].kind;
    made.classification = draft.classification;
    made.consent = draft.consent;
    return made;
}

/// Where it was asked: the report, and its paragraph.
std::optional<std::string> report_of(const Recommendation& asked) {
    const auto& report = travelling<&Recommendation::report>(asked);
    const auto& paragraph = travelling<&Recommendation::paragraph>(asked);
    if (report && paragraph) return fmt::format("{}, {}", *report, *paragraph);
    return report ? report : paragraph;
}

}  // namespace

Result<Cut> cut_recommendation(guard::Work& work, const DisclosureDraft& draft,
                               std::size_t number) {
    const auto& part = draft.parts[number];
    const auto found = part.recommendation ? recommendations::find(work, {*part.recommendation})
                                           : not_found();
    if (!found) return gone(number, "recommendation", "exchange.no_such_recommendation");
    const auto& asked = **found;
    auto made = begun(draft, number);
    made.asked_of = travelling<&Recommendation::addressee_body>(asked);
    for (const auto& [field] : part.fields) {
        if (field == "title") made.piece.title = travelling<&Recommendation::title>(asked);
        if (field == "text") made.piece.text = travelling<&Recommendation::text>(asked);
        if (field == "when") made.piece.when = travelling<&Recommendation::issued>(asked);
        if (field == "place") made.piece.place = travelling<&Recommendation::place>(asked);
        if (field == "theme") made.piece.theme = travelling<&Recommendation::theme>(asked);
        if (field == "addressee")
            made.piece.addressee_body = travelling<&Recommendation::addressee_body>(asked);
        if (field == "level") made.piece.level = travelling<&Recommendation::level>(asked);
    }
    name_the_place(work, made.piece);
    return made;
}

Result<Cut> cut_evidence(guard::Work& work, const DisclosureDraft& draft, std::size_t number) {
    const auto& part = draft.parts[number];
    const auto found = part.verification
                           ? recommendations::find_verification(work, {*part.verification})
                           : not_found();
    if (!found) return gone(number, "verification", "exchange.no_such_verification");
    const auto& seen = **found;
    const auto about = recommendations::find(work, {seen.recommendation});
    if (!about) return gone(number, "verification", "exchange.no_such_verification");
    const auto& asked = **about;
    auto made = begun(draft, number);
    for (const auto& [field] : part.fields) {
        if (field == "title") made.piece.title = travelling<&Recommendation::title>(asked);
        if (field == "issuer") made.piece.issuer = travelling<&Recommendation::issuer>(asked);
        if (field == "report") made.piece.report = report_of(asked);
        if (field == "place") made.piece.place = travelling<&Recommendation::place>(asked);
        if (field == "when") made.piece.when = travelling<&Verification::on>(seen);
        if (field == "state") made.piece.state = travelling<&Verification::state>(seen);
        if (field == "method") made.piece.method = travelling<&Verification::method>(seen);
        if (field == "text") made.piece.text = travelling<&Verification::text>(seen);
    }
    name_the_place(work, made.piece);
    return made;
}

Result<Cut> cut_reply(guard::Work& work, const DisclosureDraft& draft, std::size_t number) {
    const auto& part = draft.parts[number];
    const auto found = part.reply ? recommendations::find_reply(work, {*part.reply}) : not_found();
    if (!found) return gone(number, "reply", "exchange.no_such_reply");
    const auto& reply = **found;
    if (auto open = check_open(reply.shut); !open) return std::unexpected(open.error());
    auto made = begun(draft, number);
    made.piece.reply = {travelling<&Reply::number>(reply), travelling<&Reply::paragraph>(reply),
                        travelling<&Reply::says>(reply), travelling<&Reply::on>(reply)};
    if (!reply.text.empty()) made.piece.text = travelling<&Reply::text>(reply);
    return made;
}

void name_the_place(guard::Work& work, Piece& piece) {
    if (!piece.place) return;
    if (const auto place = places::find(work, {*piece.place}))
        piece.place_names = (*place)->names;
}

std::string field_of(std::size_t part, const char* name) {
    return fmt::format("parts.{}.{}", part + 1, name);
}

std::unexpected<Error> gone(std::size_t part, const char* field, const char* code) {
    return invalid(field_of(part, field), code,
                   "This is not there any more. Choose another, or take the part out.");
}

}  // namespace liaise::exchange
