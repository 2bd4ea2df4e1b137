#include "modules/exchange/letters_together.hpp"

#include "base/json_read.hpp"
#include "guard/own_work.hpp"
#include "modules/exchange/product.hpp"
#include "store/bound.hpp"

namespace liaise::exchange {

namespace {

constexpr const char* columns_together =
    "SELECT l.id, l.side, l.kind, l.sender, l.recipient, l.at, l.heading, l.destroyed, "
    "(SELECT COUNT(*) FROM letters r WHERE {scope r} AND r.about = l.id "
    "AND r.kind = 'recall' AND r.sender = l.sender) AS recalls FROM letters l "
    "WHERE {scope l} ";

LetterTogether letter_together_of(const store::Row& row) {
    LetterTogether made;
    std::string side;
    std::optional<Moment> destroyed;
    std::int64_t recalls = 0;
    store::Columns(row) >> made.id >> side >> made.kind >> made.sender >> made.recipient >>
        made.at >> made.heading >> destroyed >> recalls;
    made.is_ours = side == "sent";
    made.is_called_back = recalls > 0 || destroyed.has_value();
    return made;
}

}  // namespace

std::vector<guard::Seen<LetterTogether>> letters_together(guard::Work& work, const OfWhat& what) {
    // A title cannot say this: in JSON its quotation marks are written otherwise.
    if (what.id)
        return work.select(std::string(columns_together) +
                               "AND l.kind IN ('product', $1) AND l.heading LIKE $2 "
                               "ORDER BY l.line",
                           {what.word_kind, "%\"" + what.key + "\":\"" + *what.id + "\"%"},
                           letter_together_of);
    return work.select(std::string(columns_together) +
                           "AND (l.kind = $1 OR l.kind = 'product' AND l.heading LIKE $2) "
                           "ORDER BY l.line",
                       {what.word_kind, "%\"" + what.key + "\":{%"}, letter_together_of);
}

WordsTogether words_together(guard::OpeningWork& work, const Id<guard::Letter>& letter) {
    WordsTogether words;
    const auto json = guard::Letters::open(work, letter);
    if (!json) {
        words.shut = json.error().code;
        return words;
    }
    Product product;
    if (!read(parsed(**json).value_or(Json()), product, "") || product.pieces.empty()) return words;
    words.piece = product.pieces.front();
    const auto& caveats = product.heading.caveats;
    words.may_print = !has_caveat(caveats, "no_export") && !has_caveat(caveats, "read_in_room");
    return words;
}

}  // namespace liaise::exchange
