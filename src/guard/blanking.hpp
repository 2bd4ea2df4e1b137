#pragma once

#include "base/code.hpp"
#include "base/result.hpp"
#include "guard/history.hpp"
#include "guard/states.hpp"

/// What a record said before, and must not be readable any more: it is emptied for good.
namespace liaise::guard::history {

/// A state of a record `T` that is over, and why it is to say nothing any more.
template <class T, VocabularyName Named, Reach R>
struct PastState {
    Id<T> id;
    std::int64_t version = 0;
    std::string reason;

    static constexpr auto describe() {
        return record(Named.view(), liaise::field("id", &PastState::id, R, "The record."),
            liaise::field("version", &PastState::version, R,
                          "The version of it that is to say nothing any more."),
            liaise::field("reason", &PastState::reason, Reach::owner,
                          "Why; it stands in the body's ledger, and must not say it again."));
    }
};

/// The same without its kind.
struct Blanking {
    std::string id;
    std::int64_t version = 0;
    std::string reason;
};

/// Empties a state that is over, of the scope that `work` writes: that there was one, when and by
/// whom, stays, and that it was emptied, when and by whom. It cannot come back. The ledger of the
/// own body says so, with the reason. Errors: `invalid` without a reason; `not_found`; `conflict`
/// for what the record says now.
Result<Done> blank(WritingWork& work, const Kept& kept, const Blanking& blanking);

/// The states of a record that were emptied: all but what they said.
struct Blank {
    std::int64_t version = 0;
    Turn since;
    std::optional<Turn> until;
    Turn blanked;
};
/// Those of one record, the earliest first.
std::vector<Seen<Blank>> blanks(Work& work, const Kept& kept, const std::string& id);

/// All states of a record, the earliest first: those that say something, and the emptied ones.
template <class T>
std::vector<Seen<State<T>>> with_blanks(Work& work, const Kept& kept, const std::string& id,
                                        std::vector<Seen<State<T>>> states) {
    for (const auto& one : blanks(work, kept, id))
        states.push_back(one.map([](const Blank& blank) {
            State<T> state;
            state.version = blank.version;
            state.since = blank.since;
            state.until = blank.until;
            state.blanked = blank.blanked;
            return state;
        }));
    std::ranges::sort(states, {}, [](const auto& state) { return state->version; });
    return states;
}

}  // namespace liaise::guard::history
