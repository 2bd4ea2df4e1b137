#include "modules/visits/visits.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "guard/clock_belief.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/places/places.hpp"
#include "modules/visits/draft_check.hpp"
#include "modules/visits/kept.hpp"
#include "modules/visits/visits_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::visits {

namespace {

// More bodies than this on one visit is a mistake in a file.
constexpr std::size_t bodies_max = 20;

Result<queries::Order> order_of(const std::optional<std::string>& sort) {
    using enum queries::Order;
    static const std::map<std::string, queries::Order> orders = {
        {"when", when}, {"-when", when_down}, {"type", type}, {"-type", type_down}};
    const auto found = orders.find(sort.value_or("-when"));
    if (found != orders.end()) return found->second;
    return invalid("sort", "error.unknown_order", "Sort visits by when or type.");
}

Result<Done> check_who(guard::Work& work, const Draft& draft) {
    if (draft.bodies.empty())
        return invalid("bodies", "visits.nobody", "Say which body was there: one at least.");
    if (draft.bodies.size() > bodies_max)
        return invalid("bodies", "visits.too_many", "At most 20 bodies make one visit together.");
    std::set<Id<bodies::Body>> once;
    for (const auto& body : draft.bodies) {
        if (!once.insert(body).second)
            return invalid("bodies", "visits.twice", "This body is named twice. Name it once.");
        if (!bodies::find(work, {body}))
            return invalid("bodies", "visits.no_such_body", "Choose each body from the list.");
    }
    return Done{};
}

Result<Id<Visit>> write(guard::WritingWork& work, const Draft& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto id = Id<Visit>::random();
    // What a person writes is a statement of its own: its key is its id.
    queries::insert(work, {{id, id.text(), draft}});
    return id;
}

Result<Done> correct_in(guard::WritingWork& work, const Correction& correction, bool is_own) {
    const auto visit = queries::one(work, correction.id);
    if (!visit || (*visit)->is_own != is_own) return not_found();
    if (auto good = check(work, correction.visit); !good) return good;
    if (!queries::update(work, correction))
        return conflict("error.changed_meanwhile",
                        "Somebody corrected this visit while you were writing. Your text is kept "
                        "on the screen: look at theirs, and save again.");
    return Done{};
}

Result<Done> remove_from(guard::WritingWork& work, const Which& which) {
    if (!queries::remove(work, which.id)) return not_found();
    return Done{};
}

Result<Done> bring_back_to(guard::WritingWork& work, const Which& which) {
    if (queries::one(work, which.id)) return Done{};  // it is there
    switch (queries::bring_back(work, which.id)) {
        case queries::Return::done: return Done{};
        case queries::Return::never_there: return not_found();
        case queries::Return::there_again: break;
    }
    return conflict("visits.there_again",
                    "The same was written down again meanwhile: look at the list of visits. "
                    "Nothing was brought back.");
}

Result<Done> blank_in(guard::WritingWork& work, const Past& past) {
    const auto blanked = guard::history::blank(
        work, kept_visits, {past.id.text(), past.version, past.reason});
    if (!blanked) return blanked;
    queries::forget_who_took_part(work, past.id, past.version);
    queries::forget_what_was_said(work, past.id, past.version);
    return blanked;
}

/// A state that was emptied does not say it.
bool is_own(const std::vector<guard::Seen<guard::history::State<Visit>>>& states) {
    return std::ranges::any_of(states, [](const auto& state) { return state->record.is_own; });
}

}  // namespace

Result<Done> check(guard::Work& work, const Draft& draft) {
    if (draft.when.first > guard::last_day_begun(work))
        return invalid("when", "visits.not_yet_made",
                       "Only visits that were made belong here; this time is still to come. "
                       "Nothing was stored.");
    if (!places::find(work, {draft.place}))
        return invalid("place", "visits.no_such_place", "Choose the place from the list.");
    if (auto good = check_who(work, draft); !good) return good;
    if (auto good = vocabularies::check(work, draft.type, "type"); !good) return good;
    return vocabularies::check(work, draft.announcement, "announcement");
}

Result<guard::Page<Visit>> list(guard::Work& work, const Question& question) {
    const auto order = order_of(question.sort);
    if (!order) return std::unexpected(order.error());
    if (auto then = work.as_known_on(question.known_on); !then)
        return std::unexpected(then.error());
    return queries::page(work, question, *order);
}

Result<std::vector<guard::Seen<Facet>>> facets(guard::Work& work, const Question& question) {
    if (auto then = work.as_known_on(question.known_on); !then)
        return std::unexpected(then.error());
    return queries::facets(work, question);
}

Result<guard::Seen<Visit>> find(guard::Work& work, const Which& which) {
    auto visit = queries::one(work, which.id);
    if (!visit) return not_found();
    return *visit;
}

Result<std::vector<guard::Seen<guard::history::Change>>> history(guard::Work& work,
                                                                 const Which& which) {
    const auto states = guard::history::with_blanks(work, kept_visits, which.id.text(),
                                                    queries::states(work, which.id));
    if (states.empty()) return not_found();
    if (work.viewer().sight() == guard::Sight::coarse && !is_own(states)) {
        // That it was written down, or taken out, shows at the end of a half-year.
        if (!queries::one(work, which.id)) return not_found();
        return refused("visits.history_is_exact",
                       "When a visit was written down tells when it was made. Your body sees "
                       "half-years, so this history is not shown to it.");
    }
    return guard::history::changes_of(work, states);
}

Result<Id<Visit>> note(guard::OwnWork& work, const Draft& draft) { return write(work, draft); }

Result<Id<Visit>> state(guard::RegisterWork& work, const Draft& draft) {
    return write(work, draft);
}

Result<Done> correct(guard::OwnWork& work, const Correction& correction) {
    return correct_in(work, correction, true);
}

Result<Done> correct_stated(guard::RegisterWork& work, const Correction& correction) {
    return correct_in(work, correction, false);
}

Result<Done> remove(guard::OwnWork& work, const Which& which) { return remove_from(work, which); }

Result<Done> remove_stated(guard::RegisterWork& work, const Which& which) {
    return remove_from(work, which);
}

Result<Done> bring_back(guard::OwnWork& work, const Which& which) {
    return bring_back_to(work, which);
}

Result<Done> bring_back_stated(guard::RegisterWork& work, const Which& which) {
    return bring_back_to(work, which);
}

Result<Done> blank(guard::OwnWork& work, const Past& past) { return blank_in(work, past); }

Result<Done> blank_stated(guard::RegisterWork& work, const Past& past) {
    return blank_in(work, past);
}

void write_all(guard::WritingWork& work, const std::vector<Statement>& statements) {
    queries::insert(work, statements);
}

}  // namespace liaise::visits
