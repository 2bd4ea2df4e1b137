// Expect: static assertion failed
#include "base/describe.hpp"

#include <string>

using liaise::Reach;

struct Note {
    std::string text;
    std::string basis;

    static constexpr auto describe() {
#ifdef REFUSED
        return liaise::record("note", liaise::field("text", &Note::text, Reach::owner, "A word."));
#else
        return liaise::record("note", liaise::field("text", &Note::text, Reach::owner, "A word."),
                              liaise::field("basis", &Note::basis, Reach::owner, "Its reason."));
#endif
    }
};
static_assert(liaise::Described<Note>, "describe() names every field, each once");
