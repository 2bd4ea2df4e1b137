#include "modules/similar/reasons.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace liaise::similar {

namespace {

/// A text with its words as they stand, so that reasons can be given in its own words.
struct Side {
    std::vector<std::string> words;
    StemmedText text;
    std::vector<Mention> mentions;
    std::set<std::size_t> told;  ///< Positions of stems that a reason has named.

    explicit Side(std::string_view whole)
        : words(words_of(whole)),
          text(Lexicon::shipped().stemmed(whole)),
          mentions(Lexicon::shipped().mentions(text)) {}

    const Mention* mention_of(std::uint16_t what) const {
        const auto found = std::ranges::find(mentions, what, &Mention::what);
        return found == mentions.end() ? nullptr : &*found;
    }

    /// The words from the first stem to the last, with the small words between them.
    std::string quoted(std::size_t first, std::size_t count) const {
        std::string quote;
        for (auto i = text.positions[first]; i <= text.positions[first + count - 1]; ++i)
            quote += (quote.empty() ? "" : " ") + words[i];
        return quote;
    }

    std::string take(const Mention& mention) {
        for (std::size_t i = 0; i < mention.count; ++i) told.insert(mention.first + i);
        return quoted(mention.first, mention.count);
    }
};

Because because_of(const Side& here, const Side& there, const Mention& a, const Mention& b) {
    if (here.text.language != there.text.language) return Because::translation;
    const auto stems = [](const Side& side, const Mention& mention) {
        const auto first = side.text.stems.begin() + static_cast<std::ptrdiff_t>(mention.first);
        return std::vector(first, first + static_cast<std::ptrdiff_t>(mention.count));
    };
    return stems(here, a) == stems(there, b) ? Because::shared_words : Because::other_words;
}

/// The field's own words: matters before people and places, actions last.
void add_concepts(std::vector<Ground>& grounds, Side& here, Side& there) {
    const auto& concepts = Lexicon::shipped().concepts();
    for (const auto sense : {Sense::matter, Sense::people, Sense::where, Sense::action}) {
        for (const auto& mention : here.mentions) {
            const auto* other = there.mention_of(mention.what);
            if (concepts[mention.what].sense != sense || other == nullptr) continue;
            if (here.told.contains(mention.first)) continue;
            const auto because = because_of(here, there, mention, *other);
            grounds.push_back({because, here.take(mention), there.take(*other)});
        }
    }
}

void add_opposites(std::vector<Ground>& grounds, Side& here, Side& there) {
    const auto& concepts = Lexicon::shipped().concepts();
    for (const auto& mention : here.mentions) {
        const auto against = concepts[mention.what].against;
        if (there.mention_of(mention.what) != nullptr) continue;
        for (const auto& other : there.mentions) {
            const bool opposite = against == other.what ||
                                  concepts[other.what].against == mention.what;
            if (!opposite || here.mention_of(other.what) != nullptr) continue;
            grounds.push_back({Because::opposite, here.take(mention), there.take(other)});
            return;
        }
    }
}

/// Runs of words that both have and no concept has named, the longest first.
void add_words(std::vector<Ground>& grounds, Side& here, Side& there) {
    const auto& lexicon = Lexicon::shipped();
    std::map<std::string, std::size_t> others;
    for (std::size_t i = 0; i < there.text.stems.size(); ++i)
        others.emplace(there.text.stems[i], i);
    std::vector<Ground> found;
    for (std::size_t i = 0; i < here.text.stems.size(); ++i) {
        const auto other = others.find(here.text.stems[i]);
        if (other == others.end() || lexicon.is_weak(here.text.stems[i]) || here.told.contains(i))
            continue;
        std::size_t count = 1;
        const auto& theirs = there.text.stems;
        while (i + count < here.text.stems.size() && other->second + count < theirs.size() &&
               here.text.stems[i + count] == theirs[other->second + count])
            ++count;
        const Mention mine{0, i, count};
        found.push_back({Because::shared_words, here.take(mine),
                         there.take({0, other->second, count})});
        others.erase(other);
    }
    std::ranges::stable_sort(found, std::greater<>(),
                             [](const Ground& one) { return one.here.size(); });
    grounds.insert(grounds.end(), found.begin(), found.end());
}

}  // namespace

std::vector<Ground> grounds(std::string_view here_text, std::string_view there_text) {
    Side here(here_text);
    Side there(there_text);
    std::vector<Ground> grounds;
    add_opposites(grounds, here, there);
    add_concepts(grounds, here, there);
    add_words(grounds, here, there);
    grounds.resize(std::min(grounds.size(), reasons_max));
    return grounds;
}

}  // namespace liaise::similar
