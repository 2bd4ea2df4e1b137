#include "modules/reprisals/reprisals.hpp"

#include <algorithm>

#include "guard/clock_belief.hpp"
#include "modules/places/places.hpp"
#include "modules/reprisals/keeping.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::reprisals {

using guard::Circles;

namespace {

/// A line.
constexpr std::size_t line_bytes_max = 300;
/// About two pages.
constexpr std::size_t words_bytes_max = 6'000;
/// More than a few people can keep in contact with.
constexpr std::size_t entries_max = 1'000;
/// By then it shows whether something was done to somebody.
constexpr int look_again_days = 14;

bool is_a_line(const std::string& text) { return !text.empty() && text.size() <= line_bytes_max; }
bool are_words(const std::string& text) { return !text.empty() && text.size() <= words_bytes_max; }

Result<Done> check_day(guard::Work& work, Day on) {
    if (on <= guard::last_day_begun(work)) return Done{};
    return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
}

Result<Done> check_words(const NewEntry& draft) {
    if (!is_a_line(draft.who))
        return invalid("who", "reprisals.no_who",
                       "Write the reference by which your people know who it is. A name is not "
                       "needed.");
    if (draft.about.value_or("").size() > line_bytes_max)
        return invalid("about", "reprisals.too_long", "Say it in a line or two.");
    if (!are_words(draft.what))
        return invalid("what", "reprisals.no_what",
                       "Write what is feared or happened, on two pages at most.");
    if (draft.consent_to.value_or("").size() > words_bytes_max)
        return invalid("consent_to", "reprisals.too_long", "Say it in a line or two.");
    return Done{};
}

Result<Done> check(guard::OwnWork& work, const NewEntry& draft) {
    if (auto good = check_words(draft); !good) return good;
    if (auto good = check_day(work, draft.on); !good) return good;
    if (draft.place && !places::find(work, {*draft.place}))
        return invalid("place", "exchange.no_such_place", "Choose each place from the list.");
    if (auto good = vocabularies::check(work, draft.said_by, "said_by"); !good) return good;
    if (auto good = vocabularies::check(work, draft.kind, "kind"); !good) return good;
    return vocabularies::check(work, draft.consent, "consent");
}

Entry entry_from(const guard::Work& work, const NewEntry& draft) {
    Entry entry;
    entry.id = Id<Entry>::random();
    entry.who = draft.who;
    entry.about = draft.about;
    entry.place = draft.place;
    entry.on = draft.on;
    entry.said_by = draft.said_by;
    entry.kind = draft.kind;
    entry.what = draft.what;
    entry.consent = draft.consent;
    entry.consent_to = draft.consent_to;
    entry.word = {"allegation"};
    entry.look_again = draft.look_again.value_or(plus_days(work.today(), look_again_days));
    entry.by = work.viewer().person();
    entry.at = work.now();
    return entry;
}

RegisterInBrief brief_of(guard::Work& work, const guard::OpenCircle& circle) {
    const auto entries = entries_of(work, circle);
    return {circle.id(), title_of(work, circle),
            static_cast<std::int64_t>(Circles::people(work, circle).size()),
            static_cast<std::int64_t>(entries.size()),
            std::ranges::count(entries, true, &Entry::is_due)};
}

}  // namespace

Result<std::vector<guard::Seen<RegisterInBrief>>> list(guard::Work& work, const guard::Nothing&) {
    std::vector<guard::Seen<RegisterInBrief>> all;
    for (const auto& circle : Circles::mine(work, circle_purpose))
        all.push_back(work.own_knowledge(brief_of(work, circle)));
    return all;
}

Result<guard::Seen<Register>> find(guard::Work& work, const WhichRegister& which) {
    const auto circle = opened(work, which.id);
    if (!circle) return std::unexpected(circle.error());
    Register whole{circle->id(),
                   title_of(work, *circle),
                   {},
                   entries_of(work, *circle),
                   deeds_of(work, *circle)};
    for (const auto& member : Circles::people(work, *circle))
        whole.members.push_back({member.person, member.holds_the_key});
    return work.own_knowledge(std::move(whole));
}

