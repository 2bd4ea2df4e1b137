// Expect: the input says what each of its fields means
#include "guard/route.hpp"

using namespace liaise;

struct Which {
    std::string name;
    std::string basis;

    static constexpr auto describe() {
#ifdef REFUSED
        return record("which", field("name", &Which::name, Reach::everyone, "Its name."));
#else
        return record("which", field("name", &Which::name, Reach::everyone, "Its name."),
                      field("basis", &Which::basis, Reach::owner, "What it rests on."));
#endif
    }
};

Result<Done> forget(guard::OwnWork& work, const Which& which);

guard::Route line() {
    return guard::route(guard::Method::post, "/notes/forget", "Forgets a note.", &forget);
}
