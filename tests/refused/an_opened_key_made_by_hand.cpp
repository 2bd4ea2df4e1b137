// Expect: is private within this context
#include "guard/opened_key.hpp"
#include "guard/viewer.hpp"

bool holds_a_key(const liaise::guard::Viewer& viewer) {
#ifdef REFUSED
    const auto key = liaise::guard::OpenedKey::of(liaise::guard::Key::fresh());
    return viewer.key() == key;
#else
    return viewer.key() != nullptr;
#endif
}
