#include "modules/practices/practices.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "guard/clock_belief.hpp"
#include "guard/sealed_field.hpp"
#include "guard/sealed_words.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/practices/practices_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::practices {

namespace {

/// What lies sealed of an answer, but for what never leaves.
struct Said {
    Code<"practice_says"> says;
    std::string evidence;

    static constexpr auto describe() {
        return record("practice_said", field("says", &Said::says, Reach::recipients, "The answer."),
                      field("evidence", &Said::evidence, Reach::recipients, "What shows it."));
    }
};

constexpr guard::SealedField<Answer> basis{"practice_answers", "id", "basis", &Answer::basis,
                                           &Answer::shut};
constexpr guard::SealedField<Remark, std::string> words_of_remark{"practice_remarks", "id", "text",
                                                                  &Remark::text, &Remark::shut};

/// Which of the two it is, and of what: sealed too, for that alone says what we think of a body.
struct Meant {
    Code<"remark_kind"> kind;
    Code<"practice_side"> side;

    static constexpr auto describe() {
        return record("practice_meant", field("kind", &Meant::kind, Reach::recipients, "Which."),
                      field("side", &Meant::side, Reach::recipients, "Of what."));
    }
};

guard::SealedPlace meant_place(std::string id = "") {
    return {"practice_remarks", std::move(id), "meant"};
}

guard::SealedPlace said_place(std::string id = "") {
    return {"practice_answers", std::move(id), "said"};
}

void put_said(Answer& answer, Said said) {
    answer.says = said.says;
    answer.evidence = std::move(said.evidence);
}

void put_meant(Remark& remark, Meant meant) {
    remark.kind = meant.kind;
    remark.side = meant.side;
}

std::vector<guard::Seen<Answer>> opened_answers(guard::Work& work,
                                                std::vector<guard::Seen<Answer>> all) {
    if (all.empty()) return all;
    const auto kept = guard::Sealing(work).all_kept(said_place());
    for (auto& one : all) {
        const auto found = kept.find(one->id.text());
        one = one.map([&](const Answer& answer) {
            return found == kept.end() ? guard::without_words(answer)
                                       : guard::with_words<Said>(answer, found->second, put_said);
        });
    }
    return guard::opened(work, basis, std::move(all));
}

std::vector<guard::Seen<Remark>> opened_remarks(guard::Work& work,
                                                std::vector<guard::Seen<Remark>> all) {
    if (all.empty()) return all;
    const auto kept = guard::Sealing(work).all_kept(meant_place());
    for (auto& one : all)
        if (const auto found = kept.find(one->id.text()); found != kept.end())
            one = one.map([&](const Remark& remark) {
                return guard::with_words<Meant>(remark, found->second, put_meant);
            });
    return guard::opened(work, words_of_remark, std::move(all));
}

Result<Done> check_body(guard::Work& work, const Id<bodies::Body>& body) {
    if (bodies::find(work, {body})) return Done{};
    return invalid("body", "practices.no_such_body", "Choose the body from the list.");
}

/// The statement as we ask it today. Errors: `invalid`; `conflict` where that is not what was read.
Result<Statement> asked(guard::Work& work, const NewAnswer& said) {
    const auto& id = said.statement;
    const auto all = statements(work, {});
    const auto found = std::ranges::find_if(*all, [&](const auto& one) { return one->id == id; });
    if (found == all->end() || (*found)->aside_since)
        return invalid("practice_statement", "practices.not_asked",
                       "This is not asked any more. Choose a statement from the list.");
    if (said.wording && *said.wording != (*found)->wording) return changed_meanwhile();
    return **found;
}

Result<Done> check(guard::Work& work, const NewAnswer& said) {
    if (auto good = check_body(work, said.body); !good) return good;
    if (auto good = vocabularies::check(work, said.says, "says"); !good) return good;
    const auto evidence = said.evidence.value_or("");
    if (evidence.size() > text_bytes_max)
        return invalid("evidence", "practices.text_length", "Write one page at most.");
    if (evidence.empty() && said.says.value != "unknown")
        return invalid("evidence", "practices.no_evidence",
                       "Say what shows it. Where nothing does, the answer is unknown.");
    if (said.on && *said.on > guard::last_day_begun(work))
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    return Done{};
}

}  // namespace

