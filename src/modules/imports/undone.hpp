#pragma once

#include <cstdint>

#include "base/describe.hpp"

namespace liaise::imports {

/// What undoing an import did to the register.
struct Undone {
    std::int64_t places_taken_out = 0;
    std::int64_t places_put_back = 0;
    std::int64_t bodies_taken_out = 0;
    std::int64_t bodies_put_back = 0;
    std::int64_t visits_taken_out = 0;
    std::int64_t visits_brought_back = 0;
    std::int64_t visits_kept = 0;
    std::int64_t headcounts_taken_out = 0;
    std::int64_t headcounts_put_back = 0;
    std::int64_t left = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using U = Undone;
        return record("import_undone",
            field("places_taken_out", &U::places_taken_out, own,
                  "Places that it had added, and that no list shows any more."),
            field("places_put_back", &U::places_put_back, own,
                  "Places that say again what they said before it."),
            field("bodies_taken_out", &U::bodies_taken_out, own, "Bodies that it had added."),
            field("bodies_put_back", &U::bodies_put_back, own,
                  "Bodies that say again what they said before it."),
            field("visits_taken_out", &U::visits_taken_out, own, "Visits that it had added."),
            field("visits_brought_back", &U::visits_brought_back, own,
                  "Visits that it had taken out, and that are back."),
            field("visits_kept", &U::visits_kept, own,
                  "Visits that it had added, and that stay by the word of another file."),
            field("headcounts_taken_out", &U::headcounts_taken_out, own,
                  "Head counts that it had added."),
            field("headcounts_put_back", &U::headcounts_put_back, own,
                  "Head counts that say again what they said before it."),
            field("left", &U::left, own,
                  "Records that stay as they are: changed by somebody since, or spoken of by "
                  "others in the register."));
    }
};
static_assert(Described<Undone>);

}  // namespace liaise::imports
