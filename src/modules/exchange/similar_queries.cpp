#include "modules/exchange/similar_queries.hpp"

#include "modules/exchange/disclosure.hpp"
#include "store/bound.hpp"

namespace liaise::exchange::queries {

using Both = guard::BothCompartments;
using recommendations::Recommendation;
using recommendations::RecommendationIds;

namespace {

SimilarLine similar_line_of(const store::Row& row) {
    SimilarLine line;
    store::Columns(row) >> line.body >> line.recommendation >> line.title >>
        line.round >> line.at >> line.put_aside;
    return line;
}

}  // namespace

guard::Page<SimilarLine> similar_lines(guard::Work& work, const SimilarLinesQuestion& question) {
    store::Binds binds;
    std::string from = "FROM similar_lines s JOIN recommendations r ON r.scope = s.scope "
                       "AND r.id = s.recommendation WHERE {scope s} AND {scope r}";
    if (question.recommendation)
        from += " AND s.recommendation = " + store::bound(*question.recommendation, binds);
    return work.page({"s",
                      "SELECT s.body, s.recommendation, r.title, s.round, s.at, s.put_aside ",
                      from, "round DESC, body, recommendation", question.page.value_or(1)},
                     binds, similar_line_of);
}

void put(guard::OwnWork& work, const SimilarChoice& choice) {
    std::optional<Moment> since;
    std::optional<Id<guard::Person>> by;
    if (choice.choice.value == "put_aside") {
        since = work.now();
        by = work.viewer().person();
    }
    work.execute("UPDATE similar_lines SET put_aside = $1, put_aside_by = $2 "
                 "WHERE scope = {own} AND body = $3 AND recommendation = $4",
                 store::Binding() << since << by << choice.id << choice.recommendation);
}

RecommendationIds told_to(Both& both, Both::Side side, const Id<guard::BodyRef>& other) {
    RecommendationIds ids;
    both.each(side,
              "SELECT d.draft FROM disclosure_letters s JOIN disclosures d ON d.scope = s.scope "
              "AND d.id = s.disclosure WHERE s.scope = $1 AND s.recipient = $2 AND NOT EXISTS "
              "(SELECT 1 FROM letters r WHERE r.scope = $1 AND r.about = s.letter "
              "AND r.kind = 'recall')",
              {other.text()}, [&](const store::Row& row) {
                  DisclosureDraft draft;
                  store::Columns(row) >> draft;
                  for (const auto& part : draft.parts)
                      if (part.recommendation) ids.insert(*part.recommendation);
              });
    return ids;
}

RecommendationIds with_a_line(Both& both, Both::Side side, const Id<guard::BodyRef>& other) {
    RecommendationIds ids;
    both.each(side,
              "SELECT s.recommendation FROM similar_lines s WHERE s.scope = $1 AND s.body = $2",
              {other.text()}, [&](const store::Row& row) {
                  Id<Recommendation> id;
                  store::Columns(row) >> id;
                  ids.insert(id);
              });
    return ids;
}

void insert_line(Both& both, Both::Side side, const NewLine& line) {
    both.execute(side,
                 "INSERT INTO similar_lines (scope, body, recommendation, round, at) "
                 "VALUES ($1, $2, $3, $4, $5)",
                 store::Binding() << line.body << line.recommendation << line.round
                                  << both.now());
}

void remove_lines(Both& both, Both::Side side, const Id<guard::BodyRef>& other) {
    both.execute(side, "DELETE FROM similar_lines WHERE scope = $1 AND body = $2", {other.text()});
}

}  // namespace liaise::exchange::queries
