#include "modules/matching/blocks.hpp"

#include <algorithm>
#include <cmath>

namespace liaise::matching {
namespace {

/// A word that more spellings of a region have does not tell places apart.
constexpr std::size_t word_block_max = 12;
/// A larger town or postcode is searched by words alone, so that the work stays bounded.
constexpr std::size_t place_block_max = 400;

/// So many of the likest by letters are looked at.
constexpr std::size_t likest_max = 12;
/// Three letters that more names have say nothing of which is meant, and cost most.
constexpr std::size_t letters_block_max = 600;
constexpr std::size_t run_of_letters = 3;
/// A name of one short word may be the initials of another.
constexpr std::size_t initials_max = 6;

/// The first letters of the words.
std::string initials_of(const Name& name) {
    std::string initials;
    for (const auto& word : name.words) initials += word.front();
    return initials;
}

/// The letters of a name without blanks, each three in a row once. Words that say the kind of place
/// are left out where others are there.
void add_letters(const Spelling& spelling, std::vector<std::string>& runs) {
    for (const auto& name : spelling.names) {
        std::string letters;
        for (const auto& word : name.words) {
            if (std::ranges::find(name.kinds, word) == name.kinds.end()) letters += word;
        }
        if (letters.empty()) letters = joined(name.words);
        for (std::size_t i = 0; i + run_of_letters <= letters.size(); ++i) {
            runs.push_back(letters.substr(i, run_of_letters) + spelling.region);
        }
    }
    std::ranges::sort(runs);
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
}

std::vector<std::string> keys_of(const Spelling& spelling) {
    std::vector<std::string> keys;
    const auto key = [&](char kind, const std::string& value) {
        if (!value.empty()) keys.push_back(kind + spelling.region + '\n' + value);
    };
    key('t', spelling.town);
    key('c', spelling.town_code);
    for (const auto& postcode : spelling.postcodes) key('p', postcode);
    for (const auto& word : spelling.town_words) key('w', word);
    for (const auto& name : spelling.names) {
        for (const auto& word : name.words) key('w', word);
        const bool is_short = name.words.size() == 1 && name.words.front().size() <= initials_max;
        key('i', is_short ? name.words.front() : initials_of(name));
    }
    for (const auto& address : spelling.addresses) {
        for (std::size_t i = 0; i + 1 < address.size(); ++i) {
            key('d', address[i] + ' ' + address[i + 1]);
        }
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

/// How much having three letters in common says, squared: rare ones find, common ones only add.
float rarity(std::size_t members, std::size_t all) {
    const auto bits = std::log2(static_cast<float>(all + 1) / static_cast<float>(members));
    return bits * bits;
}

/// Town, its code and postcode.
bool is_place(const std::string& key) { return std::string("tcp").find(key.front()) < 3; }

/// Initials and runs of an address: many have them, so only a stranger is looked for by them.
bool is_for_strangers(const std::string& key) { return key.front() == 'i' || key.front() == 'd'; }

bool is_searched(const std::string& key, const std::vector<std::size_t>& members) {
    return members.size() <= (is_place(key) ? place_block_max : word_block_max);
}

template <class T>
void sort_once(std::vector<T>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

Blocks::Blocks(const std::vector<Spelling>& spellings) {
    for (std::size_t i = 0; i < spellings.size(); ++i) {
        for (auto& key : keys_of(spellings[i])) members_[std::move(key)].push_back(i);
        std::vector<std::string> runs;
        add_letters(spellings[i], runs);
        for (auto& run : runs) letters_[std::move(run)].push_back(i);
    }
    lengths_.resize(spellings.size(), 0.0F);
    for (const auto& [run, members] : letters_) {
        for (const auto i : members) lengths_[i] += rarity(members.size(), spellings.size());
    }
}

std::vector<std::pair<std::size_t, std::size_t>> Blocks::pairs() const {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& [key, members] : members_) {
        if (is_for_strangers(key) || !is_searched(key, members)) continue;
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (auto j = i + 1; j < members.size(); ++j) {
                pairs.emplace_back(members[i], members[j]);
            }
        }
    }
    sort_once(pairs);
    return pairs;
}

std::vector<std::size_t> Blocks::near(const Spelling& spelling) const {
    std::vector<std::size_t> found;
    for (const auto& key : keys_of(spelling)) {
        const auto block = members_.find(key);
        if (block == members_.end() || !is_searched(key, block->second)) continue;
        found.insert(found.end(), block->second.begin(), block->second.end());
    }
    add_likest(spelling, found);
    sort_once(found);
    return found;
}

void Blocks::add_likest(const Spelling& spelling, std::vector<std::size_t>& found) const {
    std::vector<std::string> runs;
    add_letters(spelling, runs);
    std::vector<float> shared(lengths_.size(), 0.0F);
    std::vector<std::size_t> met;
    for (const auto& run : runs) {
        const auto block = letters_.find(run);
        if (block == letters_.end() || block->second.size() > letters_block_max) continue;
        const auto weight = rarity(block->second.size(), lengths_.size());
        for (const auto i : block->second) {
            if (shared[i] <= 0.0F) met.push_back(i);
            shared[i] += weight;
        }
    }
    for (const auto i : met) shared[i] /= std::sqrt(lengths_[i]);
    const auto many = std::min(likest_max, met.size());
    const auto last = met.begin() + static_cast<std::ptrdiff_t>(many);
    std::partial_sort(met.begin(), last, met.end(), [&](std::size_t x, std::size_t y) {
        return shared[x] > shared[y] || (shared[x] == shared[y] && x < y);
    });
    found.insert(found.end(), met.begin(), last);
}

}  // namespace liaise::matching
