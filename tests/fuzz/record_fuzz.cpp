#include "base/json_read.hpp"
#include "fuzz/fuzzing.hpp"
#include "modules/places/drafts.hpp"

namespace liaise::fuzz {

namespace {

/// What was read and written is read again as the same.
void attempt(std::string_view bytes) {
    const auto json = parsed(bytes);
    if (!json) return;
    places::Draft draft;
    if (!read(*json, draft, "")) return;
    const auto once = json_of(draft);
    places::Draft again;
    expect(read(once, again, "").has_value(), "what was written cannot be read");
    expect(json_of(again) == once, "what was read again is not what was written");
}

}  // namespace

WayIn way_in() {
    return {{R"({"names":[{"language":"en","text":"Saltworks"}],"type":"prison",
              "latitude":-29435300,"longitude":-20780100,"operator":"public",
              "standing":"official","opened":"2024-H1","is_temporary":"no",
              "groups_held":["men"],"source":{"statement":"a list"}})",
             R"({"names":{"en":"Saltworks","ar":"سجن"},"type":"prison","operator":"unknown",
              "standing":"official","is_temporary":"unknown","closed":"2024-03-18",
              "source":{"statement":"a list","file":"a.csv","row":3}})",
             R"({"names":[],"type":null,"latitude":1e99,"longitude":9223372036854775808})"},
            &attempt};
}

}  // namespace liaise::fuzz
