#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/trainings/questions.hpp"

/// Trainings and dialogue with other bodies, and whether what was learnt is used. Another body's
/// cannot be asked for.
namespace liaise::trainings {

/// A line of a list.
inline constexpr std::size_t line_bytes_max = 300;
/// One page.
inline constexpr std::size_t text_bytes_max = 5'000;
/// Bodies, materials or questions of one training: more stand in its own papers.
inline constexpr std::size_t parts_max = 40;
/// So many days after a training somebody should ask whether it is used: half a year.
inline constexpr int use_asked_after_days = 182;
/// So many days before, an answer counts as that; what was noted earlier says only what was meant.
inline constexpr int use_asked_early_days = 30;

/// The own body's trainings, the latest first.
Result<guard::Page<Training>> list(guard::Work& work, const TrainingsQuestion& question);
/// One, with what was found of its use. Errors: `not_found`.
Result<guard::Seen<TrainingWhole>> whole(guard::Work& work, const WhichTraining& which);
/// One. Errors: `not_found`.
Result<guard::Seen<Training>> find(guard::Work& work, const WhichTraining& which);
/// Writes one down. Errors: `invalid`, by the field.
Result<Id<Training>> add(guard::OwnWork& work, const Draft& draft);
/// Corrects one. Errors: as `add`; `not_found`; `conflict` when another correction came first.
Result<Done> correct(guard::OwnWork& work, const Correction& correction);
/// Takes one out, with what was found of its use. Errors: `not_found`.
Result<Done> remove(guard::OwnWork& work, const WhichTraining& which);

/// Notes whether a body uses in practice what it learnt. Errors: `not_found`; `invalid` for a body
/// that did not come, a day to come, and but for unknown without what shows it.
Result<Id<UseSeen>> note_use(guard::OwnWork& work, const NewUse& use);
/// Takes out what was noted by mistake. Errors: `not_found`.
Result<Done> remove_use(guard::OwnWork& work, const WhichUse& which);

/// Of which trainings it is to be asked whether they are used, body by body, the oldest first.
Result<std::vector<guard::Seen<UseDue>>> due(guard::Work& work, const guard::Nothing& every);
/// All materials of all trainings, each once, by their titles: to be used again.
Result<std::vector<guard::Seen<Material>>> materials(guard::Work& work,
                                                     const guard::Nothing& every);

}  // namespace liaise::trainings
