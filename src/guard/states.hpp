#pragma once

#include <algorithm>
#include <map>

#include "base/json_text.hpp"
#include "guard/change.hpp"
#include "guard/work.hpp"
#include "store/columns.hpp"

/// The states of a record, as they were kept, and the changes that lie between them.
namespace liaise::guard::history {

/// What follows a record's own columns, selected from a view `<table>_ever`, in the order that
/// `read_turns` reads.
inline constexpr std::string_view state_columns =
    ", version, since, since_by, since_in, until, until_by, until_in ";

/// One end of a state: when it began or ended, by whom, as part of what.
struct Turn {
    std::optional<Moment> at;  ///< nothing: before this was noted
    std::optional<Id<Person>> by;
    std::optional<std::string> in;
};

/// One state of a record, and how it came to be.
template <class T>
struct State {
    T record;
    std::int64_t version = 1;
    Turn since;
    std::optional<Turn> until;    ///< nothing: it holds
    std::optional<Turn> blanked;  ///< when and by whom it was emptied: `record` says nothing
};

/// Reads `state_columns`.
void read_turns(store::Columns& columns, std::int64_t& version, Turn& since,
                std::optional<Turn>& until);

/// The fields that differ between two states of a record. Its version always does, and is no field.
template <class T>
std::vector<FieldChange> changes_between(const T& before, const T& after) {
    std::vector<FieldChange> changes;
    for_each_field<T>([&](const auto& field) {
        auto from = json_text(before.*field.member);
        auto to = json_text(after.*field.member);
        if (from == to || field.name == "version") return;
        changes.push_back({std::string(field.name), std::move(from), std::move(to)});
    });
    return changes;
}

namespace turns {

/// What people of the viewer's own body are called, by their ids; and how exactly it is told when
/// somebody of another wrote something down.
struct Tellers {
    std::map<std::string, std::string> names;
    Sight sight = Sight::coarse;
};
Tellers tellers_of(Work& work, const std::vector<Turn>& turns);
/// To coarse sight it is told neither when another body changed something nor with which import:
/// it may have come with a visit.
Change change_of(const char* kind, std::int64_t version, const Turn& turn,
                 const Tellers& tellers);
void note_blanking(const Turn& blanked, const Tellers& tellers, Change& change);

}  // namespace turns

/// What a record's states, the earliest first, come to: its changes, the latest first.
template <class T>
std::vector<Seen<Change>> changes_of(Work& work, const std::vector<Seen<State<T>>>& states) {
    std::vector<Turn> all;
    for (const auto& state : states) {
        all.push_back(state->since);
        if (state->until) all.push_back(*state->until);
        if (state->blanked) all.push_back(*state->blanked);
    }
    const auto tellers = turns::tellers_of(work, all);
    std::vector<Seen<Change>> changes;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto* before = i ? &*states[i - 1] : nullptr;
        const bool was_out = before && before->until && before->until->at != states[i]->since.at;
        changes.push_back(states[i].map([&](const State<T>& state) {
            // What an undoing puts back is part of what it was part of before; the undoing is told
            // where the state before it ends.
            auto turn = state.since;
            if (before && before->until && !was_out) turn.in = before->until->in;
            auto change = turns::change_of(!before ? "added" : was_out ? "brought_back" : "changed",
                                           state.version, turn, tellers);
            if (state.blanked) turns::note_blanking(*state.blanked, tellers, change);
            else if (before && !before->blanked)
                change.fields = changes_between(before->record, state.record);
            return change;
        }));
        const bool is_out = i + 1 == states.size() ||
                            states[i + 1]->since.at != (states[i]->until ? states[i]->until->at
                                                                         : std::nullopt);
        if (!states[i]->until || !is_out) continue;
        changes.push_back(states[i].map([&](const State<T>& state) {
            return turns::change_of("taken_out", state.version, *state.until, tellers);
        }));
    }
    std::ranges::reverse(changes);
    return changes;
}

}  // namespace liaise::guard::history
