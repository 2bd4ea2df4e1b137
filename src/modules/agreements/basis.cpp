#include "modules/agreements/basis.hpp"

#include <algorithm>

#include "modules/agreements/clauses_queries.hpp"
#include "modules/agreements/stages.hpp"
#include "modules/bodies/parts.hpp"
#include "modules/places/places.hpp"

namespace liaise::agreements {

namespace {

/// Why there is no basis, from what is farthest to what is nearest: where several clauses do not
/// allow it, the one that came nearest says why.
enum class WhyNot {
    not_in_force,
    not_yet_in_force,
    over,
    not_a_party,
    earlier_entry_is_party,
    never_exchanged,
    category_not_covered,
    other_direction,
    other_recipients,
    closer_than_allowed,
    other_places,
};

Code<"no_basis"> code_of(WhyNot why) {
    constexpr const char* codes[] = {
        "not_in_force",         "not_yet_in_force",       "over",
        "not_a_party",          "earlier_entry_is_party", "never_exchanged",
        "category_not_covered", "other_direction",        "other_recipients",
        "closer_than_allowed",  "other_places"};
    return {codes[static_cast<int>(why)]};
}

template <class T>
bool has(const std::vector<T>& all, const T& one) {
    return std::ranges::find(all, one) != all.end();
}

int closeness(const Code<"information_form">& form) {
    if (form.value == "aggregate") return 0;
    if (form.value == "anonymised") return 1;
    return 2;  // a word that was added later is taken for the closest
}

bool is_of(const InformationTerm& term, const std::optional<places::Place>& place) {
    if (term.places.empty() && term.regions.empty() && term.place_types.empty()) return true;
    if (!place) return false;
    if (has(term.places, place->id)) return true;
    if (term.regions.empty() && term.place_types.empty()) return false;
    const bool is_in_region =
        term.regions.empty() || (place->region && has(term.regions, *place->region));
    return is_in_region && (term.place_types.empty() || has(term.place_types, place->type));
}

std::optional<WhyNot> refusal(const InformationTerm& term, const BasisQuestion& question,
                              const std::optional<places::Place>& place) {
    if (!has(term.categories, question.category)) return WhyNot::category_not_covered;
    if (term.direction.value != "both" && term.direction != question.direction)
        return WhyNot::other_direction;
    if (!term.recipients.empty() && !has(term.recipients, question.recipient))
        return WhyNot::other_recipients;
    if (closeness(question.form) > closeness(term.form)) return WhyNot::closer_than_allowed;
    if (!is_of(term, place)) return WhyNot::other_places;
    return std::nullopt;
}

/// Whether the agreement bound on that day, by the stages that it has been through.
std::optional<WhyNot> refusal_of_day(const Agreement& agreement,
                                     const std::vector<guard::Seen<Stage>>& stages, Day day) {
    if (agreement.ends_on && day > *agreement.ends_on) return WhyNot::over;
    const Stage* last = nullptr;
    bool was_ever_in_force = false;
    for (const auto& stage : stages) {
        was_ever_in_force = was_ever_in_force || is_binding(stage->stage.value);
        if (stage->on <= day) last = &*stage;
    }
    if (last && is_over(last->stage.value)) return WhyNot::over;
    if (!last || !is_binding(last->stage.value))
        return was_ever_in_force ? WhyNot::not_yet_in_force : WhyNot::not_in_force;
    if (agreement.in_force_from && day < *agreement.in_force_from) return WhyNot::not_yet_in_force;
    return std::nullopt;
}

/// A text binds the bodies that it names. One that names an entry which became part of the
/// recipient since does not name the recipient: that is said, and nothing is let through.
WhyNot not_a_party(guard::Work& work, const Agreement& agreement,
                   const Id<bodies::Body>& recipient) {
    const auto body = bodies::find(work, {recipient});
    if (!body || (*body)->merged_into) return WhyNot::not_a_party;
    const auto entries = bodies::with_parts(work, {recipient});
    const bool is_named = std::ranges::any_of(agreement.parties, [&](const auto& party) {
        return party != recipient && has(entries, party);
    });
    return is_named ? WhyNot::earlier_entry_is_party : WhyNot::not_a_party;
}

Basis basis_in(const std::vector<Clause>& clauses, const BasisQuestion& question,
               const std::optional<places::Place>& place) {
    auto nearest = WhyNot::category_not_covered;
    Basis found;
    for (const auto& clause : clauses) {
        if (has(clause.never, question.category)) return {{}, {}, code_of(WhyNot::never_exchanged)};
        for (const auto& term : clause.information) {
            const auto why = refusal(term, question, place);
            if (why) nearest = std::max(nearest, *why);
            else if (!found.clause) found = {clause.id, term, {}};
        }
    }
    if (!found.clause) found.why_not = code_of(nearest);
    return found;
}

}  // namespace

Result<guard::Seen<Basis>> basis(guard::Work& work, const BasisQuestion& question) {
    const auto agreement = find(work, {question.id});
    if (!agreement) return std::unexpected(agreement.error());
    std::optional<places::Place> place;
    if (question.place) {
        const auto found = places::find(work, {*question.place});
        if (!found) return std::unexpected(found.error());
        place = **found;
    }
    const auto none = [&](WhyNot why) {
        return agreement->map([&](const Agreement&) { return Basis{{}, {}, code_of(why)}; });
    };
    const auto been_through = stages(work, {question.id});
    const auto day = question.day.value_or(work.today());
    if (const auto why = refusal_of_day(**agreement, *been_through, day)) return none(*why);
    const bool is_party = has((*agreement)->parties, question.recipient) &&
                          question.recipient.value != work.viewer().body()->value;
    if (!is_party) return none(not_a_party(work, **agreement, question.recipient));
    return combined(queries::clauses(work, question.id), [&](const std::vector<Clause>& clauses) {
        return basis_in(clauses, question, place);
    });
}

Result<guard::Seen<Basis>> is_basis_for(guard::Work& work, const Id<Agreement>& agreement,
                                        const Code<"information_category">& category,
                                        const Code<"information_form">& form,
                                        const Code<"exchange_direction">& direction,
                                        const Id<bodies::Body>& recipient, Day day) {
    return basis(work, {agreement, category, form, direction, recipient, day, {}});
}

}  // namespace liaise::agreements
