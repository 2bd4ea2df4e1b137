#include "modules/exchange/given_paragraphs.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/json_read.hpp"
#include "modules/exchange/given_queries.hpp"
#include "modules/exchange/received_queries.hpp"
#include "modules/recommendations/paragraphs.hpp"

namespace liaise::exchange {

namespace {

Product product_in(const std::string& json) {
    Product product;
    if (!read(parsed(json).value_or(Json()), product, ""))
        throw std::logic_error("what was told cannot be read");
    return product;
}

/// What the product asks of the body that received it; what it asks of others is not its to answer.
std::vector<GivenRecommendation> asked_of(const Id<bodies::Body>& recipient,
                                          const Product& product) {
    std::vector<GivenRecommendation> all;
    std::int64_t number = 0;
    for (const auto& piece : product.pieces) {
        ++number;
        const auto text = piece.text ? piece.text : piece.title;
        if (piece.kind.value != "recommendation" || piece.addressee_body != recipient || !text)
            continue;
        auto& asked = all.emplace_back();
        asked.number = number;
        asked.title = piece.title.value_or(product.heading.title);
        asked.level = piece.level;
        for (const auto& paragraph : recommendations::paragraphs_of(*text))
            asked.paragraphs.push_back(
                {static_cast<std::int64_t>(asked.paragraphs.size()) + 1, paragraph, {}});
    }
    return all;
}

/// Lays an answer beside its paragraph. One that cites none of ours is read in its letter.
void add_answer(std::vector<GivenRecommendation>& all, const Received& from, const Piece& piece) {
    if (!piece.reply) return;
    const auto& reply = *piece.reply;
    const auto asked = std::ranges::find(all, reply.number, &GivenRecommendation::number);
    if (asked == all.end()) return;
    const auto paragraph =
        std::ranges::find(asked->paragraphs, reply.paragraph, &GivenParagraph::number);
    if (paragraph == asked->paragraphs.end()) return;
    paragraph->answers.push_back({from.id, from.at, reply.says, piece.text, reply.on});
}

bool is_readable(const Received& received) {
    return received.state.value != "gone" && received.state.value != "called_back";
}

}  // namespace

Result<guard::Seen<GivenParagraphs>> open_given_paragraphs(guard::OpeningWork& work,
                                                           const WhichLetter& which) {
    const auto given = queries::given(work, which.id);
    if (!given) return not_found();
    const auto words = guard::Letters::open(work, which.id);
    if (!words) return std::unexpected(words.error());
    const auto& recipient = (*given)->given.recipient;
    GivenParagraphs told{which.id, recipient, asked_of(recipient, product_in(**words)), {}};
    for (const auto& one : queries::received_on(work, which.id)) {
        if (told.recommendations.empty() || !is_readable(*one)) continue;
        if (!one->opened) {
            told.unopened.push_back(one->id);
            continue;
        }
        const auto answer = guard::Letters::open(work, one->id);
        if (!answer) return std::unexpected(answer.error());
        const auto product = product_in(**answer);
        for (const auto& piece : product.pieces) add_answer(told.recommendations, *one, piece);
    }
    return work.own_knowledge(std::move(told));
}

}  // namespace liaise::exchange
