#include "modules/matching/blocks.hpp"

#include <algorithm>

namespace liaise::matching {
namespace {

/// A word that more spellings of a region have does not tell places apart.
constexpr std::size_t word_block_max = 12;
/// A larger town or postcode is searched by words alone, so that the work stays bounded.
constexpr std::size_t place_block_max = 400;

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
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

bool is_searched(const std::string& key, const std::vector<std::size_t>& members) {
    return members.size() <= (key.front() == 'w' ? word_block_max : place_block_max);
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
    }
}

std::vector<std::pair<std::size_t, std::size_t>> Blocks::pairs() const {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& [key, members] : members_) {
        if (!is_searched(key, members)) continue;
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
    sort_once(found);
    return found;
}

}  // namespace liaise::matching
