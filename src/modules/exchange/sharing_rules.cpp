#include "modules/exchange/sharing_rules.hpp"

#include "guard/ledger.hpp"
#include "modules/exchange/disclosures_queries.hpp"
#include "store/columns.hpp"

namespace liaise::exchange {

namespace {

template <class E>
std::optional<E> from_word(const std::string& word, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        if (do_no_harm::word_for(static_cast<E>(i)) == word) return static_cast<E>(i);
    return std::nullopt;
}

std::optional<do_no_harm::Kind> kind_from(const std::string& word) {
    return from_word<do_no_harm::Kind>(word, do_no_harm::kind_count);
}

constexpr std::size_t effects = static_cast<std::size_t>(do_no_harm::Effect::blocks) + 1;

}  // namespace

Result<do_no_harm::Rules> with_rule(const do_no_harm::Rules& rules, const SharingRule& rule) {
    const auto kind = kind_from(rule.kind.value);
    if (!kind)
        return invalid("kind", "exchange.no_such_rule", "Choose what may hurt from the list.");
    const auto effect = from_word<do_no_harm::Effect>(rule.effect.value, effects);
    if (!effect)
        return invalid("effect", "exchange.no_such_effect",
                       "Choose whether it warns, asks for a second person, or blocks.");
    return rules.with(*kind, *effect);
}

Result<std::vector<guard::Seen<SharingRule>>> sharing_rules(guard::Work& work,
                                                            const guard::Nothing&) {
    const auto ours = queries::rules(work);
    const do_no_harm::Rules shipped;
    std::vector<guard::Seen<SharingRule>> all;
    for (std::size_t i = 0; i < do_no_harm::kind_count; ++i) {
        const auto kind = static_cast<do_no_harm::Kind>(i);
        SharingRule rule;
        rule.kind = {std::string(do_no_harm::word_for(kind))};
        rule.effect = {std::string(do_no_harm::word_for(ours.effect_of(kind)))};
        rule.is_shipped = ours.effect_of(kind) == shipped.effect_of(kind);
        rule.is_fixed = !shipped.with(kind, do_no_harm::Effect::warns);
        all.push_back(work.own_knowledge(std::move(rule)));
    }
    return all;
}

Result<Done> set_sharing_rule(guard::RightsWork& work, const SharingRuleDraft& draft) {
    const SharingRule rule{draft.kind, draft.effect, false, false};
    if (auto good = with_rule(do_no_harm::Rules(), rule); !good)
        return std::unexpected(good.error());
    work.execute("INSERT INTO sharing_rules (scope, kind, effect) VALUES ({own}, $1, $2) "
                 "ON CONFLICT (scope, kind) DO UPDATE SET effect = excluded.effect",
                 store::Binding() << draft.kind << draft.effect);
    guard::Ledger::note(work, "sharing_rule_set", work.viewer().person(),
                        draft.kind.value + " " + draft.effect.value);
    return Done{};
}

}  // namespace liaise::exchange
