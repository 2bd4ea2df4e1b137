// Expect: incomplete type 'liaise::guard::routing::OutcomeOf<Note>'
#include "guard/route.hpp"

using namespace liaise;

struct Note {
    std::string text;

    static constexpr auto describe() {
        return record("note", field("text", &Note::text, Reach::owner, "A word."));
    }
};

#ifdef REFUSED
Result<Note> newest(guard::Work& work, const guard::Nothing& nothing);
#else
Result<guard::Seen<Note>> newest(guard::Work& work, const guard::Nothing& nothing);
#endif

guard::Route line() {
    return guard::route(guard::Method::get, "/notes/newest", "The newest note.", &newest);
}
