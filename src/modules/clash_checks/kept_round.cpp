#include "modules/clash_checks/kept_round.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

#include "guard/sealed.hpp"
#include "modules/clash_checks/clash_checks_queries.hpp"
#include "modules/clash_checks/planned_weeks.hpp"

namespace liaise::clash_checks {

namespace {

// As long with a number as without, and with a plan as without.
constexpr std::size_t scalar_length = 43;
constexpr std::size_t number_length = 5;
constexpr std::size_t id_length = 26;
constexpr std::size_t planned_length = 36;  // "ID 2027-W05" and its mark
constexpr char not_opened = '-';

guard::SealedPlace place_of_kept(const RoundId& round) {
    return {"clash_rounds", round.text(), "kept"};
}

std::string filled_up(std::string text, std::size_t length) {
    text.resize(length, ' ');
    return text;
}

std::optional<std::int64_t> kept_number(std::string_view text) {
    std::int64_t number = 0;
    const auto end = text.find(' ');
    const auto digits = text.substr(0, end);
    const auto [at, problem] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (problem != std::errc{} || at != digits.data() + digits.size()) return std::nullopt;
    return number;
}

std::optional<PlannedWeek> kept_planned(std::string_view text) {
    const auto place = Id<places::Place>::from(text.substr(0, id_length));
    if (!place) return std::nullopt;
    return PlannedWeek{*place, std::string(text.substr(id_length + 1, 8))};
}

}  // namespace

std::int64_t KeptRound::count() const {
    return std::ranges::count_if(planned, [](const auto& one) { return one.has_value(); });
}

std::vector<PlannedWeek> KeptRound::matches() const {
    std::vector<PlannedWeek> all;
    for (std::size_t i = 0; i < marks.size() && i < planned.size(); ++i)
        if (marks[i] == '1' && planned[i]) all.push_back(*planned[i]);
    std::ranges::sort(all, {}, [](const auto& one) { return std::pair(one.week, one.place); });
    return all;
}

KeptRound begun_round(const guard::Key& scalar, const Blinded& own,
                      const std::vector<PlannedWeek>& plan) {
    std::map<Item, PlannedWeek> by_text;
    for (const auto& planned : plan) by_text.emplace(text_of(planned), planned);
    KeptRound kept{scalar, {}, {}, {}};
    for (const auto& item : own.items)
        kept.planned.push_back(item ? std::optional(by_text.at(*item)) : std::nullopt);
    return kept;
}

Result<Done> begin_keeping(guard::OwnWork& work, const CheckId& check, const RoundId& round,
                           const KeptRound& kept) {
    forget_rounds(work, check);
    queries::insert(work, round, check);
    return keep_on(work, round, kept);
}

Result<Done> keep_on(guard::OwnWork& work, const RoundId& round, const KeptRound& kept) {
    return guard::keep_sealed(work, place_of_kept(round), text_of(kept));
}

void forget_rounds(guard::WritingWork& work, const CheckId& check) {
    for (const auto& round : queries::kept_rounds(work, check))
        guard::destroy_keys_of(work, round->text());
    queries::remove_rounds(work, check);
}

Result<KeptRound> kept_round(guard::Work& work, const RoundId& round, std::size_t count) {
    const auto sealed = guard::Sealing(work).kept(place_of_kept(round));
    if (sealed && !*sealed) return std::unexpected(sealed->error());
    auto kept = sealed ? kept_from((*sealed)->reveal(), count) : std::nullopt;
    if (kept) return std::move(*kept);
    return conflict("clash_checks.nothing_kept",
                    "What was put into this round is not kept here any more. Ask anew.");
}

Confidential text_of(const KeptRound& kept) {
    auto text = guard::base64_of(kept.scalar.reveal());
    text += filled_up(kept.number ? fmt::format("{}", *kept.number) : "", number_length);
    for (std::size_t i = 0; i < kept.planned.size(); ++i) {
        const auto& one = kept.planned[i];
        text += filled_up(one ? text_of(*one) : "", planned_length - 1);
        text += i < kept.marks.size() ? kept.marks[i] : not_opened;
    }
    return Confidential(std::move(text));
}

std::optional<KeptRound> kept_from(std::string_view text, std::size_t count) {
    if (text.size() != scalar_length + number_length + count * planned_length) return std::nullopt;
    const auto raw = guard::from_base64(text.substr(0, scalar_length));
    const auto scalar = raw ? guard::Key::from(*raw) : std::nullopt;
    if (!scalar) return std::nullopt;
    KeptRound kept{*scalar, {}, kept_number(text.substr(scalar_length, number_length)), {}};
    for (std::size_t i = 0; i < count; ++i) {
        const auto one =
            text.substr(scalar_length + number_length + i * planned_length, planned_length);
        kept.planned.push_back(kept_planned(one));
        if (one.back() != not_opened) kept.marks += one.back();
    }
    return kept;
}

}  // namespace liaise::clash_checks
