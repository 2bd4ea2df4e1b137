#include <algorithm>

#include "guard/sealed_field.hpp"
#include "guard/clock_belief.hpp"
#include "modules/agreements/books_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::agreements {

namespace {

constexpr guard::SealedField<Relation> note{"relations", "id", "note", &Relation::note,
                                            &Relation::shut};

Result<Done> check(guard::Work& work, const RelationDraft& draft) {
    if (auto good = check_others(work, draft.bodies, "bodies"); !good) return good;
    if (draft.since && draft.since->first > guard::last_day_begun(work))
        return invalid("since", "error.future_day", "This day is still to come. Give a past day.");
    return vocabularies::check(work, draft.standing, "standing");
}

Result<Done> check(const Agreement& agreement, const RequirementDraft& draft) {
    if (draft.what.empty())
        return invalid("what", "error.missing", "Say what is to be done.");
    if (std::ranges::find(agreement.parties, draft.party) == agreement.parties.end())
        return invalid("party", "agreements.not_a_party",
                       "This body is no party to the agreement. Choose one of its parties.");
    return Done{};
}

}  // namespace

Result<std::vector<guard::Seen<Relation>>> relations(guard::Work& work,
                                                     const RelationsQuestion& question) {
    return guard::opened(work, note,
                         queries::relations(work, question.body ? question.body->text() : ""));
}

Result<Id<Relation>> relate(guard::OwnWork& work, const RelationDraft& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto id = Id<Relation>::random();
    queries::insert(work, id, draft);
    if (auto kept = guard::keep(work, note, id.text(), draft.note); !kept)
        return std::unexpected(kept.error());
    return id;
}

Result<Done> correct_relation(guard::OwnWork& work, const RelationCorrection& correction) {
    if (!queries::relation(work, correction.id)) return not_found();
    if (auto good = check(work, correction.relation); !good) return good;
    if (!queries::update(work, correction)) return changed_meanwhile();
    return guard::keep(work, note, correction.id.text(), correction.relation.note);
}

Result<std::vector<guard::Seen<Requirement>>> requirements(guard::Work& work,
                                                           const Which& which) {
    if (auto agreement = find(work, which); !agreement) return std::unexpected(agreement.error());
    return queries::requirements(work, which.id);
}

Result<Id<Requirement>> require(guard::OwnWork& work, const NewRequirement& wanted) {
    const auto agreement = find(work, {wanted.id});
    if (!agreement) return std::unexpected(agreement.error());
    if (auto good = check(**agreement, wanted.requirement); !good)
        return std::unexpected(good.error());
    const auto id = Id<Requirement>::random();
    queries::insert(work, id, wanted);
    return id;
}

Result<Done> correct_requirement(guard::OwnWork& work, const RequirementCorrection& correction) {
    const auto before = queries::requirement(work, correction.id);
    if (!before) return not_found();
    const auto agreement = find(work, {(*before)->agreement});
    if (!agreement) return std::unexpected(agreement.error());
    if (auto good = check(**agreement, correction.requirement); !good) return good;
    if (!queries::update(work, correction)) return changed_meanwhile();
    return Done{};
}

Result<Done> complete(guard::OwnWork& work, const Completion& completion) {
    if (!queries::requirement(work, completion.id)) return not_found();
    if (completion.done_on && *completion.done_on > guard::last_day_begun(work))
        return invalid("done_on", "error.future_day",
                       "This day is still to come. Give a past day.");
    queries::put_completion(work, completion);
    return Done{};
}

}  // namespace liaise::agreements
