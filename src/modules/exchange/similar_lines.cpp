#include "modules/exchange/similar_lines.hpp"

#include "modules/exchange/similar_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::exchange {

Result<guard::Page<SimilarLine>> similar_lines(guard::Work& work,
                                               const SimilarLinesQuestion& question) {
    return queries::similar_lines(work, question);
}

Result<Done> choose_similar(guard::OwnWork& work, const SimilarChoice& choice) {
    if (auto good = vocabularies::check(work, choice.choice, "choice"); !good) return good;
    queries::put(work, choice);
    return Done{};
}

}  // namespace liaise::exchange
