#include "edge/http/input.hpp"
#include "fuzz/fuzzing.hpp"

namespace liaise::fuzz {

namespace {

Shape question() {
    Shape shape{"question", {}};
    for (const auto* name : {"type", "search", "page", "content"})
        shape.fields.push_back({name, "text"});
    shape.fields.front().is_list = true;
    return shape;
}

std::size_t depth(const Json& json) {
    std::size_t deepest = 0;
    if (json.is_structured())
        for (const auto& part : json) deepest = std::max(deepest, 1 + depth(part));
    return deepest;
}

/// An address, and after a line's end a body in JSON: they become one record of plain texts that
/// does not nest too deep, or are refused with a reason.
void attempt(std::string_view bytes) {
    const auto end = std::min(bytes.find('\n'), bytes.size());
    const auto asked = http::asked_from(bytes.substr(0, end));
    if (!asked) return;
    for (const auto& part : asked->parts) expect(http::is_plain_text(part), "a part is no text");
    static const auto shape = question();
    http::Parameters path;
    if (!asked->parts.empty()) path.emplace_back("id", asked->parts.back());
    const auto body = bytes.substr(std::min(end + 1, bytes.size()));
    const auto input = http::input_of(shape, {path, asked->query, "application/json", body});
    if (!input) return expect(!input.error().code.empty(), "refused without a reason");
    expect(input->is_object(), "what came is no record");
    expect(depth(*input) <= 34, "what came nests too deep");
    expect(!input->contains("type") || (*input)["type"].is_array() || asked->query.empty() ||
               !body.empty(),
           "a list is none");
}

}  // namespace

WayIn way_in() {
    return {{"/api/v1/places?type=prison,camp&type=cells&search=%C3%A9+b&page=2",
             "/api/v1/places/0123\n{\"type\":[\"prison\"],\"search\":\"a\\u00e9\",\"page\":null}",
             "/?a=%25&b=%2B&&c\n{\"content\":\"UEsDBA==\",\"d\":{\"e\":[[{}]],\"f\":1e3}}",
             "/api/v1/a%2Fb/..?id=x\n{\"id\":\"..\"}"},
            &attempt};
}

}  // namespace liaise::fuzz
