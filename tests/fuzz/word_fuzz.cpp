#include "base/day.hpp"
#include "base/id.hpp"
#include "fuzz/fuzzing.hpp"
#include "guard/emergency_code.hpp"

namespace liaise::fuzz {

namespace {

/// A word that is taken is written as it came: nothing has two spellings.
void attempt(std::string_view bytes) {
    if (const auto day = day_from(bytes)) expect(text_of(*day) == bytes, "a day changed");
    if (const auto when = when_from(bytes)) {
        expect(text_of(*when) == bytes, "a time changed");
        expect(when->first <= when->last, "a time ends before it begins");
        const auto coarse = coarsened(*when);
        expect(coarse.first <= when->first && when->last <= coarse.last, "coarser is not wider");
    }
    if (const auto id = id_from(bytes)) expect(text_of(*id) == bytes, "an id changed");
    if (const auto moment = moment_from(bytes))
        expect(text_of(*moment) == bytes, "a moment changed");
    if (const auto code = guard::EmergencyCode::read(bytes)) {
        const auto again = guard::EmergencyCode::read(code->reveal());
        expect(again && again->reveal() == code->reveal(), "a code changed");
    }
}

}  // namespace

WayIn way_in() {
    static const std::string code(guard::EmergencyCode::fresh().reveal());
    return {{code, "2024-03-18", "2024-02-29", "2024-03", "2024-H1", "2024", "2024-03-18T09:30:00Z",
             "0123456789abcdefghjkmnpqrs", "9999-12-31", "0001-01-01"},
            &attempt};
}

}  // namespace liaise::fuzz
