#include "modules/recommendations/told_recommendations.hpp"

#include <fmt/format.h>

#include <set>

#include "base/json_read.hpp"
#include "base/json_text.hpp"
#include "guard/called_back.hpp"
#include "guard/destroyed_letters.hpp"
#include "guard/sealed.hpp"
#include "store/columns.hpp"

namespace liaise::recommendations {

namespace {

/// As many as all letters that are looked at are ever likely to hold.
constexpr int told_max = 2'000;

guard::SealedPlace words_of(const Id<guard::Letter>& letter) {
    return guard::Letters::copied_into(letter.text(), letter);
}

bool is_kept(guard::WritingWork& work, const Id<guard::Letter>& letter) {
    return work
        .first(
            "SELECT v.id FROM received_recommendations v WHERE {scope v} "
            "AND v.letter = $1",
            {letter.text()}, [](const store::Row&) { return true; })
        .has_value();
}

std::vector<ToldRecommendation> read_from(std::string_view json) {
    std::vector<ToldRecommendation> told;
    if (const auto whole = parsed(json); !whole || !read(*whole, told, "")) told.clear();
    return told;
}

}  // namespace

Result<Done> keep_told(guard::WritingWork& work, const Id<guard::Letter>& letter,
                       const std::vector<ToldRecommendation>& told) {
    if (told.empty() || is_kept(work, letter)) return Done{};
    if (auto kept = guard::keep_sealed(work, words_of(letter), Confidential(json_text(told)));
        !kept)
        return kept;
    for (const auto& one : told)
        work.execute(
            "INSERT INTO received_recommendations (scope, id, letter, number) "
            "VALUES ({own}, $1, $2, $3)",
            store::Binding() << Id<Recommendation>::random() << letter << one.number);
    return Done{};
}

void forget_destroyed(guard::WritingWork& work) {
    for (const char* table : {"recommendation_likenesses", "received_recommendations"})
        work.execute(fmt::format("DELETE FROM {} WHERE scope = {{own}} AND {}", table,
                                 guard::of_a_destroyed_letter()),
                     {});
}

ByLetter told_here(guard::Work& work) {
    const auto sql = fmt::format(
        "SELECT v.id, v.letter, l.sender, v.number FROM received_recommendations v "
        "JOIN letters l ON l.id = v.letter WHERE {{scope v}} AND {{scope l}} "
        "AND l.side = 'received' AND l.destroyed IS NULL AND COALESCE(l.expires, '9999') >= $1 "
        "AND NOT {} ORDER BY l.line DESC, v.number LIMIT {}",
        guard::called_back(), told_max);
    std::set<Id<guard::Letter>> letters;
    return *work.gathered(sql, {text_of(work.today())}, ByLetter{},
                          [&](ByLetter& all, const store::Row& row) {
                              Id<Recommendation> id;
                              FromLetter from;
                              store::Columns(row) >> id >> from.letter >> from.sender >>
                                  from.number;
                              letters.insert(from.letter);
                              if (letters.size() <= letters_looked_at) all.emplace(id, from);
                          });
}

OpenedTold opened_told(guard::Work& work, const ByLetter& here) {
    OpenedTold opened;
    guard::Sealing sealing(work);
    std::map<Id<guard::Letter>, std::vector<ToldRecommendation>> letters;
    for (const auto& [id, from] : here) {
        auto found = letters.find(from.letter);
        if (found == letters.end()) {
            found = letters.emplace(from.letter, std::vector<ToldRecommendation>{}).first;
            const auto words = sealing.kept(words_of(from.letter));
            if (words && *words) found->second = read_from((*words)->reveal());
            if (words && !*words) opened.shut = words->error().code;
        }
        for (const auto& told : found->second)
            if (told.number == from.number) opened.all.emplace(id, told);
    }
    return opened;
}

}  // namespace liaise::recommendations
