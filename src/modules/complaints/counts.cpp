#include "modules/complaints/complaints.hpp"
#include "guard/clock_belief.hpp"
#include "modules/complaints/counts_queries.hpp"
#include "modules/complaints/periods.hpp"
#include "modules/complaints/shadows_queries.hpp"
#include "modules/places/places.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::complaints {

namespace {

// More than this in one cell is a slip of the finger: no country has as many people detained.
constexpr std::int64_t number_max = 10'000'000;

Result<Done> check_number(std::int64_t number, const std::optional<std::int64_t>& largest) {
    if (number < 0 || number > number_max)
        return invalid("number", "complaints.no_such_number",
                       "Write how many there were: 0, or a whole number.");
    if (largest && (*largest < 0 || *largest > number))
        return invalid("largest", "complaints.more_than_all",
                       "One person cannot stand behind more complaints than there were.");
    return Done{};
}

bool is_region(guard::Work& work, const Id<regions::Region>& id) {
    const auto all = regions::list(work, {});
    for (const auto& region : *all)
        if (region->id == id) return true;
    return false;
}

Result<Done> check(guard::Work& work, const CountDraft& draft) {
    if (draft.place && !places::find(work, {*draft.place}))
        return invalid("place", "complaints.no_such_place",
                       "Choose the place from the list, or leave it open and write what the "
                       "complaint calls it.");
    if (!draft.place && draft.region && !is_region(work, *draft.region))
        return invalid("region", "complaints.no_such_region", "Choose the region from the list.");
    if (auto good = vocabularies::check(work, draft.theme, "theme"); !good) return good;
    if (auto good = vocabularies::check(work, draft.span, "span"); !good) return good;
    if (draft.from > guard::last_day_begun(work))
        return invalid("from", "error.future_day", "This day is still to come. Give a past day.");
    return check_number(draft.number, draft.largest);
}

}  // namespace

Result<guard::Page<Count>> counts(guard::Work& work, const CountsQuestion& question) {
    return queries::page(work, question);
}

Result<guard::Seen<Count>> find_count(guard::Work& work, const WhichCount& which) {
    auto count = queries::one(work, which.id);
    if (!count) return not_found();
    return *count;
}

Result<Id<Count>> add_count(guard::OwnWork& work, const CountDraft& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto period = period_around(draft.from, draft.span);
    Count count;
    count.id = Id<Count>::random();
    count.place = draft.place;
    if (!draft.place) count.region = draft.region;
    count.place_words = draft.place_words;
    count.theme = draft.theme;
    count.from = period.from;
    count.to = period.to;
    count.span = draft.span;
    count.number = draft.number;
    count.largest = draft.largest;
    count.source = draft.source;
    if (queries::overlaps_another(work, count))
        return conflict("complaints.counted_already",
                        "There is a count already for this place and theme in this time. Correct "
                        "that one: counted twice, the sums would be wrong. Nothing was stored.");
    queries::insert(work, {{count, count.id.text()}});
    return count.id;
}

Result<Done> correct_count(guard::OwnWork& work, const CountCorrection& correction) {
    const auto count = queries::one(work, correction.id);
    if (!count) return not_found();
    if (auto good = check_number(correction.number, correction.largest); !good) return good;
    queries::change_number(work, **count, correction.number);
    if (!queries::update(work, correction))
        return conflict("error.changed_meanwhile",
                        "Somebody corrected this count while you were writing. Your text is kept "
                        "on the screen: look at theirs, and save again.");
    return Done{};
}

Result<Done> remove_count(guard::OwnWork& work, const WhichCount& which) {
    const auto count = queries::one(work, which.id);
    if (!count) return not_found();
    queries::change_number(work, **count, 0);
    queries::remove(work, which.id);
    return Done{};
}

Result<std::vector<guard::Seen<Stretch>>> stretches(guard::Work& work, const guard::Nothing&) {
    return queries::stretches(work);
}

Result<Id<Stretch>> state_complete(guard::OwnWork& work, const StretchDraft& draft) {
    if (draft.place && !places::find(work, {*draft.place}))
        return invalid("place", "complaints.no_such_place",
                       "Choose the place from the list, or leave it open and write what the "
                       "complaint calls it.");
    const Code<"period_span"> month{"month"};
    Stretch stretch{Id<Stretch>::random(), draft.place, period_around(draft.from, month).from,
                    period_around(draft.to, month).to, draft.source};
    if (stretch.to < stretch.from)
        return invalid("to", "complaints.ends_before_it_begins",
                       "This ends before it begins. Correct one of the two months.");
    if (stretch.to >= guard::last_day_begun(work))
        return invalid("to", "complaints.not_over_yet",
                       "This month is not over yet: more may come. Give one that is past.");
    queries::insert(work, stretch, stretch.id.text());
    return stretch.id;
}

Result<Done> take_back(guard::OwnWork& work, const WhichStretch& which) {
    if (!queries::remove(work, which.id)) return not_found();
    return Done{};
}

}  // namespace liaise::complaints
