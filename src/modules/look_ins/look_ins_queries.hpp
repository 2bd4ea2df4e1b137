#pragma once

#include "guard/work.hpp"
#include "modules/look_ins/look_in.hpp"

namespace liaise::look_ins {

namespace letter_kind {
inline constexpr const char* look_in = "look_in";              ///< asks another body to look in
inline constexpr const char* look_in_reply = "look_in_reply";  ///< what came of it
}  // namespace letter_kind

namespace queries {

guard::Page<LookIn> page(guard::Work& work, const Question& question);
std::optional<guard::Seen<LookIn>> one(guard::Work& work, const Id<guard::Letter>& id);

}  // namespace queries

}  // namespace liaise::look_ins
