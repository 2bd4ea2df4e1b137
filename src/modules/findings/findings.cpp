#include "modules/findings/findings.hpp"

#include "guard/clock_belief.hpp"
#include "guard/sealed_field.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/findings/findings_queries.hpp"
#include "modules/places/places.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::findings {

namespace {

constexpr guard::SealedField<Finding> basis{"own_findings", "id", "basis", &Finding::basis,
                                            &Finding::shut};
constexpr guard::SealedField<Finding, std::string> text{"own_findings", "id", "text",
                                                        &Finding::text, &Finding::shut};

Result<Done> keep(guard::OwnWork& work, const Id<Finding>& id, const Draft& draft) {
    if (auto kept = guard::keep(work, text, id.text(), Confidential(draft.text)); !kept)
        return kept;
    return guard::keep(work, basis, id.text(), draft.basis);
}

Result<Done> check(guard::Work& work, const Consent& consent) {
    if (auto good = vocabularies::check(work, consent.answer, "consent.answer"); !good) return good;
    if (auto good = vocabularies::check(work, consent.purposes, "consent.purposes"); !good)
        return good;
    for (const auto& recipient : consent.recipients)
        if (!bodies::find(work, {recipient}))
            return invalid("consent.recipients", "findings.no_such_body",
                           "Choose each body from the list.");
    return Done{};
}

/// `before`: what is corrected. Who cannot read its words leaves them as they are.
Result<Done> check(guard::Work& work, const Draft& draft,
                   const std::optional<guard::Seen<Finding>>& before = {}) {
    if (draft.title.empty() || draft.title.size() > title_bytes_max)
        return invalid("title", "findings.title",
                       "Say in a few words what it is about: one line, not more.");
    const bool stays = before && (*before)->shut && draft.text.empty();
    if ((draft.text.empty() && !stays) || draft.text.size() > text_bytes_max)
        return invalid("text", "findings.text",
                       "Write what was found, on four pages at most. What is longer is a report.");
    if (draft.when && draft.when->last > guard::last_day_begun(work))
        return invalid("when", "error.future_day", "This day is still to come. Give a past day.");
    if (draft.place && !places::find(work, {*draft.place}))
        return invalid("place", "findings.no_such_place", "Choose the place from the list.");
    if (auto good = vocabularies::check(work, draft.classification, "classification"); !good)
        return good;
    return check(work, draft.consent);
}

}  // namespace

Result<guard::Page<Finding>> list(guard::Work& work, const Question& question) {
    return guard::opened(work, text, guard::opened(work, basis, queries::page(work, question)));
}

Result<guard::Seen<Finding>> find(guard::Work& work, const Which& which) {
    auto finding = queries::one(work, which.id);
    if (!finding) return not_found();
    return guard::opened(work, text, guard::opened(work, basis, *finding));
}

std::vector<guard::Seen<Finding>> without_consent(guard::Work& work) {
    return queries::without_consent(work);
}

Result<Id<Finding>> add(guard::OwnWork& work, const Draft& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto id = Id<Finding>::random();
    queries::insert(work, id, draft);
    if (auto kept = keep(work, id, draft); !kept) return std::unexpected(kept.error());
    return id;
}

Result<Done> correct(guard::OwnWork& work, const Correction& correction) {
    const auto before = find(work, {correction.id});
    if (!before) return not_found();
    if (auto good = check(work, correction.finding, *before); !good) return good;
    if (!queries::update(work, correction))
        return conflict("error.changed_meanwhile",
                        "Somebody corrected this finding while you were writing. Your text is "
                        "kept on the screen: look at theirs, and save again.");
    return keep(work, correction.id, correction.finding);
}

Result<Done> remove(guard::OwnWork& work, const Which& which) {
    if (!queries::remove(work, which.id)) return not_found();
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

}  // namespace liaise::findings
