#include "modules/bodies/bodies.hpp"
#include "guard/clock_belief.hpp"
#include "modules/recommendations/facts_queries.hpp"
#include "modules/recommendations/recommendations_queries.hpp"
#include "modules/recommendations/scales.hpp"
#include "modules/recommendations/sealed_texts.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::recommendations {

namespace {

Result<Done> check_text(const std::optional<std::string>& text, const char* field) {
    if (text && text->size() > text_bytes_max)
        return invalid(field, "recommendations.fact_text", "Write four pages at most.");
    return Done{};
}

Result<Done> check_said(guard::Work& work, const When& on, const AsSaid& said) {
    if (on.last > guard::last_day_begun(work))
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    if (said.words && said.words->size() > line_bytes_max)
        return invalid("said.words", "recommendations.said_words",
                       "Write the word as it was said: one line. The rest belongs below.");
    return said.word ? vocabularies::check(work, *said.word, "said.word") : Done{};
}

/// The word of the house scale: the one that was chosen, or the one that the scale's word means.
template <class C>
Result<C> settled(guard::Work& work, const std::optional<C>& chosen, const std::optional<C>& meant,
                  const char* field) {
    if (!chosen && !meant)
        return invalid(field, "recommendations.no_house_word",
                       "Say what that means in our words: not every word of another scale can be "
                       "put into ours. “Not known” is an answer too.");
    const auto& word = chosen ? *chosen : *meant;
    if (auto good = vocabularies::check(work, word, field); !good)
        return std::unexpected(good.error());
    return word;
}

bool is_there(guard::Work& work, const Id<Recommendation>& id) {
    return queries::one(work, id).has_value();
}

}  // namespace

Result<Id<Answer>> note_answer(guard::OwnWork& work, const NewAnswer& fact) {
    if (!is_there(work, fact.id)) return not_found();
    if (auto good = check_said(work, fact.on, fact.said); !good)
        return std::unexpected(good.error());
    if (auto good = check_text(fact.text, "text"); !good) return std::unexpected(good.error());
    const auto says = settled(work, fact.says, answer_meant(fact.said), "says");
    if (!says) return std::unexpected(says.error());
    if (says->value == "none")
        return invalid("says", "recommendations.no_answer_is_none",
                       "That no answer has come is seen without being written down. Choose what "
                       "was answered.");
    const Answer answer{Id<Answer>::random(), fact.id,     fact.on, *says, fact.said, fact.text,
                        fact.source,          work.viewer().person()};
    queries::insert(work, answer);
    return answer.id;
}

Result<Id<Claim>> note_claim(guard::OwnWork& work, const NewClaim& fact) {
    if (!is_there(work, fact.id)) return not_found();
    if (auto good = check_said(work, fact.on, fact.said); !good)
        return std::unexpected(good.error());
    if (auto good = check_text(fact.text, "text"); !good) return std::unexpected(good.error());
    const auto state = settled(work, fact.state, state_meant(fact.said), "state");
    if (!state) return std::unexpected(state.error());
    const Claim claim{Id<Claim>::random(), fact.id,     fact.on, *state, fact.said, fact.text,
                      fact.source,         work.viewer().person()};
    queries::insert(work, claim);
    return claim.id;
}

Result<Id<Verification>> verify(guard::OwnWork& work, const NewVerification& fact) {
    if (!is_there(work, fact.id)) return not_found();
    const Id<bodies::Body> own{work.viewer().body()->value};
    const auto body = fact.body.value_or(own);
    if (!bodies::find(work, {body}))
        return invalid("body", "recommendations.no_such_body", "Choose the body from the list.");
    if (body != own && !fact.source)
        return invalid("source", "recommendations.whose_word",
                       "Say in which published report this body says so. What it told you in "
                       "confidence stays where you received it.");
    if (auto good = check_said(work, fact.on, fact.said); !good)
        return std::unexpected(good.error());
    if (auto good = check_text(fact.text, "text"); !good) return std::unexpected(good.error());
    if (auto good = vocabularies::check(work, fact.method, "method"); !good)
        return std::unexpected(good.error());
    if (auto good = vocabularies::check(work, fact.sureness, "sureness"); !good)
        return std::unexpected(good.error());
    const auto state = settled(work, fact.state, state_meant(fact.said), "state");
    if (!state) return std::unexpected(state.error());
    const Verification made{Id<Verification>::random(), fact.id, body, fact.on, *state, fact.said,
                            fact.method, fact.sureness, fact.text, fact.source, {}, {},
                            work.viewer().person()};
    queries::insert(work, made);
    if (auto kept = keep_basis(work, made.id, fact.basis); !kept)
        return std::unexpected(kept.error());
    return made.id;
}

Result<guard::Seen<Verification>> find_verification(guard::Work& work,
                                                    const WhichVerification& which) {
    const auto found = queries::verification(work, which.id);
    if (!found) return not_found();
    return *found;
}

Result<Done> remove_answer(guard::OwnWork& work, const WhichAnswer& which) {
    if (!queries::remove_fact(work, queries::an_answer, which.id.text())) return not_found();
    return Done{};
}

Result<Done> remove_claim(guard::OwnWork& work, const WhichClaim& which) {
    if (!queries::remove_fact(work, queries::a_claim, which.id.text())) return not_found();
    return Done{};
}

Result<Done> remove_verification(guard::OwnWork& work, const WhichVerification& which) {
    if (!queries::remove_fact(work, queries::a_verification, which.id.text())) return not_found();
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

}  // namespace liaise::recommendations
