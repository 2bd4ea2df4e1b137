#include "modules/trainings/trainings.hpp"

#include <algorithm>
#include <map>

#include "guard/clock_belief.hpp"
#include "guard/sealed_words.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/trainings/trainings_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::trainings {

namespace {

constexpr const char* trainings_table = "trainings";
constexpr const char* uses_table = "training_uses";

/// What lies sealed of a training.
struct TrainingWords {
    std::vector<TrainingQuestion> questions;
    std::optional<std::string> note;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using W = TrainingWords;
        return record("training_words", field("questions", &W::questions, sealed, "Questions."),
                      field("note", &W::note, sealed, "What we keep in mind."));
    }
};

/// What lies sealed of what was found of its use.
struct UseWords {
    Code<"training_used"> says;
    std::string evidence;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("training_use_words",
                      field("says", &UseWords::says, sealed, "Yes, partly, no, or unknown."),
                      field("evidence", &UseWords::evidence, sealed, "What shows it."));
    }
};

void put_words(Training& training, TrainingWords words) {
    training.questions = std::move(words.questions);
    training.note = std::move(words.note);
}

void put_use(UseSeen& use, UseWords words) {
    use.says = words.says;
    use.evidence = std::move(words.evidence);
}

std::vector<guard::Seen<UseSeen>> opened_uses(guard::Work& work, const Id<Training>& id) {
    return guard::opened_words<UseWords>(work, uses_table, queries::uses(work, id), put_use);
}

bool is_a_line(const std::string& text) { return !text.empty() && text.size() <= line_bytes_max; }

Result<Done> check_bodies(guard::Work& work, const Draft& draft) {
    if (draft.hosts.empty() || draft.hosts.size() > parts_max)
        return invalid("hosts", "trainings.hosts", "Say which bodies held it: one at least.");
    for (const auto& host : draft.hosts)
        if (!bodies::find(work, {host}))
            return invalid("hosts", "trainings.no_such_body", "Choose each from the list.");
    if (draft.participants.size() > parts_max)
        return invalid("participants", "trainings.too_many", "Name 40 at most.");
    for (const auto& who : draft.participants) {
        if (!bodies::find(work, {who.body}))
            return invalid("participants", "trainings.no_such_body", "Choose each from the list.");
        if (who.roles.size() > line_bytes_max || who.number.value_or(1) < 1)
            return invalid("participants", "trainings.who_came",
                           "Give the roles in one line, and a number of people from 1.");
    }
    return Done{};
}

Result<Done> check_texts(const Draft& draft) {
    if (draft.materials.size() > parts_max || !std::ranges::all_of(draft.materials, is_a_line))
        return invalid("materials", "trainings.materials",
                       "Give each material in one line: its title, and where it lies. 40 at most.");
    const auto is_good = [](const TrainingQuestion& one) {
        return is_a_line(one.text) && one.before.value_or("").size() <= text_bytes_max &&
               one.after.value_or("").size() <= text_bytes_max;
    };
    if (draft.questions.size() > parts_max || !std::ranges::all_of(draft.questions, is_good))
        return invalid("questions", "trainings.questions",
                       "Write each question in one line, and what was answered on a page at most.");
    if (draft.note.value_or("").size() > text_bytes_max)
        return invalid("note", "trainings.note", "Write one page at most.");
    return Done{};
}

/// What is done jointly may be a visit, and of one to come nobody reads who is not named.
Result<Done> check_day(guard::Work& work, const Draft& draft) {
    if (draft.kind.value != "joint_activity" || draft.when.last <= guard::last_day_begun(work))
        return Done{};
    return invalid("when", "trainings.joint_activity_to_come",
                   "A joint activity is written down once it is over: it may be a visit, and "
                   "everybody of your body reads this.");
}

Result<Done> check(guard::Work& work, const Draft& draft) {
    using vocabularies::check;
    if (!is_a_line(draft.title))
        return invalid("title", "trainings.title", "Say in a few words what it is called.");
    if (draft.series && !is_a_line(*draft.series))
        return invalid("of_series", "trainings.series", "Say in a few words what the series is.");
    if (auto good = check(work, draft.kind, "kind"); !good) return good;
    if (auto good = check(work, draft.level, "level"); !good) return good;
    if (draft.theme)
        if (auto good = check(work, *draft.theme, "theme"); !good) return good;
    if (auto good = check_day(work, draft); !good) return good;
    if (auto good = check_bodies(work, draft); !good) return good;
    return check_texts(draft);
}

