#include "modules/people/acceptance.hpp"

#include "guard/invitations.hpp"

namespace liaise::people {

Result<guard::Seen<Me>> accept(guard::Door& door, const Acceptance& acceptance) {
    const auto person = guard::Invitations::accept(
        door.tx,
        {std::string(acceptance.token.reveal()), acceptance.name, acceptance.sign_in_name,
         acceptance.password},
        door.now);
    if (!person) return std::unexpected(person.error());
    return let_in(door, *person, acceptance.device);
}

}  // namespace liaise::people
