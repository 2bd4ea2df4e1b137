#pragma once

#include <memory>

#include "modules/programmes/calendars.hpp"
#include "modules/timetables/planning.hpp"

namespace liaise::programmes {

/// Longer is not looked for at once: what lies before the server in many houses gives up after 60
/// seconds, and what cannot be met is looked for a little longer.
inline constexpr std::int64_t calendar_seconds_max = 45;
/// What cannot be met is explained in that time, or not at all.
inline constexpr std::int64_t calendar_explained_seconds = 5;
/// Each holds one of the server's turns to answer, of which there are eight at least. Who comes
/// when so many are being made has a short time, and is not told why: that others plan just now
/// is theirs. It feels like a machine that is slow.
inline constexpr std::size_t calendars_at_length = 4;
inline constexpr std::int64_t calendar_seconds_when_many = 2;

/// A calendar that is being made. That it is stands in the memory of this process alone, by the id
/// of the circle, and ends with this.
class Making {
public:
    /// Nothing while one is being made of this programme.
    static std::optional<Making> begun(const Id<guard::CircleRef>& programme, std::int64_t seconds);
    Making(Making&&) = default;
    Making& operator=(Making&&) = delete;
    ~Making();

    std::int64_t seconds_at_most() const;
    timetables::Go told(const timetables::Progress& progress) const;

private:
    struct State;
    friend class Makings;
    Making(std::string programme, std::shared_ptr<State> state)
        : programme_(std::move(programme)), state_(std::move(state)) {}

    std::string programme_;
    std::shared_ptr<State> state_;
};

/// How far it has got; to be asked by who is in the programme.
CalendarProgress progress_of(const Id<guard::CircleRef>& programme);
/// Ends it, if one is being made.
void cancel_making(const Id<guard::CircleRef>& programme);
/// Ends all that are being made, because the program is to stop: the best so far of each is kept.
void cancel_all_making();
/// No calendar is better by more than so many per cent: never said to be less than it is.
std::int64_t percent_of(double gap);

}  // namespace liaise::programmes
