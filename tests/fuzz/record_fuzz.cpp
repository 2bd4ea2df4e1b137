#include <array>

#include "base/json_read.hpp"
#include "fuzz/fuzzing.hpp"
#include "modules/agreements/agreement.hpp"
#include "modules/bodies/drafts.hpp"
#include "modules/complaints/case_drafts.hpp"
#include "modules/corrections/proposing.hpp"
#include "modules/exchange/disclosure.hpp"
#include "modules/findings/finding.hpp"
#include "modules/places/drafts.hpp"

namespace liaise::fuzz {

namespace {

/// What was read and written is read again as the same.
template <class T>
void read_and_written(const Json& json) {
    T record;
    if (auto done = read(json, record, ""); !done)
        return expect(!done.error().code.empty(), "refused without a reason");
    const auto once = json_text(record);
    const auto said = parsed(once);
    expect(said.has_value(), "what was written is no JSON");
    T again;
    expect(read(*said, again, "").has_value(), "what was written cannot be read");
    expect(json_text(again) == once, "what was read again is not what was written");
}

using Reading = void (*)(const Json&);
constexpr std::array<Reading, 7> readings = {
    &read_and_written<places::Draft>,         &read_and_written<bodies::Draft>,
    &read_and_written<complaints::CaseDraft>, &read_and_written<findings::Draft>,
    &read_and_written<agreements::Draft>,     &read_and_written<exchange::DisclosureDraft>,
    &read_and_written<corrections::ProposalDraft>,
};

/// The first letter says what the JSON behind it should be.
void attempt(std::string_view bytes) {
    if (bytes.empty()) return;
    const auto json = parsed(bytes.substr(1));
    if (json) readings[static_cast<unsigned char>(bytes[0]) % readings.size()](*json);
}

}  // namespace

WayIn way_in() {
    const std::string source = R"("source":{"statement":"a list","file":"a.csv","row":3}})";
    std::vector<std::string> examples = {
        R"({"names":[{"language":"en","text":"Saltworks"}],"type":"prison",
            "latitude":-29435300,"longitude":-20780100,"operator":"public",
            "standing":"official","opened":"2024-H1","is_temporary":"no",
            "groups_held":["men"],)" + source,
        R"({"names":{"en":"Saltworks","ar":"سجن"},"type":"prison","operator":"unknown",
            "standing":"official","is_temporary":"unknown","closed":"2024-03-18",)" + source,
        R"({"names":{"en":"Judges"},"type":"judge","level":"national","npm_relation":"none",
            "is_dependent":"no","complaints":"none",)" + source,
        R"({"place":"0123456789abcdefghjkmnpqrs","happened":"2024-03","theme":"other",
            "consents":[],"persons":[{"name":"x"}],"note":"\u0000"})",
        R"({"names":[],"type":null,"latitude":1e99,"longitude":9223372036854775808})",
        R"({"parts":[{"kind":"note","text":"a"}],"recipients":[{"body":"b"}],"ends":"2024"})"};
    std::vector<std::string> all;
    for (std::size_t i = 0; i < readings.size(); ++i)
        for (const auto& example : examples) all.push_back(static_cast<char>(i) + example);
    return {all, &attempt};
}

}  // namespace liaise::fuzz