Result<RegisterId> begin(guard::OwnWork& work, const NewRegister& draft) {
    if (!is_a_line(draft.title))
        return invalid("title", "reprisals.no_title", "Say in a few words what it is called.");
    const auto circle = Circles::make(work, circle_purpose);
    if (!circle) return std::unexpected(circle.error());
    if (auto kept = put_title(work, *circle, draft.title); !kept)
        return std::unexpected(kept.error());
    if (auto noted = note(work, *circle, "begun"); !noted) return std::unexpected(noted.error());
    return circle->id();
}

Result<Done> end(guard::OpeningWork& work, const WhichRegister& which) {
    const auto circle = opened(work, which.id);
    if (!circle) return std::unexpected(circle.error());
    return Circles::end(work, *circle);
}

Result<Id<Entry>> enter(guard::OwnWork& work, const NewEntry& draft) {
    const auto circle = opened(work, draft.id);
    if (!circle) return std::unexpected(circle.error());
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    if (entries_of(work, *circle).size() >= entries_max)
        return conflict("reprisals.too_many",
                        "There are so many entries that nobody can keep contact with all. Take "
                        "out what is over, or begin another register. Nothing was stored.");
    const auto entry = entry_from(work, draft);
    if (auto kept = put(work, *circle, {entry, 0}); !kept) return std::unexpected(kept.error());
    if (auto noted = note(work, *circle, "entered"); !noted) return std::unexpected(noted.error());
    return entry.id;
}

Result<Done> assess(guard::OwnWork& work, const NewAssessment& draft) {
    const auto circle = opened(work, draft.id);
    if (!circle) return std::unexpected(circle.error());
    auto kept = entry_of(work, *circle, draft.entry);
    if (!kept) return std::unexpected(kept.error());
    if (auto good = vocabularies::check(work, draft.word, "word"); !good) return good;
    if (draft.word.value == "allegation")
        return invalid("word", "reprisals.no_word",
                       "It is an allegation already. Choose founded, not founded, or unclear.");
    if (!are_words(draft.why))
        return invalid("why", "reprisals.no_why", "Say why: who comes after you has to know.");
    kept->entry.assessments.push_back({draft.word, draft.why, work.viewer().person(), work.now()});
    if (auto put_there = put(work, *circle, *kept); !put_there) return put_there;
    return note(work, *circle, "assessed");
}

Result<Done> keep_contact(guard::OwnWork& work, const NewContact& draft) {
    const auto circle = opened(work, draft.id);
    if (!circle) return std::unexpected(circle.error());
    auto kept = entry_of(work, *circle, draft.entry);
    if (!kept) return std::unexpected(kept.error());
    if (auto good = check_day(work, draft.on); !good) return good;
    if (!are_words(draft.found))
        return invalid("found", "reprisals.no_found", "Write what was found, in your own words.");
    kept->entry.contacts.push_back(
        {draft.on, draft.found, draft.next, work.viewer().person(), work.now()});
    if (auto put_there = put(work, *circle, *kept); !put_there) return put_there;
    return note(work, *circle, "contact_kept");
}

Result<Done> remove(guard::OwnWork& work, const WhichEntry& which) {
    const auto circle = opened(work, which.id);
    if (!circle) return std::unexpected(circle.error());
    if (auto kept = entry_of(work, *circle, which.entry); !kept)
        return std::unexpected(kept.error());
    if (auto gone = destroy(work, *circle, which.entry); !gone) return gone;
    return note(work, *circle, "removed");
}

Result<Done> name(guard::OpeningWork& work, const WhichMember& member) {
    auto circle = opened(work, member.id);
    if (!circle) return std::unexpected(circle.error());
    if (auto named = Circles::name(work, *circle, member.person); !named) return named;
    return note(work, *circle, "named", member.person);
}

Result<Done> take_out(guard::OpeningWork& work, const WhichMember& member) {
    auto circle = opened(work, member.id);
    if (!circle) return std::unexpected(circle.error());
    if (auto out = Circles::take_out(work, *circle, member.person); !out) return out;
    return note(work, *circle, "taken_out", member.person);
}

}  // namespace liaise::reprisals
