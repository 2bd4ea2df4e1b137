#include "modules/similar/lexicon.hpp"

#include <algorithm>
#include <array>

#include "base/shipped_text.hpp"
#include "base/toml.hpp"

namespace liaise::similar {

namespace {

constexpr std::array<std::string_view, languages> language_codes = {"en", "fr", "es", "ar"};
constexpr std::array<std::string_view, 4> senses = {"action", "matter", "people", "where"};
/// Longer than the longest phrase of the lexicon without its small words.
constexpr std::size_t phrase_words_max = 7;

std::string text_of(const toml::node& node) { return node.value<std::string>().value_or(""); }

template <typename Take>
void each_part(std::string_view text, char mark, const Take& take) {
    while (!text.empty()) {
        const auto end = std::min(text.find(mark), text.size());
        if (end > 0) take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

bool has_one_of(const std::string& word, const std::vector<std::string>& letters) {
    return std::ranges::any_of(
        letters, [&](const auto& letter) { return word.find(letter) != std::string::npos; });
}

bool is_one_letter(const std::string& word) {
    return word.size() == 1 && (word[0] < '0' || word[0] > '9');
}

}  // namespace

const Lexicon& Lexicon::shipped() {
    static const Lexicon lexicon(shipped_text("similar/lexicon.toml"));
    return lexicon;
}

Lexicon::Lexicon(std::string_view toml) {
    const auto file = toml::parse(toml);
    const auto each_word = [&](std::string_view table, std::size_t i, const auto& take) {
        each_part(text_of(*file[table][language_codes[i]].node()), ' ',
                  [&](auto word) { take(std::string(word)); });
    };
    for (std::size_t i = 0; i < languages; ++i) {
        const auto stem = [&](const auto& word) { return stem_of(word, static_cast<Language>(i)); };
        auto& own = tongues_[i];
        each_word("function_words", i, [&](auto word) { own.function_words.insert(word); });
        each_word("negation", i, [&](auto word) { own.negations.insert(stem(word)); });
        each_word("letters", i, [&](auto letter) { own.letters.push_back(letter); });
        each_word("weak_words", i, [&](auto word) { weak_.insert(stem(word)); });
        weak_.insert(own.negations.begin(), own.negations.end());
    }
    for (std::size_t sense = 0; sense < senses.size(); ++sense) {
        for (const auto& [code, phrases] : *file[senses[sense]].as_table()) {
            const auto what = static_cast<std::uint16_t>(concepts_.size());
            by_code_.emplace(code.str(), what);
            concepts_.push_back({std::string(code.str()), static_cast<Sense>(sense), {}, {}});
            for (std::size_t i = 0; i < languages; ++i)
                add_phrases(what, static_cast<Language>(i), text_of(*phrases.as_array()->get(i)));
        }
    }
    const auto each_pair = [&](std::string_view table, const auto& take) {
        for (const auto& [one, other] : *file[table].as_table())
            take(std::string(one.str()), by_code_.at(text_of(other)));
    };
    const auto concept_of = [&](const std::string& code) -> Concept& {
        return concepts_[by_code_.at(code)];
    };
    each_pair("part_of", [&](auto one, auto other) { concept_of(one).part_of = other; });
    each_pair("against", [&](auto one, auto other) { concept_of(one).against = other; });
    each_pair("theme", [&](auto one, auto other) { by_theme_.emplace(one, other); });
}

void Lexicon::add_phrases(std::uint16_t what, Language language, std::string_view phrases) {
    auto& own = tongues_[static_cast<std::size_t>(language)];
    each_part(phrases, ',', [&](std::string_view phrase) {
        const auto stems = stemmed(words_of(phrase), language).stems;
        if (stems.empty()) return;
        std::string key;
        for (const auto& stem : stems) key += stem + ' ';
        auto& known = own.phrases[key];
        if (std::ranges::find(known, what) == known.end()) known.push_back(what);
        own.first_stems.insert(stems.front());
    });
}

std::optional<std::uint16_t> Lexicon::of_theme(std::string_view theme) const {
    const auto found = by_theme_.find(std::string(theme));
    return found == by_theme_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::uint16_t> Lexicon::named(std::string_view code) const {
    const auto found = by_code_.find(std::string(code));
    return found == by_code_.end() ? std::nullopt : std::optional(found->second);
}

StemmedText Lexicon::stemmed(const std::vector<std::string>& words, Language language) const {
    const auto& passed_over = tongue(language).function_words;
    StemmedText text{language, {}, {}};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (is_one_letter(words[i]) || passed_over.contains(words[i])) continue;
        text.stems.push_back(stem_of(words[i], language));
        text.positions.push_back(i);
    }
    return text;
}

StemmedText Lexicon::stemmed(std::string_view text) const {
    const auto words = words_of(text);
    std::array<std::size_t, languages> known{};
    for (const auto& word : words) {
        for (std::size_t i = 0; i < languages; ++i)
            known[i] += tongues_[i].function_words.contains(word) +
                        has_one_of(word, tongues_[i].letters);
    }
    const auto most = std::ranges::max_element(known) - known.begin();
    return stemmed(words, static_cast<Language>(most));
}

std::vector<Mention> Lexicon::mentions(const StemmedText& text) const {
    std::vector<Mention> all;
    for (std::size_t first = 0; first < text.stems.size();) {
        const std::vector<std::uint16_t>* what = nullptr;
        auto mention = longest_at(text, first, what);
        if (what != nullptr) {
            for (const auto one : *what) {
                mention.what = turned(one, text, first);
                all.push_back(mention);
            }
        }
        first += std::max<std::size_t>(mention.count, 1);
    }
    return all;
}

Mention Lexicon::longest_at(const StemmedText& text, std::size_t first,
                            const std::vector<std::uint16_t>*& what) const {
    const auto& own = tongue(text.language);
    Mention mention{0, first, 0};
    if (!own.first_stems.contains(text.stems[first])) return mention;
    std::string key;
    const auto longest = std::min(phrase_words_max, text.stems.size() - first);
    for (std::size_t count = 1; count <= longest; ++count) {
        key += text.stems[first + count - 1] + ' ';
        const auto found = own.phrases.find(key);
        if (found == own.phrases.end()) continue;
        mention.count = count;
        what = &found->second;
    }
    return mention;
}

std::uint16_t Lexicon::turned(std::uint16_t what, const StemmedText& text,
                              std::size_t first) const {
    const bool is_denied =
        first > 0 && tongue(text.language).negations.contains(text.stems[first - 1]);
    return is_denied ? concepts_[what].against.value_or(what) : what;
}

}  // namespace liaise::similar
