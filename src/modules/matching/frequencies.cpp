#include "modules/matching/frequencies.hpp"

#include <algorithm>
#include <set>

namespace liaise::matching {
namespace {

/// A region's own counts outweigh the whole once it has about so many spellings.
constexpr double region_prior = 20.0;
/// A word that no other spelling has is taken to be in one of a hundred or fewer.
constexpr double unseen = 0.5;
constexpr double unseen_of = 50.0;
/// How often a list replaces the only place of a town by another one: about one time in twenty.
constexpr double replaced = 0.05;

double count(const std::unordered_map<std::string, double>& counts, const std::string& word) {
    const auto found = counts.find(word);
    return found == counts.end() ? 0.0 : found->second;
}

}  // namespace

double stranger_share(double others, double places) {
    return std::min((std::max(others - 1.0, 0.0) + replaced) / places, 1.0);
}

Frequencies::Frequencies(const std::vector<Spelling>& spellings) {
    std::map<std::string, std::map<std::string, double>> by_list;
    std::map<std::pair<std::string, std::string>, std::map<std::string, double>> by_town_and_list;
    for (const auto& spelling : spellings) {
        auto& region = regions_[spelling.region];
        region.spellings += 1;
        spellings_ += 1;
        const auto& words = spelling.names.front().words;
        for (const auto& word : std::set(words.begin(), words.end())) {
            region.name_words[word] += 1;
            name_words_[word] += 1;
        }
        std::set<std::string> address;
        for (const auto& variant : spelling.addresses) {
            address.insert(variant.begin(), variant.end());
        }
        for (const auto& word : address) {
            region.address_words[word] += 1;
            address_words_[word] += 1;
        }
        const auto lists = spelling.lists.empty() ? std::vector<std::string>{""} : spelling.lists;
        for (const auto& list : lists) {
            by_list[spelling.region][list] += 1;
            by_town_and_list[{spelling.region, spelling.town}][list] += 1;
        }
    }
    const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
    for (const auto& [region, lists] : by_list) {
        regions_[region].places = std::max_element(lists.begin(), lists.end(), fewer)->second;
    }
    for (const auto& [where, lists] : by_town_and_list) {
        regions_[where.first].towns[where.second] =
            std::max_element(lists.begin(), lists.end(), fewer)->second;
    }
}

double Frequencies::share(const Counts& here, const Counts& everywhere, const std::string& region,
                          const std::string& word, int own) const {
    const auto others = [own](double n) { return std::max(n - own, 0.0); };
    const auto whole = (others(count(everywhere, word)) + unseen) /
                       (std::max(spellings_ - 2, 0.0) + unseen_of);
    const auto found = regions_.find(region);
    const auto size = found == regions_.end() ? 0.0 : found->second.spellings;
    return (others(count(here, word)) + region_prior * whole) /
           (std::max(size - 2, 0.0) + region_prior);
}

double Frequencies::name_share(const std::string& region, const std::string& word, int own) const {
    static const Counts none;
    const auto found = regions_.find(region);
    return share(found == regions_.end() ? none : found->second.name_words, name_words_, region,
                 word, own);
}

double Frequencies::address_share(const std::string& region, const std::string& word,
                                  int own) const {
    static const Counts none;
    const auto found = regions_.find(region);
    return share(found == regions_.end() ? none : found->second.address_words, address_words_,
                 region, word, own);
}

double Frequencies::town_share(const std::string& region, const std::string& town) const {
    const auto found = regions_.find(region);
    if (found == regions_.end()) return 1.0;
    return stranger_share(count(found->second.towns, town), found->second.places);
}

double Frequencies::places(const std::string& region) const {
    const auto found = regions_.find(region);
    return found == regions_.end() ? 1.0 : found->second.places;
}

}  // namespace liaise::matching
