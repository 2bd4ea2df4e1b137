#include "modules/closed_letters/agreeing.hpp"

#include <algorithm>
#include <set>

#include "modules/closed_letters/hearing.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::closed_letters {

namespace {

/// What happened is told to all within three days, or it is no incident plan.
constexpr std::int64_t incident_hours_max = 72;
/// Who was punished for having spoken is looked for within a year.
constexpr std::int64_t reprisals_days_max = 365;
/// A quarter: later contributions come into no report.
constexpr std::int64_t contribution_days_max = 90;
/// A visiting team of one body.
constexpr std::int64_t people_max = 40;

/// Each a word of its list, and none twice: so the longest list is as long as its vocabulary.
template <VocabularyName V> Result<Done> check_chosen(guard::Work& work,
                                                      const std::vector<Code<V>>& chosen,
                                                      const std::string& field) {
    if (auto good = vocabularies::check(work, chosen, field); !good) return good;
    auto sorted = chosen;
    std::ranges::sort(sorted);
    if (sorted.empty() || std::ranges::adjacent_find(sorted) != sorted.end())
        return invalid(field, "closed_letters.chosen",
                       "Choose one at least, and each of them once.");
    return Done{};
}

Result<Done> check_number(std::int64_t number, std::int64_t most, const char* field) {
    if (number >= 1 && number <= most) return Done{};
    return invalid(field, "closed_letters.number",
                   "Give a number from 1 to the most that is offered.");
}

Result<Done> check_lists(guard::Work& work, const TogetherTerms& terms) {
    if (auto good = check_chosen(work, terms.lead_roles, "together.lead_roles"); !good) return good;
    if (auto good = check_chosen(work, terms.asked_roles, "together.asked_roles"); !good)
        return good;
    if (auto good = check_chosen(work, terms.interviews, "together.interviews"); !good) return good;
    return check_chosen(work, terms.incident, "together.incident");
}

Result<Done> check_words(guard::Work& work, const TogetherTerms& terms) {
    const auto check = [&](const auto& code, const char* field) {
        return vocabularies::check(work, code, std::string("together.") + field);
    };
    if (auto good = check(terms.lead_power, "lead_power"); !good) return good;
    if (auto good = check(terms.undertaking, "undertaking"); !good) return good;
    if (auto good = check(terms.consent, "consent"); !good) return good;
    if (auto good = check(terms.notes, "notes"); !good) return good;
    if (auto good = check(terms.reprisals, "reprisals"); !good) return good;
    if (auto good = check(terms.report, "report"); !good) return good;
    if (auto good = check(terms.publication, "publication"); !good) return good;
    return check(terms.naming, "naming");
}

Result<Done> check_numbers(const TogetherTerms& terms) {
    if (auto good =
            check_number(terms.incident_hours, incident_hours_max, "together.incident_hours");
        !good)
        return good;
    if (auto good =
            check_number(terms.reprisals_days, reprisals_days_max, "together.reprisals_days");
        !good)
        return good;
    return check_number(terms.contribution_days, contribution_days_max,
                        "together.contribution_days");
}

std::unexpected<Error> no_such_other() {
    return invalid("alongside", "closed_letters.no_such_other",
                   "Choose a letter of yours that asks another body along to the same place.");
}

/// The letter beside which this one stands: the one that was named, or the one whose place it
/// takes.
std::optional<OpenDraft> other_of(guard::Work& work, const NewDraft& draft) {
    if (!draft.alongside) return draft.earlier ? opened_of(work, *draft.earlier) : std::nullopt;
    auto found = opened(work, *draft.alongside);
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

std::size_t bodies_among(const std::vector<AskedBody>& asked) {
    std::set<Id<bodies::Body>> all;
    for (const auto& one : asked) all.insert(one.body);
    return all.size();
}

Result<Done> check_joining(guard::Work& work, const ClosedAnswer& answer,
                           const TogetherTerms& asked) {
    if (!answer.power || !answer.undertaking || !answer.people || !answer.naming ||
        !answer.other_terms.empty())
        return invalid("answer.answer", "closed_letters.joining",
                       "Who comes along says by whose power its people get in, with what and how "
                       "many, whether it may be named, and signs the undertaking.");
    if (auto good = vocabularies::check(work, *answer.power, "answer.power"); !good) return good;
    if (auto good = vocabularies::check(work, *answer.naming, "answer.naming"); !good) return good;
    if (auto good = check_chosen(work, answer.roles, "answer.roles"); !good) return good;
    if (*answer.undertaking != asked.undertaking)
        return invalid("answer.undertaking", "closed_letters.undertaking",
                       "Who comes along signs the undertaking that the letter names.");
    return check_number(*answer.people, people_max, "answer.people");
}

bool says_nothing_else(const ClosedAnswer& answer) {
    return !answer.power && !answer.undertaking && answer.roles.empty() && !answer.people &&
           !answer.naming;
}

}  // namespace

Result<Done> check_together(guard::Work& work, const NewDraft& draft) {
    const bool is_asked_along = draft.matter.value == "go_together";
    if (is_asked_along != draft.together.has_value())
        return invalid("together", "closed_letters.together",
                       "Say on what terms, where the letter asks to go together; else leave them "
                       "out.");
    if (!is_asked_along) return draft.alongside ? Result<Done>(no_such_other()) : Done{};
    if (draft.visit->exactness.value != "exact")
        return invalid("visit.exactness", "closed_letters.together_exactly",
                       "Who is asked along has to know where, and when.");
    if (auto good = check_lists(work, *draft.together); !good) return good;
    if (auto good = check_words(work, *draft.together); !good) return good;
    return check_numbers(*draft.together);
}

Result<NewDraft> beside_others(guard::Work& work, NewDraft draft) {
    if (!draft.together) return draft;
    const auto other = other_of(work, draft);
    const bool is_of_the_same =
        other && other->kept.draft.together && other->kept.draft.visit->place == draft.visit->place;
    if (!is_of_the_same && draft.alongside) return no_such_other();
    if (!is_of_the_same) return draft;
    draft.alongside = other->first_of_its_visit();
    const auto asked = asked_with(work, *other);
    const bool is_new = std::ranges::find(asked, draft.body, &AskedBody::body) == asked.end();
    if (is_new && bodies_among(asked) >= asked_max)
        return conflict("closed_letters.too_many_asked",
                        "Twelve bodies were asked along to this visit. More do not go to one place "
                        "together. Nothing was stored.");
    return draft;
}

Result<Done> check_answer(guard::Work& work, const ClosedAnswer& answer,
                          const std::optional<TogetherTerms>& asked) {
    if (auto good = vocabularies::check(work, answer.answer, "answer.answer"); !good) return good;
    const auto& says = answer.answer.value;
    if (says != "understood" && !asked)
        return invalid("answer.answer", "closed_letters.not_asked_along",
                       "This letter asks nobody along. It can be answered that it was understood.");
    if (says == "joins") return check_joining(work, answer, *asked);
    const bool wants_others = says == "other_terms";
    if (!says_nothing_else(answer) || (!wants_others && !answer.other_terms.empty()))
        return invalid("answer.answer", "closed_letters.nothing_else",
                       "Who does not come along, or not on these terms, says nothing else. Leave "
                       "the rest out.");
    if (wants_others) return check_chosen(work, answer.other_terms, "answer.other_terms");
    return Done{};
}

}  // namespace liaise::closed_letters
