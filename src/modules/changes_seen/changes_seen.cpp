#include "modules/changes_seen/changes_seen.hpp"

#include <algorithm>
#include <sstream>

#include "guard/clock_belief.hpp"
#include "guard/sealed_words.hpp"
#include "modules/aims/aims.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/bodies/parts.hpp"
#include "modules/changes_seen/changes_seen_queries.hpp"
#include "modules/practices/practices.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::changes_seen {

namespace {

constexpr const char* of_changes = "changes_seen";
constexpr const char* of_looks = "change_looks";

struct LookWords {
    Code<"change_lasts"> lasts;
    std::string evidence;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("change_look_words",
                      field("lasts", &LookWords::lasts, sealed, "Whether it lasts."),
                      field("evidence", &LookWords::evidence, sealed, "What shows that."));
    }
};

void put_told(ChangeSeen& change, Told told) { change.told = std::move(told); }

void put_look(queries::LookAt& at, LookWords words) {
    at.look.lasts = words.lasts;
    at.look.evidence = std::move(words.evidence);
}

/// When to look again: 12 months after, and 24; a look counts from a month before its day on.
std::optional<Day> next_look(const ChangeSeen& change) {
    constexpr int early_days = 30;
    if (change.told && change.told->outcome.value == "no_change") return std::nullopt;
    for (const int after : {first_look_after_days, second_look_after_days}) {
        const auto day = plus_days(change.noticed.last, after);
        const bool was_looked_at = std::ranges::any_of(change.looks, [&](const LookAgain& look) {
            return look.on >= plus_days(day, -early_days);
        });
        if (!was_looked_at) return day;
    }
    return std::nullopt;
}

std::vector<guard::Seen<ChangeSeen>> with_looks(guard::Work& work,
                                                std::vector<guard::Seen<ChangeSeen>> all,
                                                const std::optional<Id<ChangeSeen>>& only) {
    all = guard::opened_words<Told>(work, of_changes, std::move(all), put_told);
    const auto looks =
        guard::opened_words<LookWords>(work, of_looks, queries::looks(work, only), put_look);
    for (auto& one : all)
        one = one.map([&](ChangeSeen change) {
            for (const auto& look : looks) {
                if (look->change != change.id) continue;
                change.looks.push_back(look->look);
                change.looks.back().shut = look->shut;
            }
            change.look_due = next_look(change);
            return change;
        });
    return all;
}

std::size_t words_in(const std::string& text) {
    std::istringstream words(text);
    std::string word;
    std::size_t count = 0;
    while (words >> word) ++count;
    return count;
}

Result<Done> check_figure(const Reached& reached, const char* field) {
    if (reached.number.value_or(0) < 0 || reached.source.value_or("").size() > text_bytes_max)
        return invalid(field, "changes_seen.figure", "Give a number from 0, or none.");
    if (reached.number && reached.source.value_or("").empty())
        return invalid(field, "changes_seen.no_source",
                       "Say who gives this number, or where it stands: without that it is a "
                       "guess. Or leave it out.");
    return Done{};
}

Result<Done> check_told(guard::Work& work, const Told& told) {
    using vocabularies::check;
    if (auto good = check(work, told.outcome, "told.outcome"); !good) return good;
    if (auto good = check(work, told.contribution, "told.contribution"); !good) return good;
    for (const auto* text : {&told.before, &told.after, &told.evidence})
        if (text->size() > text_bytes_max)
            return invalid("told", "changes_seen.length", "Write one page at most of each.");
    for (const auto* text : {&told.noticed_by, &told.other_causes, &told.story})
        if (text->value_or("").size() > text_bytes_max)
            return invalid("told", "changes_seen.length", "Write one page at most of each.");
    if (told.before.empty())
        return invalid("told.before", "changes_seen.before", "Say how it was before.");
    if (told.after.empty() && told.outcome.value != "no_change")
        return invalid("told.after", "changes_seen.after",
                       "Say how it is now. Where nothing changed, say that no change was seen.");
    if (told.evidence.empty())
        return invalid("told.evidence", "changes_seen.evidence",
                       "Say what shows it: a report, a visit, a conversation.");
    if (words_in(told.story.value_or("")) > story_words_max)
        return invalid("told.story", "changes_seen.story",
                       "Tell it in 200 words at most: what happened, and why it matters.");
    if (auto good = check_figure(told.visits_a_year, "told.visits_a_year"); !good) return good;
    return check_figure(told.places_touched, "told.places_touched");
}

