#pragma once

#include "base/code.hpp"
#include "modules/places/place.hpp"

namespace liaise::exchange {

/// What makes something told an urgent concern: what it is about, what is asked, and within how
/// many hours its sender asks to hear that it arrived. It is read before the letter is opened.
struct UrgentMark {
    std::optional<Id<places::Place>> place;
    Code<"theme"> theme;
    Code<"urgent_harm"> harm;
    Code<"urgent_ask"> asked;
    std::int64_t hours = 0;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using U = UrgentMark;
        return record("urgent_mark", field("place", &U::place, some, "Where; or nowhere named."),
                      field("theme", &U::theme, some, "What it is about."),
                      field("harm", &U::harm, some, "What kind of harm is feared, or happens."),
                      field("asked", &U::asked, some, "What is asked."),
                      field("hours", &U::hours, some,
                            "Within how many hours its sender wants to know that "
                            "it arrived."));
    }
};
static_assert(Described<UrgentMark>);

}  // namespace liaise::exchange
