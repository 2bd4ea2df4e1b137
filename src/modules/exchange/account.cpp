#include "modules/exchange/account.hpp"

#include <algorithm>

#include "modules/exchange/account_queries.hpp"
#include "modules/exchange/given_queries.hpp"
#include "modules/exchange/note_check.hpp"
#include "modules/exchange/received_queries.hpp"
#include "modules/exchange/requests_queries.hpp"

namespace liaise::exchange {

namespace {

/// What another body wrote, without what it does not allow to be told on.
HeldFrom held_from(const Received& received) {
    HeldFrom held{received.id, {letter_kind::product}, received.sender, received.at, {}};
    if (may_go_on(received.heading.caveats)) held.heading = received.heading;
    return held;
}

/// Words of others that were to be told on are theirs here too.
Disclosure without_others_words(const Disclosure& disclosure) {
    auto own = disclosure;
    for (auto& part : own.draft.parts)
        if (part.received) part.title = part.text = std::nullopt;
    return own;
}

Result<std::vector<Concern>> marks_in(guard::Work& work, const findings::Finding& finding) {
    std::vector<Concern> marks;
    const auto add = [&](const char* field, const std::string& words) -> Result<Done> {
        const auto found = look_at_words(work, {words});
        if (!found) return std::unexpected(found.error());
        for (const auto& concern : *found) {
            marks.push_back(*concern);
            marks.back().in_field = field;
        }
        return Done{};
    };
    if (auto good = add("title", finding.title); !good) return std::unexpected(good.error());
    if (auto good = add("text", finding.text); !good) return std::unexpected(good.error());
    return marks;
}

Result<Done> add_findings(Account& whole, guard::Work& work, const AccountQuestion& question) {
    for (const auto& finding : queries::account_findings(work, question)) {
        auto marks = marks_in(work, *finding);
        if (!marks) return std::unexpected(marks.error());
        whole.findings.push_back({*finding, std::move(*marks)});
    }
    return Done{};
}

void add_letters(Account& whole, guard::Work& work, const AccountQuestion& question) {
    for (const auto& disclosure : whole.disclosures)
        for (const auto& sent : disclosure.letters)
            if (const auto row = queries::given(work, sent.letter))
                whole.given.push_back((*row)->given);
    if (!question.place) return;
    for (const auto& one : queries::received_about(work, *question.place))
        whole.held.push_back(held_from(*one));
    for (const auto& one : queries::requests_about(work, question.place)) {
        if (one->side.value == "theirs") {
            whole.held.push_back({one->id, {letter_kind::request}, one->body, one->at, {}});
            continue;
        }
        whole.requests.push_back(*one);
        whole.requests.back().replies.clear();  // theirs to show
    }
}

std::vector<Id<guard::Letter>> letters_of(const Account& whole) {
    std::vector<Id<guard::Letter>> letters;
    for (const auto& one : whole.given) letters.push_back(one.id);
    for (const auto& one : whole.requests) letters.push_back(one.id);
    for (const auto& one : whole.held) letters.push_back(one.letter);
    return letters;
}

}  // namespace

Result<guard::Seen<Account>> account(guard::RightsWork& work, const AccountQuestion& question) {
    if (question.place.has_value() == question.finding.has_value())
        return invalid("place", "exchange.one_account",
                       "Say about which place, or about which finding: one of the two.");
    Account whole;
    if (auto good = add_findings(whole, work, question); !good)
        return std::unexpected(good.error());
    if (question.finding && whole.findings.empty()) return not_found();
    std::vector<Id<findings::Finding>> findings;
    for (const auto& one : whole.findings) findings.push_back(one.finding.id);
    for (const auto& one : queries::account_disclosures(work, question, findings))
        whole.disclosures.push_back(without_others_words(*one));
    add_letters(whole, work, question);
    for (const auto& line : queries::account_lines(work, letters_of(whole)))
        whole.lines.push_back(*line);
    // All of it was asked of the database within the viewer's scopes, piece by piece.
    return work.own_knowledge(std::move(whole));
}

}  // namespace liaise::exchange
