#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/aims/stage.hpp"

/// What the own body sets out to change in how others work, and what it does for it. No other body
/// can ask for it, nor learn that it is there.
namespace liaise::aims {

/// About a page: what is longer is a strategy paper.
inline constexpr std::size_t text_bytes_max = 5'000;
/// Aims, actions or words on them that are read at once: decades of them.
inline constexpr int aims_max = 2'000;
/// So many days before its day somebody is reminded.
inline constexpr int due_ahead_days = 30;

/// The own body's aims, the soonest day first.
Result<std::vector<guard::Seen<Aim>>> list(guard::Work& work, const AimsQuestion& question);
/// One with all that is done for it and was said of it. Errors: `not_found`.
Result<guard::Seen<AimWhole>> whole(guard::Work& work, const WhichAim& which);
/// One. Errors: `not_found`.
Result<guard::Seen<Aim>> find(guard::Work& work, const WhichAim& which);
/// Sets one out. It is not reworded afterwards: another is set beside it. Errors: `invalid`, by the
/// field.
Result<Id<Aim>> set_out(guard::OwnWork& work, const NewAim& aim);
/// Takes out one that was set out by mistake, with all that hangs on it. Errors: `not_found`.
Result<Done> remove(guard::OwnWork& work, const WhichAim& which);
/// Says how far it is. Errors: `not_found`; `invalid` for a day to come, and without a reason where
/// it is over.
Result<Id<StageSaid>> say_stage(guard::OwnWork& work, const NewStage& stage);

/// What is done for the aims for a body, or for all.
Result<std::vector<guard::Seen<Action>>> actions(guard::Work& work, const AimsQuestion& question);
/// Sets out something to be done. Errors: `not_found`; `invalid` for a record that is not there,
/// and for a joint visit with a day, or without the visit that was made.
Result<Id<Action>> add_action(guard::OwnWork& work, const NewAction& action);
/// Takes one out that was set out by mistake. Errors: `not_found`.
Result<Done> remove_action(guard::OwnWork& work, const WhichAction& which);
/// Says how far it is. Errors: as `say_stage`.
Result<Id<StageSaid>> say_action_stage(guard::OwnWork& work, const NewActionStage& stage);

/// Aims and actions whose day is near or past, of which nobody said that they are over; the oldest
/// first.
Result<std::vector<guard::Seen<AimDue>>> due(guard::Work& work, const guard::Nothing& every);

}  // namespace liaise::aims
