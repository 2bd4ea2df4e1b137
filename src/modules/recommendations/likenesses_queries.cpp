#include "modules/recommendations/likenesses_queries.hpp"

#include <fmt/format.h>

#include <utility>

#include "guard/sealed.hpp"
#include "store/columns.hpp"

namespace liaise::recommendations::queries {

namespace {

/// More than people of a body were ever seen to lay beside each other by hand.
constexpr int pairs_max = 20'000;

guard::SealedPlace reason_of(const Likeness& likeness) {
    if (likeness.letter) return guard::Letters::copied_into(likeness.id.text(), *likeness.letter);
    return {"recommendation_likenesses", likeness.id.text(), "reason"};
}

/// Whether what it says of a letter can be read: its letter is here, or there is none.
bool is_here(const ByLetter& here, const std::optional<Id<guard::Letter>>& letter,
             const Id<Recommendation>& received) {
    return !letter || here.contains(received);
}

struct Ends {
    std::string one;
    std::string other;
};

Ends ends_of(const Likeness& likeness) {
    Ends ends{likeness.recommendation.text(), likeness.other.text()};
    if (ends.other < ends.one) std::swap(ends.one, ends.other);
    return ends;
}

}  // namespace

std::vector<guard::Seen<Likeness>> likenesses(guard::Work& work, const Id<Recommendation>& id,
                                              const ByLetter& here, Words words) {
    auto found = work.select(
        fmt::format("SELECT w.id, w.one, w.other, w.letter, w.likeness, w.at, w.noted_by "
                    "FROM recommendation_likenesses w WHERE {{scope w}} "
                    "AND (w.one = $1 OR w.other = $1){} ORDER BY w.number DESC LIMIT 1000",
                    words == Words::latest ? " AND w.is_latest = 1" : ""),
        {id.text()}, [&](const store::Row& row) {
            Likeness w;
            store::Columns(row) >> w.id >> w.recommendation >> w.other >> w.letter >> w.likeness >>
                w.at >> w.noted_by;
            if (w.other == id) std::swap(w.recommendation, w.other);
            return w;
        });
    std::erase_if(found, [&](const guard::Seen<Likeness>& one) {
        return !is_here(here, one->letter, one->other);
    });
    guard::Sealing sealing(work);
    for (auto& one : found) {
        const auto reason = sealing.kept(reason_of(*one));
        if (!reason) continue;
        one = one.map([&](const Likeness& bare) {
            auto whole = bare;
            if (*reason) whole.reason = **reason;
            else whole.shut = reason->error().code;
            return whole;
        });
    }
    return found;
}

std::vector<guard::Seen<Pair>> same(guard::Work& work, const ByLetter& here) {
    struct SaidSame {
        Pair pair;
        std::optional<Id<guard::Letter>> letter;
    };
    const auto all =
        work.select(fmt::format("SELECT w.one, w.other, w.letter FROM recommendation_likenesses w "
                                "WHERE {{scope w}} AND w.likeness = 'same' AND w.is_latest = 1 "
                                "ORDER BY w.number DESC LIMIT {}",
                                pairs_max),
                    {}, [](const store::Row& row) {
                        SaidSame read;
                        store::Columns(row) >> read.pair.one >> read.pair.other >> read.letter;
                        return read;
                    });
    std::vector<guard::Seen<Pair>> pairs;
    for (const auto& said : all)
        if (!said->letter || here.contains(said->pair.one) || here.contains(said->pair.other))
            pairs.push_back(said.map([](const SaidSame& read) { return read.pair; }));
    return pairs;
}

void insert(guard::OwnWork& work, const Likeness& likeness) {
    const auto [one, other] = ends_of(likeness);
    work.execute(
        "UPDATE recommendation_likenesses SET is_latest = 0 WHERE scope = {own} "
        "AND one = $1 AND other = $2",
        {one, other});
    work.execute(
        "INSERT INTO recommendation_likenesses (scope, id, one, other, letter, likeness, "
        "at, noted_by, number, is_latest) VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, "
        "(SELECT COALESCE(MAX(number), 0) + 1 FROM recommendation_likenesses "
        "WHERE scope = {own}), 1)",
        store::Binding() << likeness.id << one << other << likeness.letter << likeness.likeness
                         << likeness.at << likeness.noted_by);
}

Result<Done> keep_reason(guard::OwnWork& work, const Likeness& likeness) {
    return guard::keep_sealed(work, reason_of(likeness), likeness.reason);
}

void remove_likenesses(guard::OwnWork& work, const Id<Recommendation>& id) {
    const auto all = work.select(
        "SELECT w.id FROM recommendation_likenesses w WHERE {scope w} "
        "AND (w.one = $1 OR w.other = $1)",
        {id.text()}, [](const store::Row& row) { return std::string(row.text(0)); });
    for (const auto& one : all) guard::destroy_keys_of(work, *one);
    work.execute(
        "DELETE FROM recommendation_likenesses WHERE scope = {own} "
        "AND (one = $1 OR other = $1)",
        {id.text()});
}

}  // namespace liaise::recommendations::queries