/// An aim for what became part of a body is one for that body, as lists show it.
Result<Done> check_aim(guard::Work& work, const NewChange& change) {
    if (!change.aim) return Done{};
    const auto aim = aims::find(work, {*change.aim});
    const auto one_body = bodies::with_parts(work, {change.body});
    if (aim && std::ranges::find(one_body, (*aim)->body) != one_body.end()) return Done{};
    return invalid("aim", "changes_seen.no_such_aim",
                   "Choose one of the aims for this body, or none.");
}

Result<Done> check(guard::Work& work, const NewChange& change) {
    using vocabularies::check;
    if (!bodies::find(work, {change.body}))
        return invalid("body", "changes_seen.no_such_body", "Choose the body from the list.");
    if (auto good = check(work, change.level, "level"); !good) return good;
    if (change.level.value == "unknown")
        return invalid("level", "changes_seen.no_level",
                       "Say whether it is about what the body understands, looks at, or does: a "
                       "page shows what was seen level by level.");
    if (change.theme)
        if (auto good = check(work, *change.theme, "theme"); !good) return good;
    if (change.statement && !practices::wordings(work, {*change.statement}))
        return invalid("practice_statement", "changes_seen.no_such_statement",
                       "Choose a statement from the list, or none.");
    if (auto good = check_aim(work, change); !good) return good;
    if (change.noticed.first > guard::last_day_begun(work))
        return invalid("noticed", "error.future_day",
                       "This day is still to come. Give a past day.");
    return check_told(work, change.told);
}

}  // namespace

Result<std::vector<guard::Seen<ChangeSeen>>> list(guard::Work& work,
                                                  const ChangesQuestion& question) {
    return with_looks(work, queries::changes(work, question.body), {});
}

Result<guard::Seen<ChangeSeen>> find(guard::Work& work, const WhichChange& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    return with_looks(work, {*found}, which.id).front();
}

Result<Id<ChangeSeen>> note(guard::OwnWork& work, const NewChange& change) {
    if (auto good = check(work, change); !good) return std::unexpected(good.error());
    const auto id = Id<ChangeSeen>::random();
    if (auto kept = guard::keep_words(work, of_changes, id.text(), change.told); !kept)
        return std::unexpected(kept.error());
    queries::insert(work, id, change);
    return id;
}

Result<Done> remove(guard::OwnWork& work, const WhichChange& which) {
    const auto looks = queries::looks(work, which.id);
    if (!queries::remove(work, which.id)) return not_found();
    for (const auto& look : looks) guard::destroy_keys_of(work, look->id.text());
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

Result<Id<LookAgain>> look_again(guard::OwnWork& work, const NewLook& draft) {
    const auto change = queries::one(work, draft.id);
    if (!change) return not_found();
    if (auto good = vocabularies::check(work, draft.lasts, "lasts"); !good)
        return std::unexpected(good.error());
    const auto evidence = draft.evidence.value_or("");
    if (evidence.size() > text_bytes_max)
        return invalid("evidence", "changes_seen.length", "Write one page at most of each.");
    if (evidence.empty() && draft.lasts.value != "unknown")
        return invalid("evidence", "changes_seen.evidence",
                       "Say what shows it: a report, a visit, a conversation.");
    LookAgain look;
    look.id = Id<LookAgain>::random();
    look.on = draft.on.value_or(guard::last_day_begun(work));
    if (look.on > guard::last_day_begun(work))
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    if (look.on < (*change)->noticed.first)
        return invalid("on", "changes_seen.before_it_was_noticed",
                       "This is before it was noticed. Correct the day.");
    if (auto kept =
            guard::keep_words(work, of_looks, look.id.text(), LookWords{draft.lasts, evidence});
        !kept)
        return std::unexpected(kept.error());
    queries::insert(work, draft.id, look);
    return look.id;
}

Result<std::vector<guard::Seen<ChangeSeen>>> due(guard::Work& work, const guard::Nothing&) {
    auto all = with_looks(work, queries::changes(work, {}), {});
    std::erase_if(all,
                  [&](const auto& one) { return !one->look_due || *one->look_due > work.today(); });
    std::ranges::stable_sort(all, {}, [](const auto& one) { return *one->look_due; });
    return all;
}

}  // namespace liaise::changes_seen
