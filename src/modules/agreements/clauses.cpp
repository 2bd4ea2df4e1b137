#include "modules/agreements/clauses.hpp"

#include <algorithm>

#include "modules/agreements/clause_library.hpp"
#include "modules/agreements/clauses_queries.hpp"
#include "modules/places/places.hpp"
#include "modules/regions/regions.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::agreements {

namespace {

Result<Done> check_options(const ClauseDraft& draft) {
    const auto* shipped = library_clause(draft.key.value);
    for (const auto& option : draft.options) {
        const bool is_known =
            shipped && std::ranges::find(shipped->options, option, &ClauseOption::key) !=
                           shipped->options.end();
        if (!is_known)
            return invalid("options", "agreements.no_such_option",
                           "This clause has no such option. Choose from the library's options, or "
                           "say it in the text.");
    }
    return Done{};
}

Result<Done> check_where(guard::Work& work, const InformationTerm& term) {
    for (const auto& place : term.places)
        if (!places::find(work, {place}))
            return invalid("information", "agreements.no_such_place",
                           "Choose each place from the list.");
    if (term.regions.empty()) return Done{};
    const auto known = regions::list(work, {});
    if (!known) return std::unexpected(known.error());
    for (const auto& region : term.regions)
        if (std::ranges::none_of(*known, [&](const auto& one) { return one->id == region; }))
            return invalid("information", "agreements.no_such_region",
                           "Choose each region from the list.");
    return Done{};
}

Result<Done> check_term(guard::Work& work, const Agreement& agreement,
                        const InformationTerm& term) {
    if (term.categories.empty())
        return invalid("information", "agreements.no_category",
                       "Say what is told: one kind of information at least.");
    if (term.purpose.empty())
        return invalid("information", "agreements.no_purpose",
                       "Say what it is told for; without a purpose nothing may be told.");
    for (const auto& body : term.recipients)
        if (std::ranges::find(agreement.parties, body) == agreement.parties.end())
            return invalid("information", "agreements.not_a_party",
                           "This body is no party to the agreement. Choose one of its parties.");
    using vocabularies::check;
    for (auto& good :
         {check_where(work, term), check(work, term.categories, "information"),
          check(work, term.place_types, "information"), check(work, term.form, "information"),
          check(work, term.direction, "information"), check(work, term.frequency, "information")})
        if (!good) return good;
    return Done{};
}

Result<Done> check_clause(guard::Work& work, const Agreement& agreement, const ClauseDraft& draft) {
    using vocabularies::check;
    if (auto good = check(work, draft.key, "key"); !good) return good;
    if (draft.text.empty())
        return invalid("text", "error.missing", "Write what the clause says.");
    for (const auto& text : draft.text)
        if (text.text.size() > clause_bytes_max)
            return invalid("text", "agreements.clause_too_long",
                           "This is longer than a clause can be. Part it in several.");
    if (auto good = check_options(draft); !good) return good;
    for (const auto& term : draft.information)
        if (auto good = check_term(work, agreement, term); !good) return good;
    return check(work, draft.never, "never");
}

Clause clause_of(const Agreement& agreement, const ClauseDraft& draft) {
    Clause clause;
    clause.agreement = agreement.id;
    clause.key = draft.key;
    clause.title = draft.title;
    clause.text = draft.text;
    clause.options = draft.options;
    clause.information = draft.information;
    clause.never = draft.never;
    if (const auto* shipped = library_clause(draft.key.value)) {
        if (clause.title.empty()) clause.title = shipped->title;
        clause.edition = shipped->edition;
    }
    return clause;
}

}  // namespace

Result<std::vector<guard::Seen<Clause>>> clauses(guard::Work& work, const Which& which) {
    if (auto agreement = find(work, which); !agreement) return std::unexpected(agreement.error());
    return queries::clauses(work, which.id);
}

Result<Id<Clause>> add_clause(guard::OwnWork& work, const NewClause& wanted) {
    const auto agreement = open_text(work, wanted.id);
    if (!agreement) return std::unexpected(agreement.error());
    if (auto good = check_clause(work, **agreement, wanted.clause); !good)
        return std::unexpected(good.error());
    const auto others = queries::clauses(work, wanted.id);
    if (others.size() >= clauses_max)
        return invalid("clause", "agreements.too_many_clauses",
                       "An agreement has at most 200 clauses. Put two of them together.");
    auto clause = clause_of(**agreement, wanted.clause);
    clause.id = Id<Clause>::random();
    clause.position =
        wanted.clause.position.value_or(others.empty() ? 1 : others.back()->position + 1);
    queries::insert(work, clause);
    return clause.id;
}

Result<Done> correct_clause(guard::OwnWork& work, const ClauseCorrection& correction) {
    const auto before = queries::clause(work, correction.id);
    if (!before) return not_found();
    const auto agreement = open_text(work, (*before)->agreement);
    if (!agreement) return std::unexpected(agreement.error());
    if (auto good = check_clause(work, **agreement, correction.clause); !good) return good;
    auto clause = clause_of(**agreement, correction.clause);
    clause.id = correction.id;
    clause.version = correction.version;
    clause.position = correction.clause.position.value_or((*before)->position);
    if (!queries::update(work, clause))
        return conflict("error.changed_meanwhile",
                        "Somebody corrected this clause while you were writing. Your text is kept "
                        "on the screen: look at theirs, and save again.");
    return Done{};
}

Result<Done> leave_out(guard::OwnWork& work, const WhichClause& which) {
    const auto clause = queries::clause(work, which.id);
    if (!clause) return not_found();
    if (auto open = open_text(work, (*clause)->agreement); !open)
        return std::unexpected(open.error());
    queries::remove(work, which.id);
    return Done{};
}

}  // namespace liaise::agreements
