#include "modules/assessments/assessments.hpp"

#include "modules/assessments/assessments_queries.hpp"
#include "modules/bodies/bodies.hpp"

namespace liaise::assessments {

namespace {

guard::SealedPlace place_of(const Id<Assessment>& id) { return {"assessments", id.text(), "text"}; }

Assessment opened(guard::Sealing& sealing, const queries::Kept& kept) {
    auto assessment = kept.assessment;
    if (!kept.is_sealed) {
        assessment.text = Confidential(kept.text);
        return assessment;
    }
    auto text = sealing.open(place_of(assessment.id), {kept.text});
    if (text) assessment.text = std::move(*text);
    else assessment.shut = text.error().code;
    return assessment;
}

/// Those from before there were keys.
Result<Done> seal_the_old(guard::OwnWork& work) {
    for (const auto& kept : queries::all(work, std::nullopt)) {
        if (kept->is_sealed) continue;
        const auto& id = kept->assessment.id;
        const auto text = guard::seal(work, place_of(id), Confidential(kept->text));
        if (!text) return std::unexpected(text.error());
        queries::shut(work, id, *text);
    }
    return Done{};
}

}  // namespace

Result<std::vector<guard::Seen<Assessment>>> list(guard::Work& work, const Question& question) {
    std::vector<guard::Seen<Assessment>> all;
    guard::Sealing sealing(work);
    for (const auto& kept : queries::all(work, question.body))
        all.push_back(kept.map([&](const queries::Kept& one) { return opened(sealing, one); }));
    return all;
}

Result<Id<Assessment>> write(guard::OwnWork& work, const Draft& draft) {
    if (!bodies::find(work, {draft.body})) return not_found();
    if (draft.text.is_empty())
        return invalid("text", "error.missing", "Write what you think of it, and why.");
    Assessment assessment;
    assessment.id = Id<Assessment>::random();
    assessment.body = draft.body;
    assessment.on = work.today();
    assessment.written_by = work.viewer().person();
    const auto text = guard::seal(work, place_of(assessment.id), draft.text);
    if (!text) return std::unexpected(text.error());
    queries::insert(work, assessment, *text);
    if (auto sealed = seal_the_old(work); !sealed) return std::unexpected(sealed.error());
    return assessment.id;
}

Result<Done> remove(guard::OwnWork& work, const Which& which) {
    if (!queries::remove(work, which.id)) return not_found();
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

}  // namespace liaise::assessments
