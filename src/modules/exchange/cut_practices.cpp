#include "modules/exchange/cut_practices.hpp"

#include <algorithm>

#include "modules/bodies/bodies.hpp"
#include "modules/exchange/cut_recommendations.hpp"
#include "modules/exchange/sealed_draft.hpp"
#include "modules/exchange/travelling.hpp"
#include "modules/practices/practices.hpp"
#include "modules/practices/shipped_statements.hpp"

namespace liaise::exchange {

namespace {

/// A piece about a body, headed by what that is called.
Cut about_a_body(guard::Work& work, const DisclosureDraft& draft, std::size_t number,
                 const Id<bodies::Body>& body, Day on) {
    Cut made;
    made.piece.kind = draft.parts[number].kind;
    made.piece.when = When{on, on, Precision::day};
    made.piece.practice.emplace();
    made.piece.practice->body = body;
    if (const auto found = bodies::find(work, {body}))
        made.piece.title = name_in((*found)->names, "en");
    made.classification = draft.classification;
    made.consent = draft.consent;
    return made;
}

/// The statement in the wording in which it was answered.
std::optional<practices::Statement> as_asked(guard::Work& work, const practices::Answer& answer) {
    const auto all = practices::wordings(work, {answer.statement});
    if (!all) return std::nullopt;
    const auto found =
        std::ranges::find_if(*all, [&](const auto& one) { return one->wording == answer.wording; });
    return found == all->end() ? std::nullopt : std::optional(**found);
}

}  // namespace

Result<Cut> cut_practice_answer(guard::Work& work, const DisclosureDraft& draft,
                                std::size_t number) {
    const auto& id = draft.parts[number].practice_answer;
    const auto found = id ? practices::find_answer(work, {*id}) : not_found();
    if (!found) return gone(number, "practice_answer", "exchange.no_such_practice");
    const auto& answer = **found;
    if (auto open = check_open(answer.shut); !open) return std::unexpected(open.error());
    auto made = about_a_body(work, draft, number, travelling<&practices::Answer::body>(answer),
                             travelling<&practices::Answer::on>(answer));
    made.piece.practice->statement = travelling<&practices::Answer::statement>(answer);
    made.piece.practice->says = travelling<&practices::Answer::says>(answer);
    if (const auto asked = as_asked(work, answer)) {
        made.piece.practice->words = travelling<&practices::Statement::text>(*asked);
        made.piece.practice->level = travelling<&practices::Statement::level>(*asked);
    }
    const auto& evidence = travelling<&practices::Answer::evidence>(answer);
    if (!evidence.empty()) made.piece.text = evidence;
    return made;
}

Result<Cut> cut_practice_remark(guard::Work& work, const DisclosureDraft& draft,
                                std::size_t number) {
    const auto& id = draft.parts[number].practice_remark;
    const auto found = id ? practices::find_remark(work, {*id}) : not_found();
    if (!found) return gone(number, "practice_remark", "exchange.no_such_practice");
    const auto& remark = **found;
    const auto shut = remark.text.empty() && !remark.shut ? guard::keys_destroyed : remark.shut;
    if (auto open = check_open(shut); !open) return std::unexpected(open.error());
    auto made = about_a_body(work, draft, number, travelling<&practices::Remark::body>(remark),
                             travelling<&practices::Remark::on>(remark));
    made.piece.practice->remark = travelling<&practices::Remark::kind>(remark);
    made.piece.practice->side = travelling<&practices::Remark::side>(remark);
    made.piece.text = travelling<&practices::Remark::text>(remark);
    return made;
}

std::vector<std::string> own_words_of(const practices::PracticeTold& practice) {
    std::vector<std::string> own;
    const auto* shipped =
        practice.statement ? practices::shipped_statement(*practice.statement) : nullptr;
    for (const auto& name : practice.words) {
        const auto is_shipped = [&](const Name& one) { return one.text == name.text; };
        if (!shipped || std::ranges::none_of(shipped->text, is_shipped)) own.push_back(name.text);
    }
    return own;
}

std::string practice_text(const practices::PracticeTold& practice) {
    std::string text;
    if (!practice.words.empty()) text += name_in(practice.words, "en") + "\n";
    if (practice.says) text += practice.says->value + "\n";
    if (practice.remark) text += practice.remark->value + "\n";
    return text;
}

}  // namespace liaise::exchange
