// Expect: no matching function for call to 'liaise::guard::Answer::of\(const .*Note&\)'
#include "guard/answer.hpp"

struct Note {
    std::string text;

    static constexpr auto describe() {
        using liaise::Reach;
        return liaise::record("note", liaise::field("text", &Note::text, Reach::owner, "A word."));
    }
};

liaise::guard::Answer answer(const liaise::guard::Seen<Note>& seen) {
#ifdef REFUSED
    return liaise::guard::Answer::of(*seen);
#else
    return liaise::guard::Answer::of(seen);
#endif
}
