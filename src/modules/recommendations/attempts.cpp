#include "modules/bodies/bodies.hpp"
#include "guard/clock_belief.hpp"
#include "modules/recommendations/facts_queries.hpp"
#include "modules/recommendations/recommendations_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::recommendations {

namespace {

Result<Done> check(guard::Work& work, const When& on, const std::optional<Id<bodies::Body>>& body,
                   const std::optional<std::string>& text,
                   const std::optional<std::string>& source) {
    if (on.last > guard::last_day_begun(work))
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    if (body && !bodies::find(work, {*body}))
        return invalid("body", "recommendations.no_such_body", "Choose the body from the list.");
    if (body && body->value != work.viewer().body()->value && !source)
        return invalid("source", "recommendations.whose_word",
                       "Say in which published report this body says so. What it told you in "
                       "confidence stays where you received it.");
    if (text && text->size() > text_bytes_max)
        return invalid("text", "recommendations.fact_text", "Write four pages at most.");
    return Done{};
}

}  // namespace

Result<Id<Reason>> note_reason(guard::OwnWork& work, const NewReason& reason) {
    if (!queries::one(work, reason.id)) return not_found();
    if (auto good = check(work, reason.on, reason.body, reason.text, reason.source); !good)
        return std::unexpected(good.error());
    if (auto good = vocabularies::check(work, reason.reason, "reason"); !good)
        return std::unexpected(good.error());
    const Reason made{Id<Reason>::random(), reason.id,     reason.reason,
                      reason.body,          reason.on,     reason.text,
                      reason.source,        work.viewer().person()};
    queries::insert(work, made);
    return made.id;
}

Result<Id<Lever>> note_lever(guard::OwnWork& work, const NewLever& lever) {
    if (!queries::one(work, lever.id)) return not_found();
    if (auto good = check(work, lever.on, lever.body, lever.text, lever.source); !good)
        return std::unexpected(good.error());
    if (auto good = vocabularies::check(work, lever.lever, "lever"); !good)
        return std::unexpected(good.error());
    if (auto good = vocabularies::check(work, lever.effect, "effect"); !good)
        return std::unexpected(good.error());
    const Id<bodies::Body> own{work.viewer().body()->value};
    const Lever made{Id<Lever>::random(),    lever.id, lever.lever,
                     lever.body.value_or(own), lever.on, lever.text,
                     lever.effect,           lever.source, work.viewer().person()};
    queries::insert(work, made);
    return made.id;
}

Result<Done> remove_reason(guard::OwnWork& work, const WhichReason& which) {
    if (!queries::remove(work, which.id)) return not_found();
    return Done{};
}

Result<Done> remove_lever(guard::OwnWork& work, const WhichLever& which) {
    if (!queries::remove(work, which.id)) return not_found();
    return Done{};
}

}  // namespace liaise::recommendations
