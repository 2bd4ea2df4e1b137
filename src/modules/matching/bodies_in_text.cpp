#include "modules/matching/bodies_in_text.hpp"

#include <algorithm>
#include <span>

#include "modules/matching/normalise.hpp"
#include "modules/matching/resemblance.hpp"

namespace liaise::matching {
namespace {

using Words = std::vector<std::string>;

/// Free text longer than this is a report, not a list of names.
constexpr std::size_t text_bytes_max = 4000;
/// One letter off is a slip only in a long word; short ones are other words (MPE, MPF).
constexpr std::size_t slip_letters_min = 8;

struct Phrase {
    Words words;
    std::string body;
};

std::vector<Phrase> phrases_of(const std::vector<BodyPhrases>& bodies) {
    std::vector<Phrase> phrases;
    for (const auto& body : bodies) {
        for (const auto& text : body.phrases) {
            auto words = words_of(text, {});
            if (!words.empty()) phrases.push_back({std::move(words), body.body});
        }
    }
    std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase& a, const Phrase& b) {
        return a.words.size() > b.words.size();
    });
    return phrases;
}

/// The parts between punctuation. A hyphen and a point part only where a blank follows or
/// precedes: "C.N.J", "OAB-PR" are one part.
std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool is_end = i == text.size();
        const char c = is_end ? ';' : text[i];
        const bool is_apart = is_end || (i > 0 && text[i - 1] == ' ') ||
                              (i + 1 < text.size() && text[i + 1] == ' ');
        const bool parts_always = std::string_view(",;/|&()\n").find(c) != std::string_view::npos;
        if (!parts_always && !((c == '-' || c == '.') && is_apart)) continue;
        if (i > start) parts.push_back(text.substr(start, i - start));
        start = i + 1;
    }
    return parts;
}

bool is_word(const std::string& said, const std::string& meant) {
    if (said == meant) return true;
    return meant.size() >= slip_letters_min && is_one_slip_apart(said, meant);
}

class PartReader {
public:
    PartReader(const std::vector<Phrase>& phrases, const PhraseSettings& settings,
               NamedBodies& result)
        : phrases_(phrases), result_(result) {
        for (const auto& word : settings.joiners) joiners_.push_back(normalise(word));
        for (const auto& word : settings.passing) passing_.push_back(normalise(word));
    }

    void read(std::string_view part) {
        const auto words = words_of(part, {});
        for (std::size_t i = 0; i < words.size();) {
            const auto rest = std::span(words).subspan(i);
            if (const auto* phrase = phrase_at(rest)) {
                name(phrase->body);
                i += phrase->words.size();
                continue;
            }
            if (is_in(joiners_, words[i])) {
                end_segment();
            } else if (!is_in(passing_, words[i])) {
                unread_.push_back(words[i]);
            }
            ++i;
        }
        end_segment();
    }

private:
    static bool is_in(const Words& words, const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    }

    const Phrase* phrase_at(std::span<const std::string> words) const {
        const auto found = std::find_if(phrases_.begin(), phrases_.end(), [&](const Phrase& p) {
            return p.words.size() <= words.size() &&
                   std::equal(p.words.begin(), p.words.end(), words.begin(),
                              [](const auto& meant, const auto& said) {
                                  return is_word(said, meant);
                              });
        });
        return found == phrases_.end() ? nullptr : &*found;
    }

    void name(const std::string& body) {
        has_body_ = true;
        if (!is_in(result_.bodies, body)) result_.bodies.push_back(body);
    }

    void end_segment() {
        if (!unread_.empty()) {
            (has_body_ ? result_.beside : result_.left_over).push_back(joined(unread_));
        }
        unread_.clear();
        has_body_ = false;
    }

    const std::vector<Phrase>& phrases_;
    NamedBodies& result_;
    Words joiners_;
    Words passing_;
    Words unread_;
    bool has_body_ = false;
};

}  // namespace

NamedBodies recognise_bodies(std::string_view text, const std::vector<BodyPhrases>& bodies,
                             const PhraseSettings& settings) {
    NamedBodies result;
    const auto phrases = phrases_of(bodies);
    PartReader reader(phrases, settings, result);
    for (const auto part : parts_of(text.substr(0, text_bytes_max))) reader.read(part);
    if (text.size() > text_bytes_max) result.left_over.push_back("…");
    return result;
}

}  // namespace liaise::matching
