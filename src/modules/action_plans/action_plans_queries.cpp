#include "modules/action_plans/action_plans_queries.hpp"

#include "store/bound.hpp"

namespace liaise::action_plans::queries {

using recommendations::Recommendation;
using TakenRows = std::map<std::int64_t, std::vector<Id<Recommendation>>>;

TakenRows taken(guard::Work& work, const SheetKnown& sheet) {
    return *work.gathered(
        "SELECT p.number, p.recommendation FROM action_plan_rows p "
        "WHERE {scope p} AND p.file = $1 AND p.sheet = $2 "
        "ORDER BY p.number, p.recommendation",
        {sheet.file, sheet.sheet}, TakenRows{}, [](TakenRows& all, const store::Row& row) {
            std::int64_t number = 0;
            Id<Recommendation> recommendation;
            store::Columns(row) >> number >> recommendation;
            all[number].push_back(recommendation);
        });
}

bool keep_taken(guard::OwnWork& work, const SheetKnown& sheet, const PlanChoice& choice) {
    return work.execute(
               "INSERT INTO action_plan_rows (scope, file, sheet, number, "
               "recommendation, at, noted_by) VALUES ({own}, $1, $2, $3, $4, $5, $6) "
               "ON CONFLICT DO NOTHING",
               store::Binding() << sheet.file << sheet.sheet << choice.row << choice.recommendation
                                << work.now() << work.viewer().person()) == 1;
}

}  // namespace liaise::action_plans::queries
