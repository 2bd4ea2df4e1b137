#include "modules/doubles/doubles.hpp"

#include <map>

#include "modules/bodies/parts.hpp"
#include "modules/doubles/doubles_queries.hpp"
#include "modules/places/parts.hpp"

namespace liaise::doubles {

namespace {

// As much as anybody writes beside a decision.
constexpr std::size_t note_bytes_max = 4'000;

Result<queries::Order> order_of(const std::optional<std::string>& sort) {
    using enum queries::Order;
    static const std::map<std::string, queries::Order> orders = {
        {"name", name},     {"-name", name_down}, {"found", found},
        {"-found", found_down}, {"decided", decided}, {"-decided", decided_down}};
    const auto known = orders.find(sort.value_or("name"));
    if (known != orders.end()) return known->second;
    return invalid("sort", "error.unknown_order",
                   "Sort pairs by name, by when they were found, or by when they were decided.");
}

Result<queries::Only> only_of(const std::optional<std::string>& decision) {
    using enum queries::Only;
    static const std::map<std::string, queries::Only> all_of = {
        {"", all}, {"waiting", waiting}, {"same", same},
        {"different", different}, {"decided", decided}};
    const auto found = all_of.find(decision.value_or(""));
    if (found != all_of.end()) return found->second;
    return invalid("decision", "doubles.no_such_decision",
                   "Ask for pairs that are waiting, same, different or decided.");
}

std::unexpected<Error> decided_meanwhile() {
    return conflict("doubles.decided_meanwhile",
                    "Somebody else decided on this pair meanwhile. Nothing of yours was stored. "
                    "Look at what was decided; it can be taken back.");
}

Id<Half> the_other(const Double& pair, const Id<Half>& half) {
    return half == pair.one ? pair.other : pair.one;
}

Id<places::Place> place_of(const Id<Half>& half) { return {half.value}; }
Id<bodies::Body> body_of(const Id<Half>& half) { return {half.value}; }

/// What was asked of the one that goes is asked of the one that stays from now on.
void carry_over(guard::RegisterWork& work, const Double& pair, const Id<Half>& stays) {
    const auto goes = the_other(pair, stays);
    const auto open = queries::open_pairs_of(work, pair.kind, goes);
    for (const auto& asked : open) {
        const auto third = the_other(*asked, goes);
        if (third == stays) continue;
        queries::insert(work, pair.kind, {stays, third, stays, asked->reasons}, asked->found_in,
                        pair.id);
    }
}

Result<Done> merge(guard::RegisterWork& work, const Double& pair, const Id<Half>& stays) {
    const auto goes = the_other(pair, stays);
    if (pair.kind == body_kind) return bodies::merge(work, body_of(goes), body_of(stays));
    return places::merge(work, {place_of(goes), place_of(stays)});
}

/// Parted by hand meanwhile, or made part of yet another: then the decision holds no more.
Result<Done> part_again(guard::RegisterWork& work, const Double& pair) {
    const auto goes = the_other(pair, pair.stays);
    if (pair.kind == body_kind) {
        const auto body = bodies::find(work, {body_of(goes)});
        if (!body) return std::unexpected(body.error());
        if ((*body)->merged_into == body_of(pair.stays)) return bodies::part(work, body_of(goes));
        return Done{};
    }
    const auto place = places::find(work, {place_of(goes)});
    if (!place) return std::unexpected(place.error());
    if ((*place)->merged_into == place_of(pair.stays)) return places::part(work, {place_of(goes)});
    return Done{};
}

Result<Done> check(const Decision& decision, const Double& pair) {
    if (decision.decision != "same" && decision.decision != "different")
        return invalid("decision", "doubles.no_such_decision",
                       "Say whether the two are the same or different.");
    if (decision.stays && *decision.stays != pair.one && *decision.stays != pair.other)
        return invalid("stays", "doubles.not_of_the_pair", "Say which of the two stays.");
    if (decision.note && decision.note->size() > note_bytes_max)
        return invalid("note", "doubles.long_note", "Say it in fewer words.");
    return Done{};
}

}  // namespace

Result<std::string> known_kind(const std::optional<std::string>& kind) {
    if (!kind || *kind == place_kind) return std::string(place_kind);
    if (*kind == body_kind) return *kind;
    return invalid("kind", "doubles.no_such_kind", "Ask for places (place) or for bodies (body).");
}

std::int64_t put_up(guard::RegisterWork& work, const std::string& kind,
                    const std::vector<Doubt>& doubts, const std::optional<std::string>& found_in) {
    std::int64_t added = 0;
    for (const auto& doubt : doubts)
        if (doubt.one != doubt.other) added += queries::insert(work, kind, doubt, found_in);
    return added;
}

Result<guard::Page<Double>> list(guard::RegisterWork& work, const Question& question) {
    const auto kind = known_kind(question.kind);
    if (!kind) return std::unexpected(kind.error());
    const auto only = only_of(question.decision);
    if (!only) return std::unexpected(only.error());
    const auto order = order_of(question.sort);
    if (!order) return std::unexpected(order.error());
    return queries::page(work, *kind, question, *only, *order);
}

Result<guard::Seen<Double>> find(guard::RegisterWork& work, const Which& which) {
    auto pair = queries::one(work, which.id);
    if (!pair) return not_found();
    return *pair;
}

Result<Done> decide(guard::RegisterWork& work, const Decision& decision) {
    const auto pair = queries::one(work, decision.id);
    if (!pair) return not_found();
    if (auto good = check(decision, **pair); !good) return good;
    const auto stays = decision.stays.value_or((*pair)->stays);
    if (!queries::decide(work, decision, stays)) return decided_meanwhile();
    if (decision.decision != "same") return Done{};
    carry_over(work, **pair, stays);
    return merge(work, **pair, stays);
}

Result<Done> reopen(guard::RegisterWork& work, const Reopening& reopening) {
    const auto pair = queries::one(work, reopening.id);
    if (!pair) return not_found();
    if (!queries::reopen(work, reopening)) return decided_meanwhile();
    if ((*pair)->decision != "same") return Done{};
    queries::forget_caused(work, reopening.id);
    return part_again(work, **pair);
}

}  // namespace liaise::doubles
