#include "modules/do_no_harm/rules.hpp"

namespace liaise::do_no_harm {
namespace {

Effect shipped(Kind kind) {
    switch (kind) {
        case Kind::source:
        case Kind::future_visit:
        case Kind::small_number:
        case Kind::consent_missing:
        case Kind::consent_withdrawn:
        case Kind::consent_other_purpose:
        case Kind::consent_other_recipient:
        case Kind::consent_lapsed:
        case Kind::originators_caveat:
        case Kind::source_protected:
            return Effect::blocks;
        case Kind::age:
        case Kind::place_and_day:
        case Kind::may_be_compelled:
        case Kind::exposure_unknown:
            return Effect::warns;
        default:
            return Effect::second_person;
    }
}

}  // namespace

Rules::Rules() {
    for (std::size_t i = 0; i < kind_count; ++i) effects_[i] = shipped(static_cast<Kind>(i));
}

Result<Rules> Rules::with(Kind kind, Effect effect) const {
    if (kind == Kind::source_protected && effect != Effect::blocks) {
        return invalid("source_protected", "do_no_harm.source_protected_stays",
                       "What protects a source never leaves, whatever the rules. The rules were "
                       "kept as they are; classify the record anew if it protects nobody.");
    }
    if (kind == Kind::future_visit && effect != Effect::blocks) {
        return invalid("future_visit", "do_no_harm.future_visit_stays",
                       "A visit to come is told to nobody in this way, whatever the rules. The "
                       "rules were kept as they are.");
    }
    auto changed = *this;
    changed.effects_[static_cast<std::size_t>(kind)] = effect;
    return changed;
}

}  // namespace liaise::do_no_harm
