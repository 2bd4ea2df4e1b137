#include "modules/matching/frequencies.hpp"

#include <algorithm>
#include <set>

namespace liaise::matching {
namespace {

/// A region's own counts outweigh the whole once it has about so many spellings.
constexpr double region_prior = 20.0;
/// A word that no other spelling has will be met so often all the same: at most half a time, and in
/// a file that is too small to tell, half a time.
constexpr double unseen_max = 0.5;
constexpr double unseen_min = 0.05;
constexpr double unseen_prior_words = 30.0;
constexpr double unseen_of = 50.0;
/// Shared addresses are counted from a start of so many places.
constexpr double address_prior = 30.0;
/// How often a list replaces the only place of a town by another one: about one time in twenty.
constexpr double replaced = 0.05;

double count(const std::unordered_map<std::string, double>& counts, const std::string& word) {
    const auto found = counts.find(word);
    return found == counts.end() ? 0.0 : found->second;
}

/// Words seen twice for each word seen once tell how often a word seen once comes again
/// (I. J. Good, Biometrika 40 (1953) 237-264): in lists of proper names, seldom.
double come_again(const std::unordered_map<std::string, double>& words) {
    double once = 0.0;
    double twice = 0.0;
    for (const auto& [word, seen] : words) {
        if (seen < 1.5) once += 1.0;
        else if (seen < 2.5) twice += 1.0;
    }
    return std::clamp((2.0 * twice + unseen_prior_words * unseen_max) / (once + unseen_prior_words),
                      unseen_min, unseen_max);
}

}  // namespace

std::string whole_address(const Spelling& spelling, const std::vector<std::string>& address) {
    std::set<std::string> words(address.begin(), address.end());
    words.erase(spelling.region);
    for (const auto& word : spelling.town_words) words.erase(word);
    std::string numbers;
    std::string whole;
    for (const auto& word : words) {
        whole += word + ' ';
        if (word.front() >= '0' && word.front() <= '9') numbers += word + ' ';
    }
    return numbers.empty() ? whole : numbers;
}

double stranger_share(double others, double places) {
    return std::min((std::max(others - 1.0, 0.0) + replaced) / places, 1.0);
}

Frequencies::Frequencies(const std::vector<Spelling>& spellings) {
    std::map<std::string, std::map<std::string, double>> by_list;
    std::map<std::pair<std::string, std::string>, std::map<std::string, double>> by_town_and_list;
    // The spellings of a known place say each word once: else a place spelt often seems common.
    const bool is_known = std::any_of(spellings.begin(), spellings.end(),
                                      [](const Spelling& spelling) { return spelling.owner > 0; });
    std::set<std::size_t> seen;
    std::set<std::pair<std::size_t, std::string>> said;
    for (const auto& spelling : spellings) {
        auto& region = regions_[spelling.region];
        if (!is_known || seen.insert(spelling.owner).second) {
            region.spellings += 1;
            spellings_ += 1;
        }
        const auto is_new = [&](const std::string& what) {
            return !is_known || said.emplace(spelling.owner, what).second;
        };
        count_name(spelling.names.front(), region, is_new);
        count_addresses(spelling, region, is_new);
        const auto lists = spelling.lists.empty() ? std::vector<std::string>{""} : spelling.lists;
        for (const auto& list : lists) {
            by_list[spelling.region][list] += 1;
            by_town_and_list[{spelling.region, spelling.town}][list] += 1;
        }
    }
    unseen_ = come_again(name_words_);
    if (is_known) address_shared_ = shared_addresses();
    const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
    for (const auto& [region, lists] : by_list) {
        regions_[region].places = std::max_element(lists.begin(), lists.end(), fewer)->second;
    }
    for (const auto& [where, lists] : by_town_and_list) {
        regions_[where.first].towns[where.second] =
            std::max_element(lists.begin(), lists.end(), fewer)->second;
    }
}

void Frequencies::count_name(const Name& name, Region& region, const IsNew& is_new) {
    for (const auto& whole : std::set{name.proper, name.full}) {
        if (!is_new('=' + whole)) continue;
        region.whole_names[whole] += 1;
        whole_names_[whole] += 1;
    }
    for (const auto& word : std::set(name.words.begin(), name.words.end())) {
        if (!is_new(word)) continue;
        region.name_words[word] += 1;
        name_words_[word] += 1;
    }
}

void Frequencies::count_addresses(const Spelling& spelling, Region& region, const IsNew& is_new) {
    std::set<std::string> words;
    std::set<std::string> wholes;
    for (const auto& variant : spelling.addresses) {
        words.insert(variant.begin(), variant.end());
        wholes.insert(whole_address(spelling, variant));
    }
    for (const auto& whole : wholes) {
        if (is_new('@' + whole)) region.whole_addresses[whole] += 1;
    }
    for (const auto& word : words) {
        region.address_words[word] += 1;
        address_words_[word] += 1;
    }
}

double Frequencies::shared_addresses() const {
    double shared = address_prior * address_shared_;
    double all = address_prior;
    for (const auto& [name, region] : regions_) {
        for (const auto& [whole, times] : region.whole_addresses) {
            all += times;
            shared += times > 1.5 ? times : 0.0;
        }
    }
    return shared / all;
}

double Frequencies::share(const Counts& here, const Counts& everywhere, const std::string& region,
                          const std::string& word, int own) const {
    const auto others = [own](double n) { return std::max(n - own, 0.0); };
    const auto whole = (others(count(everywhere, word)) + unseen_) /
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

double Frequencies::whole_share(const std::string& region, const std::string& whole,
                                 int own) const {
    static const Counts none;
    const auto found = regions_.find(region);
    return share(found == regions_.end() ? none : found->second.whole_names, whole_names_,
                 region, whole, own);
}

double Frequencies::address_share(const std::string& region, const std::string& word,
                                  int own) const {
    static const Counts none;
    const auto found = regions_.find(region);
    return share(found == regions_.end() ? none : found->second.address_words, address_words_,
                 region, word, own);
}

double Frequencies::whole_address_share(const std::string& region, const std::string& whole,
                                        int own) const {
    const auto found = regions_.find(region);
    if (found == regions_.end()) return 1.0;
    const auto others = std::max(count(found->second.whole_addresses, whole) - own, 0.0);
    const auto unlisted = address_shared_ * (1.0 - found_again);
    return std::min((others + unlisted) / found->second.places, 1.0);
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
