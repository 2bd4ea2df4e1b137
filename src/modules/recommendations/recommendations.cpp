#include "modules/recommendations/recommendations.hpp"

#include "guard/clock_belief.hpp"
#include "guard/sealed_field.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/places/places.hpp"
#include "modules/recommendations/facts_queries.hpp"
#include "modules/recommendations/hints.hpp"
#include "modules/recommendations/readings.hpp"
#include "modules/recommendations/recommendations_queries.hpp"
#include "modules/recommendations/sealed_texts.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::recommendations {

namespace {

Result<Done> check_words(guard::Work& work, const Draft& draft) {
    if (draft.title.empty() || draft.title.size() > line_bytes_max)
        return invalid("title", "recommendations.title",
                       "Say in a few words what it is about: one line, not more.");
    if (draft.text.empty() || draft.text.size() > text_bytes_max)
        return invalid("text", "recommendations.text",
                       "Write what is asked, on four pages at most. What is longer is a report.");
    if (auto good = vocabularies::check(work, draft.nature, "nature"); !good) return good;
    if (auto good = vocabularies::check(work, draft.kind, "kind"); !good) return good;
    if (auto good = vocabularies::check(work, draft.extent, "extent"); !good) return good;
    if (auto good = vocabularies::check(work, draft.priority, "priority"); !good) return good;
    if (auto good = vocabularies::check(work, draft.groups, "groups"); !good) return good;
    if (draft.theme)
        if (auto good = vocabularies::check(work, *draft.theme, "theme"); !good) return good;
    if (draft.issued && draft.issued->last > guard::last_day_begun(work))
        return invalid("issued", "error.future_day", "This day is still to come. Give a past day.");
    return Done{};
}

Result<Done> check_extent(guard::Work& work, const Draft& draft) {
    if (draft.extent.value == "place" && !draft.place)
        return invalid("place", "recommendations.no_place",
                       "Choose the place where the change is asked, or say that it is asked of "
                       "several.");
    if (draft.place && !places::find(work, {*draft.place}))
        return invalid("place", "recommendations.no_such_place", "Choose the place from the list.");
    if (draft.extent.value == "place_types" && draft.place_types.empty())
        return invalid("place_types", "recommendations.no_place_types",
                       "Choose the types of places of which it is asked.");
    return vocabularies::check(work, draft.place_types, "place_types");
}

/// What another body told in confidence is not written down here as if it were public.
Result<Done> check_issuer(guard::Work& work, const Draft& draft) {
    if (!draft.issuer || !bodies::find(work, {*draft.issuer}))
        return invalid("issuer", "recommendations.no_such_body", "Choose the body from the list.");
    if (draft.addressee_body && !bodies::find(work, {*draft.addressee_body}))
        return invalid("addressee_body", "recommendations.no_such_body",
                       "Choose the body from the list.");
    const bool is_ours = draft.issuer->value == work.viewer().body()->value;
    if (!is_ours && !draft.report)
        return invalid("report", "recommendations.whose_report",
                       "Say in which published report this body asks it. What it told you in "
                       "confidence stays where you received it.");
    if (draft.repeated_from && !queries::one(work, *draft.repeated_from))
        return invalid("repeated_from", "recommendations.no_such_earlier",
                       "The earlier one is not there any more. Choose another, or none.");
    return Done{};
}

Result<Done> check(guard::Work& work, const Draft& draft) {
    if (auto good = check_words(work, draft); !good) return good;
    if (auto good = check_extent(work, draft); !good) return good;
    return check_issuer(work, draft);
}

/// Whose it is if nothing is said; and of where it is asked, only what it is asked of.
Draft completed(const guard::Work& work, Draft draft) {
    if (!draft.issuer) draft.issuer = Id<bodies::Body>{work.viewer().body()->value};
    if (draft.extent.value != "place") draft.place.reset();
    if (draft.extent.value != "place_types") draft.place_types.clear();
    return draft;
}

template <class T>
std::vector<T> bare(const std::vector<guard::Seen<T>>& seen) {
    std::vector<T> all;
    for (const auto& one : seen) all.push_back(*one);
    return all;
}

}  // namespace

// What it rests on is on its own page alone: a list is soon a file on somebody's laptop.
Result<guard::Page<Recommendation>> list(guard::Work& work, const Question& question) {
    return queries::page(work, question);
}

Result<std::vector<guard::Seen<RecommendationFacet>>> facets(guard::Work& work,
                                                             const Question& question) {
    return queries::facets(work, question);
}

Result<guard::Seen<Recommendation>> find(guard::Work& work, const Which& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    return guard::opened(work, basis_of_recommendation, *found);
}

Result<guard::Seen<Story>> story(guard::Work& work, const Which& which) {
    const auto found = find(work, which);
    if (!found) return std::unexpected(found.error());
    return found->map([&](const Recommendation& recommendation) {
        Story told;
        told.recommendation = recommendation;
        told.answers = bare(queries::answers(work, which.id));
        told.claims = bare(queries::claims(work, which.id));
        told.verifications = bare(guard::opened(work, basis_of_verification,
                                                queries::verifications(work, which.id)));
        told.reasons = bare(queries::reasons(work, which.id));
        told.levers = bare(queries::levers(work, which.id));
        told.hints = hints(recommendation);
        return told;
    });
}

Result<std::vector<guard::Seen<Recommendation>>> brief(guard::Work& work,
                                                       const WhichBrief& which) {
    const auto place = places::find(work, {which.place});
    if (!place) return std::unexpected(place.error());
    return queries::open_for(work, which.place, (*place)->type);
}

Result<std::vector<guard::Seen<WorkedElsewhere>>> worked_elsewhere(guard::Work& work,
                                                                   const Which& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    if (!(*found)->theme) return std::vector<guard::Seen<WorkedElsewhere>>{};
    return queries::helped(work, which.id, *(*found)->theme);
}

Result<Id<Recommendation>> add(guard::OwnWork& work, const Draft& written) {
    const auto draft = completed(work, written);
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto id = Id<Recommendation>::random();
    queries::insert(work, id, draft);
    keep_reading(work, id, draft);
    if (auto kept = keep_basis(work, id, draft.basis); !kept) return std::unexpected(kept.error());
    return id;
}

Result<Done> correct(guard::OwnWork& work, const Correction& correction) {
    const auto before = queries::one(work, correction.id);
    if (!before) return not_found();
    auto wanted = correction;
    wanted.recommendation = completed(work, correction.recommendation);
    // It repeats an earlier one, never itself.
    if (wanted.recommendation.repeated_from == correction.id)
        wanted.recommendation.repeated_from.reset();
    if (auto good = check(work, wanted.recommendation); !good) return good;
    if (!queries::update(work, wanted))
        return conflict("error.changed_meanwhile",
                        "Somebody corrected this recommendation while you were writing. Your text "
                        "is kept on the screen: look at theirs, and save again.");
    keep_reading(work, correction.id, wanted.recommendation);
    return keep_basis(work, correction.id, wanted.recommendation.basis);
}

Result<Done> remove(guard::OwnWork& work, const Which& which) {
    if (!queries::one(work, which.id)) return not_found();
    for (const auto& one : queries::verifications(work, which.id))
        guard::destroy_keys_of(work, one->id.text());
    queries::remove(work, which.id);
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

}  // namespace liaise::recommendations
