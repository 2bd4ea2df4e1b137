#include "modules/assessments/assessments.hpp"

#include "modules/assessments/assessments_queries.hpp"
#include "modules/bodies/bodies.hpp"

namespace liaise::assessments {

Result<std::vector<guard::Seen<Assessment>>> list(guard::Work& work, const Question& question) {
    return queries::all(work, question.body);
}

Result<Id<Assessment>> write(guard::OwnWork& work, const Draft& draft) {
    if (!bodies::find(work, {draft.body})) return not_found();
    if (draft.text.is_empty())
        return invalid("text", "error.missing", "Write what you think of it, and why.");
    const Assessment assessment{Id<Assessment>::random(), draft.body, work.today(), draft.text,
                                work.viewer().person()};
    queries::insert(work, assessment);
    return assessment.id;
}

Result<Done> remove(guard::OwnWork& work, const Which& which) {
    if (!queries::remove(work, which.id)) return not_found();
    return Done{};
}

}  // namespace liaise::assessments
