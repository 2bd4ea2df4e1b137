#include "modules/recommendations/asked_by_two.hpp"

#include <algorithm>
#include <string>

#include "modules/similar/index.hpp"
#include "store/columns.hpp"

namespace liaise::recommendations {

namespace {

/// A text alone in its index: how rare a word is in what else a body asks would tell of that.
struct Alone {
    explicit Alone(const similar::Reading& reading) { index.add(reading); }

    bool asks_the_same_as(const similar::Reading& other) const {
        const auto found = index.find(other, 1);
        return !found.empty() && index.is_suggested(found.front()) &&
               found.front().kind == similar::Kind::asks_the_same;
    }

    similar::Index index;
};

/// Two that mean nothing in common need no closer look.
bool have_a_meaning_in_common(const similar::Reading& one, const similar::Reading& other) {
    return std::ranges::any_of(one.meant, [&](const similar::Meant& meant) {
        return std::ranges::binary_search(other.meant, meant.what, {}, &similar::Meant::what);
    });
}

}  // namespace

std::vector<AskedInReport> asked_in_reports(guard::BothCompartments& both,
                                            guard::BothCompartments::Side side, Day before,
                                            const RecommendationIds& left_out) {
    std::vector<AskedInReport> all;
    const auto looked_at = compared_max + left_out.size();
    both.each(side,
              "SELECT r.id, COALESCE(r.theme, ''), r.text FROM recommendations r "
              "WHERE r.scope = $1 AND r.issuer = $2 AND r.issued_last < $3 AND r.changed < $3 "
              "AND r.report <> '' AND r.addressee_body IS NULL "
              "ORDER BY r.issued_last DESC, r.id LIMIT " +
                  std::to_string(looked_at),
              {both.body(side).text(), text_of(before)}, [&](const store::Row& row) {
                  if (all.size() >= compared_max) return;
                  Id<Recommendation> id;
                  std::string theme;
                  std::string text;
                  store::Columns(row) >> id >> theme >> text;
                  if (!left_out.contains(id)) all.push_back({id, similar::read(text, theme)});
              });
    return all;
}

std::vector<AskingTheSame> asking_the_same(const std::vector<AskedInReport>& ours,
                                           const std::vector<AskedInReport>& theirs) {
    std::vector<Alone> alone;
    for (const auto& one : theirs) alone.emplace_back(one.reading);
    std::vector<AskingTheSame> pairs;
    for (const auto& here : ours) {
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            const auto& there = theirs[i];
            if (have_a_meaning_in_common(here.reading, there.reading) &&
                alone[i].asks_the_same_as(here.reading) &&
                Alone(here.reading).asks_the_same_as(there.reading))
                pairs.push_back({here.id, there.id});
        }
    }
    return pairs;
}

}  // namespace liaise::recommendations
