#include "modules/exchange/urgent_checks.hpp"

#include "modules/places/places.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::exchange {

void leave_out_urgency(DisclosureDraft& draft) {
    if (draft.category.value != "urgent_alert") draft.urgent.reset();
}

Result<Done> check_urgent(guard::Work& work, const DisclosureDraft& draft) {
    if (!draft.urgent) return Done{};
    const auto& mark = *draft.urgent;
    if (auto good = vocabularies::check(work, mark.theme, "urgent.theme"); !good) return good;
    if (auto good = vocabularies::check(work, mark.harm, "urgent.harm"); !good) return good;
    if (auto good = vocabularies::check(work, mark.asked, "urgent.asked"); !good) return good;
    if (mark.hours < 1 || mark.hours > urgent_hours_max)
        return invalid("urgent.hours", "exchange.urgent_hours",
                       "Say within how many hours you want to know that it arrived: from 1 to "
                       "720, which is 30 days.");
    if (mark.place && !places::find(work, {*mark.place}))
        return invalid("urgent.place", "exchange.no_such_place",
                       "Choose each place from the list.");
    if (draft.recipients.size() > 1)
        return invalid("recipients", "exchange.urgent_to_one",
                       "An urgent concern goes to one body: the one that has the power. Begin "
                       "another for the next, with a basis of its own.");
    return Done{};
}

}  // namespace liaise::exchange