Result<std::vector<guard::Seen<Answer>>> answers(guard::Work& work,
                                                 const AnswersQuestion& question) {
    return opened_answers(work, queries::answers(work, question.body));
}

Result<guard::Seen<Answer>> find_answer(guard::Work& work, const WhichAnswer& which) {
    const auto found = queries::one_answer(work, which.id);
    if (!found) return not_found();
    const auto kept = guard::Sealing(work).kept(said_place(which.id.text()));
    const auto said = found->map([&](const Answer& answer) {
        return kept ? guard::with_words<Said>(answer, *kept, put_said)
                    : guard::without_words(answer);
    });
    return guard::opened(work, basis, said);
}

Result<Id<Answer>> answer(guard::OwnWork& work, const NewAnswer& said) {
    if (auto good = check(work, said); !good) return std::unexpected(good.error());
    const auto statement = asked(work, said);
    if (!statement) return std::unexpected(statement.error());
    Answer made;
    made.id = Id<Answer>::random();
    made.body = said.body;
    made.statement = said.statement;
    made.wording = statement->wording;
    made.on = said.on.value_or(guard::last_day_begun(work));
    made.noted_by = work.viewer().person();
    const Confidential words(json_text(Said{said.says, said.evidence.value_or("")}));
    if (auto kept = guard::keep_sealed(work, said_place(made.id.text()), words); !kept)
        return std::unexpected(kept.error());
    if (auto kept = guard::keep_sealed(work, basis.place(made.id.text()), said.basis); !kept)
        return std::unexpected(kept.error());
    queries::insert(work, made);
    return made.id;
}

Result<Done> remove_answer(guard::OwnWork& work, const WhichAnswer& which) {
    if (!queries::remove(work, which.id)) return not_found();
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

Result<std::vector<guard::Seen<Remark>>> remarks(guard::Work& work,
                                                 const AnswersQuestion& question) {
    return opened_remarks(work, queries::remarks(work, question.body));
}

Result<guard::Seen<Remark>> find_remark(guard::Work& work, const WhichRemark& which) {
    const auto found = queries::one_remark(work, which.id);
    if (!found) return not_found();
    return opened_remarks(work, {*found}).front();
}

Result<Id<Remark>> remark(guard::OwnWork& work, const NewRemark& said) {
    if (auto good = check_body(work, said.body); !good) return std::unexpected(good.error());
    if (auto good = vocabularies::check(work, said.kind, "kind"); !good)
        return std::unexpected(good.error());
    if (auto good = vocabularies::check(work, said.side, "side"); !good)
        return std::unexpected(good.error());
    if (said.text.empty() || said.text.size() > text_bytes_max)
        return invalid("text", "practices.remark_text",
                       "Say what the strength or weakness is, on one page at most.");
    Remark made;
    made.id = Id<Remark>::random();
    made.body = said.body;
    made.on = guard::last_day_begun(work);
    made.noted_by = work.viewer().person();
    const auto where = words_of_remark.place(made.id.text());
    if (auto kept = guard::keep_sealed(work, where, Confidential(said.text)); !kept)
        return std::unexpected(kept.error());
    const Confidential meant(json_text(Meant{said.kind, said.side}));
    if (auto kept = guard::keep_sealed(work, meant_place(made.id.text()), meant); !kept)
        return std::unexpected(kept.error());
    queries::insert(work, made);
    return made.id;
}

Result<Done> remove_remark(guard::OwnWork& work, const WhichRemark& which) {
    if (!queries::remove(work, which.id)) return not_found();
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

}  // namespace liaise::practices
