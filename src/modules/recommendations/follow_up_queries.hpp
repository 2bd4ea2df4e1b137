#pragma once

#include "modules/recommendations/follow_up.hpp"

namespace liaise::recommendations::queries {

guard::Page<DueThing> due(guard::Work& work, const FollowUpQuestion& question);

guard::Page<AddresseeLetter> letters(guard::Work& work, const AddresseeLettersQuestion& question);
void insert(guard::OwnWork& work, const AddresseeLetter& letter);
/// Whether it was there and had no answer.
bool answer(guard::OwnWork& work, const LetterAnswer& answer);
bool has_letter(guard::Work& work, const Id<AddresseeLetter>& id);
bool remove(guard::OwnWork& work, const Id<AddresseeLetter>& id);

std::vector<guard::Seen<Reminder>> reminders(guard::Work& work, const Id<Recommendation>& id);
std::optional<guard::Seen<Reminder>> reminder(guard::Work& work, const Id<Reminder>& id);
/// Whether the person is one of the viewer's own body.
bool is_of_us(guard::Work& work, const Id<guard::Person>& person);
void insert(guard::OwnWork& work, const Reminder& reminder);
void settle(guard::OwnWork& work, const Id<Reminder>& id);
void put_off(guard::OwnWork& work, const PutOff& other);
bool remove(guard::OwnWork& work, const Id<Reminder>& id);

/// With a recommendation go its reminders, and the letters that were about nothing else.
void remove_follow_up(guard::OwnWork& work, const Id<Recommendation>& id);

}  // namespace liaise::recommendations::queries
