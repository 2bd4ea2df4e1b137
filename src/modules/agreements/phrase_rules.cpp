#include "modules/agreements/phrase_rules.hpp"

#include <utf8proc.h>

#include <algorithm>

#include "base/names.hpp"

namespace liaise::agreements {

namespace {

// Words farther from each other than this have nothing to do with each other as a rule.
constexpr std::size_t words_apart_max = 40;

std::vector<std::string_view> parted(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(mark, at), text.size());
        if (end > at) parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

bool is_letter(utf8proc_int32_t code) {
    switch (utf8proc_category(code)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ND: return true;
        default: return false;
    }
}

bool ends_a_sentence(utf8proc_int32_t code) {
    constexpr std::u32string_view marks = U".!?;\n\u061F\u061B\u06D4";
    return marks.find(static_cast<char32_t>(code)) != std::u32string_view::npos;
}

}  // namespace

std::vector<Sentence> sentences_of(std::string_view text) {
    std::vector<Sentence> sentences(1);
    std::optional<PlacedWord> open;
    std::size_t at = 0;
    std::int64_t letter = 0;
    const auto close = [&] {
        if (!open) return;
        open->ends = letter;
        open->end_byte = at;
        open->folded = folded(text.substr(open->first_byte, at - open->first_byte));
        sentences.back().push_back(std::move(*open));
        open.reset();
    };
    while (at < text.size()) {
        utf8proc_int32_t code = 0;
        const auto size = utf8proc_iterate(
            reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
            static_cast<utf8proc_ssize_t>(text.size() - at), &code);
        if (size > 0 && is_letter(code)) {
            if (!open) open = {{}, letter, letter, at, at};
        } else {
            close();
            if (size > 0 && ends_a_sentence(code)) sentences.emplace_back();
        }
        at += size > 0 ? static_cast<std::size_t>(size) : 1;  // a byte that is no UTF-8 is passed
        ++letter;
    }
    close();
    std::erase_if(sentences, [](const Sentence& sentence) { return sentence.empty(); });
    return sentences;
}

PhraseRule::PhraseRule(std::string_view written) {
    for (const auto group : parted(written, ' ')) {
        if (group == "!") {
            holds_whatever_else_ = true;
            continue;
        }
        groups_.emplace_back();
        for (const auto phrase : parted(group, '|')) groups_.back().push_back(phrase_of(phrase));
    }
}

PhraseRule::Phrase PhraseRule::phrase_of(std::string_view written) {
    Phrase phrase;
    for (auto word : parted(written, '_')) {
        Pattern pattern;
        pattern.is_open_before = word.starts_with('*');
        pattern.is_open_after = word.ends_with('*');
        pattern.letters = folded(word);
        phrase.push_back(std::move(pattern));
    }
    return phrase;
}

bool PhraseRule::Pattern::matches(const std::string& word) const {
    if (is_open_before && is_open_after) return word.find(letters) != std::string::npos;
    if (is_open_before) return word.ends_with(letters);
    return is_open_after ? word.starts_with(letters) : word == letters;
}

bool PhraseRule::stands_at(const Phrase& phrase, const Sentence& sentence, std::size_t at) {
    if (at + phrase.size() > sentence.size()) return false;
    for (std::size_t i = 0; i < phrase.size(); ++i)
        if (!phrase[i].matches(sentence[at + i].folded)) return false;
    return true;
}

std::optional<std::pair<std::size_t, std::size_t>> PhraseRule::found_in(
    const Sentence& sentence) const {
    struct Met {
        std::size_t group, first, last;
    };
    std::vector<Met> met;
    for (std::size_t at = 0; at < sentence.size(); ++at)
        for (std::size_t g = 0; g < groups_.size(); ++g)
            for (const auto& phrase : groups_[g])
                if (stands_at(phrase, sentence, at)) met.push_back({g, at, at + phrase.size() - 1});

    std::optional<std::pair<std::size_t, std::size_t>> narrowest;
    for (std::size_t i = 0; i < met.size(); ++i) {
        std::vector<bool> is_met(groups_.size(), false);
        auto last = met[i].last;
        for (std::size_t j = i; j < met.size(); ++j) {
            is_met[met[j].group] = true;
            last = std::max(last, met[j].last);
            if (last - met[i].first > words_apart_max) break;
            if (std::ranges::find(is_met, false) != is_met.end()) continue;
            if (!narrowest || last - met[i].first < narrowest->second - narrowest->first)
                narrowest = {met[i].first, last};
            break;
        }
    }
    return narrowest;
}

}  // namespace liaise::agreements
