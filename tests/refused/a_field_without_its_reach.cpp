// Expect: no matching function for call to 'field\(
#include "base/describe.hpp"

#include <string>

struct Note {
    std::string text;
};

#ifdef REFUSED
constexpr auto text = liaise::field("text", &Note::text, "A word.");
#else
constexpr auto text = liaise::field("text", &Note::text, liaise::Reach::owner, "A word.");
#endif
