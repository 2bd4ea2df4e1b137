#include <algorithm>
#include <map>

#include "modules/matching/clusters.hpp"
#include "modules/matching/matching.hpp"
#include "modules/matching/spelling.hpp"
#include "modules/matching/weighing.hpp"

namespace liaise::matching {
namespace {

std::size_t row_of(const Spelling& spelling, const std::vector<Statement>& statements) {
    auto least = statements[spelling.statements.front()].row;
    for (const auto i : spelling.statements) {
        least = std::min(least, statements[i].row);
        for (const auto& repeat : statements[i].repeats) least = std::min(least, repeat.row);
    }
    return least;
}

}  // namespace

Reconciliation reconcile(const std::vector<Statement>& statements, const Settings& settings) {
    const Weighing weighing(spellings_of(statements, Reader(settings)), settings);
    const Clustering clustering(weighing, settings);
    const auto& spellings = weighing.spellings();

    std::map<std::size_t, Cluster> by_place;
    for (std::size_t i = 0; i < spellings.size(); ++i) {
        auto& rows = by_place[clustering.place()[i]].rows;
        for (const auto at : spellings[i].statements) {
            rows.push_back(statements[at].row);
            for (const auto& repeat : statements[at].repeats) rows.push_back(repeat.row);
        }
    }
    const auto link = [&](std::size_t pair) {
        const auto& weighed = weighing.pairs()[pair];
        auto judgement = weighing.judge(weighed);
        if (const auto bits = clustering.left_over_bits(pair); bits > 0.0) {
            judgement.weight_bits += bits;
            judgement.verdict = weighing.verdict_on(weighed.comparison, judgement.weight_bits);
            judgement.reasons.push_back({Field::rival, Agreement::same, bits, ""});
        }
        return Link{row_of(spellings[weighed.a], statements),
                    row_of(spellings[weighed.b], statements), std::move(judgement)};
    };
    for (const auto pair : clustering.joined()) {
        by_place[clustering.place()[weighing.pairs()[pair].a]].links.push_back(link(pair));
    }

    Reconciliation result;
    result.spellings = spellings.size();
    result.pairs_compared = weighing.pairs().size();
    for (auto& [place, cluster] : by_place) {
        std::sort(cluster.rows.begin(), cluster.rows.end());
        result.clusters.push_back(std::move(cluster));
    }
    for (const auto pair : clustering.doubted()) {
        auto doubt = link(pair);
        if (doubt.judgement.verdict == Verdict::sure) {
            const auto held_by = clustering.hindrance(pair);
            doubt.judgement.verdict = Verdict::unsure;
            doubt.judgement.reasons.push_back({Field::rival, Agreement::differ, 0.0,
                                               held_by ? spellings[*held_by].name : ""});
        }
        result.doubts.push_back(std::move(doubt));
    }
    return result;
}

}  // namespace liaise::matching
