#include "modules/exchange/similar_letters.hpp"

#include <algorithm>

#include "base/json_read.hpp"
#include "store/columns.hpp"

namespace liaise::exchange {

namespace {

/// The second half of a month begins on this day.
constexpr unsigned second_half = 16;

struct SimilarLetter {
    Id<guard::Letter> id;
    bool is_ours = false;
    std::string kind;
    Id<bodies::Body> other;
    Moment at;
    std::optional<Day> round;
    bool is_signed = false;
};

SimilarLetter similar_letter_of(const store::Row& row) {
    SimilarLetter made;
    std::string side;
    std::string heading;
    std::optional<std::string> signature;
    store::Columns(row) >> made.id >> side >> made.kind >> made.other >> made.at >> heading >>
        signature;
    made.is_ours = side == "sent";
    made.is_signed = signature.has_value();
    RoundHeading read_heading;
    if (made.kind == letter_kind::similar_round &&
        read(parsed(heading).value_or(Json()), read_heading, ""))
        made.round = read_heading.round;
    return made;
}

/// An end is an end unsigned too; what opens anything is signed.
void take(SimilarStanding& standing, const SimilarLetter& letter) {
    if (letter.kind == letter_kind::similar_end) {
        standing.we_agree = standing.they_agree = false;
        standing.our_part = standing.their_part = std::nullopt;
        standing.has_ended = true;
        standing.since = letter.at;
        return;
    }
    if (!letter.is_signed) return;
    if (letter.kind == letter_kind::similar_consent) {
        (letter.is_ours ? standing.we_agree : standing.they_agree) = true;
        standing.has_ended = false;
        standing.since = letter.at;
        return;
    }
    if (!letter.round || !standing.both_agree()) return;
    (letter.is_ours ? standing.our_part : standing.their_part) = {*letter.round, letter.id};
    if (standing.we_take_part(*letter.round) && standing.they_take_part(*letter.round))
        standing.held.insert(*letter.round);
}

SimilarStanding& standing_with(std::vector<SimilarStanding>& all, const Id<bodies::Body>& body) {
    const auto at = std::ranges::find(all, body, &SimilarStanding::body);
    if (at != all.end()) return *at;
    all.push_back({body, {}, false, false, false, {}, {}, {}});
    return all.back();
}

}  // namespace

Day round_of(Day day) {
    const std::chrono::year_month_day date{day.value};
    const auto first = static_cast<unsigned>(date.day()) < second_half ? 1U : second_half;
    return Day::of(static_cast<int>(date.year()), static_cast<unsigned>(date.month()), first);
}

std::vector<SimilarStanding> similar_standings(guard::Work& work) {
    const auto letters = work.select(
        "SELECT l.id, l.side, l.kind, CASE WHEN l.side = 'sent' THEN l.recipient ELSE l.sender "
        "END, l.at, l.heading, l.signature FROM letters l WHERE {scope l} "
        "AND l.kind IN ('similar_consent', 'similar_round', 'similar_end') ORDER BY l.line",
        {}, similar_letter_of);
    std::vector<SimilarStanding> all;
    for (const auto& letter : letters) take(standing_with(all, letter->other), *letter);
    std::ranges::stable_sort(all, std::ranges::greater{}, &SimilarStanding::since);
    return all;
}

SimilarStanding similar_standing(guard::Work& work, const Id<bodies::Body>& body) {
    auto all = similar_standings(work);
    return standing_with(all, body);
}

}  // namespace liaise::exchange
