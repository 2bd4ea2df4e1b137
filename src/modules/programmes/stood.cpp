#include "modules/programmes/reasons.hpp"

namespace liaise::programmes {

namespace {

StoodReason a_reason(const char* kind) {
    StoodReason reason;
    reason.kind = {kind};
    return reason;
}

StoodReason on_a_day(const char* kind, const std::optional<When>& when) {
    auto reason = a_reason(kind);
    reason.when = when;
    return reason;
}

StoodReason with_number(const char* kind, const std::optional<std::int64_t>& number,
                        const std::optional<std::int64_t>& beside = {}) {
    auto reason = a_reason(kind);
    reason.number = number;
    reason.beside = beside;
    return reason;
}

/// Who is held there, and since when.
void add_what_it_is(const Reasons& reasons, std::vector<StoodReason>& all) {
    if (reasons.occupancy || reasons.capacity)
        all.push_back(with_number("people_held", reasons.occupancy, reasons.capacity));
    if (!reasons.groups_held.empty()) {
        all.push_back(a_reason("groups_held"));
        all.back().groups = reasons.groups_held;
    }
    if (reasons.opened) all.push_back(on_a_day("opened", reasons.opened));
    if (reasons.standing.value != "official") {
        all.push_back(a_reason("standing"));
        all.back().standing = reasons.standing;
    }
}

void add_complaints(const Reasons& reasons, std::vector<StoodReason>& all) {
    const auto& known = reasons.complaints_known.value;
    if (reasons.complaints > 0 && known != "unknown")
        all.push_back(with_number("complaints", reasons.complaints));
    // Only a number that is known to be whole can be small.
    if (reasons.alike_more > 0 && (known == "counted" || known == "none"))
        all.push_back(with_number("fewer_complaints", reasons.alike_more, reasons.alike_known));
}

/// Those columns of a candidate that say something; that nothing is known of a visit does.
std::vector<StoodReason> standing_of(const Reasons& reasons) {
    std::vector<StoodReason> all{on_a_day("last_visit", reasons.last),
                                 on_a_day("own_visit", reasons.own_last)};
    add_what_it_is(reasons, all);
    all.push_back(with_number("other_bodies", reasons.other_bodies));
    if (reasons.open_recommendations > 0)
        all.push_back(with_number("recommendations", reasons.open_recommendations,
                                  reasons.overdue_recommendations));
    add_complaints(reasons, all);
    return all;
}

/// By number: the latest stands first in the candidate, and none is ever taken out.
void add_heard(const std::vector<Signal>& signals, std::vector<StoodReason>& all) {
    std::int64_t number = 0;
    for (auto signal = signals.rbegin(); signal != signals.rend(); ++signal) {
        all.push_back(a_reason("heard"));
        all.back().kind.value += '_' + signal->kind.value;
        all.back().heard = ++number;
    }
}

}  // namespace

Result<Done> copy_reasons(guard::Work& work, Candidate& candidate) {
    const auto today = reasons(work, {candidate});
    if (!today) return std::unexpected(today.error());
    AsItStood copy{work.now(), work.viewer().person(), !candidate.visited.empty(), {}};
    if (!today->empty()) copy.reasons = standing_of(*today->front());
    add_heard(candidate.signals, copy.reasons);
    candidate.stood = std::move(copy);
    return Done{};
}

}  // namespace liaise::programmes
