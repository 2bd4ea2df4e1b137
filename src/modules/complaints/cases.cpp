#include <map>

#include "guard/sealed_field.hpp"
#include "guard/clock_belief.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/complaints/cases_queries.hpp"
#include "modules/complaints/complaints.hpp"
#include "modules/complaints/shadows_queries.hpp"
#include "modules/places/places.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::complaints {

namespace {

constexpr guard::SealedField<Case> note{"complaint_cases", "id", "note", &Case::note, &Case::shut};

// A word, not a story: what is longer would hold a name and an address.
constexpr std::size_t person_bytes_max = 40;
constexpr std::size_t recipients_max = 40;

Result<queries::Order> order_of(const std::optional<std::string>& sort) {
    using enum queries::Order;
    static const std::map<std::string, queries::Order> orders = {{"received", received},
                                                                 {"-received", received_down},
                                                                 {"theme", theme},
                                                                 {"-theme", theme_down}};
    const auto found = orders.find(sort.value_or("-received"));
    if (found != orders.end()) return found->second;
    return invalid("sort", "error.unknown_order", "Sort complaints by received or theme.");
}

Result<Done> check_person(const std::optional<Confidential>& person) {
    if (!person) return Done{};
    const auto word = person->reveal();
    if (word.size() <= person_bytes_max && word.find_first_of(" \t\r\n,;") == word.npos)
        return Done{};
    return invalid("person", "complaints.no_names",
                   "Write a word of your own that stands for the person, such as P-17, without "
                   "blanks. A name does not belong here.");
}

Result<Done> check_consent(guard::Work& work, const Consent& consent) {
    using vocabularies::check;
    if (auto good = check(work, consent.given, "consent.given"); !good) return good;
    if (auto good = check(work, consent.purposes, "consent.purposes"); !good) return good;
    if (consent.on && *consent.on > guard::last_day_begun(work))
        return invalid("consent.on", "error.future_day",
                       "This day is still to come. Give a past day.");
    if (consent.recipients.size() > recipients_max)
        return invalid("consent.recipients", "complaints.too_many_recipients",
                       "At most 40 bodies are named in one consent.");
    for (const auto& body : consent.recipients)
        if (!bodies::find(work, {body}))
            return invalid("consent.recipients", "complaints.no_such_body",
                           "Choose each body from the list.");
    return Done{};
}

Result<Done> check(guard::Work& work, const CaseDraft& draft) {
    if (draft.received.first > guard::last_day_begun(work))
        return invalid("received", "complaints.not_yet_received",
                       "This time is still to come. Say when the complaint came.");
    if (draft.place && !places::find(work, {*draft.place}))
        return invalid("place", "complaints.no_such_place",
                       "Choose the place from the list, or leave it open and write what the "
                       "complaint calls it.");
    if (auto good = check_person(draft.person); !good) return good;
    if (auto good = vocabularies::check(work, draft.theme, "theme"); !good) return good;
    if (draft.outcome)
        if (auto good = vocabularies::check(work, *draft.outcome, "outcome"); !good) return good;
    if (draft.consent) return check_consent(work, *draft.consent);
    return Done{};
}

Case case_of(const CaseDraft& draft) {
    Case complaint;
    complaint.received = draft.received;
    complaint.place = draft.place;
    complaint.place_words = draft.place_words;
    complaint.theme = draft.theme;
    complaint.person = draft.person;
    complaint.outcome = draft.outcome.value_or(Code<"complaint_outcome">{"pending"});
    complaint.action = draft.action;
    complaint.consent = draft.consent.value_or(Consent{});
    return complaint;
}

}  // namespace

Result<guard::Page<Case>> cases(guard::Work& work, const CasesQuestion& question) {
    const auto order = order_of(question.sort);
    if (!order) return std::unexpected(order.error());
    return guard::opened(work, note, queries::page(work, question, *order));
}

Result<std::vector<guard::Seen<CaseFacet>>> case_facets(guard::Work& work,
                                                        const CasesQuestion& question) {
    return queries::facets(work, question);
}

Result<guard::Seen<Case>> find_case(guard::Work& work, const WhichCase& which) {
    auto complaint = queries::one(work, which.id);
    if (!complaint) return not_found();
    return guard::opened(work, note, *complaint);
}

Result<Id<Case>> note_case(guard::OwnWork& work, const CaseDraft& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    auto complaint = case_of(draft);
    complaint.id = Id<Case>::random();
    queries::insert(work, {{complaint, complaint.id.text()}});
    if (auto kept = guard::keep(work, note, complaint.id.text(), draft.note); !kept)
        return std::unexpected(kept.error());
    return complaint.id;
}

Result<Done> correct_case(guard::OwnWork& work, const CaseCorrection& correction) {
    const auto before = queries::one(work, correction.id);
    if (!before) return not_found();
    if (auto good = check(work, correction.complaint); !good) return good;
    auto complaint = case_of(correction.complaint);
    complaint.id = correction.id;
    complaint.version = correction.version;
    if (queries::counts_otherwise(**before, complaint))
        queries::keep_shadow(work, complaint.id);
    if (!queries::update(work, complaint))
        return conflict("error.changed_meanwhile",
                        "Somebody corrected this complaint while you were writing. Your text is "
                        "kept on the screen: look at theirs, and save again.");
    if (queries::counts_otherwise(**before, complaint))
        queries::count_anew(work, complaint.id);
    return guard::keep(work, note, complaint.id.text(), correction.complaint.note);
}

Result<Done> remove_case(guard::OwnWork& work, const WhichCase& which) {
    if (!queries::one(work, which.id)) return not_found();
    queries::keep_shadow(work, which.id);
    queries::remove(work, which.id);
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

}  // namespace liaise::complaints
