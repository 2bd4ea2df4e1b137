#include "modules/places/places.hpp"

#include <cstdlib>
#include <map>

#include "guard/clock_belief.hpp"
#include "modules/places/draft_check.hpp"
#include "modules/places/kept.hpp"
#include "modules/places/places_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::places {

namespace {

constexpr std::int64_t microdegrees = 1'000'000;

Result<queries::Order> order_of(const std::optional<std::string>& sort) {
    using enum queries::Order;
    static const std::map<std::string, queries::Order> orders = {
        {"name", name}, {"-name", name_down}, {"type", type},
        {"-type", type_down}, {"town", town}, {"-town", town_down}};
    const auto found = orders.find(sort.value_or("name"));
    if (found != orders.end()) return found->second;
    return invalid("sort", "error.unknown_order", "Sort places by name, type or town.");
}

bool is_within(const std::optional<std::int64_t>& value, std::int64_t degrees) {
    return !value || std::abs(*value) <= degrees * microdegrees;
}

}  // namespace

Result<guard::Page<Place>> list(guard::Work& work, const Question& question) {
    const auto order = order_of(question.sort);
    if (!order) return std::unexpected(order.error());
    if (auto then = work.as_known_on(question.known_on); !then)
        return std::unexpected(then.error());
    return queries::page(work, question, *order);
}

Result<std::vector<guard::Seen<Facet>>> facets(guard::Work& work, const Question& question) {
    if (auto then = work.as_known_on(question.known_on); !then)
        return std::unexpected(then.error());
    return queries::facets(work, question.filter());
}

Result<guard::Seen<Place>> find(guard::Work& work, const Which& which) {
    auto place = queries::one(work, which.id);
    if (!place) return not_found();
    return *place;
}

Result<std::vector<guard::Seen<guard::history::Change>>> history(guard::Work& work,
                                                                 const Which& which) {
    const auto states = guard::history::with_blanks(work, kept_places, which.id.text(),
                                                    queries::states(work, which.id));
    if (states.empty()) return not_found();
    return guard::history::changes_of(work, states);
}

Result<std::vector<guard::Seen<Headcount>>> headcounts(guard::Work& work, const Which& which) {
    if (!queries::one(work, which.id)) return not_found();
    return queries::headcounts(work, which.id);
}

Result<Done> check(guard::Work& work, const Draft& draft) {
    if (draft.names.empty())
        return invalid("names", "error.no_name", "Give the place a name in one language at least.");
    if (draft.latitude.has_value() != draft.longitude.has_value())
        return invalid("latitude", "places.half_a_position",
                       "Give both latitude and longitude, or neither.");
    if (!is_within(draft.latitude, 90) || !is_within(draft.longitude, 180))
        return invalid("latitude", "places.no_such_position",
                       "There is no such position. Latitude lies between -90 and 90 degrees, "
                       "longitude between -180 and 180.");
    if (draft.opened && draft.closed && draft.closed->last < draft.opened->first)
        return invalid("closed", "places.closed_before_opened",
                       "The place closes before it opens. Correct one of the two.");
    using vocabularies::check;
    for (auto& good : {check(work, draft.type, "type"), check(work, draft.operated, "operator"),
                       check(work, draft.standing, "standing"),
                       check(work, draft.is_temporary, "is_temporary"),
                       check(work, draft.groups_held, "groups_held")})
        if (!good) return good;
    return Done{};
}

Result<Done> check(guard::Work& work, const HeadcountDraft& draft) {
    if (draft.capacity.value_or(0) < 0 || draft.occupancy.value_or(0) < 0)
        return invalid("capacity", "places.negative_count", "A count of people is 0 or more.");
    if (draft.on > guard::last_day_begun(work))
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    return Done{};
}

Result<Id<Place>> add(guard::RegisterWork& work, const Draft& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto id = Id<Place>::random();
    queries::insert(work, id, draft);
    return id;
}

Result<Done> correct(guard::RegisterWork& work, const Correction& correction) {
    if (!queries::one(work, correction.id)) return not_found();
    if (auto good = check(work, correction.place); !good) return good;
    if (!queries::update(work, correction))
        return conflict("error.changed_meanwhile",
                        "Somebody corrected this place while you were writing. Your text is kept "
                        "on the screen: look at theirs, and save again.");
    return Done{};
}

Result<Id<Headcount>> count(guard::RegisterWork& work, const HeadcountDraft& draft) {
    if (!queries::one(work, draft.id)) return not_found();
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto id = Id<Headcount>::random();
    queries::insert(work, id, draft);
    return id;
}

Result<Done> recount(guard::RegisterWork& work, const Id<Headcount>& id,
                     const HeadcountDraft& draft) {
    if (!queries::one(work, draft.id)) return not_found();
    if (auto good = check(work, draft); !good) return good;
    queries::change(work, id, draft);
    return Done{};
}

Result<Done> blank(guard::RegisterWork& work, const Past& past) {
    return guard::history::blank(work, kept_places, {past.id.text(), past.version, past.reason});
}

}  // namespace liaise::places
