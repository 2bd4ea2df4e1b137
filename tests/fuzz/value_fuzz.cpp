#include <cstdlib>

#include "fuzz/fuzzing.hpp"
#include "modules/imports/values.hpp"

namespace liaise::fuzz {

namespace {

using namespace imports;

/// A pattern, and in the next line what a cell says: a time, degrees, people, a word.
void attempt(std::string_view bytes) {
    const auto end = std::min(bytes.find('\n'), bytes.size());
    const auto first = bytes.substr(0, end);
    const auto cell = bytes.substr(std::min(end + 1, bytes.size()));
    const auto pattern = WhenPattern::from(first);
    const auto when = pattern ? pattern->when(cell) : WhenPattern{}.when(cell);
    if (when) {
        expect(when->first <= when->last, "a time ends before it begins");
        expect(when_from(text_of(*when)) == when, "a time that cannot be written");
    }
    if (const auto degrees = micro_degrees(cell))
        expect(std::abs(*degrees) <= 1'000'000'000, "more degrees than three digits");
    if (const auto people = people_count(cell)) expect(*people >= 0, "fewer people than none");
    ValueMap map;
    map.add(first, {"word"});
    (void)map.words(cell);
}

}  // namespace

WayIn way_in() {
    return {{"DD/MM/YYYY\n18/03/2024", "D.M.YYYY\n1.2.2024", "half-year ending MM/YYYY\n06/2024",
             "half-year beginning YYYY-MM\n2024-07", "serial\n45369", "\n2024-H1",
             "YYYY\n2024-03-18T09:30:00", "Prison*of*\nprison N\u00ba 3 of", "x\n-179,9999999",
             "x\n12.0"},
            &attempt};
}

}  // namespace liaise::fuzz
