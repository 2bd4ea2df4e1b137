#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/changes_seen/change.hpp"

/// What was seen to change in how other bodies work, and whether it lasts. No other body can ask
/// for it, nor learn that it is there.
namespace liaise::changes_seen {

/// One page.
inline constexpr std::size_t text_bytes_max = 5'000;
/// A story is read aloud in two minutes.
inline constexpr std::size_t story_words_max = 200;
/// More than anybody will ever have seen; read at once.
inline constexpr int changes_max = 2'000;
/// When somebody is reminded to look again, in days after it was noticed: 12 and 24 months.
inline constexpr int first_look_after_days = 365;
inline constexpr int second_look_after_days = 730;

struct NewChange {
    Id<bodies::Body> body;
    Code<"recommendation_level"> level;
    std::optional<Code<"theme">> theme;
    std::optional<Id<practices::Statement>> statement;
    std::optional<Id<aims::Aim>> aim;
    When noticed;
    Told told;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewChange;
        return record(
            "new_change_seen", field("body", &N::body, own, "The body whose work it is about."),
            field("level", &N::level, own, "Understanding, themes, or methodology."),
            field("theme", &N::theme, own, "The theme."),
            field("practice_statement", &N::statement, own, "The statement that it is about."),
            field("aim", &N::aim, own, "The aim that it is about."),
            field("noticed", &N::noticed, own, "When it was noticed; nothing to come."),
            field("told", &N::told, Reach::sealed, "What is said of it."));
    }
};
static_assert(Described<NewChange>);

/// What was found when somebody looked again at the change `id`.
struct NewLook {
    Id<ChangeSeen> id;
    Code<"change_lasts"> lasts;
    std::optional<std::string> evidence;
    std::optional<Day> on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewLook;
        return record("new_change_look", field("id", &N::id, own, "The change."),
                      field("lasts", &N::lasts, own, "It holds, in part, fell back, unknown."),
                      field("evidence", &N::evidence, Reach::sealed, "What shows that."),
                      field("on", &N::on, own, "When; else today."));
    }
};
static_assert(Described<NewLook>);

struct WhichChange {
    Id<ChangeSeen> id;

    static constexpr auto describe() {
        return record("which_change_seen",
                      field("id", &WhichChange::id, Reach::owner, "The change."));
    }
};
static_assert(Described<WhichChange>);

struct ChangesQuestion {
    std::optional<Id<bodies::Body>> body;

    static constexpr auto describe() {
        return record("changes_seen_question",
                      field("body", &ChangesQuestion::body, Reach::owner, "Only of this body."));
    }
};
static_assert(Described<ChangesQuestion>);

/// What was seen, the latest first, with what was found since.
Result<std::vector<guard::Seen<ChangeSeen>>> list(guard::Work& work,
                                                  const ChangesQuestion& question);
/// One of it. Errors: `not_found`.
Result<guard::Seen<ChangeSeen>> find(guard::Work& work, const WhichChange& which);
/// Writes down what was seen, or that no change was. Errors: `invalid`, by the field.
Result<Id<ChangeSeen>> note(guard::OwnWork& work, const NewChange& change);
/// Takes out one that was written down by mistake. Errors: `not_found`.
Result<Done> remove(guard::OwnWork& work, const WhichChange& which);
/// Notes whether it lasts. Errors: `not_found`; `invalid` for a day before it was noticed or to
/// come, and but for unknown without what shows it.
Result<Id<LookAgain>> look_again(guard::OwnWork& work, const NewLook& look);
/// At which somebody should look again by now, the oldest first.
Result<std::vector<guard::Seen<ChangeSeen>>> due(guard::Work& work, const guard::Nothing& every);

}  // namespace liaise::changes_seen
