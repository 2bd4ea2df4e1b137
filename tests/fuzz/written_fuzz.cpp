#include "base/json_read.hpp"
#include "base/json_written.hpp"
#include "fuzz/fuzzing.hpp"
#include "modules/places/drafts.hpp"

namespace liaise::fuzz {

namespace {

/// Of JSON that both take, the quick reader reads what JSON's own reader reads. What is no JSON,
/// such as 007, the quick one may take: it is given nothing but what we wrote.
void attempt(std::string_view bytes) {
    JsonWritten written(bytes);
    places::Draft quick;
    if (!written.take(quick) || !written.is_at_end()) return;
    const auto json = parsed(bytes);
    if (!json) return;
    places::Draft slow;
    expect(read(*json, slow, "").has_value(), "the quick reader takes what is no such record");
    expect(json_text(quick) == json_text(slow), "the quick reader reads something else");
}

}  // namespace

WayIn way_in() {
    places::Draft draft;
    draft.names = {{"en", "Saltworks"}, {"ar", "سجن"}};
    draft.type = {"prison"};
    draft.source = {"A list", {}, 3};
    const auto full = json_text(draft);
    return {{full, json_text(places::Draft{}), full.substr(0, full.size() / 2)}, &attempt};
}

}  // namespace liaise::fuzz
