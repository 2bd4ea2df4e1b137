#include "edge/sheet/wording.hpp"

#include "base/names.hpp"
#include "edge/sheet/messages.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::sheet {

namespace {

constexpr const char* always_there = "en";

/// The text under "part.step.step", if there is one.
const Json* text_at(const Json& messages, const std::string& key) {
    const Json* node = &messages;
    for (std::size_t at = 0; at <= key.size();) {
        const auto end = std::min(key.find('.', at), key.size());
        const auto found = node->is_object() ? node->find(key.substr(at, end - at)) : node->end();
        if (found == node->end()) return nullptr;
        node = &*found;
        at = end + 1;
    }
    return node->is_string() ? node : nullptr;
}

/// The part of the keys that a file is found under: what is large lies in several files, such as
/// `vocabulary` and `vocabulary-exchange`.
std::string whole_of(std::string_view part) { return std::string(part.substr(0, part.find('-'))); }

}  // namespace

Wording::Wording(std::string language) : language_(std::move(language)) {
    for (const auto& part : all_messages())
        if (part.language == language_ || part.language == always_there)
            messages_[std::string(part.language)][whole_of(part.part)].merge_patch(
                Json::parse(part.json));
}

Wording::Wording(std::string language, guard::Desk& desk) : Wording(std::move(language)) {
    auto work = desk.work<guard::Work>();
    if (!work) return;
    const auto words = vocabularies::list(*work, {});
    if (!words) return;
    for (const auto& word : *words)
        if (!word->names.empty())
            named_[word->vocabulary + '.' + word->code] = name_in(word->names, language_);
}

std::string Wording::said(const std::string& key) const {
    for (const auto& language : {language_, std::string(always_there)}) {
        const auto messages = messages_.find(language);
        if (messages == messages_.end()) continue;
        if (const auto* text = text_at(*messages, key)) return text->get<std::string>();
    }
    return key;
}

std::string Wording::word(const std::string& vocabulary, const std::string& code) const {
    const auto key = vocabulary + '.' + code;
    if (const auto named = named_.find(key); named != named_.end()) return named->second;
    const auto whole = "vocabulary." + key;
    const auto text = said(whole);
    return text == whole ? code : text;
}

}  // namespace liaise::sheet