Result<Done> check_use(guard::Work& work, const Training& training, const NewUse& use) {
    if (std::ranges::find(training.participants, use.body, &Participants::body) ==
        training.participants.end())
        return invalid("body", "trainings.did_not_come",
                       "Choose one of the bodies that came to it.");
    if (auto good = vocabularies::check(work, use.says, "says"); !good) return good;
    const auto evidence = use.evidence.value_or("");
    if (evidence.size() > text_bytes_max)
        return invalid("evidence", "trainings.note", "Write one page at most.");
    if (evidence.empty() && use.says.value != "unknown")
        return invalid("evidence", "trainings.no_evidence",
                       "Say what shows it. Where nothing does, the answer is unknown.");
    if (use.on && *use.on > guard::last_day_begun(work))
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    return Done{};
}

}  // namespace

Result<guard::Page<Training>> list(guard::Work& work, const TrainingsQuestion& question) {
    auto page = queries::page(work, question);
    page.items =
        guard::opened_words<TrainingWords>(work, trainings_table, std::move(page.items), put_words);
    return page;
}

Result<guard::Seen<Training>> find(guard::Work& work, const WhichTraining& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    return guard::opened_words<TrainingWords>(work, trainings_table, *found, put_words);
}

Result<guard::Seen<TrainingWhole>> whole(guard::Work& work, const WhichTraining& which) {
    const auto training = find(work, which);
    if (!training) return std::unexpected(training.error());
    const auto uses = opened_uses(work, which.id);
    return training->map([&](const Training& one) {
        TrainingWhole made{one, {}};
        for (const auto& use : uses) made.uses.push_back(*use);
        return made;
    });
}

Result<Id<Training>> add(guard::OwnWork& work, const Draft& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto id = Id<Training>::random();
    const TrainingWords words{draft.questions, draft.note};
    if (auto kept = guard::keep_words(work, trainings_table, id.text(), words); !kept)
        return std::unexpected(kept.error());
    queries::insert(work, id, draft);
    return id;
}

Result<Done> correct(guard::OwnWork& work, const Correction& correction) {
    const auto found = queries::one(work, correction.id);
    if (!found) return not_found();
    if (auto good = check(work, correction.training); !good) return good;
    if ((*found)->version != correction.version || !queries::update(work, correction))
        return changed_meanwhile();
    return guard::keep_words(
        work, trainings_table, correction.id.text(),
        TrainingWords{correction.training.questions, correction.training.note});
}

Result<Done> remove(guard::OwnWork& work, const WhichTraining& which) {
    const auto uses = queries::uses(work, which.id);
    if (!queries::remove(work, which.id)) return not_found();
    for (const auto& use : uses) guard::destroy_keys_of(work, use->id.text());
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

Result<Id<UseSeen>> note_use(guard::OwnWork& work, const NewUse& use) {
    const auto training = queries::one(work, use.id);
    if (!training) return not_found();
    if (auto good = check_use(work, **training, use); !good) return std::unexpected(good.error());
    UseSeen made;
    made.id = Id<UseSeen>::random();
    made.training = use.id;
    made.body = use.body;
    made.on = use.on.value_or(guard::last_day_begun(work));
    const UseWords words{use.says, use.evidence.value_or("")};
    if (auto kept = guard::keep_words(work, uses_table, made.id.text(), words); !kept)
        return std::unexpected(kept.error());
    queries::insert(work, made);
    return made.id;
}

Result<Done> remove_use(guard::OwnWork& work, const WhichUse& which) {
    if (!queries::remove(work, which.id)) return not_found();
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

Result<std::vector<guard::Seen<UseDue>>> due(guard::Work& work, const guard::Nothing&) {
    std::map<std::pair<Id<Training>, Id<bodies::Body>>, Day> asked;
    const auto all_uses = queries::uses(work, {});
    // The latest come first, and stay.
    for (const auto& use : all_uses) asked.emplace(std::pair(use->training, use->body), use->on);
    std::vector<guard::Seen<UseDue>> all;
    const auto over = queries::over_by(work, plus_days(work.today(), -use_asked_after_days));
    const auto& own = work.viewer().body();
    for (const auto& one : over) {
        const auto day = plus_days(one->when.last, use_asked_after_days);
        for (const auto& who : one->participants) {
            if (own && who.body.value == own->value) continue;
            const std::pair of(one->id, who.body);
            const auto last = asked.find(of);
            if (last != asked.end() && last->second >= plus_days(day, -use_asked_early_days))
                continue;
            asked.insert_or_assign(of, day);
            all.push_back(one.map([&](const Training& training) {
                return UseDue{training.id, training.title, who.body, day};
            }));
        }
    }
    return all;
}

Result<std::vector<guard::Seen<Material>>> materials(guard::Work& work, const guard::Nothing&) {
    std::map<std::string, guard::Seen<Material>> by_text;
    const auto every = queries::all(work);
    for (const auto& one : every)
        for (const auto& text : one->materials)
            by_text.try_emplace(text, one.map([&](const Training& training) {
                return Material{text, training.id};
            }));
    std::vector<guard::Seen<Material>> all;
    for (const auto& [text, material] : by_text) all.push_back(material);
    return all;
}

}  // namespace liaise::trainings
