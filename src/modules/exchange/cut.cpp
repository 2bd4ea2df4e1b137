#include "modules/exchange/cut.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/json_read.hpp"
#include "modules/exchange/disclosures_queries.hpp"
#include "modules/exchange/sealed_draft.hpp"
#include "modules/exchange/travelling.hpp"
#include "modules/findings/findings.hpp"
#include "modules/places/places.hpp"

namespace liaise::exchange {

namespace {

using findings::Finding;

std::string field_of(std::size_t part, const char* name) {
    return fmt::format("parts.{}.{}", part + 1, name);
}

Result<Cut> cut_words(const DisclosureDraft& draft, const PartDraft& part) {
    Cut made;
    made.piece = {part.kind, part.title, {}, {}, {}, part.text, {}, {}};
    made.classification = draft.classification;
    made.consent = draft.consent;
    return made;
}

/// The table itself is cut for each recipient: what it shows depends on what that body has.
Result<Cut> cut_counts(const PartDraft& part) {
    Cut made;
    made.piece.kind = part.kind;
    made.piece.title = part.title;
    made.classification = {"partner_shared"};
    made.consent.answer = {"not_about_a_person"};
    made.counts = part.counts;
    return made;
}

Result<Cut> cut_finding(guard::Work& work, const PartDraft& part, std::size_t number) {
    const auto gone = [&] {
        return invalid(field_of(number, "finding"), "exchange.no_such_finding",
                       "This finding is not there any more. Choose another, or take the part out.");
    };
    if (!part.finding) return gone();
    const auto found = findings::find(work, {*part.finding});
    if (!found) return gone();
    const auto& finding = **found;
    if (auto open = check_open(finding.shut); !open) return std::unexpected(open.error());
    Cut made;
    made.piece.kind = part.kind;
    made.classification = finding.classification;
    made.consent = finding.consent;
    for (const auto& [field] : part.fields) {
        if (field == "title") made.piece.title = travelling<&Finding::title>(finding);
        if (field == "text") made.piece.text = travelling<&Finding::text>(finding);
        if (field == "when") made.piece.when = travelling<&Finding::when>(finding);
        if (field == "place") made.piece.place = travelling<&Finding::place>(finding);
    }
    if (made.piece.place)
        if (const auto place = places::find(work, {*made.piece.place}))
            made.piece.place_names = (*place)->names;
    return made;
}

/// What was received, as it was read into the draft; its caveats are asked for anew each time.
Result<Cut> cut_received(guard::Work& work, const PartDraft& part, std::size_t number) {
    const auto from = part.received ? queries::received(work, *part.received) : std::nullopt;
    if (!from)
        return invalid(field_of(number, "received"), "exchange.no_such_letter",
                       "This is not there any more: it was called back, or its last day is past. "
                       "Take the part out.");
    Cut made;
    made.piece = {part.kind, part.title, {}, {}, {}, part.text, {}, (*from)->sender};
    made.classification = (*from)->heading.classification;
    made.consent.answer = {"not_about_a_person"};  // its originator answers for it
    made.originator = (*from)->sender;
    made.may_go_on = may_go_on((*from)->heading.caveats);
    return made;
}

Result<Cut> cut_one(guard::Work& work, const DisclosureDraft& draft, std::size_t number) {
    const auto& part = draft.parts[number];
    if (part.kind.value == "finding") return cut_finding(work, part, number);
    if (part.kind.value == "received") return cut_received(work, part, number);
    if (part.kind.value == "complaint_counts") return cut_counts(part);
    return cut_words(draft, part);
}

/// All that a product says, as one text.
std::string text_of(const Product& product) {
    std::string text;
    for (const auto& piece : product.pieces) {
        if (piece.title) text += *piece.title + "\n";
        if (!piece.place_names.empty()) text += name_in(piece.place_names, "en") + "\n";
        if (piece.when) text += liaise::text_of(*piece.when) + "\n";
        if (piece.text) text += *piece.text + "\n";
    }
    return text;
}

}  // namespace

Result<std::vector<Cut>> cut(guard::Work& work, const DisclosureDraft& draft) {
    std::vector<Cut> pieces;
    for (std::size_t i = 0; i < draft.parts.size(); ++i) {
        auto piece = cut_one(work, draft, i);
        if (!piece) return std::unexpected(piece.error());
        pieces.push_back(std::move(*piece));
    }
    return pieces;
}

Piece for_recipient(const Piece& piece, const YesNoUnknown& is_dependent) {
    auto told = piece;
    // What is not known is not taken for independence.
    if (told.when && is_dependent.value != "no") told.when = coarsened(*told.when);
    return told;
}

Result<Done> read_received(guard::OwnWork& work, DisclosureDraft& draft) {
    for (std::size_t i = 0; i < draft.parts.size(); ++i) {
        auto& part = draft.parts[i];
        if (part.kind.value != "received" || !part.received) continue;
        const auto from = queries::received(work, *part.received);
        const auto words = from ? guard::Letters::open(work, *part.received) : not_found();
        if (from && !words) return std::unexpected(words.error());
        Product product;
        if (!words || !read(parsed(**words).value_or(Json()), product, ""))
            return invalid(field_of(i, "received"), "exchange.no_such_letter",
                           "This is not there any more: it was called back, or its last day is "
                           "past. Take the part out.");
        part.title = product.heading.title;
        part.text = text_of(product);
    }
    return Done{};
}

}  // namespace liaise::exchange
