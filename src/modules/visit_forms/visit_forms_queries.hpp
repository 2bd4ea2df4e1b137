#pragma once

#include "modules/visit_forms/visit_forms.hpp"

namespace liaise::visit_forms::queries {

guard::Page<Form> page(guard::Work& work, const FormsQuestion& question);
std::optional<guard::Seen<Form>> one(guard::Work& work, const Id<Form>& id);
void insert(guard::OwnWork& work, const Form& form);
/// Notes that something was entered now.
void touch(guard::OwnWork& work, const Id<Form>& id);
/// Whether there was one.
bool remove(guard::OwnWork& work, const Id<Form>& id);

}  // namespace liaise::visit_forms::queries
