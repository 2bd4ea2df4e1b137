#include "modules/agreements/agreements.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "guard/clock_belief.hpp"
#include "guard/sealed_field.hpp"
#include "modules/agreements/agreements_queries.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::agreements {

namespace {

constexpr guard::SealedField<Agreement> note{"agreements", "id", "note", &Agreement::note,
                                             &Agreement::shut};

Id<bodies::Body> own_body(const guard::OwnWork& work) {
    return {work.viewer().body()->value};
}

Result<Done> check_days(const Draft& draft) {
    const auto& from = draft.in_force_from;
    if (from && draft.ends_on && *draft.ends_on < *from)
        return invalid("ends_on", "agreements.ends_before_it_begins",
                       "The agreement ends before it holds. Correct one of the two days.");
    if (from && draft.review_on && *draft.review_on < *from)
        return invalid("review_on", "agreements.reviewed_before_it_begins",
                       "The review comes before the agreement holds. Correct one of the two days.");
    return Done{};
}

Result<Done> check(guard::Work& work, const Draft& draft,
                   const std::optional<Id<Agreement>>& itself) {
    if (draft.names.empty())
        return invalid("names", "error.no_name",
                       "Give the agreement a name in one language at least.");
    if (auto good = check_others(work, draft.with, "with"); !good) return good;
    if (auto good = check_days(draft); !good) return good;
    if (draft.predecessor &&
        (draft.predecessor == itself || !queries::one(work, *draft.predecessor)))
        return invalid("predecessor", "agreements.no_such_predecessor",
                       "Choose the version that this one replaces from your own agreements.");
    return vocabularies::check(work, draft.kind, "kind");
}

Agreement agreement_of(const guard::OwnWork& work, const Draft& draft) {
    Agreement agreement;
    agreement.names = draft.names;
    agreement.parties = draft.with;
    agreement.parties.insert(agreement.parties.begin(), own_body(work));
    agreement.kind = draft.kind;
    agreement.legal_basis = draft.legal_basis;
    agreement.predecessor = draft.predecessor;
    agreement.in_force_from = draft.in_force_from;
    agreement.review_on = draft.review_on;
    agreement.ends_on = draft.ends_on;
    return agreement;
}

/// Whether all that the parties put their names under is the same.
bool says_the_same(const Agreement& one, const Agreement& other) {
    return json_text(one.names) == json_text(other.names) && one.parties == other.parties &&
           one.kind == other.kind && json_text(one.legal_basis) == json_text(other.legal_basis) &&
           one.predecessor == other.predecessor;
}

std::unexpected<Error> signed_already() {
    return conflict("agreements.signed_already",
                    "This text was signed and stays as it is. Write a new version that replaces "
                    "it; nothing was stored.");
}

}  // namespace

Result<guard::Page<Agreement>> list(guard::Work& work, const Question& question) {
    return guard::opened(work, note, queries::page(work, question));
}

Result<guard::Seen<Agreement>> find(guard::Work& work, const Which& which) {
    auto agreement = queries::one(work, which.id);
    if (!agreement) return not_found();
    return guard::opened(work, note, *agreement);
}

Result<Id<Agreement>> begin(guard::OwnWork& work, const Beginning& beginning) {
    if (auto good = check(work, beginning.agreement, {}); !good)
        return std::unexpected(good.error());
    const auto last = guard::last_day_begun(work);
    const Stage first{1, beginning.stage.value_or(Code<"agreement_stage">{"draft"}),
                      beginning.on.value_or(last), work.viewer().person(), work.now(),
                      {}, {}};
    if (auto good = vocabularies::check(work, first.stage, "stage"); !good)
        return std::unexpected(good.error());
    if (first.on > last)
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    auto agreement = agreement_of(work, beginning.agreement);
    agreement.id = Id<Agreement>::random();
    agreement.stage = first.stage;
    agreement.stage_since = first.on;
    queries::insert(work, agreement);
    queries::insert(work, agreement.id, first);
    if (auto kept = guard::keep(work, note, agreement.id.text(), beginning.agreement.note); !kept)
        return std::unexpected(kept.error());
    return agreement.id;
}

Result<Done> correct(guard::OwnWork& work, const Correction& correction) {
    const auto before = queries::one(work, correction.id);
    if (!before) return not_found();
    if (auto good = check(work, correction.agreement, correction.id); !good) return good;
    auto agreement = agreement_of(work, correction.agreement);
    agreement.id = correction.id;
    agreement.version = correction.version;
    if (!says_the_same(**before, agreement) && !(*before)->is_open) return signed_already();
    if (!queries::update(work, agreement))
        return conflict("error.changed_meanwhile",
                        "Somebody corrected this agreement while you were writing. Your text is "
                        "kept on the screen: look at theirs, and save again.");
    return guard::keep(work, note, agreement.id.text(), correction.agreement.note);
}

Result<Done> remove(guard::OwnWork& work, const Which& which) {
    const auto agreement = queries::one(work, which.id);
    if (!agreement) return not_found();
    if (!(*agreement)->is_open) return signed_already();
    if (queries::is_replaced(work, which.id))
        return conflict("agreements.is_replaced",
                        "Another agreement says that it replaces this one. Take that back first; "
                        "nothing was taken out.");
    queries::remove(work, which.id);
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

Result<Done> close(guard::OwnWork& work, const Which& which) {
    const auto agreement = queries::one(work, which.id);
    if (!agreement) return not_found();
    if (is_early((*agreement)->stage.value))
        return conflict("agreements.not_signed_yet",
                        "This text is still being written. It closes by itself when the agreement "
                        "is signed.");
    queries::close(work, which.id);
    return Done{};
}

Result<guard::Seen<Agreement>> open_text(guard::OwnWork& work, const Id<Agreement>& id) {
    auto agreement = queries::one(work, id);
    if (!agreement) return not_found();
    if (!(*agreement)->is_open) return signed_already();
    return *agreement;
}

Result<Done> check_others(guard::Work& work, const std::vector<Id<bodies::Body>>& others,
                          const std::string& field) {
    if (others.empty())
        return invalid(field, "agreements.with_nobody",
                       "Say with which body: one at least, besides your own.");
    if (others.size() >= parties_max)
        return invalid(field, "agreements.too_many_parties",
                       "At most 40 bodies are party to one agreement.");
    for (auto other = others.begin(); other != others.end(); ++other) {
        if (work.viewer().body()->value == other->value)
            return invalid(field, "agreements.with_oneself",
                           "Your own body is a party already. Name the others only.");
        if (std::find(others.begin(), other, *other) != other)
            return invalid(field, "agreements.named_twice",
                           "This body is named twice. Name it once.");
        if (!bodies::find(work, {*other}))
            return invalid(field, "agreements.no_such_body",
                           "Choose each body from the list.");
    }
    return Done{};
}

Result<std::vector<guard::Seen<Alarm>>> due(guard::Work& work, const DueQuestion& question) {
    return queries::due(work, question.body ? question.body->text() : "",
                        plus_days(work.today(), alarm_days));
}

}  // namespace liaise::agreements
